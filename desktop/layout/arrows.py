"""Arrows between cards: a line with round corners, a head, and a number where the case changes hands."""

import math
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Curve, Dot, Frame, Mark, Move, Path, Point, Straight, Stroke, Words
from desktop.layout.palette import Token
from desktop.layout.routes import Routes
from desktop.layout.signs import arrow_head
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight

ROUND = 1.3
"""Radius of a line's corners, in millimetres."""

BEND = 0.5523
"""Where the control points of a quarter circle stand, as a share of its radius."""

THIN = 0.5
"""How thick an arrow among many is, as a share of one that runs alone."""

BESIDE = m.BADGE + 1.0
"""How far from a line too short for it its number stands."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A drawn arrow: its number (0 for no handover), its line's corners, where its number is, and its room.

    `badge` is the number's marks, drawn after the `marks` of all arrows: no line runs over a number.
    """

    key: str
    number: int
    marks: tuple[Mark, ...]
    badge: tuple[Mark, ...]
    line: tuple[Point, ...]
    strokes: tuple[Stroke, ...]
    middle: Point
    room: Frame
    thin: bool = False


class Arrows:
    """The arrows of a drawing, each laid out when it is asked for, and again only when it goes another way."""

    def __init__(self, drawing: JourneyDrawing) -> None:
        self._drawing = drawing
        self._routes = Routes(drawing)
        self._known: dict[str, Arrow] = {}
        self._sure: set[str] = set()
        self._numbers: dict[int, dict[str, Point]] = {}

    def follow(self, drawing: JourneyDrawing) -> None:
        """Turn to the next drawing."""
        old, self._drawing = self._drawing, drawing
        routes, version = self._routes, self._routes.version
        self._routes = routes.followed(drawing)
        stays = self._routes is routes and routes.version == version
        if not stays or old.rows != drawing.rows or old.ends is not drawing.ends:
            self._numbers, self._sure = {}, set()

    def arrow(self, link: str) -> Arrow | None:
        """An arrow, or nothing if it is not on the drawing."""
        ends = self._drawing.ends.get(link)
        if ends is None:
            return None
        if link in self._sure:
            return self._known[link]
        self._sure.add(link)
        line = self._routes.line(link)
        middle = self._middle(link, line) if ends.number else middle_of(line)
        known = self._known.get(link)
        drawn = (line, ends.number, middle, self._routes.is_tight(link))
        if known is None or (known.line, known.number, known.middle, known.thin) != drawn:
            known = self._known[link] = draw_arrow(link, *drawn)
        return known

    def _middle(self, link: str, line: tuple[Point, ...]) -> Point:
        """Where an arrow's number stands: on its upright part, in the gutter; on its line where it has none."""
        gutters = self._routes.way(link).gutters
        if not gutters:
            (x, y), (_, other) = line[0], line[-1]
            aside = BESIDE if self._routes.shift(link) >= 0 else -BESIDE
            return (x + aside, (y + other) / 2)
        long = max(pairwise(line), key=lambda leg: abs(leg[1][0] - leg[0][0]))
        if len(gutters) == 1 and abs(long[1][0] - long[0][0]) > m.COLUMN / 2:
            return middle_of(long)
        gutter = gutters[0]
        if gutter not in self._numbers:
            self._numbers[gutter] = self._numbers_in(gutter)
        return self._numbers[gutter][link]

    def _numbers_in(self, gutter: int) -> dict[str, Point]:
        """A place for each number in a gutter, none on another: on its arrow's upright part, or as near as can be."""
        routes, ends = self._routes, self._drawing.ends
        legs = [
            (*routes.upright(link), link)
            for link in routes.in_gutter(gutter)
            if ends[link].number and routes.way(link).gutters[0] == gutter
        ]
        found: dict[str, Point] = {}
        taken: list[float] = []
        for top, bottom, link in sorted(legs):
            y = _free(top, bottom, taken)
            insort(taken, y)
            found[link] = (routes.number_x(gutter, link), y)
        return found


def lay_out_arrows(drawing: JourneyDrawing) -> Iterator[Arrow]:
    """Every arrow of a drawing."""
    arrows = Arrows(drawing)
    for link in drawing.ends:
        arrow = arrows.arrow(link)
        if arrow is not None:
            yield arrow


def draw_arrow(
    key: str,
    line: tuple[Point, ...],
    number: int,
    middle: Point | None = None,
    thin: bool = False,  # noqa: FBT001, FBT002 - one of the things an arrow is drawn by
) -> Arrow:
    """Draw an arrow along a line; `number` is 0 when it is no handover, and stands at `middle`."""
    ink = Token.WARNING if number else Token.MUTED
    before, tip = line[-2:]
    direction = (tip[0] - before[0], tip[1] - before[1])
    pen = m.ARROW_PEN * (THIN if thin else 1.0 if number else 0.8)
    strokes = rounded(line)
    marks: list[Mark] = [Path(strokes, stroke=ink, pen=pen), arrow_head(tip, direction, m.ARROW_HEAD, ink)]
    spot = middle or middle_of(line)
    badge = _badge(spot, number) if number else ()
    across, down = [point[0] for point in (*line, spot)], [point[1] for point in (*line, spot)]
    edge = max(m.BADGE, m.ARROW_HEAD) + 0.5
    room = Frame(
        min(across) - edge, min(down) - edge, max(across) - min(across) + 2 * edge, max(down) - min(down) + 2 * edge
    )
    return Arrow(key, number, tuple(marks), badge, line, strokes, spot, room, thin)


def rounded(line: Sequence[Point]) -> tuple[Stroke, ...]:
    """A line through its corners, each made round as far as the legs beside it are long enough."""
    strokes: list[Stroke] = [Move(line[0])]
    for before, corner, after in zip(line, line[1:], line[2:], strict=False):
        radius = min(ROUND, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        start, end = _towards(corner, before, radius), _towards(corner, after, radius)
        strokes.append(Straight(start))
        strokes.append(Curve(_towards(start, corner, radius * BEND), _towards(end, corner, radius * BEND), end))
    strokes.append(Straight(line[-1]))
    return tuple(strokes)


def middle_of(line: Sequence[Point]) -> Point:
    """The point halfway along a line."""
    rest = sum(math.dist(*leg) for leg in pairwise(line)) / 2
    for one, other in pairwise(line):
        long = math.dist(one, other)
        if rest <= long:
            return _towards(one, other, rest)
        rest -= long
    return line[-1]


def distance_to(line: Sequence[Point], x: float, y: float) -> float:
    """How far a point is from a line, in millimetres."""
    return min(_distance_to_leg(one, other, x, y) for one, other in pairwise(line))


def _distance_to_leg(one: Point, other: Point, x: float, y: float) -> float:
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    share = min(1.0, max(0.0, ((x - one[0]) * dx + (y - one[1]) * dy) / length)) if length else 0.0
    return math.dist((x, y), (one[0] + share * dx, one[1] + share * dy))


def _towards(start: Point, end: Point, far: float) -> Point:
    long = math.dist(start, end)
    share = far / long if long else 0.0
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _free(top: float, bottom: float, taken: Sequence[float]) -> float:
    """A height on an upright line, near its middle, where no other number is; those `taken` go from top to bottom."""
    middle, step = (top + bottom) / 2 if bottom - top > 0.01 else top - BESIDE, 2 * m.BADGE + 0.3
    for turn in count():
        for y in (middle + turn * step / 2, middle - turn * step / 2):
            at = bisect_left(taken, y)
            if (not at or y - taken[at - 1] >= step) and (at == len(taken) or taken[at] - y >= step):
                return y
    raise AssertionError


def _badge(middle: Point, number: int) -> tuple[Mark, ...]:
    text = str(number)
    x = middle[0] - width_of(text, m.NUMBER, Weight.BOLD) / 2
    return (
        Dot(middle[0], middle[1], m.BADGE, fill=Token.WARNING_TINT, stroke=Token.WARNING, pen=0.3),
        Words(x, middle[1] + m.NUMBER * 0.35, text, m.NUMBER, Weight.BOLD, Token.WARNING),
    )
