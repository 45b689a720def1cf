"""A field that hides CPR numbers as they are typed or pasted, before anybody else hears what was written."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.language import Language
from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_TEXT
from desktop.overriding import override
from desktop.windows.live_text import LiveText
from desktop.words import QT_TRANSLATE_NOOP

FULL = QT_TRANSLATE_NOOP("Fields", "There is no room for more here; write on elsewhere.")
LEFT = QT_TRANSLATE_NOOP("Fields", "The last {count} characters were not pasted; they are still on the clipboard.")


class GuardedText(LiveText):
    """Grows with its words without end and keeps no undo of its own. With `single` it is one line to everybody else."""

    hid = Signal(int)
    """So many numbers have just been hidden; comes after `written`."""
    overfull = Signal(int)
    """There is no room for so many letters that were pasted; 0 for a key that found none."""
    entered_key = Signal()
    """Enter, where it does not begin a new line."""
    emptied = Signal()
    """Backspace where nothing is left."""
    shift_wanted = Signal(int)
    """Move what this field belongs to: -1 up, 1 down."""
    caret_moved = Signal()

    def __init__(
        self, lines: int = 1, *, single: bool = False, longest: int = LONGEST_TEXT, parent: QWidget | None = None
    ) -> None:
        super().__init__("", lines, parent)
        self._single, self._longest = single, longest
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.cursorPositionChanged.connect(self.caret_moved)

    def show_afresh(self, text: str) -> None:
        """Show another text, without the digits that were held back in the one before."""
        self._telling.begin()
        self.show_text(text)

    def go_to_end(self) -> None:
        """Take the keyboard, with the cursor after the last word."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Z | Qt.Key.Key_Y if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the page takes back what was done, also in other fields
            case Qt.Key.Key_Escape:
                event.ignore()
            case Qt.Key.Key_Up | Qt.Key.Key_Down if control:
                self.shift_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._single and not shift:
                self.entered_key.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._single:
                self.insertPlainText("\n")
            case Qt.Key.Key_Backspace if not self.toPlainText():
                self.emptied.emit()
            case _ if _puts_in(event) and not self._room:
                self.overfull.emit(0)
            case _:
                super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # Hidden here as well as in `_write`, so that a pasted number is never in the document at all.
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        words, count = mask(" ".join(text.split()) if self._single else text)
        kept = words[: self._room]
        self.textCursor().insertText(kept)
        self.ensureCursorVisible()
        if count:
            self.hid.emit(count)
        if len(kept) < len(words):
            self.overfull.emit(len(words) - len(kept))

    @property
    def _room(self) -> int:
        """How many letters more it takes in the place of what is marked; Qt counts an emoji twice."""
        marked = self.textCursor()
        held = self.document().characterCount() - 1 - (marked.selectionEnd() - marked.selectionStart())
        return max(0, self._longest - held)

    @override
    def _write(self) -> None:
        count = 0 if self._taking_in else mask(self.toPlainText())[1]
        super()._write()
        if count:
            self.hid.emit(count)

    @override
    def _wanted_height(self) -> int:
        lines = max(self._lines, self._line_count())
        return lines * self.fontMetrics().lineSpacing() + 24


def overfull_words(count: int) -> str:
    """Say that a field is full, and how many letters that were pasted it left out."""
    full, left = (Language.translate("Fields", words) for words in (FULL, LEFT))
    return f"{full} {left.format(count=count)}" if count else full


def _puts_in(event: QKeyEvent) -> bool:
    return (event.text().isprintable() and bool(event.text())) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
