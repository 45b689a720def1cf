"""Keeping a case that is being written: when it goes to the library, and whether what is on disk is what was typed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive.cases import save_case
from desktop.archive.entries import Kept
from desktop.model.case import Case
from desktop.model.case_places import with_texts
from desktop.shelf import Saving, Shelf
from desktop.trouble import Trouble

PAUSE_MS = 600
"""How long after the last keystroke a case is saved."""


class Keeping(QObject):
    """Saves one case at a time. The first save of a session makes a new version, the next ones write over it."""

    saving_changed = Signal(object)
    """`Saving`, as a `SavedLight` shows it."""
    paused = Signal()
    """Nothing has been typed for a while."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.saving = Saving(saved=True)
        self._shelf = shelf
        self._number = 0
        self._made = False
        self._saved: Case | None = None
        self._wanted: Case | None = None
        self._under_way: Case | None = None
        self._session = 0
        self._then: list[Callable[[bool], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def made(self) -> bool:
        """Whether anything has been saved since the case was opened."""
        return self._made

    def begin(self, saved: Case | None) -> None:
        """Begin another session; `saved` is what the library holds, if anything."""
        self._timer.stop()
        self._session += 1
        self._number = 0
        self._made = False
        self._saved = settled(saved) if saved is not None else None
        self._wanted = self._under_way = None
        self._then = []
        self._show(Saving(saved=True))

    def take(self, case: Case) -> None:
        """Have a case saved soon."""
        self._wanted = case
        self._timer.start()
        if self.saving.saved and settled(case) != self._saved:
            self._show(Saving(saved=False, waiting=1))

    def flush(self, then: Callable[[bool], None] | None = None) -> None:
        """Save now what is not saved yet, and call `then` with whether everything is on disk."""
        self._timer.stop()
        if then is not None:
            self._then.append(then)
        self._save()

    def _tick(self) -> None:
        self.paused.emit()
        self._save()

    def _save(self) -> None:
        if self._under_way is not None:
            return
        case = settled(self._wanted) if self._wanted is not None else self._saved
        if case is None or case == self._saved or not case.title:
            self._end(done=case is None or case == self._saved)
            return
        self._under_way = case
        session = self._session
        self._shelf.ask(
            partial(save_case, case=case, number=self._number),
            lambda kept: self._kept(session, kept),
            lambda trouble: self._failed(session, trouble),
        )

    def _kept(self, session: int, kept: Kept) -> None:
        if session != self._session:
            return
        self._number, self._made = kept.number, True
        self._saved, self._under_way = self._under_way, None
        done = self._wanted is None or settled(self._wanted) == self._saved
        if done or (self._timer.isActive() and not self._then):
            self._end(done=done)
        else:
            self._save()

    def _failed(self, session: int, trouble: Trouble) -> None:
        if session != self._session:
            return
        self._under_way = None
        self._number = 0  # the version may be gone; nothing is written over that cannot be seen
        told = self.saving.trouble is not None
        self._show(Saving(saved=False, waiting=1, trouble=trouble))
        if not told or self._then:
            self._shelf.trouble_met.emit(trouble)
        waiting, self._then = self._then, []
        for then in waiting:
            then(False)

    def _end(self, *, done: bool) -> None:
        if done:
            self._show(Saving(saved=True))
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
