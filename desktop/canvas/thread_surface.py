"""The surface the red thread is shown on: zoom, scrolling, and painting with one chain lit and the others dimmed."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.brush import Brush, aim, in_units
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.panned import Panned
from desktop.canvas.surface import READABLE, ROOMY
from desktop.canvas.thread_walk import Card, ThreadPick, lit_by
from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.layout.marks import Frame
from desktop.layout.palette import Token
from desktop.layout.red_thread import HEAD, ThreadDrawing, lay_out_red_thread
from desktop.model.journey import Board
from desktop.model.red_thread import Tie
from desktop.overriding import override
from desktop.text_size import factor
from desktop.theme import Theme
from desktop.words import Translate

MARGIN = 6.0
"""Room around the drawing in millimetres: open ends stand out of it."""
DIMMED = 0.26
"""How much is seen of what is not in the chain that is looked at."""
EMPTY = Board({})


class ThreadSurface(Panned):
    """Shows the red thread of a board. Knows nothing of gestures."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(MARGIN, parent)
        self._family, self._brush = family, Brush(theme, family)
        self._translate: Translate = partial(Language.translate)
        self._board: Board | None = None
        self._drawing: ThreadDrawing | None = None
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def drawing(self) -> ThreadDrawing | None:
        return self._drawing

    def show_board(self, document: BoardDocument) -> None:
        """Lay the thread of the newest reading out."""
        if document.board is not self._board:
            self._board = document.board
            self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        self._brush = Brush(theme, self._family)
        if self._fitted:
            self.fit()  # the text may have another size
        self.viewport().update()

    def retranslate(self) -> None:
        """Say the words of the drawing in the language now in use."""
        self._translate = partial(Language.translate)  # another one: what is laid out is kept by its words' giver
        if self._board is not None:
            self._lay_out()

    def fit(self) -> None:
        """Show all columns if their words can be read then, from the top left corner."""
        if self._drawing is not None:
            across = self.viewport().width() / ((self._drawing.width + 2 * MARGIN) * FULL)
            self.set_zoom(max(READABLE * factor(), min(across, ROOMY * factor())))
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)
            self._fitted = True

    def reveal(self, card: str) -> None:
        """Scroll so that a card is in sight, clear of the heads at the top."""
        tile = self._drawing.cards.get(card) if self._drawing is not None else None
        if tile is None:
            return
        spot = self.camera().to_screen(tile.frame)
        room = QRectF(self.viewport().rect()).adjusted(20, HEAD * self._zoom * FULL + 12, -20, -12)
        across = min(0.0, spot.left() - room.left()) or max(0.0, spot.right() - room.right())
        down = min(0.0, spot.top() - room.top()) or max(0.0, spot.bottom() - room.bottom())
        self.scroll_by(across, down)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()
        if self._fitted and event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, drawing = QPainter(self.viewport()), self._drawing
        painter.fillRect(event.rect(), self._brush.color(Token.PAPER))
        if drawing is None:
            return
        camera = self.camera()
        room = camera.seen(QRectF(event.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        aim(painter, camera)
        lit = lit_by(drawing, self._looked_at())
        self._paint_lines(painter, drawing, room, lit)
        for tile in (*drawing.rest, *drawing.prompts):
            painter.setOpacity(DIMMED if lit else 1.0)
            self._brush.draw_tile(painter, tile)
        self._paint_cards(painter, drawing, room, lit)
        painter.setOpacity(1.0)
        painter.restore()
        self._paint_over(painter, camera)
        self._paint_heads(painter, drawing, camera)

    # For those who build on it

    def _looked_at(self) -> ThreadPick:
        """What the mouse or the keyboard is on."""
        return None

    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        """Paint over the drawing; nothing here."""

    @override
    def _extent(self) -> tuple[float, float]:
        return (self._drawing.width, self._drawing.height) if self._drawing is not None else (0.0, 0.0)

    def _laid_out(self) -> None:
        """The drawing is another one."""

    # Inside

    def _lay_out(self) -> None:
        self._drawing = lay_out_red_thread(self._board or EMPTY, self._translate)
        self._set_range()
        self._laid_out()
        self.viewport().update()

    def _paint_lines(self, painter: QPainter, drawing: ThreadDrawing, room: Frame, lit: frozenset[str]) -> None:
        picked = self._looked_at()
        seen = [line for line in drawing.lines if line.room.meets(room)]
        # What is lit lies over what is dimmed.
        for line in sorted(seen, key=lambda line: line.tie.above in lit and line.tie.below in lit):
            strong = line.tie.above in lit and line.tie.below in lit
            painter.setOpacity(1.0 if strong or not lit else DIMMED)
            alone = isinstance(picked, Tie) and (picked.above, picked.below) != (line.tie.above, line.tie.below)
            self._brush.draw(painter, line.lit if strong and not alone else line.marks)

    def _paint_cards(self, painter: QPainter, drawing: ThreadDrawing, room: Frame, lit: frozenset[str]) -> None:
        veil = self._brush.color(Token.PAPER)
        veil.setAlphaF(1 - DIMMED)
        for key, tile in drawing.cards.items():
            dimmed = bool(lit) and key not in lit
            painter.setOpacity(DIMMED if dimmed else 1.0)
            if key in drawing.open_ends:
                self._brush.draw(painter, drawing.open_ends[key])
            painter.setOpacity(1.0)
            if tile.frame.meets(room):
                self._brush.draw_tile(painter, tile)
                if dimmed:
                    # A veil, for what is half transparent shows what lies under it: strips under sheets.
                    painter.fillRect(in_units(tile.frame).adjusted(-4, -4, 4, 4), veil)

    def _paint_heads(self, painter: QPainter, drawing: ThreadDrawing, camera: Camera) -> None:
        """The names of the rungs stay at the upper edge."""
        pinned = Camera(camera.zoom, camera.x, min(camera.y, 0.0))
        if camera.y > 0:
            strip = QRectF(0, 0, self.viewport().width(), HEAD * camera.scale)
            painter.fillRect(strip, self._brush.color(Token.PAPER))
        painter.save()
        aim(painter, pinned)
        for tile in drawing.heads:
            self._brush.draw_tile(painter, tile)
        painter.restore()

    def _outline(self, painter: QPainter, camera: Camera, pick: ThreadPick, pen: QPen) -> None:
        """A line around a card."""
        tile = self._drawing.cards.get(pick.id) if isinstance(pick, Card) and self._drawing is not None else None
        if tile is not None:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(camera.to_screen(tile.frame).adjusted(-4, -4, 4, 4), 9, 9)
