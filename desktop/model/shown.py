"""What the projector shows, as data: one of a few kinds of picture, and the time beside it.

Nothing here can hold a control, a note of the facilitator's, a case or a participant's name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from desktop.model.journey import Board, Journey
from desktop.model.sides import Side
from desktop.model.survey import Round
from desktop.model.wall import Met, NoteKind

SOON = 60
"""Seconds before the end of a block from which on the time says that it is near."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """The time of the block that is on: whole seconds left, minutes it has, when it ends in minutes after midnight."""

    left: int
    minutes: int
    ends: int
    paused: bool = False

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    @property
    def is_near(self) -> bool:
        return 0 < self.left <= SOON

    @property
    def passed(self) -> float:
        """How much of the time has passed, from 0 to 1."""
        whole = self.minutes * 60
        return 1.0 if whole <= 0 else max(0.0, min(1.0, 1 - self.left / whole))

    @property
    def text(self) -> str:
        """Minutes and seconds, as on a stopwatch; nothing is left when the time is up."""
        seconds = max(0, self.left)
        hours, rest = divmod(seconds, 3600)
        minutes, seconds = divmod(rest, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

    @property
    def over_by(self) -> int:
        """Whole minutes since the time was up."""
        return max(0, -self.left // 60)


def remaining(left: float, minutes: int, of_day: float, *, paused: bool) -> Remaining:
    """The time as it is shown: seconds are rounded up, so that it says 0:00 when the time is up and not before."""
    shown = ceil(left)
    return Remaining(shown, minutes, int((of_day + max(0, shown)) // 60), paused)


@dataclass(frozen=True, slots=True)
class Dark:
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the day is called, what it is for, where and when."""

    title: str
    purpose: str = ""
    place: str = ""
    date: str = ""
    """ISO 8601, or empty."""


@dataclass(frozen=True, slots=True)
class Task:
    """What the room does now: a title and a line for each instruction."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clockface:
    """Only the time, as large as it can be; of a pause it says when to be back."""

    title: str
    is_pause: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: how many sit there from each side, and in which roles. Who they are is nobody's business here."""

    name: str
    sides: Mapping[Side, int] = field(default_factory=dict)
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TablePlan:
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The ground rules."""

    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pin:
    """A note on the wall as it is read from afar; `met` once somebody has said whether it was."""

    text: str
    votes: int = 0
    met: Met | None = None


@dataclass(frozen=True, slots=True)
class Heap:
    """Notes of one kind, under a heading where they were gathered; `title` is empty where they were not."""

    kind: NoteKind
    title: str
    pins: tuple[Pin, ...]


@dataclass(frozen=True, slots=True)
class WallShown:
    heaps: tuple[Heap, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """Words to talk about."""

    words: str


@dataclass(frozen=True, slots=True)
class BoardShown:
    """One grid of a group's board."""

    group: str
    journey: Journey


@dataclass(frozen=True, slots=True)
class Mosaic:
    """All groups' boards side by side, from far away."""

    boards: tuple[tuple[str, Board], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement of the evaluation: what it got on the whole, from 1 to 5, and from how many."""

    text: str
    mean: float
    number: int


@dataclass(frozen=True, slots=True)
class Results:
    """What became of the expectations, what most have put a dot at, and the evaluation; never anybody's own words."""

    met: Mapping[Met | None, int]
    chosen: tuple[Pin, ...] = ()
    tallies: tuple[Judged, ...] = ()

    @property
    def is_said(self) -> bool:
        """Whether anything was said of expectations."""
        return any(count for met, count in self.met.items() if met is not None)


@dataclass(frozen=True, slots=True)
class Measured:
    """A closed round of a collaboration survey, or two that can be compared: nothing but what was published of them."""

    rounds: tuple[Round, ...]


@dataclass(frozen=True, slots=True)
class JoinCode:
    """How to come in: the room's words, the best address with its port, and the line that the QR code holds."""

    words: str
    address: str
    line: str


Shown = (
    Dark
    | Opening
    | Task
    | Clockface
    | TablePlan
    | Rules
    | WallShown
    | Prompt
    | BoardShown
    | Mosaic
    | Results
    | Measured
    | JoinCode
)


@dataclass(frozen=True, slots=True)
class Slide:
    """What is on the projector at one moment. `remaining` is nothing where no block is on."""

    shown: Shown
    remaining: Remaining | None = None
