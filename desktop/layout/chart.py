"""Charts as marks: bars with their numbers, told apart by hatching and words, so that grey paper says as much."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.layout.marks import Box, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight

SIZE, STEP = 3.2, 4.2
LABEL_LINES = 3
LABEL = 0.36
"""The share of the width that names have."""
GAP = 3.0
BAR = 5.4
SLIM = 4.4
APART = 3.4
END = 26.0
"""Room for the number after the longest bar."""
KEY = 4.0
HATCH = 1.7
PEN = 0.3


class Fill(IntEnum):
    """How a bar is filled: each is another without colour too."""

    SOLID = 0
    HATCHED = 1
    PALE = 2
    OPEN = 3


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of this size in millimetres."""

    marks: tuple[Mark, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A name, how much, and what stands at the bar's end."""

    name: str
    amount: float
    told: str
    fill: Fill = Fill.SOLID
    ink: Token = Token.AUTHORITY


@dataclass(frozen=True, slots=True)
class Stack:
    """A name and the parts that make up its whole, in the order of the chart's key."""

    name: str
    parts: tuple[int, ...]


def bars(rows: Sequence[Bar], most: float, width: float, least: float = 0.0) -> Chart:
    """A bar for each row, from `least` to `most`."""
    left, room = _room(width)
    marks: list[Mark] = []
    y = 0.0
    for row in rows:
        lines = _name(row.name, width)
        height = max(BAR, len(lines) * STEP)
        marks += _words_of(lines, y + (height - len(lines) * STEP) / 2)
        top = y + (height - BAR) / 2
        long = room * max(0.0, row.amount - least) / max(most - least, 1e-9)
        marks += _filled(left, top, max(long, PEN), BAR, row.fill, row.ink)
        marks.append(_told(row.told, left + long + 1.6, top, BAR))
        y += height + APART
    height = max(0.0, y - APART)
    marks.append(_line((left, -1.0), (left, height + 1.0)))
    return Chart(tuple(marks), width, height)


def pairs(rows: Sequence[tuple[str, Bar, Bar]], width: float) -> Chart:
    """Two bars to each name, each row against its own longest: rows count different things."""
    left, room = _room(width)
    marks: list[Mark] = []
    y = 0.0
    keys = (rows[0][1], rows[0][2]) if rows else ()
    marks += _key([(each.name, each.fill, each.ink) for each in keys], left)
    y = KEY + GAP
    begins = y
    for name, before, after in rows:
        lines = _name(name, width)
        height = max(2 * SLIM + 0.5, len(lines) * STEP)
        marks += _words_of(lines, y + (height - len(lines) * STEP) / 2)
        top = y + (height - 2 * SLIM - 0.5) / 2
        most = max(before.amount, after.amount, 1e-9)
        for at, bar in enumerate((before, after)):
            long = room * bar.amount / most
            line = top + at * (SLIM + 0.5)
            marks += _filled(left, line, max(long, PEN), SLIM, bar.fill, bar.ink)
            marks.append(_told(bar.told, left + long + 1.6, line, SLIM))
        y += height + APART
    height = max(begins, y - APART)
    marks.append(_line((left, begins - 1.0), (left, height + 1.0)))
    return Chart(tuple(marks), width, height)


def stacks(rows: Sequence[Stack], key: Sequence[tuple[str, Fill, Token]], width: float) -> Chart:
    """Bars of parts, each as long as it is many; its number in each part."""
    left, room = _room(width)
    most = max((sum(row.parts) for row in rows), default=0) or 1
    marks: list[Mark] = list(_key(key, left))
    y = begins = KEY + GAP
    for row in rows:
        lines = _name(row.name, width)
        height = max(BAR, len(lines) * STEP)
        marks += _words_of(lines, y + (height - len(lines) * STEP) / 2)
        top, x = y + (height - BAR) / 2, left
        for part, (_, fill, ink) in zip(row.parts, key, strict=True):
            long = room * part / most
            if part:
                marks += _filled(x, top, long, BAR, fill, ink)
                marks += _inside(str(part), x, top, long, fill)
            x += long
        marks.append(_told(f"n = {sum(row.parts)}", x + 1.6, top, BAR))
        y += height + APART
    height = max(begins, y - APART)
    marks.append(_line((left, begins - 1.0), (left, height + 1.0)))
    return Chart(tuple(marks), width, height)


def around_zero(rows: Sequence[Bar], most: int, names: Sequence[str], width: float) -> Chart:
    """Bars to the left and right of nought; `names` are what the steps of the scale are called, from the least."""
    left, room = _room(width)
    unit, middle = room / (2 * most), left + room / 2
    marks: list[Mark] = []
    for at, name in enumerate(names):
        x = left + at * unit
        for index, line in enumerate(broken(name, SIZE * 0.86, unit - 1.0, Weight.REGULAR)[:2]):
            half = width_of(line, SIZE * 0.86) / 2
            marks.append(Words(x - half, SIZE + index * STEP * 0.86, line, SIZE * 0.86, ink=Token.MUTED))
    y = begins = 2 * STEP + 1.0
    for row in rows:
        lines = _name(row.name, width)
        height = max(BAR, len(lines) * STEP)
        marks += _words_of(lines, y + (height - len(lines) * STEP) / 2)
        top = y + (height - BAR) / 2
        long = unit * abs(row.amount)
        x = middle if row.amount >= 0 else middle - long
        marks += _filled(x, top, max(long, PEN), BAR, row.fill, row.ink)
        marks.append(_told(row.told, left + room + 1.6, top, BAR))
        y += height + APART
    height = max(begins, y - APART)
    for at in range(2 * most + 1):
        x = left + at * unit
        ink = Token.INK if at == most else Token.LINE
        marks.insert(0, _line((x, begins - 1.5), (x, height + 1.0), ink))
    return Chart(tuple(marks), width, height)


def _room(width: float) -> tuple[float, float]:
    """Where bars begin, and how long the longest may be."""
    left = width * LABEL + GAP
    return left, width - left - END


def _name(name: str, width: float) -> tuple[str, ...]:
    lines = broken(" ".join(name.split()) or "–", SIZE, width * LABEL, Weight.REGULAR)
    if len(lines) <= LABEL_LINES:
        return tuple(lines)
    last = lines[LABEL_LINES - 1].rstrip()
    while last and width_of(last + "…", SIZE) > width * LABEL:
        last = last[:-1]
    return (*lines[: LABEL_LINES - 1], last.rstrip() + "…")


def _words_of(lines: Sequence[str], top: float) -> Iterator[Mark]:
    for index, line in enumerate(lines):
        yield Words(0.0, top + index * STEP + (STEP + 0.66 * SIZE) / 2, line, SIZE)


def _told(text: str, x: float, top: float, height: float) -> Words:
    return Words(x, top + (height + 0.66 * SIZE) / 2, text, SIZE, Weight.SEMIBOLD)


def _inside(text: str, x: float, top: float, long: float, fill: Fill) -> Iterator[Mark]:
    """A number in its part of a bar, on a ground of its own where lines would cross it."""
    wide = width_of(text, SIZE, Weight.SEMIBOLD)
    if wide + 1.6 > long:
        return
    middle = x + (long - wide) / 2
    if fill is Fill.HATCHED:
        yield Box(middle - 0.8, top + 0.7, wide + 1.6, BAR - 1.4, fill=Token.SURFACE, radius=0.8)
    ink = Token.SURFACE if fill is Fill.SOLID else Token.INK
    yield Words(middle, top + (BAR + 0.66 * SIZE) / 2, text, SIZE, Weight.SEMIBOLD, ink)


def _key(parts: Sequence[tuple[str, Fill, Token]], left: float) -> Iterator[Mark]:
    x = left
    for name, fill, ink in parts:
        yield from _filled(x, 0.3, KEY, KEY - 0.8, fill, ink)
        yield Words(x + KEY + 1.4, 0.3 + (KEY - 0.8 + 0.66 * SIZE) / 2, name, SIZE)
        x += KEY + 1.4 + width_of(name, SIZE) + 5.0


def _filled(x: float, y: float, width: float, height: float, fill: Fill, ink: Token) -> Iterator[Mark]:
    match fill:
        case Fill.SOLID:
            yield Box(x, y, width, height, fill=ink, stroke=ink, pen=PEN)
        case Fill.PALE:
            yield Box(x, y, width, height, fill=Token.LINE, stroke=ink, pen=PEN)
        case Fill.OPEN:
            yield Box(x, y, width, height, fill=Token.SURFACE, stroke=ink, pen=PEN)
        case Fill.HATCHED:
            yield Box(x, y, width, height, fill=Token.SURFACE, stroke=ink, pen=PEN)
            yield from _hatching(x, y, width, height, ink)


def _hatching(x: float, y: float, width: float, height: float, ink: Token) -> Iterator[Mark]:
    """Slanting lines that end at the bar's edges."""
    at = HATCH
    while at < width + height:
        low, high = (x + at, y), (x, y + at)
        if at > width:
            low = (x + width, y + at - width)
        if at > height:
            high = (x + at - height, y + height)
        yield _line(low, high, ink, PEN)
        at += HATCH


def _line(start: tuple[float, float], end: tuple[float, float], ink: Token = Token.MUTED, pen: float = 0.25) -> Path:
    return Path((Move(start), Straight(end)), stroke=ink, pen=pen)
