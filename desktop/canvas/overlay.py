"""What lies over the journey while one works on it: what is picked, the cell for the next card, ghosts of a drag."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.canvas.brush import UNITS, aim, outline
from desktop.canvas.camera import Camera
from desktop.canvas.outlines import Outlines
from desktop.canvas.picks import CardPick, CardsPick, CellPick, FeelingPick, LinkPick, Pick, lead_of
from desktop.canvas.scenery import Scenery
from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import emotion_row, level_y
from desktop.layout.journey import top_of_cards
from desktop.layout.marks import Frame, Path
from desktop.layout.palette import Token
from desktop.text_size import factor

EDGE = 3.0
"""Width of the line around what is picked, in pixels."""

HANDLE = 9.0
"""Radius of the handle an arrow is drawn from, in pixels."""


def handle_spot(camera: Camera, frame: Frame) -> QPointF:
    """Where a card's arrow handle stands on screen."""
    spot = camera.to_screen(frame)
    return QPointF(spot.right() + 2, spot.center().y())


def handle_size(camera: Camera) -> float:
    """The handle's size as a share: smaller on a board seen from afar."""
    return max(0.55, min(1.0, camera.zoom * 1.4 / factor())) * factor()


def new_card_frame(drawing: JourneyDrawing, lane: str, phase: str) -> Frame:
    """Where the next card of a cell would be written."""
    return card_slot(drawing, drawing.row_of(lane), drawing.column_of(phase), len(drawing.journey.cards))


def card_slot(drawing: JourneyDrawing, row: int, column: int, index: int) -> Frame:
    """Where a new card would be written before the `index`th card of a cell, or after its last one."""
    box = drawing.box(row, column)
    above = box.tiles[:index] if box else ()
    top = above[-1].frame.bottom + m.CARD_GAP if above else top_of_cards(drawing.journey.lanes[row])
    x, width = drawing.card_place(row, column)
    # An empty square of a plan says in a frame what it asks for: what is written there takes the frame's place.
    high = drawing.room_to_write(row) if drawing.is_plan and box is None else m.CARD_LEAST
    return Frame(x, drawing.rows[row].start + top, width, high)


class Overlay:
    """Paints over the scenery; holds nothing but what it has worked out."""

    def __init__(self, scenery: Scenery) -> None:
        self._scenery = scenery
        self._outlines = Outlines()

    def paint_pick(self, painter: QPainter, camera: Camera, pick: Pick, *, focused: bool) -> None:
        """Mark what is picked."""
        drawing = self._scenery.drawing
        if drawing is None:
            return
        pen = QPen(self._color(Token.HIGHLIGHT), EDGE if focused else EDGE * 0.7)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match pick:
            case CardPick() | CardsPick():
                self._paint_cards(painter, camera, drawing, pick)
            case CellPick(lane, phase):
                self._paint_new_card(painter, camera, new_card_frame(drawing, lane, phase), strong=focused)
            case LinkPick(key):
                self._paint_link(painter, camera, key)
            case FeelingPick(phase):
                self._paint_feeling(painter, camera, phase)
            case _:
                return

    def _paint_cards(
        self, painter: QPainter, camera: Camera, drawing: JourneyDrawing, pick: CardPick | CardsPick
    ) -> None:
        if isinstance(pick, CardsPick):
            self._outlines.paint(painter, camera, drawing, pick.cards)
        frame = drawing.frame_of(lead_of(pick))
        if frame is not None:
            self._around(painter, camera.to_screen(frame))
            if isinstance(pick, CardPick):
                self._paint_handle(painter, camera, frame)

    def paint_hover(self, painter: QPainter, camera: Camera, hover: Pick) -> None:
        """Hint at what a press would do."""
        drawing = self._scenery.drawing
        if drawing is None:
            return
        match hover:
            case CellPick(lane, phase):
                self._paint_new_card(painter, camera, new_card_frame(drawing, lane, phase), strong=False)
            case CardPick(key):
                frame = drawing.frame_of(key)
                if frame is not None:
                    self._paint_handle(painter, camera, frame)
            case _:
                return

    def _paint_new_card(self, painter: QPainter, camera: Camera, frame: Frame, *, strong: bool) -> None:
        spot = camera.to_screen(frame)
        color = self._color(Token.HIGHLIGHT if strong else Token.MUTED)
        painter.setPen(QPen(color, 2 if strong else 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spot, 7, 7)
        if self._scenery.drawing is not None and self._scenery.drawing.is_plan:
            return  # its words say that one can write there
        arm = min(7.0, spot.height() / 4)
        center = spot.center()
        painter.setPen(QPen(color, 2))
        painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0))
        painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm))

    def _paint_handle(self, painter: QPainter, camera: Camera, frame: Frame) -> None:
        painter.save()
        painter.translate(handle_spot(camera, frame))
        painter.scale(size := handle_size(camera), size)
        painter.setPen(QPen(self._color(Token.SURFACE), 2))
        painter.setBrush(self._color(Token.AUTHORITY))
        painter.drawEllipse(QPointF(0, 0), HANDLE, HANDLE)
        painter.drawPolyline([QPointF(-4, 0), QPointF(4, 0)])
        painter.drawPolyline([QPointF(1, -3), QPointF(4, 0), QPointF(1, 3)])
        painter.restore()

    def _paint_link(self, painter: QPainter, camera: Camera, key: str) -> None:
        arrow = self._scenery.arrow(key)
        if arrow is None:
            return
        path = outline(Path(arrow.strokes))
        painter.save()
        aim(painter, camera)
        glow = QColor(self._color(Token.HIGHLIGHT))
        glow.setAlpha(150)
        painter.setPen(QPen(glow, 2.2 * UNITS, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        self._scenery.brush.draw(painter, arrow.marks)
        self._scenery.brush.draw(painter, arrow.badge)
        x, y = arrow.middle
        painter.setPen(QPen(self._color(Token.HIGHLIGHT), 0.7 * UNITS))
        painter.setBrush(Qt.BrushStyle.NoBrush)  # the marks leave theirs, and it would hide the number
        painter.drawEllipse(QPointF(x * UNITS, y * UNITS), (m.BADGE + 0.5) * UNITS, (m.BADGE + 0.5) * UNITS)
        painter.restore()

    def _paint_feeling(self, painter: QPainter, camera: Camera, phase_id: str) -> None:
        drawing = self._scenery.drawing
        phase = drawing.journey.phase(phase_id) if drawing is not None else None
        if phase is not None:
            self.paint_level(painter, camera, phase_id, phase.feeling or 0)

    def paint_level(self, painter: QPainter, camera: Camera, phase_id: str, level: int) -> None:
        """Mark a level of a phase's emotion point."""
        drawing = self._scenery.drawing
        row = emotion_row(drawing) if drawing is not None else -1
        if drawing is None or row < 0:
            return
        column = drawing.columns[drawing.column_of(phase_id)]
        y = level_y(drawing, row, level)
        spot = camera.to_screen(Frame(column.start + column.size / 2 - m.POINT, y - m.POINT, 2 * m.POINT, 2 * m.POINT))
        painter.setPen(QPen(self._color(Token.HIGHLIGHT), EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.adjusted(-4, -4, 4, 4))

    def _around(self, painter: QPainter, spot: QRectF) -> None:
        painter.drawRoundedRect(spot.adjusted(-2, -2, 2, 2), 8, 8)

    def _color(self, token: Token) -> QColor:
        return self._scenery.brush.color(token)
