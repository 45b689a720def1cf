"""A project with what its theme days tell of it: the days, what was agreed on them, and what was measured."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.model.agreement import Status
from desktop.model.project import Project
from desktop.model.project_measures import Measured


@dataclass(frozen=True, slots=True)
class DayLine:
    """A theme day in a line. `date` is ISO 8601 or empty."""

    id: str
    title: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreement of one of the days. What was carried on belongs to the later day alone."""

    id: str
    day: str
    what: str
    who: str
    due: str
    status: Status
    because: str = ""

    def is_due(self, today: date) -> bool:
        """Whether it should have been done by today and is not."""
        return self.status.is_open and bool(self.due) and self.due <= today.isoformat()


@dataclass(frozen=True, slots=True)
class ProjectRecord:
    """All of it. `days` holds those of the project's days that are in this library."""

    project: Project
    days: Mapping[str, DayLine] = field(default_factory=dict)
    promises: tuple[Promise, ...] = ()
    """The next one due first."""
    measured: tuple[Measured, ...] = ()

    def with_status(self, status: Status) -> tuple[Promise, ...]:
        return tuple(each for each in self.promises if each.status is status)

    def overdue(self, today: date) -> tuple[Promise, ...]:
        """What should have been done by today and is not."""
        return tuple(each for each in self.promises if each.is_due(today))
