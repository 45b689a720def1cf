"""A field whose every keystroke goes to a shared document, and that shows what others write in it meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.canvas.typing import Telling, Told
from desktop.overriding import override


class LiveText(QPlainTextEdit):
    """A text field that grows with its words; Tab leaves it."""

    written = Signal(str)
    """The whole text, after each keystroke of this user; digits that may become a CPR number come when it is left."""
    entered = Signal()
    left = Signal()

    def __init__(self, name: str = "", lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._taking_in = False
        self._telling = Telling(self)
        self._told: Callable[[], Told] = tuple
        self._counted, self._counted_of = 0, (-1, 0, "", 0, "")
        self.setUndoRedoEnabled(False)  # its own undo would take back what others wrote in it meanwhile
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._write)

    def ask_changes(self, told: Callable[[], Told]) -> None:
        """Ask here how one text became the other: the words alone do not always tell where the cursor is then."""
        self._told = told

    def show_text(self, text: str) -> None:
        """Show what the document says; nothing is written back."""
        self._taking_in = True
        self._telling.heard(text, self._told())
        self._taking_in = False
        self._grow()

    def settle(self) -> None:
        """Tell what has been held back, because the writing stops here."""
        held = self._telling.settled()
        if held is not None:
            self.written.emit(held)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def event(self, event: QEvent) -> bool:
        # The keys for undo go on to the window, which takes back this user's last gesture in the document.
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(map(event.matches, keys))
        ):
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
            self.settle()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _write(self) -> None:
        if not self._taking_in:
            self._taking_in = True
            words = self._telling.typed()
            self._taking_in = False
            self.written.emit(words)
        self._grow()

    def _line_count(self) -> int:
        """The lines of all paragraphs; Qt itself breaks only those it has painted since the width was another."""
        document = self.document()
        composed = self.textCursor().block().layout().preeditAreaText()
        now = (document.revision(), document.characterCount(), composed, self.viewport().width(), self.font().key())
        if now != self._counted_of:  # layouts around this field ask again and again
            block = document.begin()
            while block.isValid():
                document.documentLayout().blockBoundingRect(block)
                block = block.next()
            self._counted_of, self._counted = now, round(document.size().height())
        return self._counted

    def _grow(self) -> None:
        height = self._wanted_height()
        if height != self.height():
            self.setFixedHeight(height)

    def _wanted_height(self) -> int:
        lines = max(self._lines, self._line_count())
        return min(lines, 12) * self.fontMetrics().lineSpacing() + 24
