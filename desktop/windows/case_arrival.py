"""What is said when cases have come in or have been checked, and going on to the next that must be checked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.cases import all_cases
from desktop.archive.entries import CaseEntry
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone


class CaseArrival(QObject):
    """Remembers what came in last, so that checking goes through it first."""

    review_wanted = Signal(str)

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._first: tuple[str, ...] = ()
        self._said = ""

    def forget(self) -> None:
        """Take back what is still being said: nobody could go on from it any more."""
        if self._said and self._desk.notices.words == self._said:
            self._desk.notices.clear()
        self._said = ""

    def tell(self, ids: tuple[str, ...]) -> None:
        """Say that cases have come in, and offer to check them."""
        self._first = ids
        self._shelf.ask(_waiting, partial(self._tell_arrived, ids))

    def go_on(self) -> None:
        """Offer the next case that must be checked, after what is being said about the last one."""
        self._shelf.ask(_waiting, self._offer_next)

    def _tell_arrived(self, ids: tuple[str, ...], waiting: tuple[CaseEntry, ...]) -> None:
        number = sum(entry.id in ids for entry in waiting)

        def say() -> str:
            words = self.tr("%n case(s) loaded.", "", len(ids))
            return words + " " + self.tr("%n must be checked for personal data.", "", number) if number else words

        offer = self._offer(lambda: self.tr("Check"), waiting) if number else None
        self._desk.notices.tell(say, Tone.GOOD, offer)
        self._said = self._desk.notices.words

    def _offer_next(self, waiting: tuple[CaseEntry, ...]) -> None:
        if waiting:
            number = len(waiting)
            offer = self._offer(lambda: self.tr("Next case"), waiting)
            self._desk.notices.add(lambda: self.tr("%n case(s) still to be checked.", "", number), offer)
            self._said = self._desk.notices.words

    def _offer(self, words: Callable[[], str], waiting: tuple[CaseEntry, ...]) -> Offer:
        following = min(waiting, key=lambda entry: entry.id not in self._first)
        return Offer(words, partial(self.review_wanted.emit, following.id))


def _waiting(archive: Archive) -> tuple[CaseEntry, ...]:
    return tuple(entry for entry in all_cases(archive) if not entry.reviewed and not entry.archived)
