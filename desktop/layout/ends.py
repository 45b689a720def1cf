"""Which columns and rows the arrows of a journey join, and their numbers; what stays is taken over as it is."""

from collections.abc import Mapping

from desktop.layout.drawing import Ends, JourneyDrawing
from desktop.model.journey import Journey


def ends_of(journey: Journey, before: JourneyDrawing | None) -> Mapping[str, Ends]:
    """The ends of all arrows; those of the last drawing where every card still lies in its place."""
    if before is not None and _same_grid(journey, before.journey):
        moved = _moved(journey, before.journey)
        if not moved and journey.links is before.journey.links:
            return before.ends
        return _found(journey, before.journey, before.ends, moved)
    return _found(journey, Journey(journey.kind), {}, set())


def _same_grid(journey: Journey, old: Journey) -> bool:
    """Whether lanes and phases are in the same order, and each lane is of the same side."""
    lanes = [(lane.id, lane.side) for lane in journey.lanes] == [(lane.id, lane.side) for lane in old.lanes]
    return lanes and [phase.id for phase in journey.phases] == [phase.id for phase in old.phases]


def _moved(journey: Journey, old: Journey) -> set[str]:
    """The cards of cells that hold others, or the same in another order."""
    moved: set[str] = set()
    for cell in journey.cells.keys() | old.cells.keys():
        now, then = journey.cells.get(cell, ()), old.cells.get(cell, ())
        if now is not then and [card.id for card in now] != [card.id for card in then]:
            moved.update(card.id for card in (*now, *then))
    return moved


def _found(journey: Journey, old: Journey, known: Mapping[str, Ends], moved: set[str]) -> dict[str, Ends]:
    rows = {lane.id: index for index, lane in enumerate(journey.lanes)}
    columns = {phase.id: index for index, phase in enumerate(journey.phases)}
    numbers = {link.id: number for number, link in enumerate(journey.handovers(), start=1)}
    ends = {}
    for key, link in journey.links.items():
        held, number = known.get(key), numbers.get(key, 0)
        stays = held is not None and old.links.get(key) is link and not (link.source in moved or link.target in moved)
        if held is not None and stays:
            ends[key] = held if held.number == number else Ends(held.source, held.target, number)
            continue
        source, target = journey.cards[link.source].place, journey.cards[link.target].place
        ends[key] = Ends((rows[source.lane], columns[source.phase]), (rows[target.lane], columns[target.phase]), number)
    return ends
