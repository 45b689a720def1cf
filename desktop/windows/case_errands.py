"""What people do with whole cases of the library: copied, put away, deleted, printed, and saved as a case pack."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.cases import archive_case, clear_copies, duplicate_case, one_case, remove_cases
from desktop.archive.entries import CaseEntry, CaseRemoved
from desktop.exchange.case_pack import SUFFIX, write_pack
from desktop.model.case import Case
from desktop.shelf import Shelf
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.case_runs import CaseRuns
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone
from desktop.windows.question import Question
from desktop.windows.today import today

Entries = Sequence[CaseEntry]
Value = TypeVar("Value")


class CaseErrands(QObject):
    """Asks what has to be asked, has the library do it, and tells what came of it."""

    made = Signal(str)
    """The id of a case that is new in the library."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf

    def duplicate(self, entry: CaseEntry) -> None:
        """Make another case of this one, to be changed."""
        title = self.tr("{title} (copy)").format(title=entry.title)
        self._ask(partial(duplicate_case, case_id=entry.id, title=title), self.made.emit)

    def compare_runs(self, entry: CaseEntry) -> None:
        """Show how groups of all days worked on a case."""
        CaseRuns(self._desk, self._shelf, entry).open()

    def put_away(self, entries: Entries, *, archived: bool) -> None:
        """Archive cases, or bring them back."""
        ids = tuple(entry.id for entry in entries)
        self._ask(partial(_put_away, ids=ids, archived=archived), lambda _: self._tell_put_away(entries, archived))

    def print(self, entries: Entries) -> None:
        """Print cases as handouts or cards."""
        from desktop.windows.paper_dialog import PaperDialog  # the printing press is not needed to look at cases

        job = partial(_read, ids=tuple(entry.id for entry in entries))
        self._shelf.ask(job, lambda cases: PaperDialog(self._desk, cases).open())

    # Deleting for good

    def remove(self, entries: Entries, *, used: bool) -> None:
        """Delete cases with all their versions, when that is really meant; `used` if the open day has one of them."""
        if len(entries) == 1:
            title = self.tr("Delete “{title}” for good?").format(title=entries[0].title)
        else:
            title = self.tr("Delete %n case(s) for good?", "", len(entries))
        words = self.tr("All versions are deleted from this computer. This cannot be undone.")
        if used:
            words += " " + self.tr("The copy in the open theme day stays as it is.")
        else:
            words += " " + self.tr("Theme days that use it keep their own copy.")
        question = Question(self._desk.window, title, words)
        ids = tuple(entry.id for entry in entries)
        question.add_answer(self.tr("Delete for good"), partial(self._remove, ids), "danger")
        question.add_answer(self.tr("Keep it"), lambda: None, "primary").setFocus()
        question.open()

    def _remove(self, ids: tuple[str, ...]) -> None:
        self._ask(partial(remove_cases, case_ids=ids), partial(self._tell_removed, ids))

    def _tell_removed(self, ids: tuple[str, ...], removed: CaseRemoved) -> None:
        copies = removed.copies

        def say() -> str:
            words = self.tr("%n case(s) deleted for good.", "", len(ids))
            if copies:
                words += " " + self.tr("Dated copies of the library that still hold it: {number}.").format(
                    number=copies
                )
            return words

        clear = partial(self._shelf.ask, partial(_clear, ids=ids), self._tell_cleared)
        offer = Offer(lambda: self.tr("Delete it there too"), clear) if copies else None
        self._desk.notices.tell(say, Tone.WARNING if copies else Tone.GOOD, offer)

    def _tell_cleared(self, number: int) -> None:
        self._desk.notices.tell(
            lambda: self.tr("Deleted from the dated copies too: {number}.").format(number=number), Tone.GOOD
        )

    # Case packs

    def pack(self, entries: Entries) -> None:
        """Save cases as one file to pass on; those nobody has checked only when that is really meant."""
        unchecked = sum(not entry.reviewed for entry in entries)
        if not unchecked:
            self._ask_where(entries)
            return
        question = Question(
            self._desk.window,
            self.tr("Pass on cases that have not been checked?"),
            self.tr("%n case(s) may hold personal data: nobody has checked yet.", "", unchecked),
        )
        question.add_answer(self.tr("Save all the same"), partial(self._ask_where, entries), "danger")
        question.add_answer(self.tr("Check first"), lambda: None, "primary").setFocus()
        question.open()

    def _ask_where(self, entries: Entries) -> None:
        name = file_name(entries[0].title if len(entries) == 1 else self.tr("Cases"), SUFFIX)
        kinds = self.tr("Case packs (*.zip)")
        title = self.tr("Save as a case pack")
        path = ask_where_to_save(self._desk.window, self._desk.settings, title, name, kinds)
        if path is not None:
            ids = tuple(entry.id for entry in entries)
            self._shelf.ask(
                partial(_pack, ids=ids, path=path, on=today().isoformat()), partial(self._tell_packed, len(ids))
            )

    def _tell_packed(self, number: int, path: Path) -> None:
        def say() -> str:
            return self.tr("%n case(s) saved as {file}.", "", number).format(file=path.name)

        self._desk.notices.tell(say, Tone.GOOD)

    # Joining

    def _tell_put_away(self, entries: Entries, archived: bool) -> None:  # noqa: FBT001 - the state they are in now
        number = len(entries)

        def say() -> str:
            if archived:
                return self.tr("%n case(s) archived.", "", number)
            return self.tr("%n case(s) brought back from the archive.", "", number)

        undo = Offer(lambda: self.tr("Undo"), partial(self.put_away, entries, archived=not archived))
        self._desk.notices.tell(say, Tone.GOOD, undo)

    def _ask(self, job: Callable[[Archive], Value], done: Callable[[Value], None]) -> None:
        """Have the library do something that changes the list."""

        def both(value: Value) -> None:
            self._shelf.refresh()
            done(value)

        self._shelf.ask(job, both)


def _read(archive: Archive, ids: tuple[str, ...]) -> tuple[Case, ...]:
    return tuple(one_case(archive, case_id) for case_id in ids)


def _put_away(archive: Archive, ids: tuple[str, ...], *, archived: bool) -> None:
    for case_id in ids:
        archive_case(archive, case_id, archived)


def _clear(archive: Archive, ids: tuple[str, ...]) -> int:
    return max((clear_copies(archive, case_id) for case_id in ids), default=0)


def _pack(archive: Archive, ids: tuple[str, ...], path: Path, on: str) -> Path:
    return write_pack(path, _read(archive, ids), on)
