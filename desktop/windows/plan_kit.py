"""What the forms of a goal plan need beside its board: the look, the language, the vocabularies and the goal coach."""

from dataclasses import dataclass

from desktop.coach.coach import Coach, load_rules
from desktop.icons import Look
from desktop.language import Language
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import resources


@dataclass(frozen=True, slots=True)
class PlanKit:
    """Made once for an open day, with the page of the plan."""

    look: Look
    language: Language
    vocabulary: Vocabulary
    coach: Coach


def plan_kit(look: Look, language: Language) -> PlanKit:
    """Read what comes with the program; raises `Trouble` where the coach's rules are damaged."""
    return PlanKit(look, language, load_vocabulary(resources()), Coach(load_rules(resources() / "coach")))
