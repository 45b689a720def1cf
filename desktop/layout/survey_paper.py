"""Statements to be answered by hand as a drawing: a number, the words, and a ring to fill in for each answer."""

from collections.abc import Iterator, Sequence

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Dot, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight

SIZE, STEP = 4.2, 4.9
NUMBER, DIGIT = 4.2, 4.4
"""Heights of type in millimetres; 4.2 are twelve points."""
LEFT = 10.0
RING, APART = 3.2, 10.2
AIR = 0.6
ROW = 2 * RING + 2 * AIR
CAPITALS = 0.66
PEN = 0.35


def answer_rows(first: int, statements: Sequence[str], values: Sequence[str], unknown: str, width: float) -> Chart:
    """A row for each statement, numbered from `first`; `unknown` stands apart from the values, in a square."""
    room = width - LEFT - (len(values) + 1) * APART - AIR
    marks: list[Mark] = []
    y = 0.0
    for number, statement in enumerate(statements, first):
        lines = broken(statement, SIZE, room, Weight.REGULAR)
        height = max(ROW, len(lines) * STEP + 2 * AIR)
        marks.append(_line(y, width))
        marks.append(_words(str(number), 0.0, y + height / 2, NUMBER, Weight.BOLD))
        top = y + (height - len(lines) * STEP) / 2
        marks += [_words(line, LEFT, top + (at + 0.5) * STEP, SIZE, Weight.REGULAR) for at, line in enumerate(lines)]
        marks += _rings(values, unknown, width, y + height / 2)
        y += height
    marks.append(_line(y, width))
    return Chart(tuple(marks), width, y)


def _rings(values: Sequence[str], unknown: str, width: float, y: float) -> Iterator[Mark]:
    for at, value in enumerate(values):
        x = width - (len(values) + 0.5 - at) * APART
        yield Dot(x, y, RING, stroke=Token.INK, pen=PEN)
        yield _middle(value, x, y, Token.INK)
    x = width - APART / 2
    yield Box(x - RING, y - RING, 2 * RING, 2 * RING, stroke=Token.MUTED, pen=PEN)
    yield _middle(unknown, x, y, Token.MUTED)


def _middle(text: str, x: float, y: float, ink: Token) -> Words:
    wide = width_of(text, DIGIT, Weight.SEMIBOLD)
    return Words(x - wide / 2, y + CAPITALS * DIGIT / 2, text, DIGIT, Weight.SEMIBOLD, ink)


def _words(text: str, x: float, y: float, size: float, weight: Weight) -> Words:
    return Words(x, y + CAPITALS * size / 2, text, size, weight)


def _line(y: float, width: float) -> Path:
    return Path((Move((0.0, y)), Straight((width, y))), stroke=Token.LINE, pen=0.25)
