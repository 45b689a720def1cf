"""A project that is being written in: every change is handed to the library at once, and can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.archive.faults import GoneTrouble
from desktop.archive.projects import Writing
from desktop.model.ids import new_id
from desktop.model.ledger import Ledger, merged, sound, written
from desktop.model.project_read import YES, project_of
from desktop.shelf import Saving, Shelf
from desktop.trouble import Trouble
from desktop.windows.project_words import now_as_order

PAUSE_MS = 1_200
"""After such a pause, more words in the same field are a step of their own."""
AGAIN_MS = 2_000
MOST_STEPS = 500


@dataclass(slots=True)
class Step:
    """What one step changed: what stood in each cell before, and what after it."""

    before: dict[str, str]
    after: dict[str, str]


class ProjectKeeping(QObject):
    """Holds what the project says. Nobody else writes in it."""

    changed = Signal(object)
    """A newer `Project`."""
    saving_changed = Signal(object)
    """`Saving`, as a `SavedLight` shows it."""
    history_changed = Signal()
    gone = Signal()
    """The project was deleted elsewhere."""

    def __init__(self, shelf: Shelf, ledger: Ledger, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.saving = Saving(saved=True)
        self.project = project_of(ledger)
        self._shelf, self._device = shelf, device
        self._ledger = self._handed = ledger
        self._writing = Writing(device)
        self._under_way = 0
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._same = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._hand_over)

    @property
    def ledger(self) -> Ledger:
        """All of it, also what is not on disk yet."""
        return self._ledger

    # Writing

    def write(self, changes: Mapping[str, str]) -> None:
        """Let cells say something else, as one step; words typed on in one field are one step with those before."""
        new = {key: sound(value) for key, value in changes.items()}
        before = {key: self._ledger.says(key) for key in new if self._ledger.says(key) != new[key]}
        if not before:
            return
        after = {key: new[key] for key in before}
        last = self._done[-1] if self._done and self._same.isActive() else None
        if last is not None and len(after) == 1 and last.after.keys() == after.keys():
            last.after = after
        else:
            self._done = [*self._done[-MOST_STEPS:], Step(before, after)]
        self._undone.clear()
        if len(after) == 1:
            self._same.start()
        else:
            self._same.stop()
        self._put(after)

    def add(self, sort: str, said: Mapping[str, str]) -> str:
        """Make an activity or a course; give its id."""
        key = new_id()
        self.write({f"{sort}.{key}.made": now_as_order(), **{f"{sort}.{key}.{name}": said[name] for name in said}})
        return key

    def remove(self, sort: str, thing: str) -> None:
        """Take an activity or a course away."""
        self.write({f"{sort}.{thing}.gone": YES})

    def settle(self) -> None:
        """Let what is written next be a step of its own."""
        self._same.stop()

    # Undo

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        """Take back the last step; what another has written in its place meanwhile stays."""
        self._step(self._done, self._undone, back=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._undone, self._done, back=False)

    def _step(self, source: list[Step], target: list[Step], *, back: bool) -> None:
        if not source:
            return
        self._same.stop()
        step = source.pop()
        target.append(step)
        here, there = (step.after, step.before) if back else (step.before, step.after)
        self._put({key: there[key] for key in there if self._ledger.says(key) == here[key]})

    # Saving

    def take_in(self, ledger: Ledger) -> None:
        """Take in what has come into the library from elsewhere."""
        whole = merged(self._ledger, ledger, self._device)
        if whole != self._ledger:
            self._ledger = whole
            self._tell()
        self._hand_over()

    def flush(self) -> None:
        """Hand over what is not handed over yet, because the page or the window goes."""
        self._again.stop()
        self._hand_over(urgent=True)

    def _put(self, changes: Mapping[str, str]) -> None:
        self._ledger = written(self._ledger, changes, self._device)
        self._tell()
        self.history_changed.emit()
        self._hand_over()

    def _tell(self) -> None:
        self.project = project_of(self._ledger)
        self.changed.emit(self.project)

    def _hand_over(self, *, urgent: bool = False) -> None:
        """Hand over what the project says now; while one is on its way the next waits, and takes all since along."""
        if self._ledger is self._handed:
            return
        if self.saving.trouble is None:
            self._show(Saving(saved=False, waiting=1))
        if self._under_way and not urgent:
            return
        self._again.stop()
        self._under_way += 1
        ledger = self._handed = self._ledger
        self._shelf.ask(lambda archive: self._writing.keep(archive, ledger), self._kept, self._failed)

    def _kept(self, ledger: Ledger) -> None:
        self._under_way -= 1
        if ledger != self._handed:
            self._ledger = merged(self._ledger, ledger, self._device)
            self._tell()
        if not self._under_way and (self._ledger is self._handed or self._ledger == ledger):
            self._handed = self._ledger
            self._show(Saving(saved=True))
        else:
            self._show(Saving(saved=False, waiting=1))
            self._hand_over()

    def _failed(self, trouble: Trouble) -> None:
        self._under_way -= 1
        if isinstance(trouble, GoneTrouble):
            self._handed = self._ledger
            self._show(Saving(saved=True))
            self.gone.emit()
            return
        self._handed = Ledger("")  # so that it is handed over again
        told = self.saving.trouble is not None
        self._show(Saving(saved=False, waiting=1, trouble=trouble))
        if not told:
            self._shelf.trouble_met.emit(trouble)
        self._again.start()

    def _show(self, saving: Saving) -> None:
        if saving != self.saving:
            self.saving = saving
            self.saving_changed.emit(saving)
