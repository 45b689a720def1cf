"""A note on the wall, painted: its kind, its words, whose it is, its dots; written in place, dragged, walked to."""

from enum import Enum, auto

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.wall import NOTE_NAMES, Note
from desktop.overriding import override
from desktop.text_size import px, tall, typed
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import breakable
from desktop.windows.wall_words import INKS, NOTE, ink_of_words, translate

EDGE, STRIP, DOT = 14, 5, 9
SHOWN_DOTS = 12
"""More dots than this are said by a number alone."""
FLAGS = Qt.TextFlag.TextWordWrap
KEYS = Qt.Key


class Errand(Enum):
    """What a key or the menu asks for of the note that is stood on."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    CARRY_LEFT = auto()
    CARRY_RIGHT = auto()
    DOT = auto()
    UNDOT = auto()
    REMOVE = auto()
    AGREE = auto()


PLAIN = {
    KEYS.Key_Up: Errand.UP,
    KEYS.Key_Down: Errand.DOWN,
    KEYS.Key_Left: Errand.LEFT,
    KEYS.Key_Right: Errand.RIGHT,
    KEYS.Key_Plus: Errand.DOT,
    KEYS.Key_Minus: Errand.UNDOT,
    KEYS.Key_Delete: Errand.REMOVE,
    KEYS.Key_A: Errand.AGREE,
}
CARRIED = {KEYS.Key_Left: Errand.CARRY_LEFT, KEYS.Key_Right: Errand.CARRY_RIGHT}


class NoteCard(QWidget):
    """Tells what is wanted; the board of the wall does it."""

    errand_wanted = Signal(object)
    """An `Errand`."""
    written = Signal(str)
    writing = Signal(bool)
    """Writing begins, or ends."""
    menu_wanted = Signal(object)
    """Where, on the screen."""
    note_dropped = Signal(str)
    """Another note was laid on this one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.note: Note | None = None
        self._group = ""
        self._beneath: tuple[str, ...] = ()
        self._said_beneath: tuple[str, ...] = ()
        self._height: tuple[tuple[int, int, int], int] | None = None
        self._pressed: QPointF | None = None
        self._aimed = False
        self.editor: GuardedText | None = None
        self.is_closed = False
        """Whether it is only read here."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_note(self, note: Note, group: str, beneath: tuple[str, ...]) -> None:
        """Show the newest reading; `beneath` are the words of notes that are one with it."""
        if (note, group, beneath) == (self.note, self._group, self._said_beneath):
            return
        self._said_beneath, self._height = beneath, None
        self.note, self._group, self._beneath = note, group, tuple(map(breakable, beneath))
        dots = translate("Wall", "Dots: {number}").format(number=note.votes) if note.votes else ""
        said = (translate("Wall", NOTE_NAMES[note.kind]), note.text, group, dots, *beneath)
        self.setAccessibleName(", ".join(filter(None, said)))
        if self.editor is not None:
            self.editor.show_text(note.text)
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        self.update()

    def write(self) -> None:
        """Write in the note, in place."""
        if self.note is None or self.editor is not None or self.is_closed:
            return
        self.editor = GuardedText(2, parent=self)
        self.editor.show_afresh(self.note.text)
        self.editor.setAccessibleName(self.accessibleName())
        self.editor.written.connect(self.written)
        self.editor.left.connect(self._end)
        self.editor.installEventFilter(self)
        self.writing.emit(True)
        self._place_editor()
        self.editor.show()
        self.editor.go_to_end()

    @property
    def plus(self) -> QRectF:
        """Where a dot is given."""
        side = float(tall(36))
        return QRectF(self.width() - 2 * side - 6, self.height() - side - 3, side, side)

    @property
    def more(self) -> QRectF:
        """Where the menu is opened."""
        return self.plus.translated(self.plus.width(), 0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        # Layouts ask again and again, and each answer breaks all lines of the note.
        asked = (width, px(100), self.editor.height() if self.editor is not None else 0)
        if self._height is None or self._height[0] != asked:
            self._height = (asked, self._measured(width))
        return self._height[1]

    def _measured(self, width: int) -> int:
        room = QRectF(0, 0, width - 2 * EDGE - STRIP, 10_000)
        height = tall(30) + self._text_height(self._words, room, 15)
        height += sum(self._text_height(f"+ {words}", room, 13) + 2 for words in self._beneath)
        if self.editor is not None:
            height = max(height, tall(30) + self.editor.height())
        return int(height) + tall(42)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), self.heightForWidth(max(px(240), self.width())))

    @property
    def _words(self) -> str:
        return breakable(self.note.text.strip() if self.note is not None else "") or "…"

    def _text_height(self, words: str, room: QRectF, size: int) -> float:
        return QFontMetricsF(typed(self.font(), size)).boundingRect(room, FLAGS.value, words).height()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        note = self.note
        if note is None:
            return
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, tint = INKS[note.kind]
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.fillPath(outline, theme.color(tint))
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(QRectF(0, 0, STRIP + 1, self.height()), theme.color(ink))
        painter.restore()
        if self.hasFocus() or self._aimed:
            painter.setPen(QPen(theme.color(Token.HIGHLIGHT if self._aimed else Token.AUTHORITY), 2.5))
            painter.drawPath(outline)
        self._paint_words(painter, note)
        self._paint_foot(painter, note, ink)

    def _paint_words(self, painter: QPainter, note: Note) -> None:
        theme, left = self._look.theme, EDGE + STRIP
        room = QRectF(left, 8, self.width() - left - EDGE, tall(20))
        painter.setFont(typed(self.font(), 12, QFont.Weight.DemiBold))
        painter.setPen(theme.color(ink_of_words(note.kind)))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, translate("Wall", NOTE_NAMES[note.kind]).upper())
        painter.setFont(typed(self.font(), 13))
        painter.setPen(theme.color(Token.MUTED))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._group)
        if self.editor is not None:
            return
        body = QRectF(left, tall(30), room.width(), self.height())
        painter.setFont(typed(self.font(), 15))
        painter.setPen(theme.color(Token.INK))
        painter.drawText(body, FLAGS.value, self._words)
        body.setTop(body.top() + self._text_height(self._words, body, 15) + 2)
        painter.setFont(typed(self.font(), 13))
        painter.setPen(theme.color(Token.MUTED))
        for words in self._beneath:
            painter.drawText(body, FLAGS.value, f"+ {words}")
            body.setTop(body.top() + self._text_height(f"+ {words}", body, 13) + 2)

    def _paint_foot(self, painter: QPainter, note: Note, ink: Token) -> None:
        theme, middle = self._look.theme, self.plus.center().y()
        x = float(EDGE + STRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ink))
        for _ in range(min(note.votes, SHOWN_DOTS)):
            painter.drawEllipse(QRectF(x, middle - px(DOT) / 2, px(DOT), px(DOT)))
            x += px(DOT) + 3
        painter.setFont(typed(self.font(), 13, QFont.Weight.DemiBold))
        painter.setPen(theme.color(Token.INK))
        if note.votes > 1:
            painter.drawText(QRectF(x + 3, middle - 12, 60, 24), Qt.AlignmentFlag.AlignVCenter, str(note.votes))
        painter.setPen(QPen(theme.color(Token.MUTED), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        spot = self.plus.center()
        painter.drawEllipse(spot, 11, 11)
        painter.drawLine(spot - QPointF(5, 0), spot + QPointF(5, 0))
        painter.drawLine(spot - QPointF(0, 5), spot + QPointF(0, 5))
        painter.setBrush(theme.color(Token.MUTED))
        painter.setPen(Qt.PenStyle.NoPen)
        for across in (-6, 0, 6):
            painter.drawEllipse(self.more.center() + QPointF(across, 0), 1.8, 1.8)

    # Hands and keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and key in CARRIED:
            self.errand_wanted.emit(CARRIED[key])
        elif not control and key in PLAIN:
            self.errand_wanted.emit(PLAIN[key])
        elif key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_F2):
            self.write()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self.plus.contains(pressed):
            self.errand_wanted.emit(Errand.DOT)
        elif self.more.contains(pressed):
            self.menu_wanted.emit(self.mapToGlobal(event.position().toPoint()))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.plus.contains(event.position()):
            self.errand_wanted.emit(Errand.DOT)
        elif not self.more.contains(event.position()):
            self.write()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.note is None or self.is_closed:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        spot, self._pressed = self._pressed.toPoint(), None
        drag, data = QDrag(self), QMimeData()
        data.setData(NOTE, self.note.id.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(spot)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()) not in ("", self.note.id if self.note is not None else ""):
            self._aimed = True
            self.update()
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, _event: object) -> None:
        self._aimed = False
        self.update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._aimed = False
        event.acceptProposedAction()
        self.note_dropped.emit(dragged(event.mimeData()))
        self.update()

    @override
    def resizeEvent(self, _event: object) -> None:
        self._place_editor()

    @override
    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            enter = event.key() in (KEYS.Key_Return, KEYS.Key_Enter) and not event.modifiers()
            if enter or event.key() == KEYS.Key_Escape:
                self.setFocus()
                return True
        return False

    def _place_editor(self) -> None:
        if self.editor is not None:
            self.editor.setFixedWidth(max(40, self.width() - STRIP - EDGE))
            self.editor.move(STRIP + 4, tall(28))

    def _end(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
            self.writing.emit(False)
            self.updateGeometry()
            self.update()


def dragged(data: QMimeData) -> str:
    """The id of the note that is dragged; nothing if it is none."""
    return bytes(data.data(NOTE).data()).decode("ascii", "ignore") if data.hasFormat(NOTE) else ""
