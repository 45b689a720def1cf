"""One card of the red thread as a small tile: its words as far as there is room, its sign, and where it lies."""

from dataclasses import dataclass
from functools import lru_cache

from desktop.layout import measures as m
from desktop.layout.card import paper
from desktop.layout.marks import Box, Frame, Mark, Tile, Words
from desktop.layout.palette import Token, ink_of
from desktop.layout.signs import sign
from desktop.layout.typeface import broken, shortened
from desktop.layout.weight import Weight
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.plan import SIDES
from desktop.model.red_thread import Rung
from desktop.model.sides import SIDE_NAMES, Side
from desktop.words import Translate

WIDTH = 42.0
MOST_LINES = 4
FOOTED = (Rung.EFFORT, Rung.STEP)
"""Rungs whose cards say whose they are; of the others the head of their column says all."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a card lies: on which rung of the thread, in whose lane, and in which phase where that matters."""

    rung: Rung
    side: Side
    phase: str = ""


@lru_cache(maxsize=5_000)
def lay_out_thread_card(card: Card, spot: Spot, translate: Translate) -> Tile:
    """Lay out a card; its corner is at 0, 0."""
    left, y = m.CARD_STRIP + m.CARD_PADDING, m.CARD_PADDING - 0.4
    inner = WIDTH - left - m.CARD_PADDING
    weight = Weight.SEMIBOLD if spot.rung is Rung.GOAL else Weight.REGULAR
    ink = ink_of(spot.side)
    marks: list[Mark] = []
    for line in _lines(card, inner, weight):
        marks.append(Words(left, y + m.TEXT * 0.86, line, m.TEXT, weight))
        y += m.TEXT_STEP
    if spot.rung in FOOTED:
        marks += sign(card.kind, left, y + 0.3, m.FOOT, ink)
        beside = left + m.FOOT + 1.2
        words = shortened(_foot(spot, translate), m.FOOT, inner - m.FOOT - 1.2)
        marks.append(Words(beside, y + 0.2 + m.FOOT * 0.86, words, m.FOOT, ink=Token.MUTED))
        y += m.FOOT_STEP + 0.6
    height = max(m.CARD_LEAST - 2.0, y + m.CARD_PADDING - 1.2)
    ground: tuple[Mark, ...] = paper(WIDTH, height, ink)
    if spot.rung is Rung.WISH:
        ground = (Box(0, 0, WIDTH, height, fill=Token.CITIZEN_TINT, radius=m.CARD_RADIUS),)
    return Tile(card.id, Frame(0, 0, WIDTH, height), (*ground, *marks), ink)


def side_of(card: Card, side: Side | None) -> Side:
    """Whose a card is: of a plan by its rung, of a journey by its lane."""
    return SIDES.get(card.place.lane) or side or Side.OTHERS


def _lines(card: Card, inner: float, weight: Weight) -> tuple[str, ...]:
    """The words of a card; a wish is a quotation, and what there is no room for ends in an ellipsis."""
    words = card.text.strip() or "…"
    if card.kind is CardKind.WISH:
        words = f"”{words}”"
    lines = broken(words, m.TEXT, inner, weight)
    if len(lines) <= MOST_LINES:
        return lines
    return (*lines[: MOST_LINES - 1], shortened(" ".join(lines[MOST_LINES - 1 :]), m.TEXT, inner, weight))


def _foot(spot: Spot, translate: Translate) -> str:
    if spot.rung is Rung.STEP and spot.phase:
        return f"{spot.side.letter} · {spot.phase}"
    return translate("Sides", SIDE_NAMES[spot.side])
