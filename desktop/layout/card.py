"""One card as a tile: its kind, its words, who has the responsibility, and how tall that makes it."""

from functools import lru_cache

from desktop.layout import measures as m
from desktop.layout.marks import Box, Curve, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import Token, ink_of
from desktop.layout.signs import sign
from desktop.layout.typeface import broken, shortened
from desktop.layout.weight import Weight
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.sides import Side
from desktop.words import Translate

ROUND = 0.5523
"""Where the control points of a quarter circle stand, as a share of its radius."""

INNER = m.CARD_WIDTH - m.CARD_STRIP - 2 * m.CARD_PADDING


@lru_cache(maxsize=20_000)
def lay_out_card(card: Card, side: Side, translate: Translate) -> Tile:
    """Lay out a card in the colours of its lane's side; its corner is at 0, 0."""
    left = m.CARD_STRIP + m.CARD_PADDING
    ink = Token.WARNING if card.kind is CardKind.PAIN_POINT else ink_of(side)
    kicker = translate("Kinds", CARD_NAMES[card.kind]).upper()
    marks: list[Mark] = [
        *sign(card.kind, left, m.CARD_PADDING - 0.2, m.SIGN, ink),
        Words(left + m.SIGN + 1.4, m.CARD_PADDING + m.KICKER * 0.86, kicker, m.KICKER, Weight.SEMIBOLD, Token.MUTED),
    ]
    y = m.CARD_PADDING + m.KICKER_STEP
    for line in broken(card.text, m.TEXT, INNER):
        marks.append(Words(left, y + m.TEXT * 0.86, line, m.TEXT))
        y += m.TEXT_STEP
    if card.who:
        y += 0.4
        line = shortened(card.who, m.FOOT, INNER, Weight.ITALIC)
        marks.append(Words(left, y + m.FOOT * 0.86, line, m.FOOT, Weight.ITALIC, Token.MUTED))
        y += m.FOOT_STEP
    height = max(m.CARD_LEAST, y + m.CARD_PADDING - 0.9)
    return Tile(card.id, Frame(0, 0, m.CARD_WIDTH, height), (*_paper(height, ink_of(side)), *marks), ink_of(side))


def _paper(height: float, ink: Token) -> tuple[Mark, ...]:
    """The card itself: its side's colour behind, and the sheet over it, square at the strip and round at the right."""
    left, right, radius = m.CARD_STRIP, m.CARD_WIDTH, m.CARD_RADIUS
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
