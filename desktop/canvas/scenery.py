"""The journey on screen: what is in view, near enough to read or as blocks from afar, its names kept in sight."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.canvas.brush import UNITS, Brush, aim, in_units
from desktop.canvas.camera import FULL, Camera
from desktop.canvas.spans import Spans
from desktop.layout import measures as m
from desktop.layout.arrows import Arrow, Arrows
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import emotion_row, lay_out_curve
from desktop.layout.furniture import column_lines, lane_label, lane_strip, phase_head
from desktop.layout.hidden import hidden_tiles
from desktop.layout.marks import Frame, Mark, Tile
from desktop.layout.palette import Token
from desktop.layout.plan_furniture import plan_labels, plan_lines, prompts
from desktop.layout.service_lines import line_names, service_tiles
from desktop.layout.straight import Line, Straights
from desktop.layout.value_rows import value_label, value_tiles
from desktop.text_size import px

FAR = 0.4 * FULL
"""Pixels to a millimetre below which cards are blocks."""

FIRST_WORDS_WIDTH, FIRST_WORDS_HEIGHT = 34, 11
"""The least block, in pixels, that carries its first words."""

TANGLE = 120
"""More arrows in view than this are thin straight lines: nobody can follow one, and curves would cost a frame."""

MANY = 500
"""More cards in view than this go without first words."""


class Scenery:
    """Draws one drawing through a camera. What did not change between drawings is not prepared again."""

    def __init__(self, brush: Brush) -> None:
        self.brush = brush
        self.drawing: JourneyDrawing | None = None
        self._arrows: Arrows | None = None
        self._curve: tuple[Mark, ...] = ()
        self._lines: tuple[Mark, ...] = ()
        self._below: tuple[Tile, ...] = ()
        self._value_label: Tile | None = None
        self._blocks: dict[Token, list[QRectF]] | None = None
        self._far_lines: list[QLineF] | None = None
        self._spans, self._straights = Spans(), Straights()
        self.straight = False
        """Whether the arrows were painted as straight lines: on a board seen from afar, or as a tangle."""
        self._tangled: tuple[Camera, QRectF, JourneyDrawing, bool] | None = None

    def show(self, drawing: JourneyDrawing) -> None:
        old = self.drawing
        self.drawing = drawing
        self._blocks = self._far_lines = None
        if self._arrows is not None:
            self._arrows.follow(drawing)
        self._spans.follow(drawing)
        self._straights.follow(drawing)
        if old is None or old.rows != drawing.rows or old.columns != drawing.columns:
            self._lines = plan_lines(drawing) if drawing.is_plan else column_lines(drawing)
        if drawing.is_plan:
            self._curve, self._below, self._value_label = (), tuple(prompts(drawing)), None
        elif (
            old is None
            or old.rows != drawing.rows
            or old.journey.phases != drawing.journey.phases
            or old.height != drawing.height
            or old.lines != drawing.lines
            or old.journey.hidden_phases != drawing.journey.hidden_phases
            or old.journey.hidden_lanes != drawing.journey.hidden_lanes
            or (old.translate != drawing.translate)
        ):
            self._curve = lay_out_curve(drawing)
            self._below = (*hidden_tiles(drawing), *value_tiles(drawing), *service_tiles(drawing))
            self._value_label = value_label(drawing)

    def paint(self, painter: QPainter, camera: Camera, exposed: QRectF, view: QRectF) -> None:
        """Paint what lies in a rectangle of the viewport, of which `view` is all."""
        painter.fillRect(exposed, self.brush.color(Token.PAPER))
        if self.drawing is None or not self.drawing.rows:
            return
        room = camera.seen(exposed)
        far = camera.scale < FAR
        painter.save()
        aim(painter, camera)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=not far)
        self.straight = far or self._is_tangle(camera, view)
        self._paint_ground(painter, room)
        if far:
            self._paint_far(painter, camera, room)
        else:
            self._paint_arrows(painter, room)
            for tile in self._tiles_in(room):
                self.brush.draw_tile(painter, tile)
        painter.restore()
        self._paint_names(painter, camera, room)

    def arrow(self, link_id: str) -> Arrow | None:
        """A laid out arrow; laid out again only when it goes another way."""
        if self.drawing is None:
            return None
        if self._arrows is None:
            self._arrows = Arrows(self.drawing)
        return self._arrows.arrow(link_id)

    def arrows_in(self, room: Frame) -> Iterator[Arrow]:
        """The arrows that cross a part of the drawing."""
        for link in self._spans.over(room, 1):
            arrow = self.arrow(link)
            if arrow is not None and arrow.room.meets(room):
                yield arrow

    def lines_in(self, room: Frame) -> Iterator[tuple[str, Line]]:
        """The arrows that may cross a part of the drawing, each with its line as it was painted."""
        if self.straight and self.drawing is not None:
            for link in self._spans.over(room):
                yield (link, self._straights.line(link))
        else:
            yield from ((arrow.key, arrow.line) for arrow in self.arrows_in(room))

    def _paint_ground(self, painter: QPainter, room: Frame) -> None:
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        for lane, band in zip(drawing.journey.lanes, drawing.rows, strict=True):
            if band.start < room.bottom and band.end > room.y and not drawing.is_plan:
                self.brush.draw_tile(painter, lane_strip(lane, band, drawing.width))
        self.brush.draw(painter, self._lines)
        row = emotion_row(drawing)
        if row >= 0 and drawing.rows[row].start < room.bottom and drawing.rows[row].end > room.y:
            self.brush.draw(painter, self._curve)
        for tile in self._below:
            if tile.frame.meets(room):
                self.brush.draw_tile(painter, tile)

    def _tiles_in(self, room: Frame) -> Iterator[Tile]:
        """The cards in a part of the drawing, where they lie; cells outside it are not looked into."""
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        yield from drawing.card_tiles(room)

    def _paint_arrows(self, painter: QPainter, room: Frame) -> None:
        if self.straight:
            painter.setPen(QPen(self.brush.color(Token.MUTED), 0))
            lines = [line for _, line in self.lines_in(room) if line]
            painter.drawLines([QLineF(*(each * UNITS for point in line for each in point)) for line in lines])
            return
        arrows = list(self.arrows_in(room))
        for arrow in arrows:
            self.brush.draw(painter, arrow.marks)
        for arrow in arrows:
            self.brush.draw(painter, arrow.badge)

    def _is_tangle(self, camera: Camera, view: QRectF) -> bool:
        """Whether there are more arrows in all of the view than anybody can follow: alike for each part of it."""
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        if self._tangled is None or self._tangled[:2] != (camera, view) or self._tangled[2] is not drawing:
            seen = self._spans.over(camera.seen(view))
            self._tangled = (camera, view, drawing, sum(1 for _ in seen) > TANGLE)
        return self._tangled[3]

    def _paint_far(self, painter: QPainter, camera: Camera, room: Frame) -> None:
        if self._blocks is None or self._far_lines is None:
            self._blocks, self._far_lines = self._seen_from_afar()
        painter.setPen(QPen(self.brush.color(Token.MUTED), 0))
        painter.drawLines(self._far_lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, blocks in self._blocks.items():
            painter.setBrush(self.brush.color(token))
            painter.drawRects(blocks)
        if camera.scale * m.CARD_WIDTH >= px(FIRST_WORDS_WIDTH):
            self._paint_first_words(painter, camera, room)

    def _seen_from_afar(self) -> tuple[dict[Token, list[QRectF]], list[QLineF]]:
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        blocks: dict[Token, list[QRectF]] = {}
        middle = {}
        for tile in drawing.card_tiles():
            frame = tile.frame
            rect = QRectF(frame.x * UNITS, frame.y * UNITS, frame.width * UNITS, frame.height * UNITS)
            blocks.setdefault(tile.block, []).append(rect)
            middle[tile.key] = rect.center()
        links = drawing.journey.links.values()
        return blocks, [QLineF(middle[link.source], middle[link.target]) for link in links]

    def _paint_first_words(self, painter: QPainter, camera: Camera, room: Frame) -> None:
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        tiles = list(islice(self._tiles_in(room), MANY + 1))
        if len(tiles) > MANY:
            return
        painter.save()
        painter.resetTransform()
        font = QFont(painter.font())
        font.setPixelSize(px(10))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.brush.color(Token.SURFACE))
        for tile in tiles:
            spot = camera.to_screen(tile.frame).adjusted(3, 0, -2, 0)
            if spot.height() >= px(FIRST_WORDS_HEIGHT):
                words = drawing.journey.cards[tile.key].text
                line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, spot.width())
                painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        painter.restore()

    def _paint_names(self, painter: QPainter, camera: Camera, room: Frame) -> None:
        """Lane names stay at the left edge and phase heads at the top, however far the drawing is moved."""
        drawing = self.drawing
        assert drawing is not None  # noqa: S101 - paint() has looked
        # Whole pixels of paper under names that stand at an edge: nothing that moves may show between them.
        paper = self.brush.color(Token.PAPER)
        left, top = math.ceil(m.LANE_LABEL * camera.scale), math.ceil((drawing.head + m.GAP) * camera.scale)
        labels = list(_labels(drawing))
        if camera.x > 0 and labels:
            first, last = labels[0].frame.y, max(label.frame.bottom for label in labels)
            beside = camera.to_screen(Frame(0, first, 0, last - first))
            painter.fillRect(QRectF(0, beside.top(), left, beside.height()), paper)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        aim(painter, replace(camera, x=min(camera.x, 0.0)))
        for label in labels:
            if label.frame.y < room.bottom and label.frame.bottom > room.y:
                self.brush.draw_tile(painter, label)
        if self._value_label is not None:
            painter.fillRect(in_units(self._value_label.frame), paper)
            self.brush.draw_tile(painter, self._value_label)
        painter.restore()
        if camera.y > 0:
            across = camera.to_screen(Frame(0, 0, drawing.width, 0))
            painter.fillRect(QRectF(across.left(), 0, across.width(), top), paper)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        aim(painter, replace(camera, y=min(camera.y, 0.0)))
        phases = () if drawing.is_plan else drawing.journey.phases
        for phase, column in zip(phases, drawing.columns, strict=bool(phases)):
            if column.start < room.right and column.end > room.x:
                self.brush.draw_tile(painter, phase_head(phase, column))
        painter.restore()
        if camera.x > 0:
            painter.fillRect(QRectF(0, 0, left, top + max(0.0, -camera.y)), paper)


def _labels(drawing: JourneyDrawing) -> Iterator[Tile]:
    if drawing.is_plan:
        yield from plan_labels(drawing)
        return
    for lane, band in zip(drawing.journey.lanes, drawing.rows, strict=True):
        yield lane_label(lane, band)
    yield from line_names(drawing)
