"""A line whose every keystroke goes to a shared document, and that shows what others write in it meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.canvas.typing import letters_before
from desktop.model.cpr import mask
from desktop.model.held_back import HeldBack
from desktop.overriding import override


class LiveLine(QLineEdit):
    """Looks like a heading until somebody writes in it. Enter and Esc leave it."""

    written = Signal(str)
    """The whole line, after each keystroke of this user; digits that may become a CPR number come when it is left."""
    entered = Signal()
    left = Signal()

    def __init__(self, scale: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "place")
        self.setProperty("scale", scale)
        self.setMaxLength(200)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self._held = HeldBack()
        self.textEdited.connect(self._write)

    def show_text(self, text: str) -> None:
        """Show what the document says; the cursor stays with its words."""
        mine, text = self.text(), self._held.with_held(text)
        if mine == text:
            return
        at = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(_moved(mine, text, at) if self.hasFocus() else 0)

    @override
    def event(self, event: QEvent) -> bool:
        # A line with nothing to take back leaves the keys to the window, which takes back the last gesture.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            held = self._held.settle(self.text())
            if held is not None:
                self.written.emit(held)
        self.left.emit()
        if not self.hasSelectedText():
            self.setCursorPosition(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _write(self, typed: str) -> None:
        text, hidden = mask(typed)
        at = self.cursorPosition()
        if hidden:
            at = _moved(typed, text, at)
            self.setText(text)  # which empties the line's own undo, too
            self.setCursorPosition(at)
        self.written.emit(self._held.tell(text, letters_before(text, at)))


def _moved(before: str, after: str, at: int) -> int:
    """Where a cursor stands when one text has become the other by one change; counted as Qt counts, in UTF-16."""
    old, new = _units(before), _units(after)
    shorter = min(len(old), len(new))
    start = next((index for index in range(shorter) if old[index] != new[index]), shorter)
    if at <= start:
        return at
    rest = shorter - start
    end = next((index for index in range(rest) if old[-1 - index] != new[-1 - index]), rest)
    return len(new) - (len(old) - at) if at >= len(old) - end else len(new) - end


def _units(text: str) -> Sequence[int]:
    return memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H").tolist()
