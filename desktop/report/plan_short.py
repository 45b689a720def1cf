"""Cards of a plan too tall for a sheet, with their texts cut: all of them stand in the table."""

from dataclasses import replace

from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.plan_card import lay_out_plan_card
from desktop.model.journey import Card, Journey
from desktop.report.parts import TALLEST_CARD
from desktop.words import Translate

SHORT = 40
"""Texts of no more letters are left as they are."""
STEP = 0.8


def with_short_cards(plan: Journey, translate: Translate) -> Journey:
    """The same plan, its endless cards shortened."""
    drawing = lay_out(plan, translate, growing=False)
    short = {
        tile.key: _shortened(plan.cards[tile.key], drawing, translate)
        for box in drawing.cells.values()
        for tile in box.tiles
        if tile.frame.height > TALLEST_CARD
    }
    if not short:
        return plan
    cells = {cell: tuple(short.get(card.id, card) for card in cards) for cell, cards in plan.cells.items()}
    return replace(plan, cards={**plan.cards, **short}, cells=cells)


def _shortened(card: Card, drawing: JourneyDrawing, translate: Translate) -> Card:
    row = drawing.rows[drawing.row_of(card.place.lane)]
    lane = drawing.journey.lane(card.place.lane)
    more = translate("Report", "(The whole text is in the table.)")
    share = 1.0
    while True:
        share *= STEP
        short = _cut(card, share, more)
        if lane is None or share < 1 / 100_000:
            return short
        tile = lay_out_plan_card(short, lane.side, row.card, 1, None, translate)
        if tile.frame.height <= TALLEST_CARD:
            return short


def _cut(card: Card, share: float, more: str) -> Card:
    aims = replace(
        card.aims,
        own_words=_piece(card.aims.own_words, share),
        baseline=_piece(card.aims.baseline, share),
        target=_piece(card.aims.target, share),
    )
    return replace(card, text=f"{_piece(card.text, share)}\n{more}", aims=aims)


def _piece(text: str, share: float) -> str:
    kept = max(SHORT, int(len(text) * share))
    return text if len(text) <= kept else text[:kept].rstrip() + "…"
