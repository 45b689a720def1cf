"""Where everything on a goal plan goes: wishes and purposes over all, a column for each goal, its rungs below."""

from collections.abc import Mapping

from desktop.layout import measures as m
from desktop.layout.drawing import Band, CellBox, JourneyDrawing, Row
from desktop.layout.marks import Tile
from desktop.layout.plan_card import lay_out_plan_card
from desktop.model.journey import Card, Cell, Journey, Lane
from desktop.model.plan import AUTHORITY, GOALS, NEW, PROVIDER, SUB_GOALS, WHOLE, WIDE, Verdict
from desktop.words import Translate

HALVES = (AUTHORITY, PROVIDER)
"""Lanes that lie side by side under a goal, so that who does what can be compared."""


def lay_out_plan(
    plan: Journey,
    translate: Translate,
    before: JourneyDrawing | None,
    verdicts: Mapping[str, Verdict],
    *,
    growing: bool = True,
) -> JourneyDrawing:
    """Lay a plan out; `before` is its last layout, whose unchanged squares are taken over.

    One that is `growing` has room for the next goal; on paper nothing is written any more.
    """
    columns = _columns(plan, growing=growing)
    goals = sum(band.size for band in columns if band.id != NEW)
    width = max(columns[-1].end, m.LANE_LABEL + m.LEAST_GOALS * m.GOAL_COLUMN) if goals else _least_width()
    known = before if before is not None and before.translate == translate and before.width == width else None
    shapes = {lane.id: _shape(lane, width) for lane in plan.lanes}
    cells = {
        cell: _kept(known, cell, cards, verdicts) or _stack(cards, shapes[cell[0]], plan, translate, verdicts)
        for cell, cards in plan.cells.items()
    }
    rows = _rows(plan, cells, shapes)
    return JourneyDrawing(
        journey=plan,
        translate=translate,
        columns=columns,
        rows=rows,
        cells=cells,
        ends={},
        width=width,
        height=rows[-1].end if rows else 0.0,
        head=0.0,
        verdicts=verdicts,
    )


def _least_width() -> float:
    return m.LANE_LABEL + m.LEAST_GOALS * m.GOAL_COLUMN


def _columns(plan: Journey, *, growing: bool) -> tuple[Band, ...]:
    """A column for each goal, for what belongs to none if there is any, and where the next goal is written."""
    ids = [phase.id for phase in plan.phases if phase.id != WHOLE]
    columns = [Band(key, m.LANE_LABEL + index * m.GOAL_COLUMN, m.GOAL_COLUMN) for index, key in enumerate(ids)]
    start = m.LANE_LABEL + len(ids) * m.GOAL_COLUMN
    if ids and not growing:
        return tuple(columns)
    return (*columns, Band(NEW, start, m.NEW_COLUMN if ids else m.GOAL_COLUMN))


def _shape(lane: Lane, width: float) -> Row:
    """A row of the lane without its place: how wide its squares and cards are."""
    if lane.id in WIDE:
        room = width - m.LANE_LABEL - 2 * m.PLAN_INSET
        return Row(lane.id, 0.0, m.WIDE_LEAST, inset=m.PLAN_INSET, card=room, wide=True)
    if lane.id in HALVES:
        half = m.GOAL_COLUMN / 2
        left = half * HALVES.index(lane.id)
        inset = m.PLAN_INSET if not left else m.PLAN_INSET / 2
        return Row(lane.id, 0.0, m.RUNG_LEAST, left, half, inset, half - 1.5 * m.PLAN_INSET)
    inset = m.SUB_INSET if lane.id == SUB_GOALS else m.PLAN_INSET
    return Row(lane.id, 0.0, m.RUNG_LEAST, inset=inset, card=m.GOAL_COLUMN - inset - m.PLAN_INSET)


def _kept(
    before: JourneyDrawing | None, cell: Cell, cards: tuple[Card, ...], verdicts: Mapping[str, Verdict]
) -> CellBox | None:
    old = before.cells.get(cell) if before is not None else None
    if before is None or old is None or old.cards is not cards:
        return None
    judged = cell[0] == GOALS and any(before.verdicts.get(card.id) != verdicts.get(card.id) for card in cards)
    return None if judged else old


def _stack(
    cards: tuple[Card, ...], row: Row, plan: Journey, translate: Translate, verdicts: Mapping[str, Verdict]
) -> CellBox:
    lane = plan.lane(row.id) or plan.lanes[0]
    y = m.LANE_PADDING
    tiles: list[Tile] = []
    for number, card in enumerate(cards, start=1):
        tile = lay_out_plan_card(card, lane.side, row.card, number, verdicts.get(card.id), translate)
        tiles.append(tile.at(row.inset, y))
        y += tile.frame.height + m.CARD_GAP
    return CellBox(cards, lane.side, tuple(tiles), y - m.CARD_GAP + m.LANE_PADDING)


def _rows(plan: Journey, cells: Mapping[Cell, CellBox], shapes: Mapping[str, Row]) -> tuple[Row, ...]:
    tallest: dict[str, float] = {}
    for (lane_id, _), box in cells.items():
        tallest[lane_id] = max(tallest.get(lane_id, 0.0), box.height)
    side_by_side = max(tallest.get(lane, 0.0) for lane in HALVES)
    rows: list[Row] = []
    y = m.GAP
    for lane in plan.lanes:
        shape = shapes[lane.id]
        height = max(shape.size, side_by_side if lane.id in HALVES else tallest.get(lane.id, 0.0))
        start = rows[-1].start if lane.id == PROVIDER and rows else y
        rows.append(Row(lane.id, start, height, shape.left, shape.width, shape.inset, shape.card, shape.wide))
        y = start + height + m.RUNG_GAP
    return tuple(rows)
