"""A journey as a tree: phases; in each how the citizen feels, and the lanes; in these the cards with their arrows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick, PhasePick
from desktop.canvas.writing import Spot
from desktop.model.journey import Card, Cell, Journey, Lane, Link, Phase, Place
from desktop.model.kinds import JourneyKind
from desktop.model.plan import GOALS, LOOSE, NEW, WIDE

Key = PhasePick | FeelingPick | CellPick | CardPick | LinkPick
"""What a line is known by, and what it picks on the canvas."""


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """`number` of `count` phases, with so many cards."""

    phase: Phase
    number: int
    count: int
    cards: int


@dataclass(frozen=True, slots=True)
class FeelingLine:
    phase: Phase


@dataclass(frozen=True, slots=True)
class CellLine:
    lane: Lane
    phase: str
    cards: int


@dataclass(frozen=True, slots=True)
class CardLine:
    """A card and the names of where it lies."""

    card: Card
    lane: Lane
    phase: str


@dataclass(frozen=True, slots=True)
class LinkLine:
    """An arrow; `number` is that of the handover, 0 where it is none."""

    link: Link
    number: int
    source: Card
    target: Card
    lane: str


Line = PhaseLine | FeelingLine | CellLine | CardLine | LinkLine


@dataclass(frozen=True, slots=True)
class Twig:
    """A line with those below it."""

    key: Key
    line: Line
    below: tuple["Twig", ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A card that is being written and has no word yet; it is in nobody's board."""

    id: str
    spot: Spot


def tree_of(journey: Journey, draft: Draft | None = None) -> tuple[Twig, ...]:
    """The lines of a journey, in reading order."""
    if journey.kind is JourneyKind.PLAN:
        return plan_tree_of(journey, _with_draft(journey, draft))
    numbers = {link.id: at for at, link in enumerate(journey.handovers(), start=1)}
    leaving: dict[str, list[Link]] = {}
    for link in journey.links.values():
        leaving.setdefault(link.source, []).append(link)
    cells = _with_draft(journey, draft)
    return tuple(
        Twig(
            PhasePick(phase.id),
            PhaseLine(
                phase, at, len(journey.phases), sum(len(cells.get((lane.id, phase.id), ())) for lane in journey.lanes)
            ),
            (
                Twig(FeelingPick(phase.id), FeelingLine(phase)),
                *(
                    _cell(journey, lane, phase, cells.get((lane.id, phase.id), ()), leaving, numbers)
                    for lane in journey.lanes
                ),
            ),
        )
        for at, phase in enumerate(journey.phases, start=1)
    )


def plan_tree_of(plan: Journey, cells: Mapping[Cell, tuple[Card, ...]]) -> tuple[Twig, ...]:
    """The lines of a plan: wishes and purposes, then each goal with its rungs, and where the next is written."""
    goal_lane = plan.lane(GOALS)
    if goal_lane is None:
        return ()
    twigs = [
        _cell(plan, lane, phase, cells.get((lane.id, phase.id), ()), {}, {})
        for phase in plan.phases[:1]
        for lane in plan.lanes
        if lane.id in WIDE
    ]
    for at, phase in enumerate(plan.phases[1:], start=1):
        below = tuple(
            _cell(plan, lane, phase, cells.get((lane.id, phase.id), ()), {}, {})
            for lane in plan.lanes
            if lane.id not in (*WIDE, GOALS) and (phase.id != LOOSE or (lane.id, phase.id) in cells)
        )
        goal = plan.cards.get(phase.id)
        if goal is not None:
            twigs.append(Twig(CardPick(goal.id), CardLine(goal, goal_lane, ""), below))
        else:
            held = sum(len(cells.get((lane.id, phase.id), ())) for lane in plan.lanes)
            twigs.append(Twig(PhasePick(phase.id), PhaseLine(phase, at, len(plan.phases) - 1, held), below))
    new = Phase(NEW, plan.kind, "", "")
    return (*twigs, _cell(plan, goal_lane, new, cells.get((GOALS, NEW), ()), {}, {}))


def walk(twigs: tuple[Twig, ...]) -> Iterator[Twig]:
    """All lines, from top to bottom."""
    for twig in twigs:
        yield twig
        yield from walk(twig.below)


def _cell(
    journey: Journey,
    lane: Lane,
    phase: Phase,
    cards: tuple[Card, ...],
    leaving: Mapping[str, list[Link]],
    numbers: Mapping[str, int],
) -> Twig:
    twigs = []
    for card in cards:
        links = sorted(leaving.get(card.id, ()), key=lambda link: (numbers.get(link.id, 0), link.id))
        arrows = tuple(Twig(LinkPick(link.id), _link(journey, link, numbers.get(link.id, 0))) for link in links)
        twigs.append(Twig(CardPick(card.id), CardLine(card, lane, phase.title), arrows))
    return Twig(CellPick(lane.id, phase.id), CellLine(lane, phase.title, len(cards)), tuple(twigs))


def _link(journey: Journey, link: Link, number: int) -> LinkLine:
    target = journey.cards[link.target]
    lane = journey.lane(target.place.lane)
    return LinkLine(link, number, journey.cards[link.source], target, lane.title if lane is not None else "")


def _with_draft(journey: Journey, draft: Draft | None) -> Mapping[Cell, tuple[Card, ...]]:
    if draft is None or draft.id in journey.cards:
        return journey.cells
    spot = draft.spot
    held = journey.cells.get(spot.cell, ())
    empty = Card(draft.id, journey.kind, Place(*spot.cell, ""), spot.sort, "")
    return {**journey.cells, spot.cell: (*held[: spot.index], empty, *held[spot.index :])}
