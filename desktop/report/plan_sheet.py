"""A goal plan drawn on A3 sheets: one when it fits, else several with wishes, purposes and goals on each of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.layout.drawing import CellBox, JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.marks import Tile
from desktop.layout.plan_card import lay_out_plan_card
from desktop.layout.whole import NOTHING, whole_drawing
from desktop.model.journey import Journey
from desktop.report.blocks import Sheet
from desktop.report.picture_words import picture_words
from desktop.report.plan_facts import kinds_in_figures
from desktop.report.plan_parts import parts_of_plan
from desktop.report.sheet import ROOM, agreed_note
from desktop.words import Translate

LARGEST = 1.5
"""A plan of few goals is drawn larger than life: it is to be read on a wall."""


def plan_sheets(  # noqa: PLR0913 - each by its name
    plan: Journey,
    name: str,
    running: str,
    key: str,
    translate: Translate,
    *,
    alone: bool = False,
    parts: Sequence[Journey] = (),
    agreed: frozenset[str] = NOTHING,
) -> Iterator[Sheet]:
    """Draw a plan on as many sheets as it needs, or in given parts; nothing if it has no cards.

    Sheets that are printed `alone` say every card to those who do not see them: no text follows. Cards that something
    was `agreed` about are marked.
    """
    if not plan.cards:
        return
    parts = parts or parts_of_plan(plan, ROOM, translate)
    numbers = {card.id: at for cards in plan.cells.values() for at, card in enumerate(cards, start=1)}
    drawings = [_numbered(lay_out(part, translate, growing=False), numbers) for part in parts]
    scale = min(LARGEST, *(min(ROOM.width / each.width, ROOM.height / each.height) for each in drawings))
    for number, drawing in enumerate(drawings, start=1):
        yield Sheet(
            title=name,
            kicker=running,
            key=key,
            tiles=tuple(whole_drawing(drawing, agreed)),
            width=drawing.width,
            height=drawing.height,
            scale=scale,
            alt=_alt(drawing, f"{running}, {name}", translate, alone=alone),
            number=number,
            count=len(parts),
            notes=tuple(agreed_note(drawing.journey, agreed, translate)),
        )


def _alt(drawing: JourneyDrawing, name: str, translate: Translate, *, alone: bool) -> str:
    if alone:
        return picture_words(drawing, list(drawing.journey.in_reading_order()), name, translate, whole=True)
    counted = kinds_in_figures(drawing.journey.cards.values(), name, translate)
    return counted + " " + translate("Report", "All of it follows as text.")


def _numbered(drawing: JourneyDrawing, numbers: Mapping[str, int]) -> JourneyDrawing:
    """Give the cards of a part the numbers they have on the whole plan."""
    cells = {cell: _renumbered(box, cell[0], drawing, numbers) for cell, box in drawing.cells.items()}
    return replace(drawing, cells=cells)


def _renumbered(box: CellBox, lane: str, drawing: JourneyDrawing, numbers: Mapping[str, int]) -> CellBox:
    if all(numbers[card.id] == at for at, card in enumerate(box.cards, start=1)):
        return box
    width = drawing.rows[drawing.row_of(lane)].card
    tiles: list[Tile] = []
    for card, tile in zip(box.cards, box.tiles, strict=True):
        made = lay_out_plan_card(card, box.side, width, numbers[card.id], None, drawing.translate)
        tiles.append(made.at(tile.frame.x, tile.frame.y))
    return replace(box, tiles=tuple(tiles))
