"""Levels as several views see them: what may have one, how far views lie apart, and what the citizen says of it.

Each level is on the scale of its own code system and never converted. "Not assessed" and "not relevant" are values of
their own: neither 0 nor nothing, and without distance to anything (domain reference 2.2-2.5, 3.3-3.6, 13.2).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop.model.assessed import VIEWS, Assessed, LevelRow, Said
from desktop.model.blind import Spread, spread
from desktop.model.case import LEVELS, Assessment, Case
from desktop.model.code_system import CodeSystem, Scale
from desktop.model.goal_subjects import levelled
from desktop.model.journey import Card, Journey
from desktop.model.plan import GoalType, Subject
from desktop.model.sides import Side
from desktop.model.vocabulary import Vocabulary
from desktop.words import QT_TRANSLATE_NOOP

OFFERED = ("FFB", "FSIII_classic", "FSIII_simple", "VUM1")
"""Code systems whose levels are talked about, in the order they are offered."""
BLIND, OWN = "blind", "own."
"""Names of values beside a row: that views set levels hidden from each other, and what the citizen says of it."""


class When(StrEnum):
    """How it is now, or what is expected after the effort."""

    NOW = "now"
    EXPECTED = "expected"


class Doing(StrEnum):
    """FSIII's *Udførelse*: how the citizen does it, by their own account."""

    SELF = "self"
    PARTS = "parts"
    NOT_SELF = "not_self"
    NOT_RELEVANT = "not_relevant"


class Meaning(StrEnum):
    """FSIII's *Betydning*: how the citizen experiences it."""

    LIMITED = "limited"
    NOT_LIMITED = "not_limited"


DOING_NAMES = {
    Doing.SELF: QT_TRANSLATE_NOOP("Levels", "Does it without help"),
    Doing.PARTS: QT_TRANSLATE_NOOP("Levels", "Does parts of it"),
    Doing.NOT_SELF: QT_TRANSLATE_NOOP("Levels", "Does not do it"),
    Doing.NOT_RELEVANT: QT_TRANSLATE_NOOP("Levels", "Not relevant"),
}
MEANING_NAMES = {
    Meaning.LIMITED: QT_TRANSLATE_NOOP("Levels", "Experiences limitations"),
    Meaning.NOT_LIMITED: QT_TRANSLATE_NOOP("Levels", "Does not experience limitations"),
}


@dataclass(frozen=True, slots=True)
class Own:
    """The citizen's own assessment beside a condition of FSIII (domain reference 3.6)."""

    doing: Doing | None = None
    meaning: Meaning | None = None


class Striking(StrEnum):
    """Where the citizen's own assessment and that of the others are worth talking about."""

    LIVES_WITH_IT = "lives_with_it"
    FEELS_MORE = "feels_more"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Levels that views set for themselves, to be shown to nobody before they are unveiled."""

    going: bool = False
    levels: Mapping[Side, int] = field(default_factory=dict)

    @property
    def chosen(self) -> tuple[Side, ...]:
        """Who has set a level."""
        return tuple(view for view in VIEWS if view in self.levels)


def level_systems(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary with what may have a level and nothing else: no *Funktioner og forhold*, no health conditions."""
    found = (system for name in OFFERED if (system := vocabulary.system(name)) is not None)
    return replace(vocabulary, systems=tuple(map(levelled, found)))


def may_have_level(vocabulary: Vocabulary, system: str, code: str) -> bool:
    """Whether a sub-theme, condition or theme gets a level in its system."""
    known = level_systems(vocabulary).system(system)
    found = known.find(code) if known is not None and known.scale is not None else None
    return found is not None and found.has_level


def value_of(said: Said | None, when: When) -> int | None:
    """The level now or the one expected."""
    if said is None:
        return None
    return said.now if when is When.NOW else said.expected


def with_value(said: Said | None, view: Side, scale: Scale, when: When, value: int | None) -> Said:
    """What a view says, with another level; one that was set on another scale does not come along."""
    held = said if said is not None and said.scale == scale.id else Said(view, scale.id)
    return replace(held, now=value) if when is When.NOW else replace(held, expected=value)


def levels_on(row: LevelRow, scale: Scale, when: When = When.NOW) -> dict[Side, int]:
    """The numbers that views have set on a scale: only these can be compared."""
    found = {}
    for view, said in row.views.items():
        step = scale.step(value_of(said, when)) if said.scale == scale.id else None
        if step is not None and step.is_level:
            found[view] = step.value
    return found


def apart(row: LevelRow, scale: Scale, when: When = When.NOW) -> Spread | None:
    """How far the views lie apart; nothing where fewer than two have set a number on this scale."""
    return spread(levels_on(row, scale, when))


def steps_apart(row: LevelRow, scale: Scale | None) -> int:
    """The largest distance there is in a row, now or expected."""
    found = [apart(row, scale, when) for when in When] if scale is not None else []
    return max((each.steps for each in found if each is not None), default=0)


def largest_first(rows: Iterable[LevelRow], scale: Scale | None) -> tuple[LevelRow, ...]:
    """Rows by how far the views lie apart; those alike stay in their order."""
    return tuple(sorted(rows, key=lambda row: -steps_apart(row, scale)))


def foreign(row: LevelRow, scale: Scale | None) -> tuple[Said, ...]:
    """What views said on another scale than that of the row's system: it stays as it was set."""
    return tuple(said for said in row.views.values() if scale is None or said.scale != scale.id)


def fits_type(kind: str, now: int | None, expected: int | None) -> bool:
    """Whether levels go with the type of a goal (2.7); where one is not known, nothing can be said."""
    if now is None or expected is None:
        return True
    match kind:
        case GoalType.DEVELOP:
            return expected < now
        case GoalType.MAINTAIN:
            return expected == now
        case GoalType.LIMIT:
            return expected >= now
        case _:
            return True


def misfits(row: LevelRow, scale: Scale, goals: Iterable[Card]) -> tuple[GoalType, ...]:
    """Types of the goals about a row's sub-theme that some view's levels do not go with."""
    now, expected = levels_on(row, scale), levels_on(row, scale, When.EXPECTED)
    kinds = dict.fromkeys(goal.aims.goal_type for goal in goals if _is_about(goal, row) and goal.aims.goal_type)
    return tuple(kind for kind in kinds if not all(fits_type(kind, now.get(v), expected.get(v)) for v in VIEWS))


def subjects_of(case: Case | None, plan: Journey, system: CodeSystem) -> tuple[Subject, ...]:
    """What a system's levels can be set for: the sub-themes of the case's lines and of the plan's goals, each once."""
    named = [(line.code, line.label) for line in case.assessments if _means(line, system)] if case is not None else []
    for goal in plan.goals:
        subjects = ((goal.aims.subject,) if goal.aims.subject else ()) + goal.aims.secondary
        named += [(each.code, each.label) for each in subjects if each.system == system.id]
    found = (system.find(code) or system.find(label) for code, label in named)
    return tuple(dict.fromkeys(Subject(system.id, each.code, each.label) for each in found if each and each.has_level))


def line_of(case: Case | None, row: LevelRow, system: CodeSystem) -> Assessment | None:
    """The line of a case about the same, in the same system."""
    lines = case.assessments if case is not None else ()
    found = (line for line in lines if _means(line, system) and (system.find(line.code) or system.find(line.label)))
    same = (line for line in found if _code(system, line) == row.code)
    return next(same, None)


def own_of(assessed: Assessed, row: LevelRow) -> Own:
    """What the citizen says of a condition."""
    raw = raw_of(assessed, row)
    doing = next((each for each in Doing if each == raw.get(f"{OWN}doing")), None)
    return Own(doing, next((each for each in Meaning if each == raw.get(f"{OWN}meaning")), None))


def hidden_of(assessed: Assessed, row: LevelRow) -> Hidden:
    """The levels that views have set blind; whoever reads them must not show them."""
    raw = raw_of(assessed, row)
    levels = {view: level for view in VIEWS if (level := _level(raw.get(f"{BLIND}.{view}"))) is not None}
    return Hidden(raw.get(BLIND) is True, levels)


def raw_of(assessed: Assessed, row: LevelRow) -> Mapping[str, object]:
    """The plain values that lie beside a row."""
    return assessed.said.get(f"level.{row.system}.{row.code}", {})


def striking(own: Own, row: LevelRow, scale: Scale) -> Striking | None:
    """The cells worth talking about: much limitation that is not felt, or little that is (domain reference 3.6)."""
    levels = [level for view, level in levels_on(row, scale).items() if view is not Side.CITIZEN]
    if not levels or own.meaning is None:
        return None
    if own.meaning is Meaning.NOT_LIMITED and max(levels) >= 2:
        return Striking.LIVES_WITH_IT
    return Striking.FEELS_MORE if own.meaning is Meaning.LIMITED and min(levels) <= 1 else None


def _level(value: object) -> int | None:
    """A level out of a plain shared value; nothing for what is none."""
    return next((level for level in LEVELS if value == level and not isinstance(value, bool)), None)


def _is_about(goal: Card, row: LevelRow) -> bool:
    subject = goal.aims.subject
    return subject is not None and (subject.system, subject.code) == (row.system, row.code)


def _means(line: Assessment, system: CodeSystem) -> bool:
    """Whether a line of a case is of this system: FSIII alone may be either of two."""
    return bool(line.system) and (system.id == line.system or system.id.startswith(f"{line.system}_"))


def _code(system: CodeSystem, line: Assessment) -> str:
    found = system.find(line.code) or system.find(line.label)
    return found.code if found is not None else ""
