"""The way an arrow takes: which edges of its cards it leaves and enters by, and which gutters it runs in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from math import inf

from desktop.layout import measures as m
from desktop.layout.drawing import CellBox, Ends, JourneyDrawing
from desktop.layout.marks import Point
from desktop.layout.tracks import Spot


class Edge(IntEnum):
    """An edge of a card."""

    LEFT = auto()
    RIGHT = auto()
    TOP = auto()
    BOTTOM = auto()


Edges = tuple[Edge, Edge]
"""Where an arrow leaves, and where it enters."""

CLEAR = 1.2
"""How near a line may pass a card it has nothing to do with, in millimetres."""

HIGH_UP = 20.0
"""Cards this near their lane's upper edge are passed above, others below."""


@dataclass(frozen=True, slots=True)
class Way:
    """Gutter `n` lies left of column `n`, corridor `n` above row `n`; without gutters it goes straight up or down."""

    edges: Edges
    gutters: tuple[int, ...] = ()
    corridor: int = -1


def edges_of(drawing: JourneyDrawing, source: str, target: str, ends: Ends) -> Edges:
    """By which edges two cards are joined: at their sides, or from one to the next right under it."""
    column, other = ends.source[1], ends.target[1]
    if other > column:
        return (Edge.RIGHT, Edge.LEFT)
    if other < column:
        return (Edge.LEFT, Edge.RIGHT)
    if _is_next(drawing, source, target, ends.source, ends.target):
        return (Edge.BOTTOM, Edge.TOP)
    if _is_next(drawing, target, source, ends.target, ends.source):
        return (Edge.TOP, Edge.BOTTOM)
    # Right of the last column there is no gutter.
    edge = Edge.RIGHT if column < len(drawing.columns) - 1 or column == 0 else Edge.LEFT
    return (edge, edge)


def way_of(drawing: JourneyDrawing, ends: Ends, edges: Edges, source: Spot, target: Spot) -> Way:
    """The shortest way that crosses no card: along a row where it is free, else through the corridor between lanes."""
    if edges[0] in (Edge.TOP, Edge.BOTTOM):
        return Way(edges)
    first, last = (
        place[1] + (1 if edge is Edge.RIGHT else 0)
        for place, edge in zip((ends.source, ends.target), edges, strict=True)
    )
    if first == last:
        return Way(edges, (first,))
    between = range(min(first, last), max(first, last))
    if _is_free(drawing, source, between):
        return Way(edges, (last,))
    if _is_free(drawing, target, between):
        return Way(edges, (first,))
    return Way(edges, (first, last), _corridor(drawing, source, target))


def looked_at(ends: Ends) -> Iterator[tuple[int, int]]:
    """The cells, by row and column, that decide about a way."""
    (row, column), (other_row, other_column) = ends.source, ends.target
    if column == other_column:
        yield from ((each, column) for each in range(min(row, other_row), max(row, other_row) + 1))
        return
    for each in range(min(column, other_column), max(column, other_column) + 1):
        yield (row, each)
        if other_row != row:
            yield (other_row, each)


def corridor_spot(corridor: int) -> Spot:
    """A corridor's height: below all that lies in the row above it."""
    return (corridor - 1, inf)


def corridor_y(drawing: JourneyDrawing, corridor: int) -> float:
    """A corridor's middle, in millimetres."""
    edge = drawing.rows[corridor - 1].end
    return edge + m.GAP / 2 if corridor < len(drawing.rows) else edge - 1.0


def gutter_middle(drawing: JourneyDrawing, gutter: int) -> float:
    """The middle of a gutter; right of the last column there is only half of one."""
    columns = drawing.columns
    return columns[gutter].start if gutter < len(columns) else columns[-1].end - 1.4


def bent(source: Point, target: Point, gutters: Sequence[float], corridor: float) -> tuple[Point, ...]:
    """The corners of a line that runs in one gutter, or in one, along a corridor, and in another one."""
    if len(gutters) == 1:
        turns = [(gutters[0], source[1]), (gutters[0], target[1])]
    else:
        first, last = gutters
        turns = [(first, source[1]), (first, corridor), (last, corridor), (last, target[1])]
    return _corners([source, *turns, target])


def _corners(points: list[Point]) -> tuple[Point, ...]:
    """The same line without points on the way and without steps on the spot."""
    kept: list[Point] = []
    for point in points:
        if kept and abs(kept[-1][0] - point[0]) + abs(kept[-1][1] - point[1]) < 0.01:
            continue
        if len(kept) > 1 and any(
            abs(kept[-2][axis] - kept[-1][axis]) < 0.01 and abs(kept[-1][axis] - point[axis]) < 0.01 for axis in (0, 1)
        ):
            kept[-1] = point
        else:
            kept.append(point)
    return tuple(kept)


def _corridor(drawing: JourneyDrawing, source: Spot, target: Spot) -> int:
    row, other = source[0], target[0]
    if row != other:
        return row + 1 if other > row else row
    low = (source[1] + target[1]) / 2 > HIGH_UP
    if row > 0 and (row == len(drawing.rows) - 1 or not low) and not drawing.journey.lanes[row].emotional:
        return row
    return row + 1


def _is_free(drawing: JourneyDrawing, spot: Spot, columns: Iterable[int]) -> bool:
    row, y = spot
    boxes = (drawing.box(row, column) for column in columns)
    return not any(
        tile.frame.y - CLEAR < y < tile.frame.bottom + CLEAR for box in boxes if box is not None for tile in box.tiles
    )


def _is_next(drawing: JourneyDrawing, upper: str, lower: str, place: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a card lies right under another, with nothing between that an arrow would cross."""
    above, below = drawing.box(*place), drawing.box(*other)
    if above is None or below is None or place[0] > other[0]:
        return False
    if above is below:
        return _index(above, lower) == _index(above, upper) + 1
    if _index(above, upper) != len(above.tiles) - 1 or _index(below, lower) != 0:
        return False
    rows = range(place[0] + 1, other[0] + 1)
    if any(drawing.journey.lanes[row].emotional for row in rows):
        return False
    return all(drawing.box(row, place[1]) is None for row in rows[:-1])


def _index(box: CellBox, card: str) -> int:
    return next(index for index, tile in enumerate(box.tiles) if tile.key == card)
