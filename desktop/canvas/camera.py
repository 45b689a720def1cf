"""From millimetres on the drawing to pixels on the screen and back; knows nothing of what is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from desktop.layout.marks import Frame

FULL = 4.0
"""Pixels to a millimetre at 100 %: 9 pt type is 13 pixels tall."""

LEAST, MOST = 0.03, 4.0
"""How far in and out the zoom goes, as shares of 100 %."""


@dataclass(frozen=True, slots=True)
class Camera:
    """`zoom` is a share of 100 %; `x` and `y` are how many pixels of the drawing lie outside to the left and above."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @property
    def scale(self) -> float:
        """Pixels to a millimetre."""
        return self.zoom * FULL

    def to_drawing(self, point: QPointF) -> tuple[float, float]:
        """A point of the viewport, in millimetres on the drawing."""
        return ((point.x() + self.x) / self.scale, (point.y() + self.y) / self.scale)

    def to_screen(self, frame: Frame) -> QRectF:
        """A frame of the drawing, in pixels of the viewport."""
        scale = self.scale
        return QRectF(frame.x * scale - self.x, frame.y * scale - self.y, frame.width * scale, frame.height * scale)

    def seen(self, rect: QRectF) -> Frame:
        """What of the drawing a rectangle of the viewport shows."""
        scale = self.scale
        return Frame(
            (rect.x() + self.x) / scale, (rect.y() + self.y) / scale, rect.width() / scale, rect.height() / scale
        )


def clamped(zoom: float) -> float:
    return max(LEAST, min(MOST, zoom))
