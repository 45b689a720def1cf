"""The tables of one round as they stand: who of those who are here sits in which of the groups there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from desktop.model.balance import Effect, effect_of
from desktop.model.day import Group
from desktop.model.people import People, Person
from desktop.model.seating_rules import Broken, Seated, broken_rules

Seats = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Meetings:
    """How many pairs sit together for the first time, and how many did before."""

    new: int = 0
    again: int = 0


@dataclass(frozen=True)
class Tables:
    """A round of a day. A seat in a group that was taken off the day is none."""

    people: People
    groups: tuple[Group, ...]
    number: int = 1

    @cached_property
    def seats(self) -> Seats:
        return self.seats_in(self.number)

    @cached_property
    def members(self) -> Mapping[str, tuple[Person, ...]]:
        """Who sits in each group, in the order of the list."""
        found: dict[str, list[Person]] = {group.id: [] for group in self.groups}
        for person in self.people.present:
            if person.id in self.seats:
                found[self.seats[person.id]].append(person)
        return {group: tuple(members) for group, members in found.items()}

    @cached_property
    def unseated(self) -> tuple[Person, ...]:
        """Those who are here and sit nowhere."""
        return tuple(person for person in self.people.present if person.id not in self.seats)

    @cached_property
    def locked(self) -> Seats:
        """Where those sit who stay there."""
        held = self.people.locked.get(self.number, frozenset())
        return {person: group for person, group in self.seats.items() if person in held}

    @cached_property
    def broken(self) -> tuple[Broken, ...]:
        """The rules that are not kept, the weightiest first; none before anybody is seated."""
        return broken_rules(self._seated(), self.people.pairs, self.met) if self.seats else ()

    @cached_property
    def met(self) -> Sequence[Seats]:
        """Where people sat before this round."""
        earlier = self.seats_in(1) if self.number > 1 else {}
        return [earlier] if earlier else []

    @cached_property
    def meetings(self) -> Meetings:
        """How far people meet new ones in this round."""
        before = self.seats_in(1)
        pairs = [pair for members in self.members.values() for pair in combinations(members, 2)]
        again = sum(before.get(one.id) is not None and before.get(one.id) == before.get(two.id) for one, two in pairs)
        return Meetings(len(pairs) - again, again)

    def broken_in(self, group_id: str) -> tuple[Broken, ...]:
        """The rules that are not kept in a group."""
        return tuple(each for each in self.broken if group_id in each.groups)

    def effect_of(self, person_id: str, group_id: str) -> Effect:
        """What moving somebody to a group would do."""
        return effect_of(self._seated(group_id), person_id, group_id, self.people.pairs, self.met)

    def seats_in(self, number: int) -> Seats:
        """Where those who are here sit in a round, in the groups there are."""
        known = {group.id for group in self.groups}
        return {person: group for person, group in self.people.seats_in(number).items() if group in known}

    def _seated(self, joined: str = "") -> Seated:
        """The tables that somebody sits at, or is about to: an empty one is no table that is too small."""
        used = tuple(group for group, members in self.members.items() if members or group == joined)
        return Seated(self.people.present, used, self.seats)
