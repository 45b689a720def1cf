"""A whole number that may also be left empty, written into a shared document as it is typed."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop.overriding import override
from desktop.text_size import hold, tall

NONE = -1
UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NumberBox(QSpinBox):
    """From 0 to `most`, or nothing. The wheel scrolls the page, and the keys for undo are for the window."""

    chosen = Signal(object)
    """The number this user has put, or None."""
    entered = Signal()
    left = Signal()

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setRange(NONE, most)
        self.setValue(NONE)
        hold(self, QWidget.setMinimumHeight, 38, tall)
        self.setProperty("kind", "bare")
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self.lineEdit().installEventFilter(self)
        self.valueChanged.connect(lambda value: self.chosen.emit(None if value == NONE else value))

    def show_number(self, number: int | None) -> None:
        """Show what the document says; nothing is told."""
        value = NONE if number is None else number
        if value != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)

    @override
    def textFromValue(self, value: int) -> str:
        return "" if value == NONE else str(value)

    @override
    def valueFromText(self, text: str) -> int:
        return int(text) if text.isdigit() else NONE

    @override
    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        digits = text.isdigit() and text.isascii() and len(text) <= len(str(self._most))
        good = not text or (digits and int(text) <= self._most)
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid, text, at)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Its line would answer the keys for undo itself; the window takes back what was done.
        pressed = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in pressed and isinstance(event, QKeyEvent) and any(map(event.matches, UNDOING)):
            event.ignore()
            return event.type() == QEvent.Type.ShortcutOverride
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(map(event.matches, UNDOING)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
