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
from desktop.layout.drawing import JourneyDrawing, Square
from desktop.model.journey import Card
from desktop.model.plan import GOALS


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
    if drawing.is_plan:
        square = beside_on_plan(drawing, row, column, way)
        return pick if square is None else at(drawing, *square, _entry(drawing, square, way, index))
    return _step_to_cell(drawing, pick, row + down, column + across, index if across else None)


def beside(drawing: JourneyDrawing, row: int, column: int, way: Way) -> Square | None:
    """The square beside one in a direction, if the grid goes on there."""
    if drawing.is_plan:
        return beside_on_plan(drawing, row, column, way)
    across, down = way.value
    inside = 0 <= row + down < len(drawing.rows) and 0 <= column + across < len(drawing.columns)
    return (row + down, column + across) if inside else None


def beside_on_plan(drawing: JourneyDrawing, row: int, column: int, way: Way) -> Square | None:
    """The square beside one of a plan: rows that lie side by side are passed through sideways, not one by one."""
    across, down = way.value
    if across:
        return _beside(drawing, row, column, across)
    rows, start = drawing.rows, drawing.rows[row].start
    other = row + down
    while 0 <= other < len(rows) and rows[other].start == start:
        other += down
    while down < 0 < other < len(rows) and rows[other - 1].start == rows[other].start:
        other -= 1
    return (other, column) if 0 <= other < len(rows) and drawing.has(other, column) else None


def _beside(drawing: JourneyDrawing, row: int, column: int, across: int) -> Square | None:
    rows = drawing.rows
    if rows[row].wide:
        return None
    twin = row + across
    if 0 <= twin < len(rows) and rows[twin].start == rows[row].start:
        return (twin, column)
    other = column + across
    if not 0 <= other < len(drawing.columns):
        return None
    back = row - across
    if 0 <= back < len(rows) and rows[back].start == rows[row].start:
        row = back
    if not drawing.has(row, other):
        row = drawing.row_of(GOALS)
    return (row, other)


def _entry(drawing: JourneyDrawing, square: Square, way: Way, index: int) -> int:
    """Which card of a square is met first, coming from a direction."""
    if way is Way.UP:
        return len(cards_at(drawing, *square)) - 1
    return 0 if way is Way.DOWN else index


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
    return CellPick(*drawing.cell(row, column))


def cards_at(drawing: JourneyDrawing, row: int, column: int) -> tuple[Card, ...]:
    return drawing.journey.cells.get(drawing.cell(row, column), ())


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
    if row >= len(drawing.rows) or column >= len(drawing.columns) or not drawing.has(row, column):
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
    return at(drawing, row, column, 0) if drawing.has(row, column) else pick


def lane_beside(drawing: JourneyDrawing, pick: Pick, by: int) -> Pick:
    """The first card, or the empty cell, of the same phase in the lane above or below."""
    if not drawing.rows or not drawing.columns:
        return None
    row, column, _ = where(drawing, pick)
    row = max(0, min(row + by, len(drawing.rows) - 1))
    return at(drawing, row, column, 0) if drawing.has(row, column) else pick


def card_beyond(drawing: JourneyDrawing, card: str, way: Way) -> str:
    """The nearest card in a direction, empty cells passed over; an empty string if there is none."""
    pick: Pick = CardPick(card)
    while (beside := step(drawing, pick, way)) != pick:
        if isinstance(beside, CardPick):
            return beside.id
        pick = beside
    return ""
