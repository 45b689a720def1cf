"""One card as a tile: its kind, its words, what is known beside them, and how tall that makes it."""

from dataclasses import replace
from functools import lru_cache

from desktop.layout import measures as m
from desktop.layout.badges import badges, badges_width
from desktop.layout.details import detail_lines, wait_of
from desktop.layout.marks import Box, Curve, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import Token, ink_of
from desktop.layout.pictograms import pictogram
from desktop.layout.signs import sign
from desktop.layout.typeface import broken, shortened, width_of
from desktop.layout.weight import Weight
from desktop.layout.worth import CHIP_HEIGHT, levels, worth_chip
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.sides import Side
from desktop.words import Translate

ROUND = 0.5523
"""Where the control points of a quarter circle stand, as a share of its radius."""

INNER = m.CARD_WIDTH - m.CARD_STRIP - 2 * m.CARD_PADDING


@lru_cache(maxsize=20_000)
def lay_out_card(card: Card, side: Side, translate: Translate, *, large: bool = False) -> Tile:
    """Lay out a card in the colours of its lane's side, with a `large` pictogram or not; its corner is at 0, 0."""
    left = m.CARD_STRIP + m.CARD_PADDING
    picture = m.PICTOGRAM_LARGE if large else m.PICTOGRAM
    marks, y = _head(card, side, translate, picture if card.pictogram is not None else 0.0)
    for line in broken(card.text, m.TEXT, INNER):
        marks.append(Words(left, y + m.TEXT * 0.86, line, m.TEXT))
        y += m.TEXT_STEP
    details = tuple(detail_lines(card, INNER, translate))
    y += 0.4 if details else 0.0
    for detail in details:
        marks.append(replace(detail, x=left, y=y + m.FOOT * 0.86))
        y += m.FOOT_STEP
    if levels(card.worth):
        marks += worth_chip(card.worth, left, y + 0.6, INNER, translate)
        y += CHIP_HEIGHT + 1.4
    height = max(m.CARD_LEAST, y + m.CARD_PADDING - 0.9)
    return Tile(
        card.id, Frame(0, 0, m.CARD_WIDTH, height), (*paper(m.CARD_WIDTH, height, ink_of(side)), *marks), ink_of(side)
    )


def _head(card: Card, side: Side, translate: Translate, picture: float) -> tuple[list[Mark], float]:
    """The sign and name of the kind, badges at the right, the days of a waiting time; and where the text begins.

    A pictogram stands at the left of all this, a large one over it.
    """
    left, y = m.CARD_STRIP + m.CARD_PADDING, m.CARD_PADDING
    shown: list[Mark] = []
    beside, below = 0.0, 0.0
    if card.pictogram is not None:
        shown.append(pictogram(card.pictogram, left, y - 0.4, picture, Token.INK))
        if picture > m.PICTOGRAM:
            y += picture + 0.6
        else:
            beside, below = picture + 1.4, y + picture + 0.6
    marks, y = _kind(card, side, translate, (left + beside, y, INNER - beside))
    return [*shown, *marks], max(y, below)


def _kind(card: Card, side: Side, translate: Translate, at: tuple[float, float, float]) -> tuple[list[Mark], float]:
    """The head of a card without a pictogram; `at` is its corner and its width."""
    left, y, room = at
    ink = Token.WARNING if card.kind is CardKind.PAIN_POINT else ink_of(side)
    wait = wait_of(card, translate)
    size = m.SIGN_LARGE if wait else m.SIGN
    name = translate("Kinds", CARD_NAMES[card.kind]).upper()
    taken = badges_width(card)
    marks: list[Mark] = []
    if taken:
        marks += badges(card, left + room, y - 0.4)
        free = room - size - 1.4 - width_of(name, m.KICKER, Weight.SEMIBOLD)
        y += m.KICKER_STEP if taken + 1.0 > free else 0.0
    marks += sign(card.kind, left, y - 0.2, size, ink)
    beside = left + size + 1.4
    for line in broken(name, m.KICKER, room - size - 1.4, Weight.SEMIBOLD):
        marks.append(Words(beside, y + m.KICKER * 0.86, line, m.KICKER, Weight.SEMIBOLD, Token.MUTED))
        y += m.KICKER_LINE
    y += m.KICKER_STEP - m.KICKER_LINE
    if wait:
        line = shortened(wait, m.DAYS, room - size - 1.4, Weight.BOLD)
        marks.append(Words(beside, y + m.DAYS * 0.6, line, m.DAYS, Weight.BOLD))
        y += m.DAYS_STEP
    return marks, y


@lru_cache(maxsize=2_000)
def paper(width: float, height: float, ink: Token) -> tuple[Mark, ...]:
    """The card itself: its side's colour behind, and the sheet over it, square at the strip and round at the right."""
    left, right, radius = m.CARD_STRIP, width, m.CARD_RADIUS
    bend = radius * (1 - ROUND)
    sheet = Path(
        (
            Move((left, 0)),
            Straight((right - radius, 0)),
            Curve((right - bend, 0), (right, bend), (right, radius)),
            Straight((right, height - radius)),
            Curve((right, height - bend), (right - bend, height), (right - radius, height)),
            Straight((left, height)),
        ),
        fill=Token.SURFACE,
        stroke=Token.LINE,
        pen=0.2,
        closed=True,
    )
    return (Box(0, 0, right, height, fill=ink, radius=radius), sheet)
