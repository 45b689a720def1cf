"""Counts over time as columns: how many by then, and how many of them are of a sort, told without colour too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight

SIZE, SMALL = 3.2, 2.7
KEY, GAP = 4.0, 3.4
TALL = 26.0
WIDEST, APART = 14.0, 3.0
MOST = 12
"""Columns; of more, the latest are drawn."""


@dataclass(frozen=True, slots=True)
class Column:
    """A moment's name, how many in all, and how many of them are of the sort that is told."""

    name: str
    whole: int
    part: int


def over_time(every: Sequence[Column], names: tuple[str, str], width: float) -> Chart:
    """A column for each moment; `names` say what the whole and the part are."""
    columns = every[-MOST:]
    most = max((each.whole for each in columns), default=0) or 1
    marks: list[Mark] = list(_key(names, width))
    top = 2 * (KEY + 1.2) + GAP + SIZE
    foot = top + TALL
    step = min(WIDEST + APART, width / max(1, len(columns)))
    wide = step - min(APART, step / 4)
    for at, each in enumerate(columns):
        x = at * step
        high, part = TALL * each.whole / most, TALL * min(each.part, each.whole) / most
        marks.append(Box(x, foot - high, wide, high, fill=Token.SURFACE, stroke=Token.PROVIDER, pen=0.35))
        if part:
            marks.append(Box(x, foot - part, wide, part, fill=Token.PROVIDER, stroke=Token.PROVIDER, pen=0.35))
        told = f"{each.part}/{each.whole}"
        marks.append(_centred(told, x + wide / 2, foot - high - 1.2, SIZE, Weight.SEMIBOLD, Token.INK))
        if width_of(each.name, SMALL) <= step or at in (0, len(columns) - 1):
            marks.append(_name(each.name, x, wide, foot + 4.0, width))
    marks.append(
        Path((Move((0.0, foot)), Straight((max(step * len(columns), 20.0), foot))), stroke=Token.MUTED, pen=0.3)
    )
    return Chart(tuple(marks), width, foot + 6.0)


def _key(names: tuple[str, str], width: float) -> Iterator[Mark]:
    for at, (name, fill) in enumerate(zip(names, (Token.SURFACE, Token.PROVIDER), strict=True)):
        y = at * (KEY + 1.2)
        yield Box(0.2, y + 0.4, KEY, KEY - 0.8, fill=fill, stroke=Token.PROVIDER, pen=0.35)
        yield Words(KEY + 1.6, y + (KEY + 0.66 * SIZE) / 2, _short(name, width - KEY - 2.0), SIZE)


def _name(name: str, x: float, wide: float, y: float, width: float) -> Words:
    """Under its column, or as far to the side as the edges let it be."""
    long = width_of(name, SMALL)
    return Words(max(0.0, min(width - long, x + (wide - long) / 2)), y, name, SMALL, ink=Token.MUTED)


def _centred(text: str, x: float, y: float, size: float, weight: Weight, ink: Token) -> Words:
    return Words(max(0.0, x - width_of(text, size, weight) / 2), y, text, size, weight, ink)


def _short(text: str, room: float) -> str:
    kept = text
    while kept and width_of(kept, SIZE) > room:
        kept = kept[:-1]
    return text if kept == text else f"{kept[:-1].rstrip()}…"
