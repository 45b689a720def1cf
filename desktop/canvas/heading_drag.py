"""Carrying a phase by its head, or a lane by its name, to another place among its like."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.canvas.camera import Camera
from desktop.canvas.headings import bands_of, heading_spot, index_of
from desktop.canvas.picks import HeadPick, PhasePick
from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame


class HeadingStage(Protocol):
    """What the gesture needs of the view."""

    @property
    def drawing(self) -> JourneyDrawing: ...
    def to_drawing(self, point: QPointF) -> tuple[float, float]: ...
    def move_heading(self, pick: HeadPick, index: int) -> None: ...


@dataclass(slots=True)
class DragHeading:
    """Ends before the `index`th phase or lane now in sight."""

    stage: HeadingStage
    pick: HeadPick
    index: int = -1

    def move(self, point: QPointF) -> None:
        across, down = self.stage.to_drawing(point)
        where = across if isinstance(self.pick, PhasePick) else down
        bands = bands_of(self.stage.drawing, self.pick)
        self.index = sum(where > band.start + band.size / 2 for band in bands)

    def end(self, point: QPointF) -> None:
        self.move(point)
        self.stage.move_heading(self.pick, self.index)

    def on_axis(self, point: QPointF, room: QRectF) -> QPointF:
        """The point as far as it counts: a head is carried only across, a name only up and down."""
        if isinstance(self.pick, PhasePick):
            return QPointF(point.x(), room.center().y())
        return QPointF(room.center().x(), point.y())

    @property
    def changes(self) -> bool:
        """Whether it would lie elsewhere."""
        return self.index not in (-1, here := index_of(self.stage.drawing, self.pick), here + 1)


def paint_drag(painter: QPainter, camera: Camera, drag: DragHeading, color: QColor) -> None:
    """Show what is carried, and where it would be put in."""
    drawing = drag.stage.drawing
    spot = heading_spot(drawing, camera, drag.pick)
    bands = bands_of(drawing, drag.pick)
    if spot is None or not bands:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    veil = QColor(color)
    veil.setAlpha(90)
    painter.setPen(QPen(color, 2))
    painter.setBrush(veil)
    painter.drawRoundedRect(spot.adjusted(1, 1, -1, -1), 7, 7)
    if drag.changes:
        painter.setPen(QPen(color, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        last = drag.index >= len(bands)
        at = bands[-1].end if last else bands[drag.index].start
        if isinstance(drag.pick, PhasePick):
            line = camera.to_screen(Frame(at - 0.4, 0, 0, drawing.height))
            top = max(line.top(), spot.top())
            painter.drawLine(QPointF(line.x(), top), QPointF(line.x(), line.bottom()))
        else:
            line = camera.to_screen(Frame(0, at + (m.GAP if last else -m.GAP) / 2, drawing.width, 0))
            painter.drawLine(QPointF(max(line.left(), spot.left()), line.y()), QPointF(line.right(), line.y()))
    painter.restore()
