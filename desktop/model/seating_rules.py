"""The rules of group making in their order (domain reference 8.4): named where they are broken.

They are weighed while groups are made in `seating_tables.py`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from math import ceil

from desktop.model.people import MIXED, Pair, Person, Together
from desktop.model.sides import Side

MOST_FROM_UNIT = 2


class Rule(StrEnum):
    """The rules, the weightiest first; what somebody has said of two people comes before them all."""

    PAIR = "pair"
    SIDE_MISSING = "side_missing"
    LEADER = "leader"
    SIDE_ALONE = "side_alone"
    UNIT = "unit"
    ROLE = "role"
    SIZE = "size"
    MET = "met"


Seats = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that is not kept: where, by whom, and for a side that is missing or alone, which."""

    rule: Rule
    groups: tuple[str, ...]
    people: tuple[str, ...] = ()
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Seated:
    """People, groups, and who sits where."""

    people: Sequence[Person]
    groups: Sequence[str]
    seats: Seats

    def members(self, group: str) -> list[Person]:
        return [person for person in self.people if self.seats.get(person.id) == group]


@dataclass(frozen=True, slots=True)
class Fair:
    """What a group may have at most, or should have at least, when everything is spread evenly."""

    sides: Mapping[Side, int]
    """For each side to mix, 2 where there are enough for two in each group, 1 where there are fewer, 0 for none."""
    roles: Mapping[str, int]


def fair_shares(people: Iterable[Person], groups: int) -> Fair:
    """Reckon the even spread of people over so many groups."""
    held = list(people)
    sides = Counter(person.side for person in held)
    roles = Counter(word(person.role) for person in held if person.role.strip())
    each = {side: 0 if not sides[side] else 2 if sides[side] >= 2 * groups else 1 for side in MIXED}
    return Fair(each, {role: ceil(count / max(1, groups)) for role, count in roles.items()})


def broken_rules(seated: Seated, pairs: Sequence[Pair] = (), met: Sequence[Seats] = ()) -> tuple[Broken, ...]:
    """Name the rules that a seating breaks, the weightiest first; those who have no seat break none."""
    inside = [person for person in seated.people if seated.seats.get(person.id) in set(seated.groups)]
    fair = fair_shares(inside, len(seated.groups))
    found = [*_broken_pairs(seated, pairs)]
    for group in seated.groups:
        members = seated.members(group)
        if members:
            found += [*_broken_sides(group, members, fair), *_broken_crowds(group, members, fair)]
            found += _broken_met(group, members, _free_to_meet(pairs), met)
    found += _broken_sizes(seated)
    order = list(Rule)
    return tuple(sorted(found, key=lambda each: order.index(each.rule)))


def _broken_pairs(seated: Seated, pairs: Sequence[Pair]) -> Iterable[Broken]:
    for pair in pairs:
        one, other = seated.seats.get(pair.one), seated.seats.get(pair.other)
        if one is not None and other is not None and (one == other) is not (pair.together is Together.MUST):
            yield Broken(Rule.PAIR, tuple(dict.fromkeys((one, other))), (pair.one, pair.other))


def _broken_sides(group: str, members: Sequence[Person], fair: Fair) -> Iterable[Broken]:
    for side, wanted in fair.sides.items():
        of_side = [person.id for person in members if person.side is side]
        if wanted and not of_side:
            yield Broken(Rule.SIDE_MISSING, (group,), (), side)
        elif len(of_side) < wanted:
            yield Broken(Rule.SIDE_ALONE, (group,), tuple(of_side), side)


def _broken_crowds(group: str, members: Sequence[Person], fair: Fair) -> Iterable[Broken]:
    for unit in dict.fromkeys(word(person.unit) for person in members if word(person.unit)):
        crowd = [person for person in members if word(person.unit) == unit]
        leaders = [person for person in crowd if person.is_leader]
        if leaders and len(leaders) < len(crowd):
            yield Broken(Rule.LEADER, (group,), tuple(person.id for person in crowd))
        if len(crowd) > MOST_FROM_UNIT:
            yield Broken(Rule.UNIT, (group,), tuple(person.id for person in crowd))
    for role, most in fair.roles.items():
        alike = [person.id for person in members if word(person.role) == role]
        if len(alike) > most:
            yield Broken(Rule.ROLE, (group,), tuple(alike))


def _broken_sizes(seated: Seated) -> Iterable[Broken]:
    sizes = {group: len(seated.members(group)) for group in seated.groups}
    if sizes and max(sizes.values()) - min(sizes.values()) > 1:
        extremes = (min(sizes.values()), max(sizes.values()))
        yield Broken(Rule.SIZE, tuple(group for group, size in sizes.items() if size in extremes))


def _free_to_meet(pairs: Sequence[Pair]) -> frozenset[frozenset[str]]:
    """The pairs that meet again because somebody wants it."""
    return frozenset(frozenset((pair.one, pair.other)) for pair in pairs if pair.together is Together.MUST)


def _broken_met(
    group: str, members: Sequence[Person], wanted: frozenset[frozenset[str]], met: Sequence[Seats]
) -> Iterable[Broken]:
    again = {
        person.id
        for seats in met
        for one, other in combinations(members, 2)
        if seats.get(one.id) is not None and seats.get(one.id) == seats.get(other.id)
        if frozenset((one.id, other.id)) not in wanted
        for person in (one, other)
    }
    if again:
        yield Broken(Rule.MET, (group,), tuple(person.id for person in members if person.id in again))


def word(words: str) -> str:
    """A role or a workplace as it is compared."""
    return " ".join(words.split()).casefold()
