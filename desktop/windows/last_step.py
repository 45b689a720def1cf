"""Tells what a step in any document has done and offers to take it back, as long as it is the last one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone


class LastStep(QObject):
    """The offer goes with the next step of one's own, in whichever document: it would take back that one instead."""

    def __init__(self, desk: Desk, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = desk.notices
        self._offer: Offer | None = None
        session.stepped.connect(self._withdraw)

    def tell(self, say: Callable[[], str], undo: Callable[[], object]) -> None:
        """Tell of a step that has been made just now."""
        self._offer = Offer(lambda: self.tr("Undo"), undo)
        self._notices.tell(say, Tone.GOOD, self._offer)

    def _withdraw(self) -> None:
        if self._offer is not None:
            self._notices.withdraw(self._offer)
            self._offer = None
