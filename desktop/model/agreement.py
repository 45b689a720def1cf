"""What people agree on (*aftaler*): who does what by when, where it came from, and how it goes over the weeks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.model.kinds import JourneyKind
from desktop.words import QT_TRANSLATE_NOOP


class AgreementKind(StrEnum):
    """How it is kept: by a fixed way of working, or by talking together (domain reference 6.8)."""

    WORKFLOW = "workflow"
    DIALOGUE = "dialogue"


class Status(StrEnum):
    """How far it has come (domain reference 8.7)."""

    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"
    """Given up; why stands in `because`."""

    @property
    def is_open(self) -> bool:
        return self in (Status.NOT_STARTED, Status.UNDER_WAY)


KIND_NAMES = {
    AgreementKind.WORKFLOW: QT_TRANSLATE_NOOP("Agreements", "Fixed workflow"),
    AgreementKind.DIALOGUE: QT_TRANSLATE_NOOP("Agreements", "Dialogue"),
}
STATUS_NAMES = {
    Status.NOT_STARTED: QT_TRANSLATE_NOOP("Agreements", "Not started"),
    Status.UNDER_WAY: QT_TRANSLATE_NOOP("Agreements", "Under way"),
    Status.DONE: QT_TRANSLATE_NOOP("Agreements", "Done"),
    Status.DROPPED: QT_TRANSLATE_NOOP("Agreements", "Dropped"),
}


class Source(StrEnum):
    """What sort of thing an agreement came from."""

    CARD = "card"
    HANDOVER = "handover"
    GOAL = "goal"
    NOTE = "note"
    """On the wall."""
    SURVEY = "survey"
    """What a closed round of a collaboration survey says of two roles; the id is that of the round."""
    ORDER = "order"
    """A group's order, whose follow-up was agreed on."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an agreement came from: a thing by its id on a group's grid. `words` is what it said then."""

    source: Source
    id: str
    group: str = ""
    grid: JourneyKind | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When a status was set, in seconds since 1970, and by whom (a name or nothing)."""

    at: int
    status: Status
    by: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement. `who` is a role, never a name; `due` is ISO 8601 or empty; `group` is whose it was first.

    `into` is the agreement it was made one with. `earlier` is the day and the agreement it was carried on from.
    """

    id: str
    what: str = ""
    who: str = ""
    due: str = ""
    kind: AgreementKind | None = None
    status: Status = Status.NOT_STARTED
    because: str = ""
    group: str = ""
    origin: Origin | None = None
    order: str = ""
    into: str = ""
    at: int = 0
    votes: int = 0
    earlier: tuple[str, str] | None = None

    def is_due(self, today: date) -> bool:
        """Whether it should have been done by today and is not."""
        return self.status.is_open and bool(self.due) and self.due <= today.isoformat()


AGREEMENT_TEXTS = ("what", "who", "because")


@dataclass(frozen=True, slots=True)
class Agreements:
    """All agreements of a day, in the order they were made or put in."""

    every: tuple[Agreement, ...] = ()
    votes: frozenset[tuple[str, str]] = frozenset()
    """Agreement and voter."""
    log: Mapping[str, tuple[Moment, ...]] = field(default_factory=dict)
    """For each agreement its statuses over time, oldest first."""

    @property
    def shown(self) -> tuple[Agreement, ...]:
        """Those that are not one with another."""
        return tuple(each for each in self.every if not each.into)

    @property
    def things(self) -> frozenset[str]:
        """Everything on any board, or on the wall, that something was agreed about."""
        return frozenset(each.origin.id for each in self.every if each.origin is not None)

    def find(self, agreement_id: str) -> Agreement | None:
        return next((each for each in self.every if each.id == agreement_id), None)

    def one_with(self, agreement_id: str) -> tuple[Agreement, ...]:
        """Those that were merged into one."""
        return tuple(each for each in self.every if each.into == agreement_id)

    def of_group(self, group_id: str) -> tuple[Agreement, ...]:
        """Those a group made, also where they were merged into another's."""
        return tuple(each for each in self.every if each.group == group_id)

    def from_thing(self, thing_id: str) -> tuple[Agreement, ...]:
        """Those that came from a card, an arrow, a goal or a note."""
        return tuple(each for each in self.every if each.origin is not None and each.origin.id == thing_id)

    def voted(self, agreement_id: str, voter: str) -> bool:
        return (agreement_id, voter) in self.votes


def by_votes(agreements: Iterable[Agreement]) -> list[Agreement]:
    """The most wanted first; among equals in their order."""
    return sorted(agreements, key=lambda each: (-each.votes, each.order, each.id))


def by_date(agreements: Iterable[Agreement]) -> list[Agreement]:
    """The next one due first, those without a date last."""
    return sorted(agreements, key=lambda each: (not each.due, each.due, each.order, each.id))


def lacks(agreement: Agreement) -> tuple[str, ...]:
    """What an agreement still lacks to be kept from Monday: names of its fields."""
    return tuple(name for name in ("what", "who", "due", "kind") if not getattr(agreement, name))
