"""The activities of a project on a line: those held, the day of today, and those to come, each with its name.

Dots tell how far each has come without colour: filled, half, open, crossed. Names stand on two levels, so that they
do not run into each other; those for which there is no room are in the list.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Dot, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight

SIZE, SMALL = 3.2, 3.2
LINE = 25.0
TALL = 47.0
DOT = 1.9
EDGE = 4.0
NAME = 34.0
"""The width a name has at most."""


class Stage(IntEnum):
    """How far something has come."""

    DONE = 0
    ON = 1
    NEXT = 2
    DROPPED = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """Something on the line: `at` in days, counted from anywhere."""

    name: str
    when: str
    at: int
    stage: Stage


def time_line(stops: Sequence[Stop], today: int, name_of_today: str, width: float) -> Chart:
    """Lay them out from the first to the last, today between them; what has no date is not among them."""
    begin, end = _span(stops, today)
    room = width - 2 * EDGE

    def x_of(day: int) -> float:
        return EDGE + room * (day - begin) / max(1, end - begin)

    now = x_of(today)
    marks: list[Mark] = [
        Path((Move((EDGE, LINE)), Straight((now, LINE))), stroke=Token.PROVIDER, pen=1.2),
        Path((Move((now, LINE)), Straight((width - EDGE, LINE))), stroke=Token.MUTED, pen=0.5, dash=1.6),
        *_today(now, name_of_today, width),
    ]
    free = [0.0, 0.0]
    for stop in sorted(stops, key=lambda each: each.at):
        x = x_of(stop.at)
        marks += _dot(x, stop.stage)
        level = 0 if free[0] <= free[1] else 1
        long = min(NAME, max(width_of(stop.when, SMALL), width_of(stop.name, SIZE, Weight.SEMIBOLD)))
        left = max(0.0, min(x - 2.0, width - long))
        for side in (level, 1 - level):
            if free[side] <= left:
                marks += _label(stop, x, left, side)
                free[side] = left + long + 3.0
                break
    return Chart(tuple(marks), width, TALL)


def _span(stops: Sequence[Stop], today: int) -> tuple[int, int]:
    days = [*(stop.at for stop in stops), today]
    begin, end = min(days), max(days)
    return (begin, end) if end - begin >= 30 else (begin - 15, end + 15)


def _today(x: float, name: str, width: float) -> Iterator[Mark]:
    long = width_of(name, SMALL, Weight.SEMIBOLD) + 3.0
    left = max(0.0, min(width - long, x - long / 2))
    yield Path((Move((x, LINE - 4.0)), Straight((x, LINE + 4.0))), stroke=Token.INK, pen=0.6)
    yield Box(left, LINE + 4.0, long, 5.0, fill=Token.INK, radius=2.5)
    yield Words(left + 1.5, LINE + 4.0 + (5.0 + 0.66 * SMALL) / 2, name, SMALL, Weight.SEMIBOLD, Token.SURFACE)


def _dot(x: float, stage: Stage) -> Iterator[Mark]:
    match stage:
        case Stage.DONE:
            yield Dot(x, LINE, DOT, fill=Token.PROVIDER, stroke=Token.PROVIDER, pen=0.5)
        case Stage.ON:
            yield Dot(x, LINE, DOT + 0.4, fill=Token.SURFACE, stroke=Token.HIGHLIGHT, pen=0.9)
            yield Dot(x, LINE, DOT - 0.9, fill=Token.HIGHLIGHT, stroke=Token.HIGHLIGHT, pen=0.2)
        case Stage.NEXT:
            yield Dot(x, LINE, DOT, fill=Token.SURFACE, stroke=Token.MUTED, pen=0.6)
        case Stage.DROPPED:
            yield Dot(x, LINE, DOT, fill=Token.SURFACE, stroke=Token.MUTED, pen=0.4)
            for sign in (-1.0, 1.0):
                ends = ((x - 1.1, LINE - 1.1 * sign), (x + 1.1, LINE + 1.1 * sign))
                yield Path((Move(ends[0]), Straight(ends[1])), stroke=Token.MUTED, pen=0.5)


def _label(stop: Stop, x: float, left: float, side: int) -> Iterator[Mark]:
    """Above the line, or below it and below the sign of today."""
    top = 3.4 if side == 0 else LINE + 13.6
    foot = (top + 6.2, LINE - DOT - 0.6) if side == 0 else (top - 3.2, LINE + DOT + 0.6)
    yield Path((Move((x, foot[0])), Straight((x, foot[1]))), stroke=Token.LINE, pen=0.35)
    yield Words(left, top, _short(stop.name, SIZE, NAME), SIZE, Weight.SEMIBOLD)
    yield Words(left, top + 4.2, _short(stop.when, SMALL, NAME), SMALL, ink=Token.MUTED)


def _short(text: str, size: float, room: float) -> str:
    kept = text
    while kept and width_of(kept, size, Weight.SEMIBOLD) > room:
        kept = kept[:-1]
    return text if kept == text else f"{kept[:-1].rstrip()}…"
