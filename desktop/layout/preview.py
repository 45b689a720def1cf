"""The line of an arrow while it is being drawn: past the cards, as it will go once it is there."""

from dataclasses import replace

from desktop.layout import measures as m
from desktop.layout.drawing import Ends, JourneyDrawing, Square
from desktop.layout.marks import Frame, Point
from desktop.layout.routes import Routes
from desktop.layout.ways import Edge, bent, corridor_y, gutter_middle, way_of
from desktop.model.journey import Link

KEY = ""
"""Stands for the arrow that is not there yet."""


def preview(drawing: JourneyDrawing, source: str, target: str, at: Point) -> tuple[Point, ...]:
    """The corners of a line from a card to another one, or to a point on the drawing; nothing inside the card."""
    frame = drawing.frame_of(source)
    if frame is None or (not target and frame.holds(*at)):
        return ()
    end = drawing.frame_of(target) if target else None
    square = drawing.square_at(*at)
    if drawing.is_plan or (end is None and square is None):
        return _straight(frame, end or Frame(*at, 0, 0))
    if end is not None:
        return _alone(drawing, source, target)
    assert square is not None  # noqa: S101 - or the line had been straight
    return _to_point(drawing, frame, _square_of(drawing, source), square, at)


def _alone(drawing: JourneyDrawing, source: str, target: str) -> tuple[Point, ...]:
    """As the arrow would go if it were the only one."""
    link = Link(KEY, drawing.journey.kind, source, target)
    ends = Ends(_square_of(drawing, source), _square_of(drawing, target), 0)
    journey = replace(drawing.journey, links={KEY: link})
    return Routes(replace(drawing, journey=journey, ends={KEY: ends})).line(KEY)


def _to_point(drawing: JourneyDrawing, frame: Frame, start: Square, end: Square, at: Point) -> tuple[Point, ...]:
    """As to a card that lies where the pointer is."""
    row, column = end
    if column == start[1]:
        edge = Edge.RIGHT if at[0] >= frame.x + frame.width / 2 else Edge.LEFT
        edges = (edge, edge)
    else:
        edges = (Edge.RIGHT, Edge.LEFT) if column > start[1] else (Edge.LEFT, Edge.RIGHT)
    height = frame.y + frame.height / 2
    spots = (start[0], height - drawing.rows[start[0]].start), (row, at[1] - drawing.rows[row].start)
    way = way_of(drawing, Ends(start, end, 0), edges, *spots)
    gutters = [gutter_middle(drawing, gutter) for gutter in way.gutters]
    corridor = corridor_y(drawing, way.corridor) if way.corridor >= 0 else 0.0
    return bent((frame.right if edges[0] is Edge.RIGHT else frame.x, height), at, gutters, corridor)


def _square_of(drawing: JourneyDrawing, card: str) -> Square:
    place = drawing.journey.cards[card].place
    return (drawing.row_of(place.lane), drawing.column_of(place.phase))


def _straight(source: Frame, target: Frame) -> tuple[Point, ...]:
    """A line from side to side, past nothing in particular."""
    start, tip = (source.right, source.y + source.height / 2), (target.x, target.y + target.height / 2)
    if target.right <= source.x:
        start, tip = (source.x, start[1]), (target.right, tip[1])
    elif target.x < source.right:
        aside = max(source.right, target.right) + (m.COLUMN - m.CARD_WIDTH) / 2
        return (start, (aside, start[1]), (aside, tip[1]), (target.right, tip[1]))
    middle = (start[0] + tip[0]) / 2
    if abs(start[1] - tip[1]) < 0.01:
        return (start, tip)
    return (start, (middle, start[1]), (middle, tip[1]), tip)
