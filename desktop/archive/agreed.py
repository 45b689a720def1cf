"""What was agreed on all theme days and is still to be done, for the start page and the command line."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.archive.archive import Archive
from desktop.archive.faults import telling
from desktop.archive.followed import FollowedBefore, of_board
from desktop.model.agreement import Agreement, AgreementKind, Status
from desktop.model.case import Case
from desktop.model.day import Day
from desktop.model.survey import Round, Survey

AHEAD = datetime.timedelta(days=7)
"""How long before it is due an agreement is told of."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A day to follow up on: the names of its groups, its template, and what is still open of what it agreed."""

    day: str
    title: str
    template: str
    groups: tuple[str, ...]
    agreements: tuple[Agreement, ...]
    cases: Mapping[str, Case] = field(default_factory=dict)
    """Its cases, by the name of the group that worked on each; those of no group by their own id."""
    followed: Mapping[str, FollowedBefore] = field(default_factory=dict)
    """What its groups followed for their cases, by the name of the group."""
    measured: tuple[tuple[Survey, Round], ...] = ()
    """Its collaboration surveys that have a result, each with the last round that was closed."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What its groups are called, by their id there."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement of some day. `due` and `date` are ISO 8601 or empty."""

    id: str
    what: str
    who: str
    due: str
    kind: AgreementKind | None
    status: Status
    because: str
    day: str
    title: str
    date: str

    def is_due(self, today: datetime.date) -> bool:
        """Whether it should have been done by today and is not."""
        return self.status.is_open and bool(self.due) and self.due <= today.isoformat()


def all_agreed(archive: Archive) -> tuple[Agreed, ...]:
    """Everything agreed on any day, the next one due first; what was carried on belongs to the later day."""
    with telling(archive.places.library):
        return tuple(map(_agreed, archive.library.readmodel.agreements_of_all_days()))


def still_open(archive: Archive) -> tuple[Agreed, ...]:
    """What is not done yet."""
    return tuple(each for each in all_agreed(archive) if each.status.is_open)


def to_follow_up(agreed: tuple[Agreed, ...], today: datetime.date) -> tuple[Agreed, ...]:
    """What is due, or will be within a week."""
    until = (today + AHEAD).isoformat()
    return tuple(each for each in agreed if each.status.is_open and each.due and each.due <= until)


def earlier_day(archive: Archive, day_id: str) -> Earlier:
    """What a follow-up meeting takes over from a day."""
    opened = archive.read_day(day_id)
    day, shown = opened.day.day, opened.beside.room.agreements.listed.shown
    given = {group.name: day.cases[group.case] for group in day.groups if group.case in day.cases}
    left = {key: case for key, case in day.cases.items() if key not in {case.id for case in given.values()}}
    still = tuple(each for each in shown if each.status.is_open)
    followed = {
        group.name: of_board(opened.boards[group.id].board, (day.id, day.title, day.date), (group.id, group.name))
        for group in day.groups
        if group.id in opened.boards and opened.boards[group.id].board.followed
    }
    return Earlier(
        day.id,
        day.title,
        day.template,
        tuple(group.name for group in day.groups),
        still,
        {**left, **given},
        followed,
        tuple(_measured(day)),
        {group.id: group.name for group in day.groups},
    )


def _measured(day: Day) -> Iterator[tuple[Survey, Round]]:
    for survey in day.surveys:
        closed = [each for each in day.rounds_of(survey.id) if each.shown is not None]
        if closed:
            yield survey, closed[-1]


def _agreed(row: Mapping[str, object]) -> Agreed:
    kind = next((each for each in AgreementKind if each == row["kind"]), None)
    status = next((each for each in Status if each == row["status"]), Status.NOT_STARTED)
    said = {name: str(row[name]) for name in ("id", "what", "who", "due", "because", "day", "title", "date")}
    return Agreed(kind=kind, status=status, **said)
