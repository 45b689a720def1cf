"""Writing in a card, in place: a real text editor laid over it. Every keystroke goes straight to the document.

Only the last digits of what may become a CPR number wait until it is decided (`canvas/typing.py`).
"""

from collections.abc import Callable
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.canvas.typing import Telling, Told, take_in, units
from desktop.document.draft import Draft
from desktop.model.splice import differing
from desktop.model.text_limits import LONGEST_CARD
from desktop.overriding import override
from desktop.text_size import px

LEAST_FONT = 13
LEAST_WIDTH, MOST_HEIGHT = 190, 320
BORDERS = 16
"""Border and padding of both sides together, as the theme has them."""


class Ending(Enum):
    """What ended the writing, and so where it goes on."""

    ENTER = auto()
    ESCAPE = auto()
    NEXT = auto()
    PREVIOUS = auto()
    AWAY = auto()


class CardEditor(QPlainTextEdit):
    """The text of one card. Enter ends it, Shift+Enter breaks the line, Esc ends it too: there is nothing to cancel."""

    written = Signal(str)
    """The whole text after each keystroke."""
    ended = Signal(Ending)
    """Writing is over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._taking_in = False
        self._telling = Telling(self)
        self._draft = Draft("")
        self.setUndoRedoEnabled(False)  # its own undo would take back what others wrote in it meanwhile
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("cardEditor")
        self.setAccessibleName(self.tr("The card's text"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._write)
        self.hide()

    def lie_in(self, room: QWidget) -> None:
        """Be laid over another widget from now on."""
        self._room = room
        self.setParent(room)

    def open(self, text: str, spot: QRectF, font_pixels: float) -> None:
        """Begin writing over a card that lies at `spot` in the viewport."""
        font = self.font()
        font.setPixelSize(round(max(px(LEAST_FONT), font_pixels)))
        self.setFont(font)
        self._taking_in = True
        self._telling.begin()
        self.setPlainText(text)
        self._draft = Draft(self.toPlainText())
        self._taking_in = False
        self.place(spot)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self.setFocus()

    def place(self, spot: QRectF) -> None:
        """Follow the card to where it now lies; grow to what is written, and stay inside the window."""
        size = self._wanted(spot)
        area = self._room.rect()
        x = max(area.left() + 4, min(round(spot.x()), area.right() - size.width() - 4))
        y = max(area.top() + 4, min(round(spot.y()), area.bottom() - size.height() - 4))
        self.setGeometry(x, y, size.width(), size.height())

    def take_in(self, text: str, told: Told = ()) -> None:
        """Show what the card reads now; the cursor stays with its words, and undo with one's own."""
        self._taking_in = True
        self._telling.heard(text, told)
        self._taking_in = False
        self._draft.heard(self.toPlainText())

    def settle(self) -> None:
        """Tell what has been held back, because the writing stops here."""
        held = self._telling.settled()
        if held is not None:
            self.written.emit(held)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        breaks = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self._go_back(self._draft.undo)
            return
        if event.matches(QKeySequence.StandardKey.Redo):
            self._go_back(self._draft.redo)
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.ended.emit(Ending.ESCAPE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not breaks:
                self.ended.emit(Ending.ENTER)
            case Qt.Key.Key_Tab:
                self.ended.emit(Ending.NEXT)
            case Qt.Key.Key_Backtab:
                self.ended.emit(Ending.PREVIOUS)
            case _:
                super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and any(map(event.matches, keys)):
            event.accept()  # the steps of writing here, and not those of the board
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab goes on writing in the next phase

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.settle()
        elif event.reason() != Qt.FocusReason.PopupFocusReason:
            self.ended.emit(Ending.AWAY)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("The card's text"))

    def _write(self) -> None:
        if self._taking_in:
            return
        self._taking_in = True
        text = self.toPlainText()
        if len(text) > LONGEST_CARD:
            take_in(self, text[:LONGEST_CARD])
        words = self._telling.typed()
        self._draft.typed(self.toPlainText())
        self._taking_in = False
        self.written.emit(words)

    def _go_back(self, step: Callable[[], bool]) -> None:
        """Take a step of one's own writing back, or do it again, and tell what reads now."""
        before = self.toPlainText()
        if not step():
            return
        self._taking_in = True
        take_in(self, self._draft.text)
        cut, cursor = differing(before, self._draft.text), self.textCursor()
        cursor.setPosition(units(self._draft.text[: cut.at + len(cut.came)]))
        self.setTextCursor(cursor)
        words = self._telling.typed()
        self._taking_in = False
        self.written.emit(words)

    def _wanted(self, spot: QRectF) -> QSize:
        width = max(round(spot.width()), px(LEAST_WIDTH))
        document = self.document().clone()  # a clone is measured in pixels; the editor's own document in lines
        document.setDefaultFont(self.font())
        document.setTextWidth(width - BORDERS)
        height = ceil(document.size().height()) + BORDERS + 2
        document.deleteLater()
        most = min(px(MOST_HEIGHT), self._room.height() - 8)
        return QSize(min(width, self._room.width() - 8), max(round(spot.height()), min(height, most)))
