"""The network map (*netværkskort*): a node for each role, and a line from who answers to whom it is about.

How strong is told by the line: weak is dashed, middling thin, strong thick. Where too few have answered there is none.
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Mark, Point, Words
from desktop.layout.palette import Token, ink_of, tint_of
from desktop.layout.signs import arrow_head
from desktop.layout.survey_numbers import Number, number_marks
from desktop.layout.survey_parts import CAPITALS, SIZE, STEP, centred, cut, line, names_of, point_of
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.sides import Side
from desktop.model.survey import Survey, SurveyRole
from desktop.model.survey_bands import BAND_NAMES, Band, one_decimal
from desktop.model.survey_index import Index
from desktop.words import Translate

WIDEST = 150.0
SLIM, NODE, HEIGHT = 25.0, 36.0, 13.0
"""The least and the most that a node is wide, as its longest word needs."""
NUMBERED, CROWDED = 5, 7
"""Up to so many roles have numbers on their lines; from so many on those in the middle are pale, and take all room."""
APART = 1.7
"""How far to the side of the middle each of two lines goes."""
NEAR = 1.2
GAP = 1.0
HEAD = {Band.WEAK: 2.4, Band.MIDDLE: 2.6, Band.STRONG: 3.6}
LOOKS = {
    Band.WEAK: (Token.WARNING, 0.45, 1.5),
    Band.MIDDLE: (Token.AUTHORITY, 0.45, 0.0),
    Band.STRONG: (Token.AUTHORITY, 1.3, 0.0),
}
PALE = (Token.MUTED, 0.2, 0.0)
"""Ink, pen and dash; and those of a middling line among very many."""
KEY = 12.0


def network_chart(survey: Survey, index: Index, width: float, translate: Translate) -> Chart:
    """All roles in a ring, the first at the top."""
    roles = survey.roles
    names, crowded = names_of(survey), len(roles) >= CROWDED
    longest = max(
        (width_of(word, SIZE, Weight.SEMIBOLD) for name in names.values() for word in name.split()), default=0
    )
    across = width if crowded else min(width, WIDEST)
    wide = min(NODE, max(SLIM if crowded else NODE, longest + 3.0))
    while crowded and wide > HEIGHT and not _apart(roles, across, wide):
        wide -= GAP
    high = _high(len(roles), across, wide)
    places = _places(roles, across, high, wide)
    under, numbers = list[Mark](), list[Number]()
    apart = [(pair, value) for pair, value in index.matrix.items() if pair[0] != pair[1]]
    for pair, value in sorted(apart, key=lambda each: survey.bands.of(each[1]) is not Band.MIDDLE):
        if pair[0] in places and pair[1] in places:
            band = survey.bands.of(value)
            start, end = _ends(places[pair[0]], places[pair[1]], wide)
            under += _arrow(start, end, band, pale=crowded)
            if len(roles) <= NUMBERED:
                numbers.append(Number(one_decimal(value, point_of(translate)), start, end, band is Band.STRONG))
    nodes = [mark for role in roles for mark in _node(role, names[role.id], places[role.id], wide)]
    key = _key(high + 4.0, translate, pale=crowded)
    return Chart((*under, *number_marks(numbers), *nodes, *key), across, high + 4.0 + STEP)


def _high(count: int, across: float, wide: float) -> float:
    return HEIGHT + (0.8 if count > 3 else 0.62) * (across - wide)


def _apart(roles: Sequence[SurveyRole], across: float, wide: float) -> bool:
    """Whether no node lies over another one; in a ring that can only be the next."""
    places = list(_places(roles, across, _high(len(roles), across, wide), wide).values())
    return all(
        abs(one[0] - other[0]) >= wide + GAP or abs(one[1] - other[1]) >= HEIGHT + GAP
        for one, other in zip(places, [*places[1:], *places[:1]], strict=True)
    )


def _places(roles: Sequence[SurveyRole], across: float, high: float, wide: float) -> Mapping[str, Point]:
    """The middle of each node."""
    middle = (across / 2, high / 2)
    reach = ((across - wide) / 2, (high - HEIGHT) / 2)
    turns = [2 * math.pi * at / max(1, len(roles)) - math.pi / 2 for at in range(len(roles))]
    return {
        role.id: (middle[0] + reach[0] * math.cos(turn), middle[1] + reach[1] * math.sin(turn))
        for role, turn in zip(roles, turns, strict=True)
    }


def _ends(here: Point, there: Point, wide: float) -> tuple[Point, Point]:
    """Where a line leaves one node and comes to the other, to the right of the middle as one goes along it."""
    along = (there[0] - here[0], there[1] - here[1])
    length = math.hypot(*along) or 1.0
    aside = (-along[1] / length * APART, along[0] / length * APART)
    near, far = ((place[0] + aside[0], place[1] + aside[1]) for place in (here, there))
    return _edge(near, here, along, wide), _edge(far, there, (-along[0], -along[1]), wide)


def _edge(start: Point, middle: Point, along: Point, wide: float) -> Point:
    """Where somebody who goes out of a node comes to its edge."""
    length = math.hypot(*along) or 1.0
    unit = (along[0] / length, along[1] / length)
    half = (wide / 2 + NEAR, HEIGHT / 2 + NEAR)
    steps = [
        (half[at] - math.copysign(1.0, unit[at]) * (start[at] - middle[at])) / abs(unit[at])
        for at in (0, 1)
        if abs(unit[at]) > 1e-9
    ]
    step = max(0.0, min(steps, default=0.0))
    return (start[0] + unit[0] * step, start[1] + unit[1] * step)


def _arrow(start: Point, end: Point, band: Band, *, pale: bool = False) -> Iterator[Mark]:
    ink, pen, dash = PALE if pale and band is Band.MIDDLE else LOOKS[band]
    way = (end[0] - start[0], end[1] - start[1])
    length = math.hypot(*way) or 1.0
    short = max(0.0, 1 - HEAD[band] * 0.8 / length)
    yield line(start, (start[0] + way[0] * short, start[1] + way[1] * short), ink, pen, dash)
    yield arrow_head(end, way, HEAD[band], ink)


def _node(role: SurveyRole, name: str, place: Point, wide: float) -> Iterator[Mark]:
    """A box in the colour of the side, with its letter before the name."""
    x, y = place[0] - wide / 2, place[1] - HEIGHT / 2
    yield Box(x, y, wide, HEIGHT, fill=tint_of(role.side), stroke=ink_of(role.side), pen=0.4, radius=2.0)
    letter = f"{role.side.letter} · " if role.side is not Side.OTHERS else ""
    lines = cut(f"{letter}{name}", wide - 2.4, 3, Weight.SEMIBOLD)
    yield from centred(lines, place[0], y, HEIGHT, weight=Weight.SEMIBOLD)


def _key(top: float, translate: Translate, *, pale: bool) -> Iterator[Mark]:
    x = 0.0
    for band in Band:
        middle = top + STEP / 2
        yield from _arrow((x, middle), (x + KEY, middle), band, pale=pale)
        name = translate("Survey", BAND_NAMES[band])
        yield Words(x + KEY + 1.6, top + (STEP + CAPITALS * SIZE) / 2, name, SIZE)
        x += KEY + 1.6 + width_of(name, SIZE) + 6.0
