"""Walking the board by keyboard: from a card or an empty cell to the next one in a direction. Pure functions."""

from enum import Enum

from desktop.canvas.picks import (
    CardPick,
    CardsPick,
    CellPick,
    FeelingPick,
    LanePick,
    LinkPick,
    PhasePick,
    Pick,
    lead_of,
)
from desktop.layout.journey import JourneyDrawing
from desktop.model.journey import Card


class Way(Enum):
    """A direction, as columns and rows."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def where(drawing: JourneyDrawing, pick: Pick) -> tuple[int, int, int]:
    """Row, column and index in the cell of what is picked; the first cell when nothing is."""
    if isinstance(pick, CardsPick):
        pick = CardPick(pick.lead)
    match pick:
        case CardPick(key):
            card = drawing.journey.cards[key]
            held = drawing.journey.cells[card.place.cell]
            return (drawing.row_of(card.place.lane), drawing.column_of(card.place.phase), held.index(card))
        case CellPick(lane, phase):
            return (drawing.row_of(lane), drawing.column_of(phase), 0)
        case FeelingPick(phase) | PhasePick(phase):
            emotional = (index for index, lane in enumerate(drawing.journey.lanes) if lane.emotional)
            row = next(emotional, 0) if isinstance(pick, FeelingPick) else 0
            return (row, drawing.column_of(phase), 0)
        case LanePick(lane):
            return (drawing.row_of(lane), 0, 0)
        case LinkPick(key):
            return where(drawing, CardPick(drawing.journey.links[key].source))
    return (0, 0, 0)


def step(drawing: JourneyDrawing, pick: Pick, way: Way) -> Pick:
    """What lies next in a direction; beyond the first row are the phases' heads, beside the first column the lanes'."""
    if not drawing.rows or not drawing.columns:
        return None
    if pick is None:
        return at(drawing, 0, 0, 0)
    if isinstance(pick, PhasePick | LanePick):
        return _step_from_heading(drawing, pick, way)
    row, column, index = where(drawing, pick)
    across, down = way.value
    held = cards_at(drawing, row, column) if down and lead_of(pick) else ()
    if 0 <= index + down < len(held):
        return CardPick(held[index + down].id)
    return _step_to_cell(drawing, pick, row + down, column + across, index if across else None)


def _step_to_cell(drawing: JourneyDrawing, pick: Pick, row: int, column: int, index: int | None) -> Pick:
    """From within a cell beside the one at a place into that; without an index it is entered at its nearer end."""
    if row < 0:
        return PhasePick(drawing.columns[column].id)
    if column < 0:
        return LanePick(drawing.rows[row].id)
    if row >= len(drawing.rows) or column >= len(drawing.columns):
        return pick
    upwards = row < where(drawing, pick)[0]
    entry = index if index is not None else len(cards_at(drawing, row, column)) - 1 if upwards else 0
    return at(drawing, row, column, entry)


def _step_from_heading(drawing: JourneyDrawing, pick: PhasePick | LanePick, way: Way) -> Pick:
    """From a head or a name to the one beside it, or in among the cards."""
    row, column, _ = where(drawing, pick)
    across, down = way.value
    if isinstance(pick, PhasePick):
        beside = max(0, min(column + across, len(drawing.columns) - 1))
        return at(drawing, 0, column, 0) if down > 0 else PhasePick(drawing.columns[beside].id)
    beside = max(0, min(row + down, len(drawing.rows) - 1))
    return at(drawing, row, 0, 0) if across > 0 else LanePick(drawing.rows[beside].id)


def at(drawing: JourneyDrawing, row: int, column: int, index: int) -> Pick:
    """The card at a place, or the empty cell."""
    held = cards_at(drawing, row, column)
    if held:
        return CardPick(held[max(0, min(index, len(held) - 1))].id)
    return CellPick(drawing.rows[row].id, drawing.columns[column].id)


def cards_at(drawing: JourneyDrawing, row: int, column: int) -> tuple[Card, ...]:
    return drawing.journey.cells.get((drawing.rows[row].id, drawing.columns[column].id), ())


def next_card(drawing: JourneyDrawing, pick: Pick, by: int) -> Pick:
    """The next or previous card in reading order, around the ends."""
    order = [card.id for card in drawing.journey.in_reading_order()]
    if not order:
        return pick
    lead = lead_of(pick)
    here = order.index(lead) if lead else (-1 if by > 0 else 0)
    return CardPick(order[(here + by) % len(order)])


def neighbour(drawing: JourneyDrawing, row: int, column: int, index: int) -> Pick:
    """What is picked after the card at a place is gone: the one that took its place, the one before, or the cell."""
    if row >= len(drawing.rows) or column >= len(drawing.columns):
        return None
    return at(drawing, row, column, index)


def far(drawing: JourneyDrawing, pick: Pick, way: Way) -> Pick:
    """The first or last cell of the lane, or of the phase, that the pick is in."""
    if not drawing.rows or not drawing.columns:
        return None
    row, column, _ = where(drawing, pick)
    across, down = way.value
    row = row if not down else 0 if down < 0 else len(drawing.rows) - 1
    column = column if not across else 0 if across < 0 else len(drawing.columns) - 1
    return at(drawing, row, column, 0)


def lane_beside(drawing: JourneyDrawing, pick: Pick, by: int) -> Pick:
    """The first card, or the empty cell, of the same phase in the lane above or below."""
    if not drawing.rows or not drawing.columns:
        return None
    row, column, _ = where(drawing, pick)
    return at(drawing, max(0, min(row + by, len(drawing.rows) - 1)), column, 0)


def card_beyond(drawing: JourneyDrawing, card: str, way: Way) -> str:
    """The nearest card in a direction, empty cells passed over; an empty string if there is none."""
    pick: Pick = CardPick(card)
    while (beside := step(drawing, pick, way)) != pick:
        if isinstance(beside, CardPick):
            return beside.id
        pick = beside
    return ""
