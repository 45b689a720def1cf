"""A project (*brobygningsprojekt*): several days and meetings with one purpose, who steers it, and what it does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.model.course import Course
from desktop.words import QT_TRANSLATE_NOOP


class ActivityKind(StrEnum):
    """What a project does (domain reference 8.1)."""

    KICK_OFF = "kick_off"
    AFTERNOON = "afternoon"
    TEACHING = "teaching"
    MEASUREMENT = "measurement"
    FOLLOW_UP = "follow_up"
    STEERING = "steering"
    OWN = "own"

    @property
    def may_be_day(self) -> bool:
        """Whether it is usually a theme day."""
        return self in (ActivityKind.KICK_OFF, ActivityKind.AFTERNOON, ActivityKind.FOLLOW_UP)


class ActivityStatus(StrEnum):
    """How far an activity has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


class Advice(StrEnum):
    """The five pieces of advice of the bridge-building project (domain reference 8.1)."""

    ALONGSIDE = "alongside"
    TOGETHER = "together"
    LANGUAGE = "language"
    TIME = "time"
    LEADING = "leading"


ACTIVITY_NAMES = {
    ActivityKind.KICK_OFF: QT_TRANSLATE_NOOP("Project", "Kick-off"),
    ActivityKind.AFTERNOON: QT_TRANSLATE_NOOP("Project", "Theme afternoon together"),
    ActivityKind.TEACHING: QT_TRANSLATE_NOOP("Project", "Continuous teaching"),
    ActivityKind.MEASUREMENT: QT_TRANSLATE_NOOP("Project", "Measurement"),
    ActivityKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Project", "Follow-up"),
    ActivityKind.STEERING: QT_TRANSLATE_NOOP("Project", "Meeting of the steering group"),
    ActivityKind.OWN: QT_TRANSLATE_NOOP("Project", "Something else"),
}
STATUS_NAMES = {
    ActivityStatus.PLANNED: QT_TRANSLATE_NOOP("Project", "Planned"),
    ActivityStatus.UNDER_WAY: QT_TRANSLATE_NOOP("Project", "Under way"),
    ActivityStatus.DONE: QT_TRANSLATE_NOOP("Project", "Held"),
    ActivityStatus.DROPPED: QT_TRANSLATE_NOOP("Project", "Cancelled"),
}
ADVICE_NAMES = {
    Advice.ALONGSIDE: QT_TRANSLATE_NOOP("Project", "Put into practice while it is being developed"),
    Advice.TOGETHER: QT_TRANSLATE_NOOP("Project", "Give priority to cooperation and dialogue"),
    Advice.LANGUAGE: QT_TRANSLATE_NOOP("Project", "Give priority to a common language and common workflows"),
    Advice.TIME: QT_TRANSLATE_NOOP("Project", "Give priority to time for meetings and theme days together"),
    Advice.LEADING: QT_TRANSLATE_NOOP("Project", "Leaders who follow closely, and a project that is steered"),
}


@dataclass(frozen=True, slots=True)
class Activity:
    """Something the project does. `when` is a date, a month (`2026-05`) or empty; `day` the id of its theme day."""

    id: str
    kind: ActivityKind = ActivityKind.OWN
    title: str = ""
    when: str = ""
    status: ActivityStatus = ActivityStatus.PLANNED
    day: str = ""

    @property
    def is_over(self) -> bool:
        return self.status in (ActivityStatus.DONE, ActivityStatus.DROPPED)


@dataclass(frozen=True, slots=True)
class Followed:
    """Whether a piece of advice is followed, and what is done about it."""

    done: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """What was written on another laptop in a place where something else stands. `key` is of the cell that holds it."""

    key: str
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class Project:
    """One reading of a project. The groups are role words; `decide` has a line for each thing to be decided."""

    id: str
    title: str = ""
    purpose: str = ""
    steering: str = ""
    work: str = ""
    decide: str = ""
    activities: tuple[Activity, ...] = ()
    advice: Mapping[Advice, Followed] = field(default_factory=dict)
    courses: tuple[Course, ...] = ()
    asides: tuple[Aside, ...] = ()

    def activity(self, activity_id: str) -> Activity | None:
        return next((each for each in self.activities if each.id == activity_id), None)

    @property
    def days(self) -> tuple[str, ...]:
        """Ids of its theme days, the first one first."""
        return tuple(dict.fromkeys(each.day for each in self.activities if each.day))

    def followed(self, advice: Advice) -> Followed:
        return self.advice.get(advice, Followed())

    @property
    def decisions(self) -> tuple[str, ...]:
        """What the steering group must decide."""
        return tuple(filter(None, (line.strip(" •-–\t") for line in self.decide.splitlines())))


@dataclass(frozen=True, slots=True)
class Timeline:
    """The activities as they lie about a day: what was, what is on or should have been by now, and what comes."""

    before: tuple[Activity, ...]
    now: tuple[Activity, ...]
    next: tuple[Activity, ...]


def timeline(project: Project, today: date) -> Timeline:
    """Sort the activities; those without a date come last of what is next."""
    day, month = today.isoformat(), today.isoformat()[:7]
    before, now, later = [], [], []
    for each in project.activities:
        if each.is_over:
            before.append(each)
        elif each.status is ActivityStatus.UNDER_WAY or (
            each.when and each.when <= (day if len(each.when) > 7 else month)
        ):
            now.append(each)
        else:
            later.append(each)
    return Timeline(tuple(before), tuple(now), tuple(later))


def by_date(activities: list[Activity]) -> list[Activity]:
    """The earliest first, a month alone as its middle; those without a date last, in the order they were made."""
    return sorted(activities, key=lambda each: (not each.when, day_of(each.when)))


def day_of(when: str) -> str:
    """The day something lies on where it is laid among others: a month alone counts as its middle."""
    return f"{when}-15" if len(when) == len("2026-05") else when
