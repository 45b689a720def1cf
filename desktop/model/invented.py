"""What invented people say in a dry run, and the chance by which they say it; the words lie in resources."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.model.people import Person
from desktop.model.sides import Side
from desktop.model.wall import NoteKind

SEATS = (Side.AUTHORITY, Side.PROVIDER, Side.PROVIDER, Side.AUTHORITY, Side.PROVIDER, Side.OTHERS)
"""Who sits at an invented table."""


@dataclass(frozen=True, slots=True)
class Invented:
    """Roles and cards by side, notes by kind."""

    roles: Mapping[Side, Sequence[str]]
    notes: Mapping[NoteKind, Sequence[str]]
    cards: Mapping[Side, Sequence[str]]

    def table(self, number: int) -> tuple[Person, ...]:
        """The people of one table; they have numbers for names."""
        found = []
        for seat, side in enumerate(SEATS):
            roles = self.roles[side]
            label = str(number * len(SEATS) + seat + 1)
            found.append(Person("", label, side, roles[(number + seat) % len(roles)]))
        return tuple(found)


def load_invented(resources: Path) -> Invented:
    """Read the words of invented people."""
    data = json.loads((resources / "rehearsal.json").read_text("utf-8"))
    return Invented(
        {Side(side): words for side, words in data["roles"].items()},
        {NoteKind(kind): words for kind, words in data["notes"].items()},
        {Side(side): words for side, words in data["cards"].items()},
    )
