"""What the picked card of a plan is tied to: a line to each card in view that belongs to it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.canvas.camera import Camera
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame

INSIDE = 8.0
"""How far inside a card's edge a line begins, in millimetres."""


def paint_ties(
    painter: QPainter, camera: Camera, drawing: JourneyDrawing, card: str, others: Iterable[str], ink: QColor
) -> None:
    """Paint a curve from a card to each of the others that is on the drawing."""
    frame = drawing.frame_of(card)
    if frame is None:
        return
    painter.save()
    for other in others:
        end = drawing.frame_of(other)
        if end is not None:
            _paint(painter, camera, frame, end, ink)
    painter.restore()


def _paint(painter: QPainter, camera: Camera, frame: Frame, end: Frame, ink: QColor) -> None:
    upper, lower = (frame, end) if frame.y <= end.y else (end, frame)
    if upper.bottom <= lower.y:
        x = min(max(lower.x + INSIDE, upper.x + INSIDE), upper.right - INSIDE)
        ends = Frame(x, upper.bottom, 0, 0), Frame(lower.x + INSIDE, lower.y, 0, 0)
    else:
        left, right = (frame, end) if frame.x <= end.x else (end, frame)
        ends = Frame(left.right, left.y + INSIDE / 2, 0, 0), Frame(right.x, right.y + INSIDE / 2, 0, 0)
    start, tip = (camera.to_screen(each).topLeft() for each in ends)
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(start)
    middle = (start.y() + tip.y()) / 2
    path.cubicTo(QPointF(start.x(), middle), QPointF(tip.x(), middle), tip)
    painter.drawPath(path)
    painter.setBrush(ink)
    for spot in (start, tip):
        painter.drawEllipse(spot, 3.5, 3.5)
