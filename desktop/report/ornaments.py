"""What is drawn before the text of a cell: a side's letter, a card's sign, a level's bars, a handover's number."""

from collections.abc import Sequence
from typing import assert_never

from desktop.layout.marks import Box, Dot, Mark, Words
from desktop.layout.palette import Token, words_of
from desktop.layout.signs import sign
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.sides import Side
from desktop.report import measures as m
from desktop.report.blocks import HandoverNumber, KindSign, LevelBars, Ornament, SideLetter
from desktop.report.measures import TextStyle

BADGE = 3.5
BADGE_LETTER = 2.5
SIGN = 2.8
BAR_WIDTH = 3.6
BAR_HEIGHT = 1.9
BAR_STEP = 4.1
BARS = 4
NUMBER_RADIUS = 2.0
NUMBER = 2.6
GAP = 1.6


def room_for(ornament: Ornament) -> float:
    """How far the text is pushed to the right, in millimetres."""
    match ornament:
        case SideLetter():
            return BADGE + GAP
        case KindSign():
            return SIGN + GAP
        case LevelBars():
            return BARS * BAR_STEP + GAP
        case HandoverNumber():
            return 2 * NUMBER_RADIUS + GAP
        case _:
            assert_never(ornament)


def ornament_marks(ornament: Ornament, x: float, top: float, style: TextStyle) -> Sequence[Mark]:
    """Draw an ornament beside a line whose step begins at `top`."""
    middle = top + style.step / 2
    match ornament:
        case SideLetter(side):
            return _side_letter(side, x, middle)
        case KindSign(kind):
            return sign(kind, x, middle - SIGN / 2, SIGN, Token.MUTED)
        case LevelBars(level):
            return tuple(_bar(x + index * BAR_STEP, middle, full=index < level) for index in range(BARS))
        case HandoverNumber(number):
            return _number(number, x, middle)
        case _:
            assert_never(ornament)


def _side_letter(side: Side, x: float, middle: float) -> Sequence[Mark]:
    left = x + (BADGE - width_of(side.letter, BADGE_LETTER, Weight.BOLD)) / 2
    return (
        Box(x, middle - BADGE / 2, BADGE, BADGE, fill=words_of(side), radius=0.9),
        _capital(left, middle, side.letter, BADGE_LETTER, Token.SURFACE),
    )


def _bar(x: float, middle: float, *, full: bool) -> Mark:
    ink = Token.AUTHORITY if full else Token.LINE
    return Box(x, middle - BAR_HEIGHT / 2, BAR_WIDTH, BAR_HEIGHT, fill=ink, radius=0.5)


def _number(number: int, x: float, middle: float) -> Sequence[Mark]:
    text = str(number)
    left = x + NUMBER_RADIUS - width_of(text, NUMBER, Weight.BOLD) / 2
    disc = Dot(x + NUMBER_RADIUS, middle, NUMBER_RADIUS, fill=Token.WARNING_TINT, stroke=Token.WARNING, pen=0.3)
    return (disc, _capital(left, middle, text, NUMBER, Token.WARNING))


def _capital(x: float, middle: float, text: str, size: float, ink: Token) -> Words:
    # With a space: copied letters must not run together with the words beside them.
    return Words(x, middle + m.CAPITALS * size / 2, text + " ", size, Weight.BOLD, ink)
