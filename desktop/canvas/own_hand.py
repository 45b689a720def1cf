"""What this laptop's user does on a canvas, for the others to see: where they point, what they drag and write in."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from desktop.canvas.view import JourneyView
from desktop.model.presence import Hand
from desktop.overriding import override

LEAST_MS = 50
"""Nothing is told more often."""

WINDOW = (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate, QEvent.Type.Show, QEvent.Type.Hide)
GONE = (QEvent.Type.Leave, QEvent.Type.WindowDeactivate, QEvent.Type.Hide)
LOOKED_AT = (*WINDOW, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease, QEvent.Type.Leave)


class OwnHand(QObject):
    """Belongs to one canvas; whose board it is, and who is at it, others know."""

    changed = Signal(object)
    """A `Hand` without a name, or nothing while the window is not the one that is worked in."""

    def __init__(self, view: JourneyView, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._sheet = view, view.sheet
        self._cursor: tuple[float, float] | None = None
        self._beside = ""
        self._told: Hand | None = None
        self._rest = QTimer(self, singleShot=True, interval=LEAST_MS)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        self._rest.timeout.connect(self._tell)
        for watched in (view.sheet, view.editor):
            watched.installEventFilter(self)

    def write_in(self, card: str) -> None:
        """Hear in which card something is written beside the canvas; an empty string: in none."""
        self._beside = card
        self._look()

    def hand(self) -> Hand | None:
        """What is done now."""
        view = self._view
        if not view.window().isActiveWindow():
            return None
        cursor = self._cursor if view.viewport().isVisible() else None
        ghost = view.carried if cursor is not None else None
        return Hand(grid=view.kind.value, cursor=cursor, writing=view.editing or self._beside, ghost=ghost)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._sheet and event.type() in LOOKED_AT:
            if isinstance(event, QMouseEvent):
                self._cursor = self._view.to_drawing(event.position())
            elif event.type() in GONE:
                self._cursor = None
            self._look()
        elif event.type() in WINDOW:
            self._look()
        return False

    def forget(self) -> None:
        """Tell again what is done now: another board is shown, or somebody else hears it."""
        self._told = None
        self._look()

    def _look(self) -> None:
        """Tell what is another, as soon as what is happening is over and as often as may be."""
        if not self._rest.isActive():
            self._soon.start()

    def _tell(self) -> None:
        hand = self.hand()
        if hand != self._told:
            self._told = hand
            self._rest.start()
            self.changed.emit(hand)
