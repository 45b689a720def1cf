"""Participants and their seats out of shared values, and as such: total, as `decode.py` is."""

from collections.abc import Iterable, Iterator, Mapping

from pycrdt import Map, Text

from desktop.document.shared import Touched
from desktop.document.text import fit
from desktop.document.values import Raw, flag, read_all, read_map, text, word
from desktop.model.people import MOST_PEOPLE, PERSON_TEXTS, ROUNDS, SEATED, Pair, People, Person, Together
from desktop.model.sides import Side

TOGETHER = "pairs"


class PeopleReading:
    """The latest reading; people who did not change are not read again."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._roots = roots
        self._held = {
            key: person for key, raw in read_all(roots["people"]).items() if (person := _read_person(key, raw))
        }
        self.people = _read_people(self._held.values(), roots)

    def absorb(self, touched: Touched) -> None:
        """Read again what a change names."""
        for key in (key for root, key in touched if root == "people"):
            raw = read_map(self._roots["people"], key)
            person = None if raw is None else _read_person(key, raw)
            if person is None:
                self._held.pop(key, None)
            else:
                self._held[key] = person
        self.people = _read_people(self._held.values(), self._roots)


def _read_people(found: Iterable[Person], roots: "Mapping[str, Map[object]]") -> People:
    """Everybody in order, and where they sit; what is said of people who are not there is left out."""
    people = sorted(found, key=lambda each: (each.order, each.id))
    known = {person.id for person in people[:MOST_PEOPLE]}
    seats: dict[int, dict[str, str]] = {number: {} for number in ROUNDS}
    locked: dict[int, set[str]] = {number: set() for number in ROUNDS}
    for number, person, value in _by_round(roots["seats"]):
        if person in known and isinstance(value, str) and value:
            seats[number][person] = value
    for number, person, value in _by_round(roots["locks"]):
        if person in known and value is True:
            locked[number].add(person)
    pairs = tuple(pair for pair in _read_pairs(roots[TOGETHER]) if {pair.one, pair.other} <= known)
    held = {number: frozenset(each) for number, each in locked.items()}
    return People(tuple(people[:MOST_PEOPLE]), pairs, seats, held)


def person_map(person: Person, order: str) -> "Map[object]":
    """Somebody as stored, not shown yet."""
    return Map(
        {
            **{name: Text(fit(getattr(person, name))) for name in PERSON_TEXTS},
            "side": person.side.value,
            "leader": person.is_leader,
            "away": person.away,
            "order": order,
            "del": True,
        }
    )


def write_seat(number: int, person: str) -> str:
    """The key of somebody's seat in a round."""
    return f"{number}|{person}"


def write_pair(one: str, other: str) -> str:
    """The key of two people, whichever is named first."""
    return "|".join(sorted((one, other)))


def _read_person(key: str, raw: Raw) -> Person | None:
    if flag(raw, "del"):
        return None
    side = word(raw, "side", Side)
    return Person(
        id=key,
        label=text(raw, "label"),
        side=side if side in SEATED else Side.OTHERS,
        role=text(raw, "role"),
        unit=text(raw, "unit"),
        is_leader=flag(raw, "leader"),
        away=flag(raw, "away"),
        order=text(raw, "order"),
    )


def _by_round(root: "Map[object]") -> Iterator[tuple[int, str, object]]:
    for key, value in root.items():
        number, _, person = str(key).partition("|")
        if number in {str(each) for each in ROUNDS}:
            yield int(number), person, value


def _read_pairs(root: "Map[object]") -> Iterator[Pair]:
    for key, value in sorted(root.items(), key=lambda item: str(item[0])):
        one, _, other = str(key).partition("|")
        if isinstance(value, str) and value in set(Together) and other:
            yield Pair(one, other, Together(value))
