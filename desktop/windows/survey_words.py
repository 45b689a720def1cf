"""What the pages of a collaboration survey say alike: roles with the letter of their side, numbers, states, times."""

from desktop.language import Language
from desktop.model.survey import DIMENSION_NAMES, Dimension, SurveyRole
from desktop.windows.labels import breakable
from desktop.words import QT_TRANSLATE_NOOP

translate = Language.translate

SHORT_NAMES = {
    Dimension.FREQUENT: QT_TRANSLATE_NOOP("Survey", "Frequent"),
    Dimension.TIMELY: QT_TRANSLATE_NOOP("Survey", "In time"),
    Dimension.ACCURATE: QT_TRANSLATE_NOOP("Survey", "Accurate"),
    Dimension.PROBLEM_SOLVING: QT_TRANSLATE_NOOP("Survey", "Solving"),
    Dimension.SHARED_GOALS: QT_TRANSLATE_NOOP("Survey", "Goals"),
    Dimension.SHARED_KNOWLEDGE: QT_TRANSLATE_NOOP("Survey", "Knowledge"),
    Dimension.RESPECT: QT_TRANSLATE_NOOP("Survey", "Respect"),
}
SECONDS = 6
"""What a statement takes to read and answer."""


def role_words(role: SurveyRole) -> str:
    """A role with the letter of its side, which tells sides apart without colour."""
    return breakable(f"{role.side.letter}  {role.label}")


def minutes_for(statements: int) -> int:
    """How long a sheet of so many statements takes; two at the least, with choosing a role and handing in."""
    return max(2, -(-statements * SECONDS // 60))


def dimension_name(dimension: Dimension) -> str:
    """What a dimension is called, in the language in use."""
    return translate("Survey", DIMENSION_NAMES[dimension])


def dimension_short(dimension: Dimension) -> str:
    """What a dimension is called in one word, over a narrow column."""
    return translate("Survey", SHORT_NAMES[dimension])


def point(code: str) -> str:
    """The decimal sign of a language."""
    return "," if code == "da" else "."
