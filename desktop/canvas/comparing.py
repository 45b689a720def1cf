"""A journey to look at and not to write on, each card marked with what became of it; two of them move as one."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desktop.canvas.brush import aim
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.picks import card_at
from desktop.canvas.surface import Surface
from desktop.layout.differences import decorated
from desktop.layout.marks import Tile
from desktop.layout.palette import Token
from desktop.model.compare import Difference
from desktop.model.journey import Journey
from desktop.overriding import override
from desktop.theme import Theme


class ComparingView(Surface):
    """Shows one of the two journeys of a comparison."""

    card_chosen = Signal(str)
    """The card with this id was clicked; an empty string: none."""
    moved = Signal()
    """It was scrolled or zoomed, or has another size."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._differences: Mapping[str, Difference] = {}
        self._marks: tuple[Tile, ...] = ()
        self._card = ""
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None

    @property
    def marks(self) -> tuple[Tile, ...]:
        """What is painted over cards that differ, by card."""
        return self._marks

    def show_compared(self, journey: Journey, differences: Mapping[str, Difference]) -> None:
        """Show a journey; cards not in `differences` go without a mark."""
        self._differences = differences
        self.show_journey(journey)
        self._marks = tuple(decorated(self.drawing, differences, self._translate))
        self.viewport().update()

    def mark(self, card: str, *, reveal: bool = False) -> None:
        """Mark one card as the chosen one, or none."""
        self._card = card
        if card and reveal:
            self.reveal(self.drawing.frame_of(card))
        self.viewport().update()

    def follow(self, other: "ComparingView") -> None:
        """Show the same phases and lanes as another view, at the same zoom."""
        self.set_zoom(other.zoom)
        self.horizontalScrollBar().setValue(other.horizontalScrollBar().value())
        scale = self.zoom * FULL
        top = other.verticalScrollBar().value() / scale
        self.verticalScrollBar().setValue(round(_same_height(other, self, top) * scale))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._panned is None and _length(event.position() - self._pressed) >= QApplication.startDragDistance():
            self._panned = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._panned is not None:
            gone = self._panned - event.position()
            self._panned = event.position()
            self.scroll_by(gone.x(), gone.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self._panned is None:
            self.card_chosen.emit(card_at(self.drawing, *self.to_drawing(event.position())))
        self._pressed = self._panned = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    @override
    def _paint_over(self, painter: QPainter, camera: Camera) -> None:
        room = camera.seen(QRectF(self.viewport().rect()))
        frame = self.drawing.frame_of(self._card) if self._card else None
        if frame is not None:
            painter.setPen(QPen(self.scenery.brush.color(Token.HIGHLIGHT), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(camera.to_screen(frame).adjusted(-4, -4, 4, 4), 9, 9)
        aim(painter, camera)
        for tile in self._marks:
            if tile.frame.meets(room):
                self.scenery.brush.draw_tile(painter, tile)
        painter.resetTransform()

    @override
    def _moved(self) -> None:
        self.moved.emit()


def _same_height(here: Surface, there: Surface, height: float) -> float:
    """The height on another drawing that shows the same part of the same lane, in millimetres.

    Lanes are matched by their order: both journeys begin with the same ones.
    """
    for one, other in zip(here.drawing.rows, there.drawing.rows, strict=False):
        if height < one.end:
            share = (height - one.start) / one.size
            return other.start + (height - one.start if height < one.start else share * other.size)
    return height


def _length(way: QPointF) -> float:
    return abs(way.x()) + abs(way.y())
