"""Lines around many cards at once; where they lie is worked out once for a drawing and a set of cards."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.canvas.brush import UNITS, aim, in_units
from desktop.canvas.camera import Camera
from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame

FEW = 100
"""So many cards are looked for one by one; among more, all cards are looked through."""

MANY = 300
"""More cards than this get plain rectangles, which are drawn in one call."""


class Outlines:
    """Paints with the painter's own pen and brush."""

    def __init__(self) -> None:
        self._drawing: JourneyDrawing | None = None
        self._cards: frozenset[str] = frozenset()
        self._rects: list[QRectF] = []

    def paint(self, painter: QPainter, camera: Camera, drawing: JourneyDrawing, cards: frozenset[str]) -> None:
        """Paint around cards, those that are on the drawing."""
        if drawing is not self._drawing or cards != self._cards:
            self._drawing, self._cards = drawing, cards
            self._rects = [in_units(frame) for frame in _frames(drawing, cards)]
        painter.save()
        aim(painter, camera)
        pen = painter.pen()
        pen.setCosmetic(True)
        painter.setPen(pen)
        if len(self._rects) > MANY:
            painter.drawRects(self._rects)
        else:
            for rect in self._rects:
                painter.drawRoundedRect(rect, m.CARD_RADIUS * UNITS, m.CARD_RADIUS * UNITS)
        painter.restore()


def _frames(drawing: JourneyDrawing, cards: frozenset[str]) -> list[Frame]:
    if len(cards) > FEW:
        return [tile.frame for tile in drawing.card_tiles() if tile.key in cards]
    return [frame for card in cards if (frame := drawing.frame_of(card)) is not None]
