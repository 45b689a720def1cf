"""Making groups: the rules in their order, and people mixed by them; the same seed gives the same groups.

A rule that cannot be kept is named, never a reason to fail (`seating_rules.py`). Even size is kept always: groups are
filled to equal numbers, and after that people only change places.
"""

import random
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from desktop.model.people import Pair, Person
from desktop.model.seating_rules import Broken, Seated, broken_rules
from desktop.model.seating_tables import Crowd, Table

LOOKS = 120_000
"""How many changes of places are weighed before the best seating found is taken: a bound that is the same everywhere,
as seconds would not be. In large groups one costs as much as several."""
SMALL = 16
STARTS = 6
Seats = Mapping[str, str]
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits where, by person and group id, and the rules that are broken."""

    seats: Seats
    broken: tuple[Broken, ...] = ()


def mix(
    people: Sequence[Person],
    groups: Sequence[str],
    *,
    pairs: Sequence[Pair] = (),
    locked: Seats | None = None,
    met: Sequence[Seats] = (),
    seed: int = 0,
) -> Seating:
    """Mix people into groups; `locked` stay where they are, and those who sat together in `met` meet new ones."""
    steps = mixing(people, groups, pairs=pairs, locked=locked, met=met, seed=seed)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(Seating, end.value)


def mixing(
    people: Sequence[Person],
    groups: Sequence[str],
    *,
    pairs: Sequence[Pair] = (),
    locked: Seats | None = None,
    met: Sequence[Seats] = (),
    seed: int = 0,
) -> Generator[float, None, Seating]:
    """The same in small steps, for a window that must not wait; each step gives how far it has come, up to 1."""
    if not groups or not people:
        return Seating({})
    numbers = {group: number for number, group in enumerate(groups)}
    stay = {person: numbers[group] for person, group in (locked or {}).items() if group in numbers}
    fixed = {place: stay[person.id] for place, person in enumerate(people) if person.id in stay}
    crowd = Crowd(people, len(groups), pairs, met)
    chance = random.Random(seed)  # noqa: S311 - no secret: it must be repeatable
    found = yield from _Search(crowd, fixed, chance).best()
    seats = {person.id: groups[found[place]] for place, person in enumerate(people)}
    return Seating(seats, broken_rules(Seated(people, groups, seats), pairs, met))


def seat_late(
    people: Sequence[Person],
    groups: Sequence[str],
    seats: Seats,
    late: str,
    *,
    pairs: Sequence[Pair] = (),
    met: Sequence[Seats] = (),
) -> str:
    """The group that suits a late comer best while nobody else moves, among the smallest; empty where there is none."""
    comer = next((place for place, person in enumerate(people) if person.id == late), None)
    if comer is None or not groups:
        return ""
    crowd = Crowd(people, len(groups), pairs, met)
    tables = {group: Table(crowd) for group in groups}
    for place, person in enumerate(people):
        if place != comer and seats.get(person.id) in tables:
            tables[seats[person.id]].add(place)
    smallest = min(len(table.members) for table in tables.values())
    roomy = [group for group in groups if len(tables[group].members) <= smallest + 1]
    return min(roomy, key=lambda group: (tables[group].cost_of(comer), len(tables[group].members)))


class _Search:
    """Greedy seatings from random orders, each made better by changing places until nothing helps."""

    def __init__(self, crowd: Crowd, fixed: Mapping[int, int], chance: random.Random) -> None:
        self._crowd, self._fixed, self._chance = crowd, fixed, chance
        self._looks = LOOKS
        self._sizes = _even_sizes(crowd.number, crowd.tables, fixed)

    def best(self) -> Generator[float, None, list[int]]:
        """The group number of each person, in the best seating there was time to find."""
        found: list[Table] = []
        for start in range(STARTS):
            tables = self._greedy()
            for _ in self._improve(tables, self._looks - self._looks // (STARTS - start)):
                yield 1 - max(0, self._looks) / LOOKS
            if not found or _weight(tables) < _weight(found):
                found = tables
            if not _weight(found) or self._looks <= 0:
                break
        places = [0] * self._crowd.number
        for number, table in enumerate(found):
            for person in table.members:
                places[person] = number
        return places

    def _greedy(self) -> list[Table]:
        tables = [Table(self._crowd) for _ in range(self._crowd.tables)]
        for person, number in self._fixed.items():
            tables[number].add(person)
        for person in self._crowd.order(self._chance):
            if person not in self._fixed:
                min(self._roomy(tables, person), key=lambda table: (table.cost_of(person), self._chance.random())).add(
                    person
                )
        return tables

    def _roomy(self, tables: Sequence[Table], person: int) -> list[Table]:
        """The groups with room for somebody: the emptiest, and where those sit whom they must sit with."""
        roomy = [table for table, size in zip(tables, self._sizes, strict=True) if len(table.members) < size]
        emptiest = min(len(table.members) for table in roomy)
        close = self._crowd.must[person]
        return [table for table in roomy if len(table.members) <= emptiest + 1 or not close.isdisjoint(table.members)]

    def _improve(self, tables: list[Table], stop_at: int) -> Iterator[None]:
        """Change places from the worst groups on, as long as it helps; the looks are spent down to `stop_at`."""
        rests = [self._rests(table) for table in tables]
        tired: set[int] = set()
        while self._looks > stop_at:
            worst = max(
                (number for number, table in enumerate(tables) if table.weight and number not in tired),
                key=lambda number: tables[number].weight,
                default=None,
            )
            if worst is None:
                return
            change = self._best_change(worst, tables, rests)
            if change is None:
                tired.add(worst)
                yield
                continue
            mine, number, other = change
            _exchange(tables[worst], tables[number], mine, other)
            rests[worst], rests[number] = self._rests(tables[worst]), self._rests(tables[number])
            tired.clear()
            yield

    def _rests(self, table: Table) -> dict[int, Table]:
        """For each who may leave a group, the group without them."""
        self._looks -= len(table.members)
        return {person: table.without(person) for person in table.members if person not in self._fixed}

    def _best_change(
        self, worst: int, tables: Sequence[Table], rests: Sequence[Mapping[int, Table]]
    ) -> tuple[int, int, int] | None:
        """The change of places with the worst group that helps most: who goes, to which group, who comes back."""
        best, change, alike = 0, None, self._crowd.alike
        here = tables[worst]
        for mine, rest in rests[worst].items():
            for number, table in enumerate(tables):
                if number == worst:
                    continue
                before = here.weight + table.weight - rest.weight
                if len(table.members) < len(here.members):
                    gain = before - table.weight - table.cost_of(mine)
                    if gain > best:
                        best, change = gain, (mine, number, NOBODY)
                self._looks -= len(rests[number]) * (1 + len(table.members) // SMALL)
                for other, theirs in rests[number].items():
                    if alike(mine, other):
                        continue
                    gain = before - theirs.weight - rest.cost_of(other) - theirs.cost_of(mine)
                    if gain > best:
                        best, change = gain, (mine, number, other)
        return change


def _exchange(here: Table, there: Table, mine: int, other: int) -> None:
    here.remove(mine)
    if other != NOBODY:
        there.remove(other)
        here.add(other)
    there.add(mine)


def _weight(tables: Sequence[Table]) -> int:
    return sum(table.weight for table in tables)


def _even_sizes(people: int, tables: int, fixed: Mapping[int, int]) -> list[int]:
    """How many sit in each group: as equal as those who stay where they are allow."""
    sizes = [0] * tables
    for number in fixed.values():
        sizes[number] += 1
    for _ in range(people - len(fixed)):
        smallest = min(range(tables), key=lambda number: (sizes[number], number))
        sizes[smallest] += 1
    return sizes
