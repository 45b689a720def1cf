"""What a day still lacks before it can run: pointed out with where to mend it, never in the way of running it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.day import Day
from desktop.model.people import People
from desktop.model.programme import Opens
from desktop.model.survey import RoundState
from desktop.model.timing import overrun


class Lack(StrEnum):
    """Something missing, in the order it is told."""

    NO_DATE = "no_date"
    NO_PROGRAMME = "no_programme"
    OVERRUN = "overrun"
    WITHOUT_TITLE = "without_title"
    WITHOUT_MINUTES = "without_minutes"
    TRACKS_WITHOUT_GROUPS = "tracks_without_groups"
    NO_GROUPS = "no_groups"
    NO_PEOPLE = "no_people"
    UNSEATED = "unseated"
    EMPTY_GROUPS = "empty_groups"
    CASES_UNSEEN = "cases_unseen"
    WITHOUT_CASE = "without_case"
    NO_SURVEY = "no_survey"
    """The programme measures how the sides work together, and no round of a survey is prepared or open."""
    NOTHING_TO_PRINT = "nothing_to_print"


@dataclass(frozen=True, slots=True)
class Gap:
    """One lack: how many it concerns, the first of them by name, and for an overrun the minutes."""

    lack: Lack
    count: int = 1
    names: tuple[str, ...] = ()
    minutes: int = 0


def gaps(day: Day, people: People, unseen: tuple[str, ...] = ()) -> tuple[Gap, ...]:
    """Tell what a day lacks; `unseen` are titles of cases in the library that nobody has looked through.

    Those concern the day only as long as a group of it has no case.
    """
    found = {gap.lack: gap for gap in (*_programme(day), *_people(day, people), *_cases(day, unseen), *_survey(day))}
    if not day.date:
        found[Lack.NO_DATE] = Gap(Lack.NO_DATE)
    if Lack.NO_PROGRAMME in found and not people.people and not day.groups:
        found[Lack.NOTHING_TO_PRINT] = Gap(Lack.NOTHING_TO_PRINT)
    return tuple(found[lack] for lack in Lack if lack in found)


def _programme(day: Day) -> Iterator[Gap]:
    programme = day.programme
    if not programme.blocks:
        yield Gap(Lack.NO_PROGRAMME)
        return
    late = overrun(programme)
    if late:
        yield Gap(Lack.OVERRUN, minutes=late)
    nameless = [block for block in programme.blocks if not block.title.strip()]
    if nameless:
        yield Gap(Lack.WITHOUT_TITLE, len(nameless))
    endless = tuple(block.title for block in programme.tops if programme.minutes_of(block) < 1)
    if endless:
        yield Gap(Lack.WITHOUT_MINUTES, len(endless), endless)
    undecided = tuple(block.title for block in programme.tops if _is_undecided(day, block.id))
    if undecided:
        yield Gap(Lack.TRACKS_WITHOUT_GROUPS, len(undecided), undecided)


def _survey(day: Day) -> Iterator[Gap]:
    measuring = tuple(block.title for block in day.programme.blocks if block.opens is Opens.SURVEY)
    if measuring and not any(held.state is not RoundState.CLOSED for held in day.rounds):
        yield Gap(Lack.NO_SURVEY, len(measuring), measuring)


def _is_undecided(day: Day, block_id: str) -> bool:
    """Whether more than one of the blocks side by side is for whoever no other block names: then only one is held."""
    return sum(1 for block in day.programme.beside(block_id) if not block.groups) > 1


def _people(day: Day, people: People) -> Iterator[Gap]:
    if not day.groups:
        yield Gap(Lack.NO_GROUPS)
        return
    if not people.people:
        yield Gap(Lack.NO_PEOPLE)
        return
    late = people.unseated(1)
    if late:
        yield Gap(Lack.UNSEATED, len(late))
    empty = tuple(group.name for group in day.groups if not people.members(1, group.id))
    if empty:
        yield Gap(Lack.EMPTY_GROUPS, len(empty), empty)


def _cases(day: Day, unseen: tuple[str, ...]) -> Iterator[Gap]:
    without = tuple(group.name for group in day.groups if day.case_of(group) is None)
    if without:
        yield Gap(Lack.WITHOUT_CASE, len(without), without)
    if without and unseen:
        yield Gap(Lack.CASES_UNSEEN, len(unseen), unseen)
