"""Who takes part in a day, as far as it must be known to mix the groups; names are nobody's duty."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.model.sides import Side

SEATED = (Side.AUTHORITY, Side.PROVIDER, Side.CITIZEN, Side.RELATIVES, Side.OTHERS)
"""The sides that people come from."""
MIXED = (Side.AUTHORITY, Side.PROVIDER)
"""The sides that each group needs somebody from."""
MOST_PEOPLE = 500
ROUNDS = (1, 2)
"""Group makings of a day: people may meet new ones in a second one."""


class Together(StrEnum):
    """What was said about two people."""

    MUST = "must"
    MUST_NOT = "must_not"


@dataclass(frozen=True, slots=True)
class Person:
    """A participant. `label` is a name, initials or a number; `unit` is where they work, and whom they work with.

    A leader is the nearest leader of everybody else in the same unit. `away` is somebody who has left, or not come.
    """

    id: str
    label: str = ""
    side: Side = Side.OTHERS
    role: str = ""
    unit: str = ""
    is_leader: bool = False
    away: bool = False
    order: str = ""


PERSON_TEXTS = ("label", "role", "unit")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of whom somebody has said that they must or must not sit together."""

    one: str
    other: str
    together: Together


@dataclass(frozen=True, slots=True)
class People:
    """The participants of a day and where they sit: a reading of the document that holds them."""

    people: tuple[Person, ...] = ()
    pairs: tuple[Pair, ...] = ()
    seats: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """For each round, the group of each person."""
    locked: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """For each round, the people who stay where they are when groups are mixed."""

    @property
    def present(self) -> tuple[Person, ...]:
        return tuple(person for person in self.people if not person.away)

    def person(self, person_id: str) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def seats_in(self, number: int) -> Mapping[str, str]:
        """Where those who are here sit in a round."""
        held = self.seats.get(number, {})
        return {person.id: held[person.id] for person in self.present if person.id in held}

    def members(self, number: int, group_id: str) -> tuple[Person, ...]:
        """Who sits in a group in a round."""
        held = self.seats.get(number, {})
        return tuple(person for person in self.present if held.get(person.id) == group_id)

    def unseated(self, number: int) -> tuple[Person, ...]:
        """Those who are here and have no group in a round: late comers."""
        held = self.seats.get(number, {})
        return tuple(person for person in self.present if person.id not in held)
