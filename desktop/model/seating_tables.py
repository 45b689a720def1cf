"""Groups while they are being made: each knows how heavily it breaks the rules, and what one more person would add."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop.model.people import MIXED, Pair, Person, Together
from desktop.model.seating_rules import MOST_FROM_UNIT, Rule, fair_shares, word

BASE = 100_000
"""However often a lighter rule is broken, it never outweighs a weightier one once."""
WEIGHTS = {rule: BASE**power for power, rule in enumerate(reversed(Rule))}
MISSING, ALONE = WEIGHTS[Rule.SIDE_MISSING], WEIGHTS[Rule.SIDE_ALONE]
PAIR, LEADER, UNIT = WEIGHTS[Rule.PAIR], WEIGHTS[Rule.LEADER], WEIGHTS[Rule.UNIT]
ROLE, MET = WEIGHTS[Rule.ROLE], WEIGHTS[Rule.MET]
Seats = Mapping[str, str]


class Crowd:
    """The people to be seated, by their places in the list, with everything about them as numbers."""

    def __init__(self, people: Sequence[Person], tables: int, pairs: Sequence[Pair], met: Sequence[Seats]) -> None:
        self.number, self.tables = len(people), tables
        fair = fair_shares(people, tables)
        self.side = [MIXED.index(person.side) if person.side in MIXED else -1 for person in people]
        self.wanted = tuple(fair.sides[side] for side in MIXED)
        self.unit = _numbered([word(person.unit) for person in people])
        roles = [word(person.role) for person in people]
        self.role = _numbered(roles)
        self.most = {number: fair.roles[role] for number, role in zip(self.role, roles, strict=True) if role}
        self.leads = [person.is_leader for person in people]
        places = {person.id: place for place, person in enumerate(people)}
        self.must = _ties(places, pairs, Together.MUST)
        self.must_not = _ties(places, pairs, Together.MUST_NOT)
        # Those who must sit together meet again, and nobody wants it otherwise.
        before = _met_before(places, met)
        self.met = [seen - must for seen, must in zip(before, self.must, strict=True)]
        self._kinds = [self._kind(place) for place in range(self.number)]

    def alike(self, one: int, other: int) -> bool:
        """Whether it makes no difference which of two people sits where."""
        return self._kinds[one] == self._kinds[other]

    def order(self, chance: random.Random) -> list[int]:
        """An order in which to seat people: those with most demands first, then the scarcest side, else by chance."""
        sides, units = Counter(self.side), Counter(self.unit)
        places = list(range(self.number))
        chance.shuffle(places)
        chains = {place: self._chain(place) for place in places if self.must[place]}
        return sorted(
            places,
            key=lambda place: (
                place not in chains,
                chains.get(place, 0),
                not self.must_not[place],
                not self.leads[place],
                sides[self.side[place]],
                -units[self.unit[place]],
                self.unit[place],
            ),
        )

    def _chain(self, place: int) -> int:
        """The first of all who must sit together with somebody, directly or by way of others."""
        seen, waiting = {place}, [place]
        while waiting:
            fresh = self.must[waiting.pop()] - seen
            seen |= fresh
            waiting += fresh
        return min(seen)

    def _kind(self, place: int) -> tuple[int, ...]:
        apart = bool(self.must[place] or self.must_not[place] or self.met[place])
        leads = int(self.leads[place])
        return (self.side[place], self.unit[place], self.role[place], leads, place if apart else -1)


class Table:
    """A group in the making. `weight` is how heavily it breaks the rules: 0 for not at all."""

    __slots__ = ("_crowd", "_leaders", "_roles", "_sides", "_units", "members", "weight")

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self.members: list[int] = []
        self._sides = [0] * len(MIXED)
        self._units: dict[int, int] = {}
        self._leaders: dict[int, int] = {}
        self._roles: dict[int, int] = {}
        self.weight = sum(MISSING for wanted in crowd.wanted if wanted)

    def cost_of(self, person: int) -> int:
        """What is added to the weight when somebody joins; less than nothing where they are needed."""
        crowd, cost = self._crowd, 0
        side = crowd.side[person]
        if side >= 0:
            count, wanted = self._sides[side], crowd.wanted[side]
            if not count:
                cost += (ALONE if wanted > 1 else 0) - MISSING
            elif count < wanted:
                cost -= ALONE
        unit = crowd.unit[person]
        if unit >= 0 and (held := self._units.get(unit, 0)):
            leaders = self._leaders.get(unit, 0)
            cost += LEADER * (held - leaders if crowd.leads[person] else leaders)
            if held >= MOST_FROM_UNIT:
                cost += UNIT
        role = crowd.role[person]
        if role >= 0 and self._roles.get(role, 0) >= crowd.most[role]:
            cost += ROLE
        return cost + self._cost_of_ties(person)

    def _cost_of_ties(self, person: int) -> int:
        crowd, cost = self._crowd, 0
        must, must_not, met = crowd.must[person], crowd.must_not[person], crowd.met[person]
        if must:
            cost += PAIR * (len(must) - 2 * len(must.intersection(self.members)))
        if must_not:
            cost += 2 * PAIR * len(must_not.intersection(self.members))
        if met:
            cost += MET * len(met.intersection(self.members))
        return cost

    def add(self, person: int) -> None:
        self.weight += self.cost_of(person)
        self.members.append(person)
        self._count(person, 1)

    def remove(self, person: int) -> None:
        self.members.remove(person)
        self._count(person, -1)
        self.weight -= self.cost_of(person)

    def without(self, person: int) -> "Table":
        """The same group with somebody gone."""
        rest = Table(self._crowd)
        rest.members, rest._sides = self.members.copy(), self._sides.copy()
        rest._units, rest._leaders, rest._roles = self._units.copy(), self._leaders.copy(), self._roles.copy()
        rest.weight = self.weight
        rest.remove(person)
        return rest

    def _count(self, person: int, change: int) -> None:
        crowd = self._crowd
        if crowd.side[person] >= 0:
            self._sides[crowd.side[person]] += change
        unit, role = crowd.unit[person], crowd.role[person]
        self._units[unit] = self._units.get(unit, 0) + change
        self._roles[role] = self._roles.get(role, 0) + change
        if crowd.leads[person]:
            self._leaders[unit] = self._leaders.get(unit, 0) + change


def _ties(places: Mapping[str, int], pairs: Sequence[Pair], together: Together) -> list[set[int]]:
    ties: list[set[int]] = [set() for _ in places]
    for pair in pairs:
        if pair.together is together and pair.one in places and pair.other in places and pair.one != pair.other:
            ties[places[pair.one]].add(places[pair.other])
            ties[places[pair.other]].add(places[pair.one])
    return ties


def _met_before(places: Mapping[str, int], met: Sequence[Seats]) -> list[set[int]]:
    found: list[set[int]] = [set() for _ in places]
    for seats in met:
        tables: dict[str, set[int]] = {}
        for person, group in seats.items():
            if person in places:
                tables.setdefault(group, set()).add(places[person])
        for table in tables.values():
            for place in table:
                found[place] |= table - {place}
    return found


def _numbered(words: Sequence[str]) -> list[int]:
    """A number for each word, the same for equal ones; -1 for none."""
    numbers: dict[str, int] = {}
    return [numbers.setdefault(each, len(numbers)) if each else -1 for each in words]
