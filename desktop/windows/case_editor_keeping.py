"""Keeping a case that is being written: when it goes to the library, and whether what is on disk is what was typed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive.archive import Archive
from desktop.archive.cases import save_case
from desktop.archive.entries import Kept
from desktop.model.case import Case
from desktop.model.case_places import with_texts
from desktop.shelf import Saving, Shelf
from desktop.trouble import Trouble

PAUSE_MS = 600
"""How long after the last keystroke a case is saved."""


class _Draft:
    """One session of writing, as the library's thread sees it: which version is written over, none at first."""

    def __init__(self) -> None:
        self._number = 0

    def save(self, archive: Archive, case: Case) -> Kept:
        """Save in the library's thread, where one save comes after the other."""
        number, self._number = self._number, 0  # where this fails, nothing is written over next time
        kept = save_case(archive, case, number)
        self._number = kept.number
        return kept


class Keeping(QObject):
    """Hands cases over to be saved. The first save of a session makes a new version, the next ones write over it."""

    saving_changed = Signal(object)
    """`Saving`, as a `SavedLight` shows it."""
    paused = Signal()
    """Nothing has been typed for a while."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.saving = Saving(saved=True)
        self._shelf = shelf
        self._draft = _Draft()
        self._made = False
        self._wanted: Case | None = None
        self._handed: Case | None = None
        self._saved: Case | None = None
        self._under_way = 0
        self._then: list[Callable[[bool], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def made(self) -> bool:
        """Whether anything has been saved since the case was opened."""
        return self._made

    @property
    def title(self) -> str:
        """The title the case keeps in the library as long as it is given no other; empty while it has none."""
        return self._handed.title if self._handed is not None else ""

    def begin(self, saved: Case | None) -> None:
        """Begin another session; `saved` is what the library holds, if anything."""
        self._timer.stop()
        self._draft = _Draft()
        self._made = False
        self._saved = self._handed = settled(saved) if saved is not None else None
        self._wanted = None
        self._under_way = 0
        self._then = []
        self._show(Saving(saved=True))

    def take(self, case: Case) -> None:
        """Have a case saved soon."""
        self._wanted = case
        self._timer.start()
        if self.saving.saved and self._keepable(case) != self._saved:
            self._show(Saving(saved=False, waiting=1))

    def flush(self, then: Callable[[bool], None] | None = None) -> None:
        """Hand over now what is not saved yet, and call `then` with whether everything is on disk."""
        self._timer.stop()
        if then is not None:
            self._then.append(then)
        self._save()

    def _tick(self) -> None:
        self.paused.emit()
        self._save()

    def _save(self) -> None:
        """Hand the case over without waiting for the save before it: the window may be about to close."""
        case = self._keepable(self._wanted) if self._wanted is not None else self._handed
        if case is not None and case.title and case != self._handed:
            self._handed = case
            self._under_way += 1
            draft = self._draft
            self._shelf.ask(
                partial(draft.save, case=case), partial(self._kept, draft, case), partial(self._failed, draft)
            )
        elif not self._under_way:
            self._end()

    def _kept(self, draft: _Draft, case: Case, _kept: Kept) -> None:
        if draft is self._draft:
            self._made = True
            self._saved = case
            self._under_way -= 1
            if not self._under_way:
                self._end()

    def _failed(self, draft: _Draft, trouble: Trouble) -> None:
        if draft is not self._draft:
            self._shelf.trouble_met.emit(trouble)
            return
        self._under_way -= 1
        self._handed = self._saved  # so that it is handed over again
        told = self.saving.trouble is not None
        self._show(Saving(saved=False, waiting=1, trouble=trouble))
        if not told or self._then:
            self._shelf.trouble_met.emit(trouble)
        self._answer(done=False)

    def _end(self) -> None:
        done = self._wanted is None or self._keepable(self._wanted) == self._saved
        if done:
            self._show(Saving(saved=True))
        self._answer(done=done)

    def _keepable(self, case: Case) -> Case:
        """The case as it goes to the library: under its earlier title while it is given no other."""
        kept = settled(case)
        return kept if kept.title else replace(kept, title=self.title)

    def _answer(self, *, done: bool) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then(done)

    def _show(self, saving: Saving) -> None:
        if saving != self.saving:
            self.saving = saving
            self.saving_changed.emit(saving)


def settled(case: Case) -> Case:
    """The case as the library keeps it: without items in which nothing is written."""
    return with_texts(replace(case, id=case.id), lambda _, text: text.strip())


def is_empty(case: Case) -> bool:
    """Whether nothing at all is written in it."""
    return settled(case) == Case(case.id, "")
