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
        self._said: Callable[[], str] = str

    def forget(self) -> None:
        """Take back what is still being said: nobody could go on from it any more."""
        words = self._said()
        if words and self._desk.notices.words == words:
            self._desk.notices.clear()
        self._said = str

    def tell(self, ids: tuple[str, ...]) -> None:
        """Say that cases have come in, and offer to check them."""
        self._first = ids
        self._shelf.ask(_waiting, partial(self._tell_arrived, ids))

    def tell_checked(self, case_id: str) -> None:
        """Say that a case has been checked, if it has, and offer the next."""
        self._shelf.ask(partial(_one_and_waiting, case_id=case_id), self._tell_checked)

    def _tell_arrived(self, ids: tuple[str, ...], waiting: tuple[CaseEntry, ...]) -> None:
        number = sum(entry.id in ids for entry in waiting)

        def say() -> str:
            words = self.tr("%n case(s) loaded.", "", len(ids))
            return words + " " + self.tr("%n must be checked for personal data.", "", number) if number else words

        self._tell(say, self._offer(lambda: self.tr("Check"), waiting) if number else None)

    def _tell_checked(self, found: tuple[CaseEntry | None, tuple[CaseEntry, ...]]) -> None:
        entry, waiting = found
        if entry is None or not entry.reviewed:
            return
        title = entry.title

        def say() -> str:
            words = self.tr("“{title}” is checked and can be used in a theme day.").format(title=title)
            return words + " " + self.tr("%n case(s) still to be checked.", "", len(waiting)) if waiting else words

        self._tell(say, self._offer(lambda: self.tr("Next case"), waiting) if waiting else None)

    def _tell(self, say: Callable[[], str], offer: Offer | None) -> None:
        self._said = say
        self._desk.notices.tell(say, Tone.GOOD, offer)

    def _offer(self, words: Callable[[], str], waiting: tuple[CaseEntry, ...]) -> Offer:
        following = min(waiting, key=lambda entry: entry.id not in self._first)
        return Offer(words, partial(self.review_wanted.emit, following.id))


def _waiting(archive: Archive) -> tuple[CaseEntry, ...]:
    return tuple(entry for entry in all_cases(archive) if not entry.reviewed and not entry.archived)


def _one_and_waiting(archive: Archive, case_id: str) -> tuple[CaseEntry | None, tuple[CaseEntry, ...]]:
    entry = next((entry for entry in all_cases(archive) if entry.id == case_id), None)
    return entry, _waiting(archive)
