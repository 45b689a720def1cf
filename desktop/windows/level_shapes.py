"""The mark of a level: shape and letter say whose it is; filled is how it is now, outlined what is expected."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from desktop.layout.level_signs import DIAMOND, SQUARE, Shape, Sign

RADIUS, AROUND = 10.0, 14.0
"""Of a mark, and of an outline around a filled one; in pixels."""
LETTER = 12


def outline(shape: Shape, middle: QPointF, radius: float) -> QPainterPath:
    """The edge of a mark."""
    path = QPainterPath()
    match shape:
        case Shape.DISC:
            path.addEllipse(middle, radius, radius)
        case Shape.SQUARE:
            side = radius * SQUARE
            path.addRoundedRect(QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side), 3, 3)
        case Shape.DIAMOND:
            reach = radius * DIAMOND
            spots = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
            path.addPolygon(QPolygonF([middle + spot for spot in spots]))
            path.closeSubpath()
    return path


def paint_now(painter: QPainter, sign: Sign, middle: QPointF, ink: QColor, on_it: QColor) -> None:
    """A filled mark with its letter."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(outline(sign.shape, middle, RADIUS))
    _paint_letter(painter, sign.letter, middle, on_it)


def paint_expected(painter: QPainter, sign: Sign, middle: QPointF, ink: QColor, ground: QColor | None) -> None:
    """An outlined mark with its letter; with no `ground`, an outline around the filled one that lies there."""
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(sign.shape, middle, AROUND if ground is None else RADIUS))
    if ground is not None:
        _paint_letter(painter, sign.letter, middle, ink)


def _paint_letter(painter: QPainter, letter: str, middle: QPointF, ink: QColor) -> None:
    if letter:
        font = QFont(painter.font())
        font.setPixelSize(LETTER)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
