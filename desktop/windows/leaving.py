"""Closing the window: first everything goes on disk; where that cannot be done, nothing is lost without a yes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.rescue_dialog import RescueDialog


class Leaving(QObject):
    """Asked by the window whether it may close; emits `settled` when it may after all."""

    settled = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, leave_day: Callable[[], None]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._shelf = shelf
        self._leave_day = leave_day
        self._done = False

    def may_close(self, session: Session | None, *, worked: bool) -> bool:
        """Get everything on disk and tell whether it is; if not, a dialog has the next word."""
        if self._done:
            return True
        copy = session.copy() if session is not None else None
        trouble = self._shelf.saving.trouble
        if trouble is not None and worked:
            self._ask(RescueDialog(self._desk, copy, trouble, may_stay=True))
            return False
        self._leave_day()
        if self._shelf.close() or copy is None:
            return True
        self._ask(RescueDialog(self._desk, copy, self._shelf.saving.trouble, may_stay=False))
        return False

    def _ask(self, dialog: RescueDialog) -> None:
        dialog.leave_wanted.connect(self._leave)
        dialog.open()

    def _leave(self) -> None:
        self._done = True
        self._leave_day()
        self._shelf.close()
        self.settled.emit()
