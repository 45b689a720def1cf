"""The participants of a day as a shared document of its own, so that it can be left out, kept from groups, and deleted.

Here are its verbs, each one gesture, and its latest reading.
"""

from collections.abc import Iterable, Mapping, Sequence

from pycrdt import Map

from desktop.document.order import between
from desktop.document.people_read import TOGETHER, PeopleReading, person_map, write_pair, write_seat
from desktop.document.shared import Change, Origin, Shared
from desktop.document.text import reads, write_text
from desktop.model.ids import new_id
from desktop.model.people import MOST_PEOPLE, PERSON_TEXTS, People, Person, Together
from desktop.model.sides import Side
from desktop.overriding import override

ROOTS = ("people", "pairs", "seats", "locks")


class PeopleDocument(Shared):
    """Who takes part and where they sit. Every verb is silent when the person it names is not there."""

    def __init__(self, updates: Iterable[bytes] = ()) -> None:
        super().__init__(ROOTS, updates)
        self._reading = PeopleReading({name: self.root(name) for name in ROOTS})

    @property
    def people(self) -> People:
        """The latest reading."""
        return self._reading.people

    def add(self, person: Person) -> str:
        """Put somebody on the list and give their id; empty where the list is full."""
        return next(iter(self.add_all([person])), "")

    def add_all(self, people: Sequence[Person]) -> list[str]:
        """Put people on the list in their order, as one gesture; those for whom there is room. Gives their ids."""
        room = max(0, MOST_PEOPLE - len(self.people.people))
        last = self.people.people[-1].order if self.people.people else ""
        made: dict[str, Person] = {}
        for person in people[:room]:
            made[new_id()] = person
        with self.edit(Origin.CREATED):
            for key, person in made.items():
                last = between(last)
                self.root("people")[key] = person_map(person, last)
        with self.edit():
            for key in made:
                self._entity(key)["del"] = False
        return list(made)

    def write(self, person_id: str, name: str, words: str) -> None:
        """Make one of somebody's texts (`PERSON_TEXTS`) read `words`."""
        if name in PERSON_TEXTS and self._has(person_id) and not reads(self._entity(person_id), name, words):
            with self.edit():
                write_text(self._entity(person_id), name, words)

    def set_side(self, person_id: str, side: Side) -> None:
        self._set(person_id, "side", side.value)

    def set_leader(self, person_id: str, *, leader: bool) -> None:
        self._set(person_id, "leader", leader)

    def set_away(self, person_id: str, *, away: bool) -> None:
        """Say that somebody has left or not come, or is here after all; nobody else moves, and their seat is kept."""
        self._set(person_id, "away", away)

    def remove(self, person_ids: Iterable[str]) -> None:
        """Take people off the list."""
        gone = [key for key in person_ids if self._has(key)]
        if gone:
            with self.edit():
                for key in gone:
                    self._entity(key)["del"] = True

    def bring_back(self, person_ids: Iterable[str]) -> None:
        """Put people who were taken off the list back on it, where they sat; a step of its own."""
        gone = [key for key in person_ids if key in self.root("people") and not self._has(key)]
        if gone:
            with self.edit():
                for key in gone:
                    self._entity(key)["del"] = False

    def tie(self, one: str, other: str, together: Together | None) -> None:
        """Say that two people must, or must not, sit together, or that nothing is said of them."""
        key = write_pair(one, other)
        if one == other or not self._has(one) or not self._has(other):
            return
        value = "" if together is None else together.value
        if self.root(TOGETHER).get(key, "") != value:
            with self.edit():
                self.root(TOGETHER)[key] = value

    def seat(self, number: int, person_id: str, group_id: str) -> None:
        """Let somebody sit in a group in a round, or in none for an empty id."""
        self.seat_all(number, {person_id: group_id})

    def seat_all(self, number: int, seats: Mapping[str, str]) -> None:
        """Let people sit where they are mixed to, as one gesture; those who are not named stay where they are."""
        held = self.people.seats.get(number, {})
        moved = {key: group for key, group in seats.items() if self._has(key) and held.get(key, "") != group}
        if moved:
            with self.edit():
                for key, group in moved.items():
                    self.root("seats")[write_seat(number, key)] = group

    def lock(self, number: int, person_id: str, *, locked: bool) -> None:
        """Let somebody stay where they are when a round is mixed again."""
        is_locked = person_id in self.people.locked.get(number, frozenset())
        if self._has(person_id) and is_locked is not locked:
            with self.edit():
                self.root("locks")[write_seat(number, person_id)] = locked

    def _set(self, person_id: str, key: str, value: str | bool) -> None:  # noqa: FBT001 - a value, not a flag
        if self._has(person_id) and self._entity(person_id).get(key) != value:
            with self.edit():
                self._entity(person_id)[key] = value

    def _has(self, person_id: str) -> bool:
        return self.people.person(person_id) is not None

    def _entity(self, key: str) -> "Map[object]":
        return self.entity("people", key)

    @override
    def _absorb(self, change: Change) -> None:
        self._reading.absorb(change.touched)

    @override
    def _renew(self, fresh: Shared) -> None:
        assert isinstance(fresh, PeopleDocument)  # noqa: S101 - a document only becomes one of its kind
        self._reading = fresh._reading  # noqa: SLF001 - of the same class
