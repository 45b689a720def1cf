"""Courses (*forløb*) of citizens, invented or anonymised, and what can be counted of them all together.

A course has no name, no text and no day; counts are of all courses at once, never of a team or a person.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class Offer(StrEnum):
    """Where a citizen lives, or was to live, in the words of the bridge-building project."""

    OWN = "own"
    OWN_SUPPORT = "own_support"
    SHARED = "shared"
    HOME_DAY = "home_day"
    HOME_ROUND = "home_round"
    STAYS = "stays"
    OTHER = "other"

    @property
    def is_own_home(self) -> bool:
        return self in (Offer.OWN, Offer.OWN_SUPPORT, Offer.SHARED)

    @property
    def is_residential(self) -> bool:
        """Whether it is a botilbud."""
        return self in (Offer.HOME_DAY, Offer.HOME_ROUND)


OFFER_NAMES = {
    Offer.OWN: QT_TRANSLATE_NOOP("Project", "Own home without support"),
    Offer.OWN_SUPPORT: QT_TRANSLATE_NOOP("Project", "Own home with support"),
    Offer.SHARED: QT_TRANSLATE_NOOP("Project", "Flats with a shared staircase"),
    Offer.HOME_DAY: QT_TRANSLATE_NOOP("Project", "Residential home without staff at night"),
    Offer.HOME_ROUND: QT_TRANSLATE_NOOP("Project", "Residential home with staff day and night"),
    Offer.STAYS: QT_TRANSLATE_NOOP("Project", "Lives on where the assessment was, in training"),
    Offer.OTHER: QT_TRANSLATE_NOOP("Project", "Something else"),
}


@dataclass(frozen=True, slots=True)
class Course:
    """One course. `planned` is what was thought needed before it, `outcome` where the citizen lives now.

    `expected` is where the citizen is expected to move next. Months are as `2026-05`, or empty.
    """

    id: str
    label: str = ""
    planned: Offer | None = None
    going: bool = True
    outcome: Offer | None = None
    expected: Offer | None = None
    began: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True)
class Effect:
    """What can be counted of all courses together."""

    total: int = 0
    going: int = 0
    done: int = 0
    staying: int = 0
    """Of those done: live on where the assessment was."""
    to_home: int = 0
    """Of those done: were thought to need a residential home, and live in a home of their own."""
    thought_residential: int = 0
    expected_home: int = 0
    """Are expected to move to a home of their own, and do not live in one."""
    flows: Mapping[tuple[Offer | None, Offer | None], int] | None = None
    """How many of those done were thought to need which, and live where."""


def effect(courses: Iterable[Course]) -> Effect:
    """Count."""
    every = tuple(courses)
    done = [each for each in every if not each.going]
    residential = [each for each in done if each.planned is not None and each.planned.is_residential]
    return Effect(
        total=len(every),
        going=len(every) - len(done),
        done=len(done),
        staying=sum(each.outcome is Offer.STAYS for each in done),
        to_home=sum(each.outcome is not None and each.outcome.is_own_home for each in residential),
        thought_residential=len(residential),
        expected_home=sum(_moves_home(each) for each in every),
        flows=Counter((each.planned, each.outcome) for each in done),
    )


def _moves_home(course: Course) -> bool:
    lives_home = course.outcome is not None and course.outcome.is_own_home
    return course.expected is not None and course.expected.is_own_home and not lives_home


@dataclass(frozen=True, slots=True)
class Point:
    """How many courses were done by the end of a month, and how many of them lead to a home of one's own instead."""

    month: str
    done: int
    to_home: int


def over_time(courses: Iterable[Course]) -> tuple[Point, ...]:
    """The counts month by month where one changes; courses without the month they ended are in none."""
    ended = sorted((each for each in courses if not each.going and each.ended), key=lambda each: each.ended)
    points: list[Point] = []
    for month in dict.fromkeys(each.ended for each in ended):
        by_then = effect(each for each in ended if each.ended <= month)
        points.append(Point(month, by_then.done, by_then.to_home))
    return tuple(points)
