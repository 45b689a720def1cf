"""What others have put on a card, in its top right corner: dots, comments, and "not so"; each a sign of its own."""

from collections.abc import Sequence

from desktop.layout.marks import Curve, Dot, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.journey import Card

MOST_DISCS = 5
"""More dots than this are one dot and their number: nobody counts six discs at a glance."""

SIZE = 2.5
NUMBER = 2.6
DISC = 0.8
DISC_STEP = 2.0
GAP = 1.3
PEN = 0.3


def badges_width(card: Card) -> float:
    """The room a card's badges take, 0 if it has none."""
    if not (card.dots or card.comments or card.doubts):
        return 0.0
    widths = [width for width in (_dots_width(card.dots), *map(_counted_width, (card.comments, card.doubts))) if width]
    return sum(widths) + GAP * max(0, len(widths) - 1)


def badges(card: Card, right: float, top: float) -> Sequence[Mark]:
    """Draw a card's badges so that they end at `right`; they are `SIZE` tall."""
    x, middle = right - badges_width(card), top + SIZE / 2
    marks: list[Mark] = []
    if card.dots:
        marks += _dots(card.dots, x, middle)
        x += _dots_width(card.dots) + GAP
    if card.comments:
        marks += [_speech(x, top), *_number(card.comments, x + SIZE + 0.5, middle)]
        x += _counted_width(card.comments) + GAP
    if card.doubts:
        marks += [*_not_so(x, top), *_number(card.doubts, x + SIZE + 0.5, middle)]
    return marks


def _dots(count: int, x: float, middle: float) -> list[Mark]:
    shown = count if count <= MOST_DISCS else 1
    marks: list[Mark] = [
        Dot(x + DISC + index * DISC_STEP, middle, DISC, fill=Token.HIGHLIGHT, stroke=Token.INK, pen=0.2)
        for index in range(shown)
    ]
    if shown < count:
        marks += _number(count, x + 2 * DISC + 0.5, middle)
    return marks


def _dots_width(count: int) -> float:
    if count > MOST_DISCS:
        return 2 * DISC + 0.5 + _width(count)
    return 2 * DISC + (count - 1) * DISC_STEP if count else 0.0


def _counted_width(count: int) -> float:
    return SIZE + 0.5 + _width(count) if count else 0.0


def _width(number: int) -> float:
    return width_of(str(number), NUMBER, Weight.SEMIBOLD)


def _number(number: int, x: float, middle: float) -> list[Mark]:
    return [Words(x, middle + NUMBER * 0.33, str(number), NUMBER, Weight.SEMIBOLD, Token.MUTED)]


def _speech(x: float, top: float) -> Path:
    """A bubble with its tail below."""
    right, bottom, bend = x + SIZE, top + SIZE * 0.72, 0.35
    strokes = (
        Move((x + bend, top)),
        Straight((right - bend, top)),
        Curve((right, top), (right, top), (right, top + bend)),
        Straight((right, bottom - bend)),
        Curve((right, bottom), (right, bottom), (right - bend, bottom)),
        Straight((x + SIZE * 0.55, bottom)),
        Straight((x + SIZE * 0.25, top + SIZE)),
        Straight((x + SIZE * 0.25, bottom)),
        Straight((x + bend, bottom)),
        Curve((x, bottom), (x, bottom), (x, bottom - bend)),
        Straight((x, top + bend)),
        Curve((x, top), (x, top), (x + bend, top)),
    )
    return Path(strokes, stroke=Token.MUTED, pen=PEN, closed=True)


def _not_so(x: float, top: float) -> list[Mark]:
    """An equals sign struck through."""
    lines = (
        ((x + 0.2, top + SIZE * 0.36), (x + SIZE - 0.2, top + SIZE * 0.36)),
        ((x + 0.2, top + SIZE * 0.66), (x + SIZE - 0.2, top + SIZE * 0.66)),
        ((x + SIZE * 0.72, top + 0.1), (x + SIZE * 0.28, top + SIZE - 0.1)),
    )
    return [Path((Move(start), Straight(end)), stroke=Token.WARNING, pen=0.4) for start, end in lines]
