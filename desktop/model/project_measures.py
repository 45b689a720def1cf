"""What the days of a project measured: each survey once with its rounds in time, and the first beside the last."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.survey import Round, Survey
from desktop.model.survey_compare import Comparison, Incomparable, Unlike, compare


@dataclass(frozen=True, slots=True)
class DayRound:
    """A round, and the theme day it was first planned on."""

    day: str
    round: Round


@dataclass(frozen=True, slots=True)
class Measured:
    """A survey with its rounds, wherever they were held, in time."""

    survey: Survey
    rounds: tuple[DayRound, ...]

    @property
    def published(self) -> tuple[Round, ...]:
        """The rounds that are closed, in time."""
        return tuple(each.round for each in self.rounds if each.round.shown is not None)

    def compared(self) -> Comparison | Unlike:
        """The first published round beside the last; or why there is nothing to compare."""
        closed = self.published
        if len(closed) < 2:
            return Unlike.UNFINISHED
        try:
            return compare(closed[0], closed[-1])
        except Incomparable as fault:
            return fault.why


def measured(held: Iterable[tuple[str, Iterable[Survey], Iterable[Round]]]) -> tuple[Measured, ...]:
    """Put together what each day holds, the earliest day first; a survey that was carried on is one with its rounds."""
    surveys: dict[str, Survey] = {}
    rounds: dict[str, DayRound] = {}
    for day, every, times in held:
        surveys |= {survey.id: survey for survey in every}
        for each in times:
            known = rounds.get(each.id)
            if known is None or (known.round.shown is None and each.shown is not None):
                rounds[each.id] = DayRound(day if known is None else known.day, each)
    return tuple(
        Measured(survey, tuple(sorted((each for each in rounds.values() if each.round.survey == key), key=_when)))
        for key, survey in surveys.items()
    )


def _when(each: DayRound) -> tuple[bool, str, str]:
    said = each.round.closed or each.round.opened
    return (not said, said, each.round.order)
