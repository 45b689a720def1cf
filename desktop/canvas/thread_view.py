"""The red thread under people's hands: light a chain, walk along it, go to a card, tie by dragging, untie by Delete."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desktop.canvas.camera import Camera
from desktop.canvas.thread_surface import ThreadSurface
from desktop.canvas.thread_walk import Card, ThreadPick, first, may_tie, pick_at, step, still_there, ties_of
from desktop.canvas.walk import Way
from desktop.layout.palette import Token
from desktop.layout.red_thread import ANCHOR
from desktop.model.red_thread import Tie
from desktop.overriding import override
from desktop.theme import Theme

WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ThreadView(ThreadSurface):
    """Writes nothing itself: it says what is wanted."""

    pick_changed = Signal(object)
    """The `ThreadPick` the keyboard goes on from."""
    card_wanted = Signal(str)
    """Go to the card with this id."""
    tie_wanted = Signal(str, str)
    """Tie two cards."""
    untie_wanted = Signal(object)
    """Take this `Tie` away."""
    menu_wanted = Signal(object, QPoint)
    """Open the menu of a `ThreadPick` at a point of the screen."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self.pick: ThreadPick = None
        self._hovered: ThreadPick = None
        self._shown: ThreadPick = None
        self._pressed: QPointF | None = None
        self._grabbed: ThreadPick = None
        self._moved = False
        self._spot = QPointF()

    def set_pick(self, pick: ThreadPick) -> None:
        """Pick a card or a tie, and bring it into sight."""
        self.pick = pick
        if isinstance(pick, Card):
            self.reveal(pick.id)
        self.viewport().update()
        self.pick_changed.emit(pick)

    def spot_of(self, pick: ThreadPick) -> QPoint:
        """Where on the screen something can be asked about a card."""
        return self.viewport().mapToGlobal(self._room_of(pick).bottomLeft())

    def light(self, card: str) -> None:
        """Light the chain of a card that somebody looks at elsewhere; an empty string: none."""
        self._shown = Card(card) if card else None
        self.viewport().update()

    @property
    def dragging(self) -> bool:
        """Whether a tie is being drawn."""
        return self._moved and isinstance(self._grabbed, Card)

    @override
    def _looked_at(self) -> ThreadPick:
        if self.dragging:
            return self._grabbed
        return self._shown or self._hovered or (self.pick if self.hasFocus() else None)

    @override
    def _laid_out(self) -> None:
        if self._drawing is None:
            return
        self.pick = still_there(self._drawing, self.pick)
        self._hovered, self._shown = still_there(self._drawing, self._hovered), still_there(self._drawing, self._shown)
        if still_there(self._drawing, self._grabbed) is None:
            self._let_go()

    # Mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._grabbed, self._moved = event.position(), self._under(event.position()), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if self._pressed is None:
            self._hover(self._under(spot))
            return
        far = (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._moved and not far:
            return
        if not isinstance(self._grabbed, Card):
            gone = (self._spot if self._moved else self._pressed) - spot
            self.scroll_by(gone.x(), gone.y())
        self._moved, self._spot = True, spot
        self._hovered = self._under(spot)
        self._show_cursor()
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        grabbed, moved, over = self._grabbed, self._moved, self._under(event.position())
        self._let_go()
        if moved and isinstance(grabbed, Card):
            if isinstance(over, Card) and self._may_tie(grabbed.id, over.id):
                self.tie_wanted.emit(grabbed.id, over.id)
        elif not moved and over == grabbed:
            self.set_pick(over)
            if isinstance(over, Card):
                self.card_wanted.emit(over.id)
            elif over is not None:
                self.menu_wanted.emit(over, event.globalPosition().toPoint())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.set_pick(self._under(QPointF(event.pos())))
            spot = event.globalPos()
        else:
            spot = self.spot_of(self.pick)
        if self.pick is not None:
            self.menu_wanted.emit(self.pick, spot)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, drawing = event.key(), self._drawing
        if drawing is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.dragging:
            self._let_go()
        elif key in WAYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_pick(step(drawing, self.pick, WAYS[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self.set_pick(first(drawing))
        elif key in ENTER and isinstance(self.pick, Card):
            self.card_wanted.emit(self.pick.id)
        elif key in DELETE:
            self._untie()
        elif key in ZOOMS:
            self.zoom_step(ZOOMS[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # The same keys with Ctrl are the page's, for its canvas: this drawing takes them while it has the keyboard.
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in (*ZOOMS, Qt.Key.Key_0):
            event.accept()
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.pick is None and self._drawing is not None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.set_pick(first(self._drawing))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    @override
    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        highlight = self._brush.color(Token.HIGHLIGHT)
        if self.hasFocus() and not self.dragging:
            self._outline(painter, camera, self.pick, QPen(highlight, 3))
        if self.dragging and isinstance(self._grabbed, Card):
            self._outline(painter, camera, self._grabbed, QPen(highlight, 3))
            over = self._hovered
            if isinstance(over, Card) and self._may_tie(self._grabbed.id, over.id):
                self._outline(painter, camera, over, QPen(highlight, 3))
            painter.setPen(QPen(highlight, 3, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(self._handle(camera, self._grabbed.id), self._spot)

    def _handle(self, camera: Camera, card: str) -> QPointF:
        """Where the line that is being drawn begins: at the edge nearer to the pointer."""
        assert self._drawing is not None  # noqa: S101 - something on it was grabbed
        spot = camera.to_screen(self._drawing.cards[card].frame)
        x = spot.right() if self._spot.x() > spot.center().x() else spot.left()
        return QPointF(x, spot.top() + ANCHOR * camera.scale)

    # Inside

    def _under(self, spot: QPointF) -> ThreadPick:
        return pick_at(self._drawing, *self.camera().to_drawing(spot)) if self._drawing is not None else None

    def _room_of(self, pick: ThreadPick) -> QRect:
        if self._drawing is None or not isinstance(pick, Card) or pick.id not in self._drawing.cards:
            return QRect(self.viewport().rect().center(), self.viewport().rect().center())
        return self.camera().to_screen(self._drawing.cards[pick.id].frame).toAlignedRect()

    def _may_tie(self, one: str, other: str) -> bool:
        return one != other and self._drawing is not None and may_tie(self._drawing, one, other)

    def _untie(self) -> None:
        """Take the picked tie away, or the only one of the picked card; of several the menu asks which."""
        ties = ties_of(self._drawing, self.pick.id) if isinstance(self.pick, Card) and self._drawing else ()
        if isinstance(self.pick, Tie):
            self.untie_wanted.emit(self.pick)
        elif len(ties) == 1:
            self.untie_wanted.emit(ties[0])
        elif ties:
            self.menu_wanted.emit(self.pick, self.spot_of(self.pick))

    def _hover(self, pick: ThreadPick) -> None:
        if pick != self._hovered:
            self._hovered = pick
            self._show_cursor()
            self.viewport().update()

    def _show_cursor(self) -> None:
        if self._moved and not isinstance(self._grabbed, Card):
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.dragging:
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = Qt.CursorShape.PointingHandCursor if self._hovered is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _let_go(self) -> None:
        self._pressed, self._grabbed, self._moved = None, None, False
        self._show_cursor()
        self.viewport().update()
