"""Gathering the handovers of all groups of a day: which there are, and which of them say the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.model.agreement import Agreements, Source
from desktop.model.journey import Board, Journey, Link
from desktop.model.kinds import JourneyKind
from desktop.model.process import Found, Gathered, Ground, are_alike, gist, plain_title
from desktop.model.sides import Side


def gather(boards: Mapping[str, Board], agreements: Agreements, phases: Sequence[str]) -> tuple[Gathered, ...]:
    """Gather the handovers of all groups, those that begin first coming first; `phases` are those of the plan."""
    return Gatherer().gather(boards, agreements, phases)


class Gatherer:
    """Looks again only at the boards that have changed since it last gathered."""

    def __init__(self) -> None:
        self._asked: object = None
        self._known: dict[str, tuple[Board, tuple[Found, ...]]] = {}

    def gather(
        self, boards: Mapping[str, Board], agreements: Agreements, phases: Sequence[str]
    ) -> tuple[Gathered, ...]:
        """As the function of that name."""
        agreed = frozenset(
            each.origin.id for each in agreements.every if each.origin and each.origin.source is Source.HANDOVER
        )
        named = tuple(plain_title(title) for title in phases)
        if (agreed, named) != self._asked:
            self._asked, self._known = (agreed, named), {}
        for group, board in boards.items():
            if group not in self._known or self._known[group][0] is not board:
                self._known[group] = (board, tuple(handovers_of(group, board, agreed, named)))
        return _merged(found for group in boards for found in self._known[group][1])


def handovers_of(group: str, board: Board, agreed: frozenset[str], phases: tuple[str, ...]) -> Iterator[Found]:
    """The handovers of one group: of its ideal journey, or how it is today where there is none, and what was agreed."""
    ideal, as_is = (board.journeys.get(kind) for kind in (JourneyKind.IDEAL, JourneyKind.AS_IS))
    has_ideal = ideal is not None and bool(ideal.cards)
    for journey in filter(None, (ideal, as_is)):
        places = _Places.of(journey, phases)
        for link in journey.handovers():
            if link.id in agreed:
                yield places.found(group, link, Ground.AGREED)
            elif journey.kind is JourneyKind.IDEAL:
                yield places.found(group, link, Ground.IDEAL)
            elif not has_ideal:
                yield places.found(group, link, Ground.AS_IS)


@dataclass(frozen=True, slots=True)
class _Places:
    """Whose each lane of a journey is, what its phases are called, and which of the plan's phases they are."""

    journey: Journey
    sides: Mapping[str, Side]
    titles: Mapping[str, str]
    columns: Mapping[str, int]

    @classmethod
    def of(cls, journey: Journey, phases: tuple[str, ...]) -> "_Places":
        known = {title: at for at, title in reversed([*enumerate(phases)])}
        steps = max(0, len(phases) - 1) / max(1, len(journey.phases) - 1)
        columns = {
            phase.id: known.get(plain_title(phase.title), round(at * steps)) for at, phase in enumerate(journey.phases)
        }
        titles = {phase.id: phase.title for phase in journey.phases}
        return cls(journey, {lane.id: lane.side for lane in journey.lanes}, titles, columns)

    def found(self, group: str, link: Link, ground: Ground) -> Found:
        giver, taker = self.journey.cards[link.source], self.journey.cards[link.target]
        return Found(
            group=group,
            grid=self.journey.kind,
            link=link,
            giver=giver,
            taker=taker,
            sides=(self.sides[giver.place.lane], self.sides[taker.place.lane]),
            phase=self.titles[giver.place.phase],
            columns=(self.columns[giver.place.phase], self.columns[taker.place.phase]),
            ground=ground,
            gist=gist(link.what) or gist(f"{giver.text} {taker.text}"),
        )


def _merged(every: Iterator[Found]) -> tuple[Gathered, ...]:
    ways: dict[tuple[Side, Side, int], list[list[Found]]] = {}
    for found in every:
        heaps = ways.setdefault(found.way, [])
        heap = next((heap for heap in heaps if are_alike(heap[0], found) and not _holds(heap, found)), None)
        if heap is None:
            heaps.append([found])
        else:
            heap.append(found)
    gathered = [Gathered(tuple(heap)) for heaps in ways.values() for heap in heaps]
    return tuple(sorted(gathered, key=lambda each: each.found[0].columns))


def _holds(heap: Sequence[Found], found: Found) -> bool:
    """Whether one of the same journey is there already: what a group has drawn twice on one it means twice."""
    return any(each.group == found.group and each.grid is found.grid for each in heap)
