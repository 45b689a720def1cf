"""What the coach says: hints, each naming the words it reacts to, and how a goal stands by the letters of SMART(E)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Letter(StrEnum):
    """The letters of SMART(E); how A and R are read is a municipality's choice (see wording.py)."""

    S = "S"
    M = "M"
    A = "A"
    R = "R"
    T = "T"
    E = "E"


class Rule(StrEnum):
    """What a hint can be about (domain reference 5.2 and 5.5)."""

    SERVICE = "service"
    """A service dressed as a goal."""
    STAFF_ACTS = "staff_acts"
    """Somebody else than the citizen does it."""
    VAGUE_WHOLE = "vague_whole"
    """Everything at once, such as “selvhjulpen”."""
    BEYOND_REACH = "beyond_reach"
    """Others decide whether it is reached."""
    METHOD = "method"
    """How it is done has become what is to be reached."""
    ACTIVITY = "activity"
    """Working on something instead of the state when it is reached."""
    NEGATIVE = "negative"
    """What is to stop instead of what is to be."""
    SEVERAL = "several"
    """More than one goal in one."""
    VALUE_WORD = "value_word"
    """A judgement that nobody can see, and no measure."""
    NO_MEASURE = "no_measure"
    NO_BASELINE = "no_baseline"
    NO_DATE = "no_date"
    NO_WISH = "no_wish"
    NOT_ACCEPTED = "not_accepted"
    NO_OWN_WORDS = "no_own_words"
    NO_FOLLOW_UP = "no_follow_up"
    GOAL_TYPE = "goal_type"
    """The levels do not fit the type of the goal (domain reference 2.7)."""
    PERSON_FORM = "person_form"
    """Another person form than the rest of the plan, or two in one goal."""
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Hint:
    """One kind remark. `words` stand in the text exactly so, at `spans`; where something is missing both are empty.

    `title`, `why` and `pattern` are Danish and ready to show. A pattern has blanks “___” for the group to fill.
    """

    rule: Rule
    letter: Letter | None
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    title: str
    why: str
    pattern: str


class Mark(StrEnum):
    """How a letter stands: nothing to say, something to think about, or a question that only people can answer."""

    OK = "ok"
    THINK = "think"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class LetterState:
    """One letter of SMART(E): what it stands for here (“Målbart”), the question to ask, and what makes one think."""

    letter: Letter
    mark: Mark
    word: str
    question: str
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """“SMART 2/5”: how many letters from S to T nothing speaks against. A help for the eye, never a grade."""

    reached: int
    of: int


def score(states: Iterable[LetterState]) -> Score:
    """Count the letters S to T; E belongs to the follow-up and is not counted."""
    counted = [state for state in states if state.letter is not Letter.E]
    return Score(sum(state.mark is Mark.OK for state in counted), len(counted))
