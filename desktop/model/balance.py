"""What groups are made of, and what dragging somebody to another one would do."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.people import Pair, Person
from desktop.model.seating_rules import Broken, Seated, broken_rules
from desktop.model.sides import Side

Seats = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Balance:
    """A group as its sides, workplaces and leaders."""

    size: int
    sides: Mapping[Side, int]
    units: Mapping[str, int]
    roles: Mapping[str, int]
    leaders: int


def balance(members: Sequence[Person]) -> Balance:
    """Count what a group is made of."""
    return Balance(
        size=len(members),
        sides=Counter(person.side for person in members),
        units=Counter(person.unit.strip() for person in members if person.unit.strip()),
        roles=Counter(person.role.strip() for person in members if person.role.strip()),
        leaders=sum(person.is_leader for person in members),
    )


@dataclass(frozen=True, slots=True)
class Effect:
    """What a move would do: the rules it breaks, and those it makes good."""

    breaks: tuple[Broken, ...] = ()
    mends: tuple[Broken, ...] = ()


def effect_of(
    seated: Seated, person_id: str, group: str, pairs: Sequence[Pair] = (), met: Sequence[Seats] = ()
) -> Effect:
    """Tell what moving somebody to a group would do; to an empty group id, out of all groups."""
    seats = {person: held for person, held in seated.seats.items() if person != person_id}
    if group:
        seats[person_id] = group
    before = broken_rules(seated, pairs, met)
    after = broken_rules(Seated(seated.people, seated.groups, seats), pairs, met)
    known, kept = {_named(each) for each in before}, {_named(each) for each in after}
    return Effect(
        tuple(each for each in after if _named(each) not in known),
        tuple(each for each in before if _named(each) not in kept),
    )


def _named(broken: Broken) -> tuple[object, ...]:
    """What makes a broken rule another one: not who else it is about."""
    return (broken.rule, broken.groups, broken.side, broken.people if broken.rule.value == "pair" else ())


class Deal(StrEnum):
    """How cases are given to groups."""

    SAME = "same"
    """All get the first one."""
    SPREAD = "spread"
    """Neighbours get different ones."""
    NEIGHBOURS = "neighbours"
    """Neighbours get the same one, so that they can compare."""


def deal_cases(groups: Sequence[str], cases: Sequence[str], deal: Deal) -> Mapping[str, str]:
    """Give each group a case, all cases as evenly as they go; nothing where there is no case."""
    if not cases:
        return {}
    match deal:
        case Deal.SAME:
            return dict.fromkeys(groups, cases[0])
        case Deal.SPREAD:
            return {group: cases[at % len(cases)] for at, group in enumerate(groups)}
        case Deal.NEIGHBOURS:
            return {group: cases[at * len(cases) // len(groups)] for at, group in enumerate(groups)}
