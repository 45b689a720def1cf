"""Naming a phase or a lane in place: a line of text laid over its head, written to the document when it is left."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.text_size import px, tall

LEAST_WIDTH, LEAST_HEIGHT = 200, 38


class NameEditor(QLineEdit):
    """Enter or going elsewhere keeps what is written; Esc keeps what was there before."""

    named = Signal(str)
    """Naming is over; the new name, or an empty one to keep the old."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("nameEditor")
        self.setMaxLength(LONGEST_TITLE)
        self.textEdited.connect(self._hide_numbers)
        self.hide()

    def lie_in(self, room: QWidget) -> None:
        """Be laid over another widget from now on."""
        self._room = room
        self.setParent(room)

    def open(self, title: str, spot: QRectF, what: str) -> None:
        """Begin over a place of the viewport; `what` tells a screen reader what is being named."""
        self.setAccessibleName(what)
        self.setText(title)
        self.place(spot)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, spot: QRectF) -> None:
        """Follow the head to where it now is; stay inside the view."""
        area = self._room.rect()
        width = min(max(round(spot.width()), px(LEAST_WIDTH)), area.width() - 8)
        x = max(area.left() + 4, min(round(spot.x()), area.right() - width - 4))
        height = tall(LEAST_HEIGHT)
        y = max(area.top() + 4, min(round(spot.y()), area.bottom() - height - 4))
        self.setGeometry(x, y, width, height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.named.emit("")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self.named.emit(self.text().strip())
            case _:
                super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # What is only written here is taken back here: the board's own Ctrl+Z would take back something else.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return False

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.named.emit(self.text().strip())

    def _hide_numbers(self, written: str) -> None:
        masked, hidden = mask(written)
        if hidden:
            self.setText(masked)
