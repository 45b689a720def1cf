"""Where everything on a journey goes: columns of phases, rows of lanes, cards stacked in their cells.

A new layout takes over every cell of the one before that did not change, so a keystroke lays out one cell.
"""

from collections.abc import Mapping, Sequence

from desktop.layout import measures as m
from desktop.layout.card import lay_out_card
from desktop.layout.drawing import Band, CellBox, JourneyDrawing, Row, is_judged
from desktop.layout.ends import ends_of
from desktop.layout.plan import lay_out_plan
from desktop.model.journey import Card, Cell, Journey, Lane
from desktop.model.kinds import JourneyKind
from desktop.model.plan import Verdict
from desktop.model.service_lines import PlacedLine
from desktop.words import Translate

NO_VERDICTS: Mapping[str, Verdict] = {}


def lay_out(  # noqa: PLR0913 - each way of drawing by its name
    journey: Journey,
    translate: Translate,
    before: JourneyDrawing | None = None,
    verdicts: Mapping[str, Verdict] = NO_VERDICTS,
    *,
    large: bool = False,
    growing: bool = True,
    lines: Sequence[PlacedLine] = (),
) -> JourneyDrawing:
    """Lay a journey or a plan out; `before` is its last layout, whose unchanged cells are taken over.

    `verdicts` are what the goal coach says of goals, by card; pictograms are `large` or not. A plan that is `growing`
    has room for the next goal. `lines` are those of a service blueprint that a journey is drawn with.
    """
    if journey.kind is JourneyKind.PLAN:
        return lay_out_plan(journey, translate, before, verdicts, growing=growing)
    if before is not None and (before.translate != translate or before.large is not large):
        before = None
    cells = _cells(journey, translate, before, large=large)
    columns = tuple(
        Band(phase.id, m.LANE_LABEL + index * m.COLUMN, m.COLUMN) for index, phase in enumerate(journey.phases)
    )
    rows = _rows(journey, cells, frozenset(each.below for each in lines))
    return JourneyDrawing(
        journey=journey,
        translate=translate,
        columns=columns,
        rows=rows,
        cells=cells,
        ends=ends_of(journey, before),
        width=m.LANE_LABEL + len(columns) * m.COLUMN,
        height=(rows[-1].end if rows else m.HEAD) + room_below(journey),
        large=large,
        lines=tuple(lines),
    )


def top_of_cards(lane: Lane) -> float:
    """How far below a lane's upper edge its cards begin: the emotion curve has the room above."""
    return m.LANE_PADDING + (m.CURVE_HEIGHT if lane.emotional else 0)


def room_below(journey: Journey) -> float:
    """The height of what stands under the lanes: the strip for hidden ones, and the rows of value."""
    strip = m.GAP + m.HIDDEN_STRIP if journey.hidden_lanes else 0.0
    return strip + (2 * m.GAP + m.VALUE_ROWS if journey.phases and is_judged(journey) else 0.0)


def _cells(
    journey: Journey, translate: Translate, before: JourneyDrawing | None, *, large: bool
) -> dict[Cell, CellBox]:
    lanes = {lane.id: lane for lane in journey.lanes}
    known = before.cells if before is not None else {}
    cells: dict[Cell, CellBox] = {}
    for cell, cards in journey.cells.items():
        old = known.get(cell)
        lane = lanes[cell[0]]
        if old is not None and old.cards is cards and old.side is lane.side:
            cells[cell] = old
        else:
            cells[cell] = _stack(cards, lane, translate, large=large)
    return cells


def _stack(cards: tuple[Card, ...], lane: Lane, translate: Translate, *, large: bool) -> CellBox:
    x = (m.COLUMN - m.CARD_WIDTH) / 2
    y = top_of_cards(lane)
    tiles = []
    for card in cards:
        tile = lay_out_card(card, lane.side, translate, large=large)
        tiles.append(tile.at(x, y))
        y += tile.frame.height + m.CARD_GAP
    return CellBox(cards, lane.side, tuple(tiles), y - m.CARD_GAP + m.LANE_PADDING)


def _rows(journey: Journey, cells: Mapping[Cell, CellBox], under: frozenset[int]) -> tuple[Row, ...]:
    """The lanes from the top; those that lie `under` a line leave room for it."""
    tallest: dict[str, float] = {}
    for (lane_id, _), box in cells.items():
        tallest[lane_id] = max(tallest.get(lane_id, 0.0), box.height)
    rows = []
    y = m.HEAD + m.GAP
    for at, lane in enumerate(journey.lanes):
        y += m.LINE_ROOM if at in under else 0.0
        least = m.LANE_LEAST if not lane.emotional else m.CURVE_HEIGHT + 2 * m.LANE_PADDING
        height = max(least, tallest.get(lane.id, 0.0))
        rows.append(Row(lane.id, y, height))
        y += height + m.GAP
    return tuple(rows)
