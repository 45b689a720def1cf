"""One card of a plan as a tile: every rung has its own look, the higher the larger, and says what it aims at."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.layout import measures as m
from desktop.layout.badges import badges, badges_width
from desktop.layout.card import paper
from desktop.layout.marks import Box, Frame, Mark, Tile, Words
from desktop.layout.palette import Token, ink_of, words_of
from desktop.layout.plan_facts import fact_lines, kicker_of
from desktop.layout.signs import sign
from desktop.layout.smart import smart_badge, smart_width
from desktop.layout.typeface import broken, shortened
from desktop.layout.weight import Weight
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.plan import Verdict
from desktop.model.quoting import quoted
from desktop.model.sides import Side
from desktop.words import Translate

KICKER_GAP = 1.4


@dataclass(frozen=True, slots=True)
class Look:
    """How the words of a rung are set."""

    size: float
    step: float
    weight: Weight = Weight.REGULAR
    strip: bool = True


LOOKS = {
    CardKind.WISH: Look(m.WISH, m.WISH_STEP, strip=False),
    CardKind.PURPOSE: Look(m.PURPOSE, m.PURPOSE_STEP, strip=False),
    CardKind.GOAL: Look(m.GOAL, m.GOAL_STEP, Weight.SEMIBOLD),
    CardKind.SUB_GOAL: Look(m.TEXT, m.TEXT_STEP),
    CardKind.SIGN: Look(m.TEXT, m.TEXT_STEP, strip=False),
    CardKind.EFFORT: Look(m.TEXT, m.TEXT_STEP),
    CardKind.FOLLOW_UP: Look(m.TEXT, m.TEXT_STEP, strip=False),
}


@lru_cache(maxsize=5_000)
def lay_out_plan_card(
    card: Card, side: Side, width: float, number: int, verdict: Verdict | None, translate: Translate
) -> Tile:
    """Lay out a card; its corner is at 0, 0. `number` is its place among those of its rung under the same goal."""
    look, ink = LOOKS[card.kind], _ink(card, side, verdict)
    left, y = m.CARD_STRIP + m.CARD_PADDING, m.CARD_PADDING
    inner = width - left - m.CARD_PADDING
    marks = list(_head(card, side, left + inner, number, verdict, translate))
    y += m.KICKER_STEP
    for line in broken(_said(card), look.size, inner, look.weight):
        marks.append(Words(left, y + look.size * 0.86, line, look.size, look.weight))
        y += look.step
    for fact in fact_lines(card, inner, translate):
        marks.append(Words(left, y + 0.4 + m.FOOT * 0.86, fact.text, m.FOOT, fact.weight, fact.ink))
        y += m.FOOT_STEP
    height = max(m.CARD_LEAST, y + m.CARD_PADDING - 0.9)
    ground = paper(width, height, ink) if look.strip else _sheet(card, width, height)
    return Tile(card.id, Frame(0, 0, width, height), (*ground, *marks), ink)


def _said(card: Card) -> str:
    """A wish is a quotation."""
    return quoted(card.text) if card.kind is CardKind.WISH and card.text.strip() else card.text


def _ink(card: Card, side: Side, verdict: Verdict | None) -> Token:
    if card.kind is CardKind.GOAL and verdict is not None:
        return Token.PROVIDER if verdict.met >= verdict.of else Token.HIGHLIGHT
    return Token.MUTED if card.kind is CardKind.SUB_GOAL else ink_of(side)


def _head(
    card: Card, side: Side, right: float, number: int, verdict: Verdict | None, translate: Translate
) -> Iterator[Mark]:
    """The sign and the name at the left, what others have put on the card and the verdict at the right."""
    left, y = m.CARD_STRIP + m.CARD_PADDING, m.CARD_PADDING
    if verdict is not None and card.kind is CardKind.GOAL:
        yield from smart_badge(verdict, right, y, translate)
        right -= smart_width(verdict, translate) + 2.0
    if badges_width(card):
        yield from badges(card, right, y - 0.4)
        right -= badges_width(card) + 2.0
    yield from sign(card.kind, left, y - 0.2, m.SIGN, ink_of(side))
    beside = left + m.SIGN + KICKER_GAP
    name = shortened(kicker_of(card, side, number, translate).upper(), m.KICKER, right - beside, Weight.SEMIBOLD)
    ink = words_of(side) if card.kind in (CardKind.WISH, CardKind.EFFORT) else Token.MUTED
    yield Words(beside, y + m.KICKER * 0.86, name, m.KICKER, Weight.SEMIBOLD, ink)


def _sheet(card: Card, width: float, height: float) -> tuple[Mark, ...]:
    """A card without a strip; the citizen's own words lie on the citizen's colour."""
    wish = card.kind is CardKind.WISH
    fill, line = (Token.CITIZEN_TINT, None) if wish else (Token.SURFACE, Token.LINE)
    return (Box(0, 0, width, height, fill=fill, stroke=line, pen=0.25, radius=m.CARD_RADIUS),)
