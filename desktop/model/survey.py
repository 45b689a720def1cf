"""The collaboration survey (*Samarbejdsmåling*): who is asked about whom in a work process, and what came of a round.

One person's answers are never here: a `Sheet` is what somebody is about to send, and a `Result` is made of all of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256

from desktop.model.quoting import MARKS, quoted
from desktop.model.sides import Side
from desktop.model.survey_bands import Bands
from desktop.words import QT_TRANSLATE_NOOP

WORST, BEST = 1, 5
LEAST, SAFER = 3, 5
"""A cell with fewer answers than `least` is hidden; it is never under `LEAST`, and `SAFER` is safer."""
MOST_ROLES = 12
ROLE_MARKS, PROCESS_MARK = ("[Rolle]", "[rolle]"), "[arbejdsproces]"
"""What stands in the texts where the name of a role or of the work process comes."""


class Dimension(StrEnum):
    """The seven dimensions of relational coordination, in their order (domain reference 6.2)."""

    FREQUENT = "frequent"
    TIMELY = "timely"
    ACCURATE = "accurate"
    PROBLEM_SOLVING = "problem_solving"
    SHARED_GOALS = "shared_goals"
    SHARED_KNOWLEDGE = "shared_knowledge"
    RESPECT = "respect"


COMMUNICATION, RELATIONS = tuple(Dimension)[:4], tuple(Dimension)[4:]

DIMENSION_NAMES = {
    Dimension.FREQUENT: QT_TRANSLATE_NOOP("Survey", "Frequent communication"),
    Dimension.TIMELY: QT_TRANSLATE_NOOP("Survey", "Timely communication"),
    Dimension.ACCURATE: QT_TRANSLATE_NOOP("Survey", "Accurate communication"),
    Dimension.PROBLEM_SOLVING: QT_TRANSLATE_NOOP("Survey", "Problem-solving communication"),
    Dimension.SHARED_GOALS: QT_TRANSLATE_NOOP("Survey", "Shared goals"),
    Dimension.SHARED_KNOWLEDGE: QT_TRANSLATE_NOOP("Survey", "Shared knowledge"),
    Dimension.RESPECT: QT_TRANSLATE_NOOP("Survey", "Mutual respect"),
}
DIMENSION_WORDS = {
    Dimension.FREQUENT: QT_TRANSLATE_NOOP("Survey", "We talk as often as the work needs"),
    Dimension.TIMELY: QT_TRANSLATE_NOOP("Survey", "We are told while we can use it"),
    Dimension.ACCURATE: QT_TRANSLATE_NOOP("Survey", "What we are told is right and can be understood"),
    Dimension.PROBLEM_SOLVING: QT_TRANSLATE_NOOP("Survey", "When something goes wrong we look for solutions"),
    Dimension.SHARED_GOALS: QT_TRANSLATE_NOOP("Survey", "We work towards the same for the citizen"),
    Dimension.SHARED_KNOWLEDGE: QT_TRANSLATE_NOOP("Survey", "We know what each other does and needs"),
    Dimension.RESPECT: QT_TRANSLATE_NOOP("Survey", "We rely on each other's professional skill"),
}

Pair = tuple[str, str]
"""Ids of two roles: who answers, and about whom."""
CellKey = tuple[str, str, Dimension]


@dataclass(frozen=True, slots=True)
class SurveyRole:
    """A role that answers, and that the others answer about."""

    id: str
    label: str
    side: Side = Side.OTHERS


@dataclass(frozen=True, slots=True)
class ItemSet:
    """What is asked: a statement for each dimension, words that lead in, and what the steps of the scale are called.

    `unknown` is what one says instead of a number; it counts as no answer. `bands` are those that fit these statements.
    """

    name: str
    lead: str
    statements: Mapping[Dimension, str]
    scale: tuple[str, ...]
    unknown: str
    bands: Bands = field(default_factory=Bands)

    @property
    def mark(self) -> str:
        """The same for the same texts everywhere, whatever the set is called and however strong its numbers are."""
        texts = (self.lead, *(self.statements[each] for each in Dimension), *self.scale, self.unknown)
        return sha256("\n".join(texts).encode("utf-8", "replace")).hexdigest()[:24]

    @property
    def id(self) -> str:
        return self.mark

    def statement(self, dimension: Dimension, role: str) -> str:
        """The statement as it reads about a role."""
        return _about(self.statements[dimension], role)

    def lead_in(self, process: str, role: str) -> str:
        """The words before the statements about a role; the process in quotation marks, where the words have none."""
        marked = process.strip() and MARKS.isdisjoint(self.lead)
        return _about(self.lead, role).replace(PROCESS_MARK, quoted(process) if marked else process)


@dataclass(frozen=True, slots=True)
class Survey:
    """One survey of a work process. `within` asks roles about themselves, too; `salt` goes into the tags of rows."""

    id: str
    process: str
    roles: tuple[SurveyRole, ...]
    items: ItemSet
    least: int = LEAST
    within: bool = False
    salt: str = ""
    bands: Bands = field(default_factory=Bands)

    def role(self, role_id: str) -> SurveyRole | None:
        return next((role for role in self.roles if role.id == role_id), None)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Who is asked about whom, row by row of the matrix."""
        ids = [role.id for role in self.roles]
        return tuple((one, other) for one in ids for other in ids if one != other or self.within)

    @property
    def cells(self) -> Iterator[CellKey]:
        """Everything that is asked."""
        return ((one, other, dimension) for one, other in self.pairs for dimension in Dimension)

    def about(self, role_id: str) -> tuple[SurveyRole, ...]:
        """Whom somebody of a role is asked about, in turn."""
        return tuple(role for role in self.roles if role.id != role_id or self.within)


class RoundState(StrEnum):
    """A round is planned, answered, and closed with a result."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one role says about another in one dimension: the sum of the answers, and how many there are."""

    total: int
    n: int

    @property
    def mean(self) -> Fraction:
        return Fraction(self.total, self.n)


@dataclass(frozen=True, slots=True)
class Paired:
    """How much those changed who gave the same code in both rounds: on average, and how many pairs of answers."""

    mean: Fraction
    n: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a closed round says, and all that is ever shown of it: hidden cells are named, and nothing else of them.

    `sheets` is how many have answered, by role. `before` is the round that `paired` ties answers to.
    """

    cells: Mapping[CellKey, Cell] = field(default_factory=dict)
    hidden: frozenset[CellKey] = frozenset()
    sheets: Mapping[str, int] = field(default_factory=dict)
    before: str = ""
    paired: Mapping[Dimension, Paired] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Round:
    """One time that a survey is answered. `asked` is the survey as it was when the round was opened, for good.

    `opened` and `closed` are dates, ISO 8601. `tied` says that a later round has been paired with this one, `carried`
    that it was held on an earlier day, where its answers are.
    """

    id: str
    survey: str
    name: str
    state: RoundState = RoundState.PLANNED
    opened: str = ""
    closed: str = ""
    result: Result | None = None
    asked: Survey | None = None
    order: str = ""
    tied: bool = False
    carried: bool = False

    @property
    def shown(self) -> Result | None:
        """The result, once the round is closed: while it is open, or open again, nothing of it is shown."""
        return self.result if self.state is RoundState.CLOSED else None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one person of a role says, until it is sent: a number for whom it is about and the dimension."""

    role: str
    values: Mapping[tuple[str, Dimension], int]
    code: str = ""
    """Made up by the person, to find their answers again in the next round; it goes nowhere as it is."""


def _about(text: str, role: str) -> str:
    upper, lower = ROLE_MARKS
    word = role.split(" ", 1)[0]
    small = role[:1].lower() + role[1:] if word[1:].islower() else role
    return text.replace(upper, role[:1].upper() + role[1:]).replace(lower, small)
