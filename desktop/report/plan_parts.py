"""A plan too large for one sheet, cut into plans that are not: by goals, then by rungs, then within a rung.

Wishes, purposes and the goals themselves stand on every sheet, so that each can be read by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.journey import lay_out
from desktop.layout.plan import HALVES
from desktop.model.journey import Card, Cell, Journey, Phase
from desktop.model.plan import GOALS, WHOLE, WIDE
from desktop.report.parts import Room, even_runs
from desktop.report.plan_short import with_short_cards
from desktop.words import Translate

HEADS_SHARE = 0.6
"""Where wishes, purposes and goals take more of a sheet than this, wishes and purposes are on sheets of their own."""

Cells = dict[Cell, tuple[Card, ...]]


def parts_of_plan(plan: Journey, room: Room, translate: Translate) -> tuple[Journey, ...]:
    """Cut a plan into parts that fit; one that fits is its only part."""
    phases = [phase for phase in plan.phases if phase.id != WHOLE]
    most = max(1, int((room.width / room.least_scale - m.LANE_LABEL) / m.GOAL_COLUMN))
    found: list[Journey] = []
    for run in list(even_runs(phases, most)) or [()]:
        part = with_short_cards(_part(plan, run, plan.cells), translate)
        drawing = lay_out(part, translate, growing=False)
        if drawing.height * room.least_scale <= room.height:
            found.append(part)
        else:
            found.extend(_cut(drawing, run, room, with_wide=not found))
    return tuple(found)


def _part(plan: Journey, run: Sequence[Phase], cells: Mapping[Cell, tuple[Card, ...]]) -> Journey:
    """The plan with some of its goals, and of what hangs on them only what is in `cells`."""
    kept = tuple(phase for phase in plan.phases if phase.id == WHOLE or phase in run)
    names = {phase.id for phase in kept}
    held = {cell: cards for cell, cards in cells.items() if cell[1] in names}
    cards = {card.id: card for each in held.values() for card in each}
    return replace(plan, phases=kept, cells=held, cards=cards, links={})


def _rungs_of(part: Journey) -> Journey:
    """A part without the rungs that have nothing on it; what stands side by side does so where one side is empty."""
    lanes = {lane for lane, _ in part.cells}
    lanes |= set(HALVES) if lanes & set(HALVES) else set()
    return replace(part, lanes=tuple(lane for lane in part.lanes if lane.id in lanes))


def _cut(drawing: JourneyDrawing, run: Sequence[Phase], room: Room, *, with_wide: bool) -> Iterator[Journey]:
    """Cut by rungs: what stands on every sheet, and below it as much of the other rungs as fits."""
    plan = drawing.journey
    tallest = room.height / room.least_scale
    every: Cells = {cell: cards for cell, cards in plan.cells.items() if cell[0] in (*WIDE, GOALS)}
    if _height(drawing, every) > tallest * HEADS_SHARE:
        wide = {cell: cards for cell, cards in every.items() if cell[0] in WIDE}
        if with_wide:
            yield from (_rungs_of(_part(plan, run, cells)) for cells in _evenly(drawing, wide, {}, tallest))
        every = {cell: cards for cell, cards in every.items() if cell[0] == GOALS}
    rest = {cell: cards for cell, cards in plan.cells.items() if cell[0] not in (*WIDE, GOALS)}
    yield from (_rungs_of(_part(plan, run, cells)) for cells in _evenly(drawing, rest, every, tallest))


def _evenly(drawing: JourneyDrawing, cells: Cells, every: Cells, tallest: float) -> list[Cells]:
    """Stack on as few sheets as can be, and those as evenly filled as can be."""
    best = list(_stacked(drawing, cells, every, tallest))
    low, high = _height(drawing, every), tallest
    while high - low > 1.0:
        middle = (low + high) / 2
        tried = list(_stacked(drawing, cells, every, middle))
        if len(tried) == len(best) and all(_height(drawing, each) <= middle for each in tried):
            best, high = tried, middle
        else:
            low = middle
    return best


def _stacked(drawing: JourneyDrawing, cells: Cells, every: Cells, tallest: float) -> Iterator[Cells]:
    """Stack rungs below what stands on every sheet; a rung taller than the rest of a sheet goes on, on the next."""
    held = dict(every)
    for rung in _rungs(drawing, cells):
        rest = {cell: cards for cell, cards in cells.items() if cell[0] in rung}
        while rest:
            room = tallest - _height(drawing, held)
            taken = {cell: _fitting(drawing, cell, cards, room) for cell, cards in rest.items()}
            if not all(taken.values()) and held != every:
                # Nothing is begun at the end of a sheet that a fresh one takes more of.
                yield held
                held = dict(every)
                continue
            taken = {cell: cards or rest[cell][:1] for cell, cards in taken.items()}
            held |= taken
            rest = {cell: left for cell, cards in rest.items() if (left := cards[len(taken[cell]) :])}
            if rest:
                yield held
                held = dict(every)
    if held != every or not cells:
        yield held


def _rungs(drawing: JourneyDrawing, cells: Cells) -> Iterator[tuple[str, ...]]:
    """The lanes of some cells from the top; those that lie side by side together."""
    lanes = {lane for lane, _ in cells}
    for row in drawing.rows:
        if row.id == HALVES[0] and lanes & set(HALVES):
            yield HALVES
        elif row.id in lanes and row.id not in HALVES:
            yield (row.id,)


def _height(drawing: JourneyDrawing, cells: Cells) -> float:
    """How tall a drawing of some of the cells is."""
    height = m.GAP
    for rung in _rungs(drawing, cells):
        tallest = max(_taken(drawing, cell, cards) for cell, cards in cells.items() if cell[0] in rung)
        height += max(tallest, m.WIDE_LEAST if rung[0] in WIDE else m.RUNG_LEAST) + m.RUNG_GAP
    return height


def _taken(drawing: JourneyDrawing, cell: Cell, cards: Sequence[Card]) -> float:
    ids = {card.id for card in cards}
    heights = [tile.frame.height for tile in drawing.cells[cell].tiles if tile.key in ids]
    return 2 * m.LANE_PADDING + sum(heights) + m.CARD_GAP * max(0, len(heights) - 1)


def _fitting(drawing: JourneyDrawing, cell: Cell, cards: tuple[Card, ...], room: float) -> tuple[Card, ...]:
    """As many of a cell's cards as there is room for."""
    heights = {tile.key: tile.frame.height for tile in drawing.cells[cell].tiles}
    height = 2 * m.LANE_PADDING - m.CARD_GAP
    for count, card in enumerate(cards):
        height += heights[card.id] + m.CARD_GAP
        if max(height, m.RUNG_LEAST) + m.RUNG_GAP > room:
            return cards[:count]
    return cards
