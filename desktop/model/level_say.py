"""How levels by view are said: steps in the words of their scale, how far views lie apart, and what to talk about."""

from collections.abc import Iterable, Sequence

from desktop.model.assessed import VIEWS, LevelRow, Said
from desktop.model.blind import PERSPECTIVE_NAMES, Spread
from desktop.model.code_system import Scale
from desktop.model.level_talk import QUESTIONS, topics
from desktop.model.level_views import Striking, When, apart, levels_on, value_of
from desktop.model.plan import GoalType
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP, Translate

APART, ALIKE, NOTHING = "≠", "=", "–"
"""Signs of a distance, of none, and of what nobody has said."""

_ALIKE = QT_TRANSLATE_NOOP("Levels", "The views agree")
_STEP = QT_TRANSLATE_NOOP("Levels", "1 step apart")
_STEPS = QT_TRANSLATE_NOOP("Levels", "{steps} steps apart")
_EXPECTED = QT_TRANSLATE_NOOP("Levels", "Expected: {words}")
STRIKING_WORDS = {
    Striking.LIVES_WITH_IT: QT_TRANSLATE_NOOP(
        "Levels",
        "The others see a limitation that the citizen does not experience. What is it like for the citizen, and does "
        "anything have to change?",
    ),
    Striking.FEELS_MORE: QT_TRANSLATE_NOOP(
        "Levels", "The citizen experiences a limitation that the others hardly see. What is hard about it?"
    ),
}
MISFITS = {
    GoalType.DEVELOP: QT_TRANSLATE_NOOP(
        "Levels", "To develop, the expected level is usually lower than the level now."
    ),
    GoalType.MAINTAIN: QT_TRANSLATE_NOOP(
        "Levels", "To maintain, the expected level is usually the same as the level now."
    ),
    GoalType.LIMIT: QT_TRANSLATE_NOOP(
        "Levels", "To limit a loss, the expected level is usually not lower than the level now."
    ),
}
"""That levels do not go with the type of a goal."""
COUNTS = QT_TRANSLATE_NOOP(
    "Levels",
    "Ask: how would it go with medicine and aids, but without the support of the offer or the network? Who does well "
    "with support would else look as if no support were needed.",
)
"""What counts when a level under *Aktivitet og deltagelse* is set (domain reference 2.2)."""


def step_words(scale: Scale | None, value: int | None) -> str:
    """A step in the words of its scale; a dash where nothing is said."""
    step = scale.step(value) if scale is not None else None
    return step.words if step is not None else NOTHING


def both_words(said: Said | None, scale: Scale | None, between: str = " → ") -> str:
    """Level now and expected in words, as "3 · Svært … → 2 · Moderat …"; nothing where none is set."""
    now, expected = value_of(said, When.NOW), value_of(said, When.EXPECTED)
    if now is None and expected is None:
        return ""
    words = step_words(scale, now)
    return words if expected is None else f"{words}{between}{step_words(scale, expected)}"


def apart_words(found: Spread | None, translate: Translate) -> str:
    """How far views lie apart, with its sign and whose levels they are; nothing where fewer than two have set one."""
    if found is None:
        return ""
    if not found.steps:
        return f"{ALIKE} {translate('Levels', _ALIKE)}"
    said = translate("Levels", _STEP if found.steps == 1 else _STEPS).format(steps=found.steps)
    ends = (f"{_whose(found.least, translate)} {found.lowest}", f"{_whose(found.most, translate)} {found.highest}")
    return f"{APART} {said}: {' – '.join(ends)}"


def distance_words(row: LevelRow, scale: Scale, translate: Translate) -> str:
    """The distance now, and on a line below the expected one, as far as there is any."""
    now, expected = (apart_words(apart(row, scale, when), translate) for when in When)
    lines = [now] if now else []
    if expected:
        lines.append(translate("Levels", _EXPECTED).format(words=expected))
    return "\n".join(lines)


def question_words(row: LevelRow, scale: Scale, translate: Translate) -> tuple[str, ...]:
    """What to talk about."""
    return tuple(translate("Levels", QUESTIONS[topic]) for topic in topics(levels_on(row, scale)))


def short_words(row: LevelRow, scales: Sequence[Scale]) -> str:
    """A row in few words, as "Vaske sig: B 2, L 3 → 1"; each level on the scale it was set on."""
    said = [f"{each.view.letter} {_short(each, scales)}" for view in VIEWS if (each := row.views.get(view))]
    return f"{row.label}: {', '.join(said)}" if said else row.label


def view_name(view: Side, translate: Translate) -> str:
    """Who sets levels."""
    return translate("Blind", PERSPECTIVE_NAMES[view])


def _short(said: Said, scales: Sequence[Scale]) -> str:
    scale = next((each for each in scales if each.id == said.scale), None)
    words = []
    for value in (said.now, said.expected):
        step = scale.step(value) if scale is not None else None
        words.append(step.label if step is not None and not step.is_level else NOTHING if value is None else str(value))
    return words[0] if said.expected is None else " → ".join(words)


def _whose(views: Iterable[Side], translate: Translate) -> str:
    held = set(views)
    return ", ".join(view_name(view, translate) for view in VIEWS if view in held)
