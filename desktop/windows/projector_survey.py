"""What a collaboration survey says, for the back row: the dimensions at the left, who finds whom how at the right."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.canvas.brush import UNITS, Brush
from desktop.language import Language
from desktop.layout.chart import Chart
from desktop.layout.palette import Token
from desktop.layout.survey_matrix import matrix_chart
from desktop.layout.survey_profile import dumbbell_chart, profile_chart
from desktop.model.shown import Measured
from desktop.model.survey_compare import compare
from desktop.model.survey_index import index
from desktop.theme import Theme

translate = Language.translate
SCALES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
"""Steps of the picture to a millimetre of a chart, the largest first; the same for both."""
GAP, INSIDE, RADIUS = 40.0, 34.0, 18.0
LEFT = 0.54
"""The share of the dimensions."""

Draw = Callable[[float], Chart]


def paint_measured(family: str, painter: QPainter, body: QRectF, shown: Measured, theme: Theme) -> None:
    """Paint one round, or what has changed between two; of those the matrix is that of the last."""
    if not shown.rounds:
        return
    before, after = shown.rounds[0], shown.rounds[-1]
    if after.asked is None or after.shown is None:
        return
    survey, found = after.asked, index(after.asked, after.shown)
    brush = Brush(theme, family)
    wide = (body.width() - GAP) * LEFT
    left = QRectF(body.x(), body.y(), wide, body.height())
    right = QRectF(left.right() + GAP, body.y(), body.width() - GAP - wide, body.height())
    change = compare(before, after) if before is not after else None

    def dimensions(width: float) -> Chart:
        if change is not None:
            return dumbbell_chart(change, (before.name, after.name), width, translate)
        return profile_chart(survey, found, width, translate)

    def matrix(width: float) -> Chart:
        return matrix_chart(survey, found, width, translate)

    rooms = ((left, dimensions), (right, matrix))
    scale = next((each for each in SCALES if all(_fits(draw, room, each) for room, draw in rooms)), SCALES[-1])
    for room, draw in rooms:
        _paint(painter, brush, room, draw(_inside(room).width() / scale), scale)


def _paint(painter: QPainter, brush: Brush, room: QRectF, chart: Chart, scale: float) -> None:
    """A chart on a ground of its own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.color(Token.SURFACE))
    painter.drawRoundedRect(room, RADIUS, RADIUS)
    painter.save()
    painter.translate(_inside(room).topLeft())
    painter.scale(scale / UNITS, scale / UNITS)
    brush.draw(painter, chart.marks)
    painter.restore()


def _fits(draw: Draw, room: QRectF, scale: float) -> bool:
    chart, inside = draw(_inside(room).width() / scale), _inside(room)
    return chart.height * scale <= inside.height() and chart.width * scale <= inside.width() + 1


def _inside(room: QRectF) -> QRectF:
    return room.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
