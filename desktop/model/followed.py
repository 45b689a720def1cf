"""Indicators followed for one case over dates (FKO, domain reference 4): what was seen when, and what was aimed at.

Each observation says something about one citizen on one day. They are shown, never reckoned with: nothing here or
anywhere sums them, averages them, or holds them against those of another citizen or team (domain reference 4.1).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.case import NOT_ASSESSED
from desktop.model.kinds import Informant
from desktop.model.plan import Subject

STEPS = (0, 1, 2, 3, 4)
"""The steps of an indicator, each in its own words. They are no levels of FFB or FSIII and are never converted."""
SAID = (*STEPS, NOT_ASSESSED)
"""What an observation can say; that nothing was assessed is a value of its own, and no step."""
TEXTS = ("name", "question", "method", "informants", *(f"step{step}" for step in STEPS))
"""Texts of an indicator that a case has taken in."""
OBSERVED_TEXTS = ("comment", "support")


@dataclass(frozen=True, slots=True)
class Mark:
    """A step at a date, as a beginning or as something to reach; either may not be said yet."""

    date: str = ""
    step: int | None = None

    @property
    def is_whole(self) -> bool:
        return bool(self.date) and self.step is not None


NO_MARK = Mark()


@dataclass(frozen=True, slots=True)
class Observed:
    """What was seen on a day. `support` is what help there was meanwhile; `day` the theme day it was brought from.

    `at` is when it was said, in microseconds: two things seen on one day stand in the order they were said in.
    """

    id: str
    date: str
    step: int | None = None
    comment: str = ""
    support: str = ""
    who: Informant | None = None
    by: str = ""
    at: int = 0
    day: str = ""

    @property
    def is_step(self) -> bool:
        return self.step in STEPS


@dataclass(frozen=True, slots=True)
class OwnView:
    """How the citizen sees it, in the citizen's words; `device` wrote them down, and only there can they be changed."""

    id: str
    words: str
    date: str = ""
    device: str = ""
    by: str = ""
    at: int = 0
    day: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """An indicator in a case, as it was when it was taken in: the catalogue may change, the case does not by itself.

    `origin` is its id in the catalogue, empty for one that the group made. `goals` are ids of goals of the plan.
    `observed` is the oldest first.
    """

    id: str
    name: str = ""
    question: str = ""
    steps: tuple[str, ...] = ("",) * len(STEPS)
    method: str = ""
    informants: str = ""
    number: str = ""
    theme: str = ""
    origin: str = ""
    order: str = ""
    subjects: tuple[Subject, ...] = ()
    goals: frozenset[str] = frozenset()
    baseline: Mark = NO_MARK
    target: Mark = NO_MARK
    observed: tuple[Observed, ...] = ()
    views: tuple[OwnView, ...] = ()
    day: str = ""

    @property
    def latest(self) -> Observed | None:
        return self.observed[-1] if self.observed else None

    @property
    def dates(self) -> tuple[str, ...]:
        """Every date something is said of, oldest first."""
        marks = (mark.date for mark in (self.baseline, self.target) if mark.is_whole)
        return tuple(sorted({*marks, *(each.date for each in self.observed if each.date and each.step is not None)}))

    @property
    def told(self) -> tuple[str, ...]:
        """What was said in words: comments, support, and the citizen's own."""
        said = [words for each in self.observed for words in (each.comment, each.support) if words]
        return (*said, *(view.words for view in self.views))

    def step_words(self, step: int | None) -> str:
        """A step with what it looks like."""
        if step is None or step not in STEPS:
            return ""
        return f"{step} · {self.steps[step]}" if self.steps[step] else str(step)


def linked_to(followed: Iterable[Followed], goal_id: str) -> tuple[Followed, ...]:
    """The indicators that follow a goal."""
    return tuple(each for each in followed if goal_id in each.goals)
