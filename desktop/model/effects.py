"""What a day came to across its groups: figures before and after, what changes are worth, and what to begin with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from desktop.model.agreement import Agreement, Agreements, by_votes
from desktop.model.compare import Figure, Pair, compare
from desktop.model.day import Day, Group
from desktop.model.journey import Board, Card, Journey, Worth
from desktop.model.kinds import JOURNEYS, CardKind, JourneyKind, Perspective

WORST, BEST = -2, 2
"""The ends of the scale of value (domain reference 7.7)."""
APART = 2
"""Perspectives of one idea this far apart are in conflict."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What all groups judged from one perspective: the levels, from the least to the most."""

    perspective: Perspective
    levels: tuple[int, ...] = ()

    @property
    def mean(self) -> float | None:
        """Within this perspective only: the three are never added up."""
        return sum(self.levels) / len(self.levels) if self.levels else None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A card of a group that somebody judged or put dots on."""

    group: Group
    card: Card

    def level(self, perspective: Perspective) -> int | None:
        return next((each.level for each in self.card.worth if each.perspective is perspective), None)

    @property
    def spread(self) -> int:
        """How far the perspectives lie apart."""
        said = [each.level for each in self.card.worth if each.level is not None]
        return max(said) - min(said) if said else 0


def compared(day: Day, boards: Mapping[str, Board]) -> tuple[tuple[Group, tuple[Pair, ...]], ...]:
    """The figures of each group that has cards on both journeys: the others say nothing of before and after."""
    return tuple(
        (group, compare(boards[group.id]).figures)
        for group in day.groups
        if group.id in boards and all(boards[group.id].journey(kind).cards for kind in JOURNEYS)
    )


def summed(told: Iterable[tuple[Group, Sequence[Pair]]]) -> tuple[Pair, ...]:
    """The figures of all groups together."""
    pairs = list(chain.from_iterable(pairs for _, pairs in told))
    return tuple(
        Pair(
            figure,
            sum(pair.as_is for pair in pairs if pair.figure is figure),
            sum(pair.ideal for pair in pairs if pair.figure is figure),
        )
        for figure in Figure
    )


def value(boards: Iterable[Board]) -> tuple[Judged, ...]:
    """What was judged on phases and cards, a perspective at a time."""
    levels: dict[Perspective, list[int]] = {perspective: [] for perspective in Perspective}
    for board in boards:
        for worth in chain.from_iterable(_worths(grid) for grid in board.grids):
            for each in worth:
                if each.level is not None:
                    levels[each.perspective].append(each.level)
    return tuple(Judged(perspective, tuple(sorted(said))) for perspective, said in levels.items())


def proposals(day: Day, boards: Mapping[str, Board]) -> tuple[Proposal, ...]:
    """The ideas of all groups, and whatever else was judged; what the citizen gains most by comes first."""
    found = [
        Proposal(group, card)
        for group in day.groups
        if group.id in boards
        for grid in boards[group.id].grids
        for card in grid.in_reading_order()
        if card.text.strip() and (card.kind is CardKind.IDEA or any(each.level is not None for each in card.worth))
    ]
    return tuple(sorted(found, key=lambda each: (-_gain(each), -each.card.dots)))


def votes(day: Day, boards: Mapping[str, Board]) -> tuple[Proposal, ...]:
    """The cards that dots lie on, those with most of them first."""
    found = [
        Proposal(group, card)
        for group in day.groups
        if group.id in boards
        for grid in boards[group.id].grids
        for card in grid.in_reading_order()
        if card.dots
    ]
    return tuple(sorted(found, key=lambda each: -each.card.dots))


def on_monday(day: Day, boards: Mapping[str, Board], agreements: Agreements, group: str) -> tuple[str, ...]:
    """Three things to begin with: what was agreed, then the group's best ideas, then what it wants done."""
    own = [each for each in agreements.shown if not group or _is_of(each, agreements, group)]
    rest = [each for each in by_votes(agreements.shown) if each not in own]
    said = [each.what for each in by_votes(own) if each.status.is_open]
    mine = {key: board for key, board in boards.items() if not group or key == group}
    said += [each.card.text for each in proposals(day, mine) if each.card.kind is CardKind.IDEA]
    said += [card.text for board in mine.values() for card in board.plan.cards.values() if card.kind is CardKind.EFFORT]
    said += [each.what for each in rest if each.status.is_open]
    words = dict.fromkeys(" ".join(text.split()) for text in said)
    return tuple(islice((text for text in words if text), 3))


def _is_of(agreement: Agreement, agreements: Agreements, group: str) -> bool:
    return agreement.group == group or any(each.group == group for each in agreements.one_with(agreement.id))


def of_group(agreements: Agreements, group: str) -> tuple[Agreement, ...]:
    """What a group agreed on, as it stands now: merged agreements once."""
    return tuple(each for each in agreements.shown if _is_of(each, agreements, group))


def moments(board: Board) -> tuple[Card, ...]:
    """The moments of truth on the journey as it is, or else on the ideal one."""
    for kind in JOURNEYS:
        found = tuple(_of_kind(board.journey(kind), CardKind.MOMENT))
        if found:
            return found
    return ()


def pains(board: Board) -> tuple[Card, ...]:
    """The pain points on the journey as it is, those with most dots first."""
    return tuple(sorted(_of_kind(board.journey(JourneyKind.AS_IS), CardKind.PAIN_POINT), key=lambda card: -card.dots))


def _of_kind(journey: Journey, kind: CardKind) -> Iterator[Card]:
    return (card for card in journey.in_reading_order() if card.kind is kind and card.text.strip())


def _worths(grid: Journey) -> Iterator[tuple[Worth, ...]]:
    yield from (phase.worth for phase in grid.phases)
    yield from (card.worth for card in grid.cards.values())


def _gain(proposal: Proposal) -> int:
    level = proposal.level(Perspective.CITIZEN)
    return WORST - 1 if level is None else level
