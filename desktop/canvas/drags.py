"""What a drag looks like while it lasts: ghosts under the pointer, and the room the cards will land in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.canvas.brush import UNITS, aim, in_units
from desktop.canvas.camera import Camera
from desktop.canvas.gestures import DragArrow, DragCards, DragFeeling, Gesture, Marquee
from desktop.canvas.landing import Load, Room
from desktop.canvas.outlines import Outlines
from desktop.canvas.overlay import Overlay
from desktop.canvas.scenery import Scenery
from desktop.layout import measures as m
from desktop.layout.arrows import draw_arrow
from desktop.layout.marks import Frame
from desktop.layout.palette import Token, tint_of

GHOSTS = 12
"""More carried cards than this are drawn as blocks."""

GHOSTLY = 0.72
"""How opaque a ghost is: what lies under it is still seen."""


class Drags:
    """Paints gestures over the overlay."""

    def __init__(self, scenery: Scenery, overlay: Overlay) -> None:
        self._scenery = scenery
        self._overlay = overlay
        self._outlines = Outlines()

    def paint(self, painter: QPainter, camera: Camera, gesture: Gesture | None) -> None:
        """Show where a drag is."""
        match gesture:
            case DragCards():
                self._paint_cards(painter, camera, gesture)
            case Marquee():
                self._paint_marquee(painter, camera, gesture)
            case DragArrow():
                line = gesture.line()
                if line:
                    painter.save()
                    aim(painter, camera)
                    self._scenery.brush.draw(painter, draw_arrow("", line, 0).marks)
                    painter.restore()
            case DragFeeling() if gesture.level is not None:
                painter.setPen(QPen(self._color(Token.HIGHLIGHT), 3))
                self._overlay.paint_level(painter, camera, gesture.phase, gesture.level)
            case _:
                return

    def _paint_cards(self, painter: QPainter, camera: Camera, drag: DragCards) -> None:
        if drag.over:
            return
        painter.save()
        aim(painter, camera)
        self._paint_left(painter, drag.load)
        if drag.landing is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color(Token.HIGHLIGHT, 46))
            painter.drawRects([in_units(frame) for frame in drag.landing.lit])
            exposed = painter.clipBoundingRect()
            for room in drag.landing.rooms:
                if in_units(room.frame).intersects(exposed):
                    self._paint_room(painter, room)
        across, down = drag.shift()
        painter.setOpacity(GHOSTLY)
        painter.translate(across * UNITS, down * UNITS)
        self._paint_ghosts(painter, drag.load)
        painter.restore()

    def _paint_left(self, painter: QPainter, load: Load) -> None:
        """Veil the cards where they still lie."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(Token.PAPER, 170))
        painter.drawRects([in_units(tile.frame) for tile in load.tiles])

    def _paint_room(self, painter: QPainter, room: Room) -> None:
        """Paint a cell anew with its cards parted, over what the scenery has painted there."""
        drawing = self._scenery.drawing
        if drawing is None or room.row >= len(drawing.journey.lanes):
            return
        painter.setPen(QPen(self._color(Token.HIGHLIGHT), 0.4 * UNITS))
        painter.setBrush(self._color(tint_of(drawing.journey.lanes[room.row].side)))
        radius = m.LANE_RADIUS * UNITS
        top = min((frame.y for frame in (*room.gaps, *(tile.frame for tile in room.tiles))), default=room.frame.y)
        ground = Frame(room.frame.x, top - m.CARD_GAP, room.frame.width, room.frame.bottom - top + m.CARD_GAP)
        painter.drawRoundedRect(in_units(ground), radius, radius)
        for tile in room.tiles:
            self._scenery.brush.draw_tile(painter, tile)
        pen = QPen(self._color(Token.HIGHLIGHT), 0.7 * UNITS, Qt.PenStyle.DashLine)
        for gap in room.gaps:
            painter.setPen(pen)
            painter.setBrush(self._color(Token.HIGHLIGHT, 60))
            painter.drawRoundedRect(in_units(gap), m.CARD_RADIUS * UNITS, m.CARD_RADIUS * UNITS)

    def _paint_ghosts(self, painter: QPainter, load: Load) -> None:
        if len(load.tiles) <= GHOSTS:
            for tile in load.tiles:
                self._scenery.brush.draw_tile(painter, tile)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(Token.HIGHLIGHT, 120))
        painter.drawRects([in_units(tile.frame) for tile in load.tiles])

    def _paint_marquee(self, painter: QPainter, camera: Camera, marquee: Marquee) -> None:
        drawing = self._scenery.drawing
        if drawing is None:
            return
        painter.setPen(QPen(self._color(Token.HIGHLIGHT), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._outlines.paint(painter, camera, drawing, frozenset(marquee.cards))
        painter.setPen(QPen(self._color(Token.HIGHLIGHT), 1.5))
        painter.setBrush(self._color(Token.HIGHLIGHT, 30))
        painter.drawRect(camera.to_screen(marquee.frame()))

    def _color(self, token: Token, alpha: int = 255) -> QColor:
        color = QColor(self._scenery.brush.color(token))
        color.setAlpha(alpha)
        return color
