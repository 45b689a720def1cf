"""Marks on screen: one `match` over marks, prepared once and drawn often with QPainter.

The twin of `report/paint.py`. All is prepared in twentieths of a millimetre: each type size of the layout is
then a whole number of pixels, which is all that a Qt font can be.
"""

from collections import OrderedDict
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout

from desktop.canvas.camera import Camera
from desktop.layout.marks import Box, Curve, Dot, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.theme import Theme

UNITS = 20
"""Units to a millimetre in which painting is prepared."""

KEPT = 6_000
"""How many prepared tiles are kept."""


@dataclass(slots=True)
class _Shape:
    """An outline with its fill and stroke; rectangles keep their radius for Qt's faster way."""

    brush: QBrush
    pen: QPen
    path: QPainterPath | None = None
    rect: QRectF | None = None
    radius: float = 0.0
    round: bool = False


@dataclass(slots=True)
class _Text:
    """Lines of one size, weight and colour as one text layout."""

    layout: QTextLayout
    pen: QPen


class Brush:
    """Draws marks in a theme's colours. Prepared tiles are kept by identity of their marks."""

    def __init__(self, theme: Theme, family: str) -> None:
        self._theme = theme
        self._family = family
        self._fonts: dict[tuple[float, Weight], QFont] = {}
        self._ready: OrderedDict[int, tuple[tuple[Mark, ...], list[_Shape | _Text]]] = OrderedDict()

    @property
    def theme(self) -> Theme:
        return self._theme

    def color(self, token: Token) -> QColor:
        return self._theme.color(token)

    def font(self, size: float, weight: Weight) -> QFont:
        """A font whose type is `size` millimetres tall, in units."""
        key = (size, weight)
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(max(1, round(size * UNITS)))
            font.setKerning(False)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setWeight(WEIGHTS[weight])
            font.setItalic(weight is Weight.ITALIC)
            self._fonts[key] = font
        return self._fonts[key]

    def draw_tile(self, painter: QPainter, tile: Tile) -> None:
        """Draw a tile where its frame says; the painter's unit is `UNITS` to a millimetre."""
        painter.translate(tile.frame.x * UNITS, tile.frame.y * UNITS)
        self.draw(painter, tile.marks)
        painter.translate(-tile.frame.x * UNITS, -tile.frame.y * UNITS)

    def draw(self, painter: QPainter, marks: tuple[Mark, ...]) -> None:
        """Draw marks from the painter's origin."""
        for ready in self._prepared(marks):
            if isinstance(ready, _Text):
                painter.setPen(ready.pen)
                ready.layout.draw(painter, QPointF(0, 0))
                continue
            painter.setPen(ready.pen)
            painter.setBrush(ready.brush)
            if ready.path is not None:
                painter.drawPath(ready.path)
            elif ready.rect is not None and ready.round:
                painter.drawEllipse(ready.rect)
            elif ready.rect is not None and ready.radius:
                painter.drawRoundedRect(ready.rect, ready.radius, ready.radius)
            elif ready.rect is not None:
                painter.drawRect(ready.rect)

    def _prepared(self, marks: tuple[Mark, ...]) -> list[_Shape | _Text]:
        known = self._ready.get(id(marks))
        if known is not None:
            return known[1]
        ready = self._prepare(marks)
        self._ready[id(marks)] = (marks, ready)
        if len(self._ready) > KEPT:
            self._ready.popitem(last=False)
        return ready

    def _prepare(self, marks: tuple[Mark, ...]) -> list[_Shape | _Text]:
        ready: list[_Shape | _Text] = []
        for key, group in groupby(marks, _style_of):
            if key is None:
                ready.extend(self._shape(mark) for mark in group if not isinstance(mark, Words))
            else:
                ready.append(self._text([mark for mark in group if isinstance(mark, Words)]))
        return ready

    def _shape(self, mark: Box | Dot | Path) -> _Shape:
        match mark:
            case Box():
                rect = QRectF(mark.x * UNITS, mark.y * UNITS, mark.width * UNITS, mark.height * UNITS)
                return _Shape(
                    self._fill(mark.fill), self._pen(mark.stroke, mark.pen), rect=rect, radius=mark.radius * UNITS
                )
            case Dot():
                radius = mark.radius * UNITS
                rect = QRectF(mark.x * UNITS - radius, mark.y * UNITS - radius, 2 * radius, 2 * radius)
                return _Shape(self._fill(mark.fill), self._pen(mark.stroke, mark.pen), rect=rect, round=True)
            case Path():
                return _Shape(self._fill(mark.fill), self._pen(mark.stroke, mark.pen, mark.dash), path=outline(mark))

    def _text(self, lines: list[Words]) -> _Text:
        first = lines[0]
        layout = QTextLayout("\u2028".join(line.text for line in lines), self.font(first.size, first.weight))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        for words in lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(1_000_000)
            line.setPosition(QPointF(words.x * UNITS, words.y * UNITS - line.ascent()))
        layout.endLayout()
        return _Text(layout, QPen(self.color(first.ink)))

    def _fill(self, token: Token | None) -> QBrush:
        return QBrush(self.color(token)) if token is not None else QBrush(Qt.BrushStyle.NoBrush)

    def _pen(self, token: Token | None, width: float, dash: float = 0.0) -> QPen:
        if token is None:
            return QPen(Qt.PenStyle.NoPen)
        width *= self._theme.stroke
        pen = QPen(self.color(token), width * UNITS)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern([dash / width, dash / width])
        return pen


def aim(painter: QPainter, camera: Camera) -> None:
    """Let a painter count in units of the drawing."""
    painter.translate(-camera.x, -camera.y)
    painter.scale(camera.scale / UNITS, camera.scale / UNITS)


def in_units(frame: Frame) -> QRectF:
    return QRectF(frame.x * UNITS, frame.y * UNITS, frame.width * UNITS, frame.height * UNITS)


WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.ITALIC: QFont.Weight.Normal,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
    Weight.BOLD: QFont.Weight.Bold,
}


def outline(path: Path) -> QPainterPath:
    """A path in units."""
    made = QPainterPath()
    for stroke in path.strokes:
        match stroke:
            case Move((x, y)):
                made.moveTo(x * UNITS, y * UNITS)
            case Straight((x, y)):
                made.lineTo(x * UNITS, y * UNITS)
            case Curve(first, second, to):
                made.cubicTo(*(each * UNITS for each in (*first, *second, *to)))
    if path.closed:
        made.closeSubpath()
    return made


def _style_of(mark: Mark) -> tuple[float, Weight, Token] | None:
    return (mark.size, mark.weight, mark.ink) if isinstance(mark, Words) else None
