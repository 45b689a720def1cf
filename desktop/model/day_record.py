"""All that is known of a day when it is over: what every report is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.model.agreement import Agreements
from desktop.model.day import Day
from desktop.model.guideline import Guideline
from desktop.model.journey import Board
from desktop.model.people import People
from desktop.model.plenum import Plenum


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a report comes from: a municipality's name, and its logo as a PNG, both as they stand on its pages."""

    name: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class DayRecord:
    """A day, its groups' boards by group id, and what lies beside them.

    `named` says whether participants may be named; without it nobody is, whatever is on the list.
    """

    day: Day
    boards: Mapping[str, Board]
    plenum: Plenum | None = None
    agreements: Agreements = field(default_factory=Agreements)
    guideline: Guideline = field(default_factory=Guideline)
    people: People = field(default_factory=People)
    named: bool = False
    sender: Sender = field(default_factory=Sender)
    lines: bool = False
    """Whether journeys are drawn with the lines of a service blueprint."""
