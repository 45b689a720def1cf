"""What the coach may look at: a goal as it is written, and what the plan says around it."""

from dataclasses import dataclass
from enum import StrEnum


class Rung(StrEnum):
    """Which step of the ladder a text stands on (domain reference 5.1); each has expectations of its own."""

    PURPOSE = "purpose"
    GOAL = "goal"
    SUB_GOAL = "sub_goal"


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """A goal and what is known about it. Whatever is not known stays empty and is asked for kindly."""

    text: str
    rung: Rung = Rung.GOAL
    citizen_words: str = ""
    """The goal in the citizen's own words."""
    due: str = ""
    """An ISO date, or words such as “uge 14”."""
    baseline: str = ""
    """Where it starts, such as “nu 2 nætter”."""
    measures: tuple[str, ...] = ()
    """The signs and measures written for it."""
    has_wish: bool = True
    """Whether it hangs on a wish of the citizen."""
    accepted: bool | None = None
    """Whether the citizen has said yes in own words; None where nobody has asked."""
    follow_up: str = ""
    """Who follows up, and when."""
    goal_type: str = ""
    """“develop”, “maintain”, “limit”, “clarify”, or nothing."""
    level_now: int | None = None
    level_target: int | None = None
    """Levels on one scale, lower is less need of support."""
    person: str = ""
    """Person form of the plan: “jeg”, “du”, “navn”, or nothing."""
    name: str = ""
    """The invented name of the citizen."""
