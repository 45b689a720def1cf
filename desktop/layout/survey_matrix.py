"""The role matrix (*rollematrix*) as a drawing: rows answer about columns, each cell with its number and its word.

A band is another ground and another word, so that grey paper says as much; where there are so many roles that words
have no room, dots stand for them, with a key. A cell with too few answers is hatched.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Dot, Mark, Words
from desktop.layout.palette import Token
from desktop.layout.survey_parts import (
    CAPITALS,
    LARGE,
    PEN,
    SIZE,
    STEP,
    centred,
    cut,
    fits,
    hatched,
    names_of,
    point_of,
    stacked,
)
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight
from desktop.model.survey import Pair, Survey
from desktop.model.survey_bands import BAND_NAMES, SHIFT_NAMES, Band, Shift, difference_shown, one_decimal
from desktop.model.survey_compare import Comparison
from desktop.model.survey_index import Index
from desktop.model.survey_words import FEW
from desktop.words import Translate

LABEL, WIDEST_LABEL = 0.3, 46.0
"""The share of the width that the names of rows have, and the most of it in millimetres."""
CELL, WIDEST = 15.0, 34.0
GAP = 1.2
EDGES = 4.2
"""Room above, between and below a number and its word."""
HEAD_LINES, ROW_LINES = 3, 3
RADIUS = 1.2
GROUNDS = {
    Band.WEAK: (Token.SURFACE, Token.INK),
    Band.MIDDLE: (Token.AUTHORITY_TINT, Token.INK),
    Band.STRONG: (Token.AUTHORITY, Token.SURFACE),
}
MOVED = {
    Shift.UNCHANGED: (Token.SURFACE, Token.INK),
    Shift.LITTLE: (Token.AUTHORITY_TINT, Token.INK),
    Shift.CLEAR: (Token.AUTHORITY, Token.SURFACE),
}
DOT, DOT_STEP = 0.75, 2.3


@dataclass(frozen=True, slots=True)
class Told:
    """What a cell says: a number and its word, how many dots stand for the word, and the cell's ground and ink."""

    number: str
    word: str
    dots: int
    ground: Token
    ink: Token


@dataclass(frozen=True, slots=True)
class Look:
    """The words that cells may have, in their order, and whether they stand in the cells or dots do."""

    words: tuple[str, ...]
    few: str
    dotted: bool

    def lines(self, width: float) -> int:
        """How many lines the longest word takes in a cell."""
        return 1 if self.dotted else max(len(broken(word, SIZE, width - 0.6)) for word in self.words)


def matrix_chart(survey: Survey, index: Index, width: float, translate: Translate) -> Chart:
    """What each role says of the others, on the whole."""

    def told(pair: Pair) -> Told | None:
        value: Fraction | None = index.matrix.get(pair)
        if value is None:
            return None
        band = survey.bands.of(value)
        number = one_decimal(value, point_of(translate))
        return Told(number, translate("Survey", BAND_NAMES[band]), list(Band).index(band) + 1, *GROUNDS[band])

    return _chart(survey, told, width, [translate("Survey", BAND_NAMES[band]) for band in Band], translate)


def change_chart(survey: Survey, comparison: Comparison, width: float, translate: Translate) -> Chart:
    """How much that has changed between two rounds."""

    def told(pair: Pair) -> Told | None:
        change = comparison.matrix.get(pair)
        if change is None:
            return None
        number = difference_shown(change.difference, point_of(translate))
        word = translate("Survey", SHIFT_NAMES[change.shift])
        return Told(number, word, list(Shift).index(change.shift) + 1, *MOVED[change.shift])

    return _chart(survey, told, width, [translate("Survey", SHIFT_NAMES[shift]) for shift in Shift], translate)


def _chart(
    survey: Survey, told: Callable[[Pair], Told | None], width: float, words: Sequence[str], translate: Translate
) -> Chart:
    roles, names = survey.roles, names_of(survey)
    left = min(width * LABEL, WIDEST_LABEL)
    wide = min(WIDEST, (width - left) / max(1, len(roles)))
    numbered = not all(fits(names[role.id], wide - GAP, HEAD_LINES) for role in roles)
    few = translate("Survey", FEW)
    look = Look(tuple(words), few, dotted=not all(fits(word, wide - GAP - 0.6, 2) for word in (*words, few)))
    heads = [
        (str(number),) if numbered else broken(names[role.id], SIZE, wide - GAP) for number, role in enumerate(roles, 1)
    ]
    head = max((len(lines) for lines in heads), default=0) * STEP + 1.0
    asked, marks = set(survey.pairs), list[Mark]()
    for at, lines in enumerate(heads):
        top = head - 1.0 - len(lines) * STEP
        marks += centred(lines, left + (at + 0.5) * wide - GAP / 2, top, len(lines) * STEP, weight=Weight.SEMIBOLD)
    y = head
    for number, role in enumerate(roles, 1):
        name = f"{number} {names[role.id]}" if numbered else names[role.id]
        lines = cut(name, left - 2.5, ROW_LINES, Weight.SEMIBOLD)
        height = max(CELL, len(lines) * STEP + 2.0, LARGE + look.lines(wide - GAP) * STEP + EDGES)
        marks += stacked(lines, 0.0, y, height - GAP, Weight.SEMIBOLD)
        for at, other in enumerate(roles):
            place = (left + at * wide, y, wide - GAP, height - GAP)
            pair = (role.id, other.id)
            marks += _cell(told(pair), place, look) if pair in asked else _nobody(place)
        y += height
    if look.dotted:
        marks += _key(look, left, y + 2.0)
        y += 2.0 + STEP
    return Chart(tuple(marks), left + wide * len(roles) if roles else width, y)


def _nobody(place: tuple[float, float, float, float]) -> Iterator[Mark]:
    """A role is not asked about itself."""
    x, y, width, height = place
    yield Box(x, y, width, height, fill=Token.PAPER, radius=RADIUS)
    yield from centred(("–",), x + width / 2, y, height, Token.MUTED)


def _cell(told: Told | None, place: tuple[float, float, float, float], look: Look) -> Iterator[Mark]:
    x, y, width, height = place
    middle = x + width / 2
    if told is None:
        yield from hatched(x, y, width, height)
        if look.dotted:
            return
        lines = broken(look.few, SIZE, width - 1.0)
        room = max(width_of(each, SIZE) for each in lines) + 1.2
        yield Box(middle - room / 2, y + height / 2 - len(lines) * STEP / 2, room, len(lines) * STEP, Token.SURFACE)
        yield from centred(lines, middle, y, height, Token.MUTED)
        return
    lines = () if look.dotted else broken(told.word, SIZE, width - 0.6)
    edge = Token.MUTED if told.ground is Token.SURFACE else Token.AUTHORITY
    yield Box(x, y, width, height, told.ground, edge, PEN, RADIUS)
    whole = LARGE + 0.8 + max(1, len(lines)) * STEP
    top = y + (height - whole) / 2 + 0.4
    size = min(LARGE, LARGE * (width - 0.6) / width_of(told.number, LARGE, Weight.BOLD))
    wide = width_of(told.number, size, Weight.BOLD)
    yield Words(middle - wide / 2, top + (LARGE + CAPITALS * size) / 2, told.number, size, Weight.BOLD, told.ink)
    yield from centred(lines, middle, top + LARGE + 0.4, len(lines) * STEP, told.ink)
    if look.dotted:
        size = min(1.0, (width - 1.0) / (2 * (DOT_STEP + DOT)))
        yield from _dots(told.dots, middle - DOT_STEP * size, top + LARGE + 0.4 + STEP / 2, told.ink, size)


def _dots(count: int, x: float, y: float, ink: Token, size: float = 1.0) -> Iterator[Mark]:
    """Three dots, as many of them filled as the word is strong."""
    for at in range(3):
        yield Dot(x + at * DOT_STEP * size, y, DOT * size, ink if at < count else None, ink, 0.2)


def _key(look: Look, left: float, top: float) -> Iterator[Mark]:
    x = left
    for count, word in enumerate(look.words, 1):
        yield from _dots(count, x + DOT, top + STEP / 2, Token.INK)
        yield Words(x + 3 * DOT_STEP, top + (STEP + CAPITALS * SIZE) / 2, word, SIZE)
        x += 3 * DOT_STEP + width_of(word, SIZE) + 5.0
    yield from hatched(x, top, 6.0, STEP)
    yield Words(x + 7.5, top + (STEP + CAPITALS * SIZE) / 2, look.few, SIZE)
