"""Where the cards of a clipping go when they are pasted: on a journey by lane and distance, on a plan by rung."""

from collections.abc import Mapping

from desktop.model.clipping import Clipping, Heading, Piece
from desktop.model.journey import Cell, Journey, Lane
from desktop.model.kinds import JourneyKind
from desktop.model.plan import AUTHORITY, GOALS, KINDS, NEW, PROVIDER, SIDES, SUB_GOALS, WHOLE, WIDE, WISHES, rung_of
from desktop.model.sides import Side

RUNGS_OF_SIDES = {Side.CITIZEN: WISHES, Side.AUTHORITY: AUTHORITY, Side.PROVIDER: PROVIDER}
"""Where a card of a journey goes on a plan by itself; others become sub-goals."""


def places(clipping: Clipping, journey: Journey, cell: Cell | None) -> tuple[Cell, ...]:
    """The cell of a journey for each piece.

    The top left one goes into `cell`. If it comes from such a lane, the others go into the lanes they are called
    after; otherwise all keep their distance. Without a cell, each goes where its lane and phase are found again.
    On a plan the phase of a card may be the id of a goal in the clipping that it belongs to.
    """
    if not journey.lanes or not journey.phases:
        return ()
    if journey.kind is JourneyKind.PLAN:
        return _places_on_plan(clipping, journey, cell)
    rows, columns = [lane.id for lane in journey.lanes], [phase.id for phase in journey.phases]
    row = rows.index(cell[0]) if cell is not None and cell[0] in rows else 0
    column = columns.index(cell[1]) if cell is not None and cell[1] in columns else 0
    named = {(lane.title.casefold(), lane.side): lane.id for lane in reversed(journey.lanes)}
    titled = {phase.title.casefold(): phase.id for phase in reversed(journey.phases)}
    by_name = cell is None or _key(clipping.lanes[0]) == _key(journey.lanes[row])
    lanes = [
        (named.get(_key(head)) if by_name else None) or rows[min(row + offset, len(rows) - 1)]
        for offset, head in enumerate(clipping.lanes)
    ]
    phases = [
        (titled.get(title.casefold()) if cell is None else None) or columns[min(column + offset, len(columns) - 1)]
        for offset, title in enumerate(clipping.phases)
    ]
    return tuple((lanes[piece.lane], phases[piece.phase]) for piece in clipping.pieces)


def _places_on_plan(clipping: Clipping, plan: Journey, cell: Cell | None) -> tuple[Cell, ...]:
    lanes = _rungs(clipping, cell)
    heads = {piece.phase: piece.card.id for piece, lane in zip(clipping.pieces, lanes, strict=True) if lane == GOALS}
    columns = _columns(clipping, plan, cell)
    found = []
    for piece, lane in zip(clipping.pieces, lanes, strict=True):
        if lane in WIDE:
            found.append((lane, WHOLE))
        elif lane == GOALS:
            found.append((lane, cell[1] if cell is not None else NEW))
        else:
            found.append((lane, heads.get(piece.phase) or columns[piece.phase]))
    return tuple(found)


def _rungs(clipping: Clipping, cell: Cell | None) -> list[str]:
    """Each card of a plan on its own rung, and one of a journey on that of the picked cell.

    Cards that all come from one rung go onto the picked one, whichever it is.
    """
    own = [_rung(piece, clipping.lanes[piece.lane]) for piece in clipping.pieces]
    if cell is not None and len(set(own)) == 1:
        return [cell[0]] * len(own)
    return [
        cell[0] if cell is not None and not rung_of(piece.card.kind) else rung
        for piece, rung in zip(clipping.pieces, own, strict=True)
    ]


def _rung(piece: Piece, head: Heading) -> str:
    kind = piece.card.kind
    if not rung_of(kind):
        return RUNGS_OF_SIDES.get(head.side, SUB_GOALS)
    # Who does what has a rung for each side.
    return next((lane for lane, each in KINDS.items() if each is kind and SIDES[lane] is head.side), rung_of(kind))


def _columns(clipping: Clipping, plan: Journey, cell: Cell | None) -> Mapping[int, str]:
    """The goal for each phase of the clipping: the one called so, or as far from the picked one as it was."""
    goals = [goal.id for goal in plan.goals]
    if not goals:
        return dict.fromkeys(range(len(clipping.phases)), WHOLE)
    called = {goal.text.casefold(): goal.id for goal in reversed(plan.goals)}
    under = [piece.phase for piece in clipping.pieces if rung_of(piece.card.kind) not in WIDE]
    first = min(under, default=0)
    start = goals.index(cell[1]) if cell is not None and cell[1] in goals else len(goals) - 1 if cell is not None else 0
    return {
        phase: (called.get(title.casefold()) if cell is None else None)
        or goals[max(0, min(start + phase - first, len(goals) - 1))]
        for phase, title in enumerate(clipping.phases)
    }


def _key(lane: Heading | Lane) -> tuple[str, Side]:
    return (lane.title.casefold(), lane.side)
