"""One reading of a theme day: what, when, where and why, its programme, its groups and the cases they work on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count

from desktop.model.case import Case
from desktop.model.clock import Clock
from desktop.model.forgetting import Forgotten
from desktop.model.programme import Programme
from desktop.model.survey import Round, RoundState, Survey
from desktop.model.template import JourneyTemplate


@dataclass(frozen=True, slots=True)
class Group:
    """A table of people; `case` is the id of one of the day's cases, or empty."""

    id: str
    name: str
    order: str
    case: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A theme day. `date` is ISO 8601 or empty; `template` names the phases that new groups get.

    `cases` are frozen copies, so that the day never changes by itself; `own_template` is a copy of the template where
    it did not come with the program.
    """

    id: str
    title: str
    date: str = ""
    place: str = ""
    purpose: str = ""
    template: str = ""
    groups: tuple[Group, ...] = ()
    cases: Mapping[str, Case] = field(default_factory=dict)
    own_template: JourneyTemplate | None = None
    programme: Programme = field(default_factory=Programme)
    clock: Clock = field(default_factory=Clock)
    surveys: tuple[Survey, ...] = ()
    rounds: tuple[Round, ...] = ()
    forgotten: Forgotten = field(default_factory=dict)
    """When what was answered was deleted."""

    def group(self, group_id: str) -> Group | None:
        return next((group for group in self.groups if group.id == group_id), None)

    def free_name(self, name: Callable[[int], str]) -> str:
        """The first numbered name, counted on from the groups there are, that no group has."""
        taken = {group.name for group in self.groups}
        return next(made for number in count(len(taken) + 1) if (made := name(number)) not in taken)

    def case_of(self, group: Group) -> Case | None:
        """The case a group works on, if it has one."""
        return self.cases.get(group.case)

    def survey(self, survey_id: str) -> Survey | None:
        return next((survey for survey in self.surveys if survey.id == survey_id), None)

    def round(self, round_id: str) -> Round | None:
        return next((each for each in self.rounds if each.id == round_id), None)

    def rounds_of(self, survey_id: str) -> tuple[Round, ...]:
        """The rounds of a survey, in the order they were planned."""
        return tuple(each for each in self.rounds if each.survey == survey_id)

    def asked_in(self, held: Round) -> Survey | None:
        """What is asked in a round: the survey as it was when the round was opened, or as it is until then."""
        return held.asked if held.asked is not None else self.survey(held.survey)

    @property
    def open_rounds(self) -> tuple[Round, ...]:
        """Those that people answer now."""
        return tuple(each for each in self.rounds if each.state is RoundState.OPEN)
