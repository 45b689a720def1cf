"""The gallery: the same stretch of every group's board set beside each other, as a grid of its own to look at.

A stretch is a phase of a journey or a rung of the plan. Its grid has a column for each group and the usual lanes, so
whatever lays out and paints journeys shows it as well.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.model.alike import bare
from desktop.model.day import Day, Group
from desktop.model.journey import Board, Card, Cell, Journey, Lane, Phase, Place
from desktop.model.kinds import JourneyKind
from desktop.model.plan import WHOLE


@dataclass(frozen=True, slots=True)
class Hung:
    """What hangs in the gallery of one group."""

    group: Group
    journey: Journey


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase of a journey or a rung of the plan, found on several boards under the same id or the same name."""

    title: str
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wing:
    """The groups that work on one case; on none, where `case` is empty."""

    case: str
    title: str
    groups: tuple[str, ...]


def hang(day: Day, boards: Mapping[str, Board], kind: JourneyKind) -> tuple[Hung, ...]:
    """One grid of every group, in the groups' order."""
    return tuple(Hung(group, boards[group.id].journey(kind)) for group in day.groups if group.id in boards)


def wings(day: Day) -> tuple[Wing, ...]:
    """The cases that groups work on, in the order of their first group."""
    found: dict[str, list[str]] = {}
    for group in day.groups:
        found.setdefault(group.case if group.case in day.cases else "", []).append(group.id)
    return tuple(Wing(case, day.cases[case].title if case else "", tuple(groups)) for case, groups in found.items())


def stretches(hung: Iterable[Hung]) -> tuple[Stretch, ...]:
    """What one can walk through: each phase, or each rung, once, as the first boards have them."""
    found: list[tuple[str, set[str]]] = []
    for each in hung:
        for key, title in _parts(each.journey):
            same = next((ids for said, ids in found if key in ids or bare(said) == bare(title)), None)
            if same is None:
                found.append((title, {key}))
            else:
                same.add(key)
    return tuple(Stretch(title, frozenset(ids)) for title, ids in found)


def beside(hung: Sequence[Hung], stretch: Stretch, names: Mapping[str, str]) -> Journey:
    """The same stretch of every group beside each other; `names` are what stands over the groups' columns.

    Lanes where no group has anything are left out.
    """
    lanes: list[Lane] = []
    home: dict[tuple[str, str], str] = {}
    for each in hung:
        for lane in each.journey.lanes:
            if each.journey.kind is JourneyKind.PLAN and lane.id not in stretch.ids:
                continue
            same = next((one for one in lanes if one.id == lane.id or _alike(one, lane)), None)
            if same is None:
                same = replace(lane, journey=JourneyKind.AS_IS, emotional=False)
                lanes.append(same)
            home[each.group.id, lane.id] = same.id
    cells: dict[Cell, tuple[Card, ...]] = {}
    for each in hung:
        for lane in each.journey.lanes:
            where = home.get((each.group.id, lane.id))
            cards = _cards(each.journey, lane, stretch) if where is not None else ()
            if where is not None and cards:
                cell = (where, each.group.id)
                cells[cell] = (*cells.get(cell, ()), *(_put(card, cell) for card in cards))
    phases = tuple(
        Phase(each.group.id, JourneyKind.AS_IS, names.get(each.group.id, each.group.name), each.group.order)
        for each in hung
    )
    filled = {lane for lane, _ in cells}
    lanes = [lane for lane in lanes if lane.id in filled] or lanes
    cards_by_id = {card.id: card for held in cells.values() for card in held}
    links = {
        key: replace(link, journey=JourneyKind.AS_IS)
        for each in hung
        for key, link in each.journey.links.items()
        if link.source in cards_by_id and link.target in cards_by_id
    }
    return Journey(JourneyKind.AS_IS, tuple(lanes), phases, cards_by_id, cells, links)


def phase_of(journey: Journey, stretch: Stretch) -> Phase | None:
    """The phase of one group that a stretch means."""
    return next((phase for phase in journey.phases if phase.id in stretch.ids), None)


def _parts(journey: Journey) -> Iterable[tuple[str, str]]:
    if journey.kind is JourneyKind.PLAN:
        return ((lane.id, lane.title) for lane in journey.lanes)
    return ((phase.id, phase.title) for phase in journey.phases)


def _cards(journey: Journey, lane: Lane, stretch: Stretch) -> tuple[Card, ...]:
    if journey.kind is JourneyKind.PLAN:
        columns = (WHOLE, *(phase.id for phase in journey.phases if phase.id != WHOLE))
        return tuple(card for column in columns for card in journey.cells.get((lane.id, column), ()))
    return tuple(card for phase in stretch.ids for card in journey.cells.get((lane.id, phase), ()))


def _put(card: Card, cell: Cell) -> Card:
    return replace(card, journey=JourneyKind.AS_IS, place=Place(*cell, card.place.order))


def _alike(one: Lane, other: Lane) -> bool:
    return one.side is other.side and bare(one.title) == bare(other.title)
