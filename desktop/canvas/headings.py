"""Phase heads and lane names on screen: where they stand, which one lies under a point, and how one is marked.

They stay at the edges of the view however far the drawing is moved, so they are looked for where they are seen.
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.canvas.camera import Camera
from desktop.canvas.picks import HeadPick, LanePick, PhasePick
from desktop.layout import measures as m
from desktop.layout.drawing import Band, JourneyDrawing, Row, band_at
from desktop.layout.furniture import NOTCH
from desktop.layout.marks import Frame
from desktop.text_size import px, tall

MORE = 36
"""Width of the place on a head or a name that opens its menu, in pixels."""


def bands_of(drawing: JourneyDrawing, pick: HeadPick) -> tuple[Band, ...] | tuple[Row, ...]:
    """The columns or the rows, whichever the pick is one of."""
    return drawing.columns if isinstance(pick, PhasePick) else drawing.rows


def index_of(drawing: JourneyDrawing, pick: HeadPick) -> int:
    """Which of its columns or rows a pick is; -1 if it is not on the drawing."""
    return drawing.column_of(pick.id) if isinstance(pick, PhasePick) else drawing.row_of(pick.id)


def heading_spot(drawing: JourneyDrawing, camera: Camera, pick: HeadPick) -> QRectF | None:
    """Where a phase's head or a lane's name is seen, in pixels of the viewport; nothing if it is gone."""
    index = index_of(drawing, pick)
    if index < 0:
        return None
    band = bands_of(drawing, pick)[index]
    if isinstance(pick, PhasePick):
        at_top = replace(camera, y=min(camera.y, 0.0))
        return at_top.to_screen(Frame(band.start, 0, band.size - 0.8, drawing.head))
    at_left = replace(camera, x=min(camera.x, 0.0))
    return at_left.to_screen(Frame(0, band.start, m.LANE_LABEL - 1, band.size))


def heading_at(drawing: JourneyDrawing, camera: Camera, point: QPointF) -> HeadPick | None:
    """The phase whose head, or the lane whose name, is seen at a point of the viewport."""
    across, down = camera.to_drawing(point)
    x, y = replace(camera, x=min(camera.x, 0.0), y=min(camera.y, 0.0)).to_drawing(point)
    if drawing.is_plan:
        return None  # its rungs are what they are, and its columns are called after their goals
    if 0 <= y < m.HEAD and x >= m.LANE_LABEL:
        column = band_at(drawing.columns, across)
        return PhasePick(drawing.columns[column].id) if column >= 0 else None
    if 0 <= x < m.LANE_LABEL - 1 and y >= m.HEAD:
        row = band_at(drawing.rows, down)
        return LanePick(drawing.rows[row].id) if row >= 0 and down < drawing.rows[row].end else None
    return None


def more_spot(spot: QRectF, pick: HeadPick, scale: float) -> QRectF:
    """The place on a head or a name that opens its menu; `scale` is pixels to a millimetre."""
    most = tall(MORE)
    width = min(most, spot.width() / 3)
    if isinstance(pick, PhasePick):
        return QRectF(spot.right() - NOTCH * scale * 0.6 - width, spot.top(), width, spot.height())
    return QRectF(spot.right() - width, spot.top(), width, min(most, spot.height()))


def frame_of_heading(drawing: JourneyDrawing, pick: HeadPick, seen: Frame) -> Frame | None:
    """What to bring in sight for a head or a name; `seen` is what is seen now, for it stays at its edge."""
    index = index_of(drawing, pick)
    if index < 0:
        return None
    band = bands_of(drawing, pick)[index]
    if isinstance(pick, PhasePick):
        return Frame(band.start, seen.y, band.size, 0)
    return Frame(seen.x, band.start, 0, min(band.size, seen.height))


def paint_heading(painter: QPainter, spot: QRectF, more: QRectF, ground: QColor, line: QPen) -> None:
    """Mark a head or a name, and the three dots its menu opens from."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = line.widthF() / 2
    painter.drawRoundedRect(spot.adjusted(edge, edge, -edge, -edge), 7, 7)
    size = min(more.width(), more.height(), px(22))
    pill = QRectF(more.center().x() - size / 2, more.center().y() - size / 2, size, size)
    painter.setPen(QPen(line.color(), 1.2))
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, size / 3, size / 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line.color())
    for step in (-1, 0, 1):
        painter.drawEllipse(pill.center() + QPointF(step * size / 4.5, 0), size / 13, size / 13)
    painter.restore()
