"""What recurs from group to group: in which phases it hurts, and between which sides the case changes hands."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.gallery import Hung
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.sides import Side


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a board: the card to go to. A handover goes on to `target`."""

    group: str
    card: Card
    target: Card | None = None


@dataclass(frozen=True, slots=True)
class Recurring:
    """Pain points of one phase, or handovers from one side to another; then `phase` is empty."""

    spots: tuple[Spot, ...]
    phase: str = ""
    sides: tuple[Side, Side] | None = None

    @property
    def groups(self) -> int:
        """How many groups have it."""
        return len({spot.group for spot in self.spots})


def pain_points(hung: Iterable[Hung]) -> tuple[Recurring, ...]:
    """The pain points by phase; what most groups have comes first."""
    found: dict[str, tuple[str, list[Spot]]] = {}
    for each in hung:
        titles = {phase.id: phase.title for phase in each.journey.phases}
        for card in each.journey.in_reading_order():
            if card.kind is CardKind.PAIN_POINT:
                title = titles[card.place.phase]
                found.setdefault(title.strip().casefold(), (title, []))[1].append(Spot(each.group.id, card))
    return _ordered(Recurring(tuple(spots), title) for title, spots in found.values())


def handovers(hung: Iterable[Hung]) -> tuple[Recurring, ...]:
    """The handovers by their two sides; what most groups have comes first."""
    found: dict[tuple[Side, Side], list[Spot]] = {}
    for each in hung:
        cards, side_of = each.journey.cards, each.journey.side_of
        for link in each.journey.handovers():
            sides = side_of(link.source), side_of(link.target)
            if sides[0] is not None and sides[1] is not None:
                spot = Spot(each.group.id, cards[link.source], cards[link.target])
                found.setdefault((sides[0], sides[1]), []).append(spot)
    return _ordered(Recurring(tuple(spots), sides=sides) for sides, spots in found.items())


def _ordered(found: Iterable[Recurring]) -> tuple[Recurring, ...]:
    return tuple(sorted(found, key=lambda each: (-each.groups, -len(each.spots))))
