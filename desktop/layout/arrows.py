"""Arrows between cards: a curve from edge to edge, a head, and a number where the case changes hands."""

import math
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.journey import JourneyDrawing
from desktop.layout.marks import Curve, Dot, Frame, Mark, Move, Path, Point, Words
from desktop.layout.palette import Token
from desktop.layout.signs import arrow_head
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight

SHORT = 4 * m.BADGE
"""Arrows between cards nearer than this have no room for their number."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A drawn arrow: its number (0 for no handover), marks, the curve for hitting it, its middle, and its room."""

    key: str
    number: int
    marks: tuple[Mark, ...]
    curve: tuple[Point, Point, Point, Point]
    middle: Point
    room: Frame


def lay_out_arrow(drawing: JourneyDrawing, link_id: str) -> Arrow | None:
    """Lay out one arrow, or nothing if one of its cards is not on the drawing."""
    link = drawing.journey.links.get(link_id)
    ends = drawing.ends.get(link_id)
    if link is None or ends is None:
        return None
    source, target = drawing.frame_of(link.source), drawing.frame_of(link.target)
    if source is None or target is None:
        return None
    return draw_arrow(link_id, route(source, target), ends.number)


def draw_arrow(key: str, curve: tuple[Point, Point, Point, Point], number: int) -> Arrow:
    """Draw an arrow along a curve; `number` is 0 when it is no handover."""
    ink = Token.WARNING if number else Token.MUTED
    start, first, second, tip = curve
    direction = (tip[0] - second[0], tip[1] - second[1])
    pen = m.ARROW_PEN if number else m.ARROW_PEN * 0.8
    marks: list[Mark] = [
        Path((Move(start), Curve(first, second, tip)), stroke=ink, pen=pen),
        arrow_head(tip, direction, m.ARROW_HEAD, ink),
    ]
    middle = point_on(curve, 0.5)
    if math.dist(start, tip) < SHORT:
        # On an arrow this short the number would cover the head: it stands beside it.
        middle = (middle[0] + 2 * m.BADGE, middle[1])
    if number:
        marks.extend(_badge(middle, number))
    across, down = [point[0] for point in (*curve, middle)], [point[1] for point in curve]
    edge = max(m.BADGE, m.ARROW_HEAD) + 0.5
    room = Frame(
        min(across) - edge, min(down) - edge, max(across) - min(across) + 2 * edge, max(down) - min(down) + 2 * edge
    )
    return Arrow(key, number, tuple(marks), curve, middle, room)


def route(source: Frame, target: Frame) -> tuple[Point, Point, Point, Point]:
    """The curve from one card's edge to another's: sideways between columns, up or down within one."""
    source_y, target_y = source.y + source.height / 2, target.y + target.height / 2
    if target.x >= source.right:
        return _sideways((source.right, source_y), (target.x, target_y), 1)
    if target.right <= source.x:
        return _sideways((source.x, source_y), (target.right, target_y), -1)
    if 0 <= target.y - source.bottom <= 3 * m.LANE_PADDING:
        return _upright((source.x + source.width / 2, source.bottom), (target.x + target.width / 2, target.y))
    if 0 <= source.y - target.bottom <= 3 * m.LANE_PADDING:
        return _upright((source.x + source.width / 2, source.y), (target.x + target.width / 2, target.bottom))
    # Further apart in one column there may be cards between: go around by the gutter on the right.
    bulge = (m.COLUMN - m.CARD_WIDTH) * 0.6
    start, tip = (source.right, source_y), (target.right, target_y)
    return (start, (start[0] + bulge, start[1]), (tip[0] + bulge, tip[1]), tip)


def point_on(curve: tuple[Point, Point, Point, Point], share: float) -> Point:
    """The point at a share (0 to 1) of a cubic curve."""
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    x = sum(weight * point[0] for weight, point in zip(weights, curve, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, curve, strict=True))
    return (x, y)


def distance_to(curve: tuple[Point, Point, Point, Point], x: float, y: float) -> float:
    """How far a point is from a curve, in millimetres, to within about a millimetre."""
    points = (point_on(curve, step / 24) for step in range(25))
    return float(min((px - x) ** 2 + (py - y) ** 2 for px, py in points) ** 0.5)


def _sideways(start: Point, tip: Point, way: int) -> tuple[Point, Point, Point, Point]:
    reach = max((m.COLUMN - m.CARD_WIDTH) * 0.9, abs(tip[0] - start[0]) * 0.45)
    return (start, (start[0] + way * reach, start[1]), (tip[0] - way * reach, tip[1]), tip)


def _upright(start: Point, tip: Point) -> tuple[Point, Point, Point, Point]:
    half = (tip[1] - start[1]) / 2
    return (start, (start[0], start[1] + half), (tip[0], tip[1] - half), tip)


def _badge(middle: Point, number: int) -> tuple[Mark, ...]:
    text = str(number)
    x = middle[0] - width_of(text, m.NUMBER, Weight.BOLD) / 2
    return (
        Dot(middle[0], middle[1], m.BADGE, fill=Token.WARNING_TINT, stroke=Token.WARNING, pen=0.3),
        Words(x, middle[1] + m.NUMBER * 0.35, text, m.NUMBER, Weight.BOLD, Token.WARNING),
    )
