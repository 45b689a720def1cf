"""What is seen of others on a canvas: their pointers, cards on their way, and rings around cards they write in."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.canvas.name_tags import NameTags, strong_color
from desktop.layout.palette import Token, tint_of
from desktop.model.sides import Side
from desktop.text_size import factor
from desktop.theme import Theme

ARROW = QPolygonF([QPointF(0, 0), QPointF(5.5, 15.5), QPointF(8.5, 9), QPointF(15, 6)])
"""A pointer, with its tip at the origin; in pixels at 100 %."""
BELOW = QPointF(10, 16)
"""Where the tag of a pointer begins, from its tip."""
RING, OUT = 2.5, 4.0
"""Width of the ring around a card, and how far out of the card it lies, in pixels."""
GHOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where somebody points, in pixels of the viewport; it fades."""

    x: float
    y: float
    words: str
    side: Side
    opacity: float

    def area(self, tags: NameTags) -> QRect:
        size, below = tags.size(self.words), BELOW * factor()
        arrow = ARROW.boundingRect().adjusted(-2, -2, 2, 2)
        tip = QRectF(self.x + arrow.x(), self.y + arrow.y(), arrow.width() * factor(), arrow.height() * factor())
        tag = QRectF(self.x + below.x(), self.y + below.y(), size.width(), size.height())
        return tip.united(tag).adjusted(-2, -2, 3, 3).toAlignedRect()

    def paint(self, painter: QPainter, theme: Theme, tags: NameTags) -> None:
        painter.save()
        painter.setOpacity(self.opacity)
        painter.translate(self.x, self.y)
        painter.scale(factor(), factor())
        painter.setPen(QPen(theme.color(Token.SURFACE), 1.6))
        painter.setBrush(strong_color(theme, self.side))
        painter.drawPolygon(ARROW)
        painter.restore()
        painter.setOpacity(self.opacity)
        tags.draw(painter, (QPointF(self.x, self.y) + BELOW * factor()).toPoint(), self.words, self.side)
        painter.setOpacity(1.0)


@dataclass(frozen=True, slots=True)
class Carried:
    """A card that somebody drags, where it is now."""

    x: float
    y: float
    width: float
    height: float
    words: str
    side: Side

    def area(self, tags: NameTags) -> QRect:
        size = tags.size(self.words)
        width, height = max(self.width, size.width() + 12), max(self.height, size.height() + 12)
        return QRectF(self.x, self.y, width, height).adjusted(-3, -3, 3, 3).toAlignedRect()

    def paint(self, painter: QPainter, theme: Theme, tags: NameTags) -> None:
        tint = QColor(theme.color(tint_of(self.side)))
        tint.setAlphaF(GHOSTLY)
        painter.setPen(QPen(strong_color(theme, self.side), 2, Qt.PenStyle.DashLine))
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.x, self.y, self.width, self.height), 8, 8)
        tags.draw(painter, QPointF(self.x + 6, self.y + 6).toPoint(), self.words, self.side)


@dataclass(frozen=True, slots=True)
class Written:
    """A card that somebody writes in; the tag straddles its upper edge, and a narrow card lets it stand out."""

    x: float
    y: float
    width: float
    height: float
    words: str
    side: Side

    def area(self, tags: NameTags) -> QRect:
        tag = QRectF(self._spot(tags), tags.size(self.words))
        return self._ring().adjusted(-RING, -RING, RING, RING).united(tag).adjusted(-1, -1, 2, 2).toAlignedRect()

    def paint(self, painter: QPainter, theme: Theme, tags: NameTags) -> None:
        painter.setPen(QPen(strong_color(theme, self.side), RING * theme.stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._ring(), 9, 9)
        tags.draw(painter, self._spot(tags).toPoint(), self.words, self.side)

    def _ring(self) -> QRectF:
        return QRectF(self.x, self.y, self.width, self.height).adjusted(-OUT, -OUT, OUT, OUT)

    def _spot(self, tags: NameTags) -> QPointF:
        size, ring = tags.size(self.words), self._ring()
        return QPointF(max(ring.left(), ring.right() - size.width()), ring.top() - size.height() * 0.75)


OtherMark = Cursor | Carried | Written
