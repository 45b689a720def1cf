"""The goal plan of a case: the rungs of the goal ladder, what a goal is aimed at, and how a plan is one more grid.

A plan is a grid as a journey is: its lanes are the rungs (domain reference 5.1), its phases the goals themselves. A
goal is a card in the lane of goals; the id of its column is its own. So what belongs to a goal goes where it goes.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.gas import NO_SCALE, Gas
from desktop.model.kinds import CardKind
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP

WHOLE = "plan.whole"
"""Phase id of what stands over the whole plan: wishes and purposes."""
LOOSE = "plan.loose"
"""Phase id of what belongs to a goal that somebody has taken away meanwhile: its words must not vanish."""
NEW = "plan.new"
"""Phase id of the place where the next goal is written; no card is ever in it."""

KINDS = {
    "plan.wish": CardKind.WISH,
    "plan.purpose": CardKind.PURPOSE,
    "plan.goal": CardKind.GOAL,
    "plan.sub_goal": CardKind.SUB_GOAL,
    "plan.sign": CardKind.SIGN,
    "plan.authority": CardKind.EFFORT,
    "plan.provider": CardKind.EFFORT,
    "plan.follow_up": CardKind.FOLLOW_UP,
}
"""Lane ids, from the top of the ladder down; what a card is follows from the lane it lies in."""

WISHES, PURPOSES, GOALS, SUB_GOALS, SIGNS, AUTHORITY, PROVIDER, FOLLOW_UPS = KINDS
WIDE = (WISHES, PURPOSES)
"""Lanes that stand over all goals together."""

# The field's own terms, as the lanes of a journey's template are: content, and so Danish in every interface language.
TITLES = {
    WISHES: "Borgerens mål og ønsker",
    PURPOSES: "Formål",
    GOALS: "Indsatsmål",
    SUB_GOALS: "Delmål",
    SIGNS: "Tegn og måling",
    AUTHORITY: "Hvem gør hvad · Myndighed",
    PROVIDER: "Hvem gør hvad · Leverandør",
    FOLLOW_UPS: "Opfølgning",
}
OVER_ALL = "Ønsker og formål"
WITHOUT_GOAL = "Uden mål"

SIDES = {
    WISHES: Side.CITIZEN,
    PURPOSES: Side.AUTHORITY,
    GOALS: Side.AUTHORITY,
    SUB_GOALS: Side.PROVIDER,
    SIGNS: Side.OTHERS,
    AUTHORITY: Side.AUTHORITY,
    PROVIDER: Side.PROVIDER,
    FOLLOW_UPS: Side.OTHERS,
}
"""Who owns each rung (domain reference 5.1)."""


def rung_of(kind: CardKind) -> str:
    """The lane a kind of card belongs in; an empty string for a card of a journey."""
    return next((lane for lane, each in KINDS.items() if each is kind), "")


class GoalType(StrEnum):
    """What a goal wants (domain reference 2.7): three codes of KL's, and one for clarifying."""

    DEVELOP = "develop"
    MAINTAIN = "maintain"
    LIMIT = "limit"
    CLARIFY = "clarify"


GOAL_TYPE_NAMES = {
    GoalType.DEVELOP: QT_TRANSLATE_NOOP("Plan", "Develop"),
    GoalType.MAINTAIN: QT_TRANSLATE_NOOP("Plan", "Maintain"),
    GoalType.LIMIT: QT_TRANSLATE_NOOP("Plan", "Limit a loss"),
    GoalType.CLARIFY: QT_TRANSLATE_NOOP("Plan", "Clarify"),
}


class Status(StrEnum):
    """How far a goal is."""

    WAITING = "waiting"
    GOING = "going"
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    DROPPED = "dropped"


STATUS_NAMES = {
    Status.WAITING: QT_TRANSLATE_NOOP("Plan", "Not begun"),
    Status.GOING: QT_TRANSLATE_NOOP("Plan", "Under way"),
    Status.REACHED: QT_TRANSLATE_NOOP("Plan", "Reached"),
    Status.PARTLY: QT_TRANSLATE_NOOP("Plan", "Partly reached"),
    Status.NOT_REACHED: QT_TRANSLATE_NOOP("Plan", "Not reached"),
    Status.DROPPED: QT_TRANSLATE_NOOP("Plan", "Dropped"),
}


class Result(StrEnum):
    """What a follow-up leads to: KL's list "Status på indsats" (domain reference, appendix A)."""

    GO_ON = "go_on"
    END = "end"
    END_AND_NEW = "end_and_new"


RESULT_NAMES = {
    Result.GO_ON: QT_TRANSLATE_NOOP("Plan", "Decide to go on with the effort"),
    Result.END: QT_TRANSLATE_NOOP("Plan", "Decide to end the effort"),
    Result.END_AND_NEW: QT_TRANSLATE_NOOP("Plan", "Decide to end the effort and refer to a new one"),
}


class Person(StrEnum):
    """In which form the goals of a plan speak of the citizen; one form for the whole plan."""

    I = "jeg"  # noqa: E741
    YOU = "du"
    NAME = "navn"


@dataclass(frozen=True, slots=True)
class Subject:
    """A sub-theme a goal is about, as it was called when it was chosen: code systems change, plans stay readable."""

    system: str
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Level:
    """A step of a scale. Never without its scale, for equal numbers of two scales mean different things."""

    scale: str
    value: int


@dataclass(frozen=True, slots=True)
class Aims:
    """What a card of a plan says beside its text; most of it is said of goals only.

    `own_words` is the goal in the citizen's own words, and `cited_by` the device that wrote them, or that wrote the
    words of a wish: only there can they be changed. `weak` is how a goal read before the group wrote it anew.
    `since` and `until` are days as ISO dates, empty where nothing is said. `outcome` is how it went. `talked` are the
    hints of the goal coach that the group has talked about: the rule, and the words it was about.
    """

    own_words: str = ""
    cited_by: str = ""
    weak: str = ""
    baseline: str = ""
    target: str = ""
    outcome: str = ""
    goal_type: GoalType | None = None
    subject: Subject | None = None
    secondary: tuple[Subject, ...] = ()
    level_now: Level | None = None
    level_target: Level | None = None
    since: str = ""
    until: str = ""
    status: Status | None = None
    result: Result | None = None
    accepted: bool | None = None
    gas: Gas = NO_SCALE
    talked: tuple[tuple[str, str], ...] = ()


NOTHING_AIMED = Aims()
AIM_TEXTS = ("own_words", "weak", "baseline", "target", "outcome")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a plan speaks, and what it says beside its goals under the headings of SEL § 141 (domain reference 1.5)."""

    person: Person | None = None
    name: str = ""
    duration: str = ""
    other: str = ""


SILENT = Voice()


@dataclass(frozen=True, slots=True)
class Thread:
    """A tie between two cards of a board that belong together: a goal and the pain point it came from, say.

    It has no direction of its own: what it means follows from what lies at its ends.
    """

    id: str
    source: str
    target: str

    @property
    def ends(self) -> frozenset[str]:
        return frozenset((self.source, self.target))

    def other(self, card: str) -> str:
        """The end that is not this card."""
        return self.target if self.source == card else self.source


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many of the letters of SMART a goal meets, as far as rules can tell."""

    met: int
    of: int
