"""How the levels of a line are said: a figure for a level, words for the steps that say why there is none."""

from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT, Assessment
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

_WORDS = {
    NOT_ASSESSED: QT_TRANSLATE_NOOP("Levels", "not assessed"),
    NOT_RELEVANT: QT_TRANSLATE_NOOP("Levels", "not relevant"),
}


def level_words(level: int, translate: Translate = untranslated) -> str:
    """Say one step of a scale."""
    return translate("Levels", _WORDS[level]) if level in _WORDS else str(level)


def levels_of(line: Assessment, translate: Translate = untranslated) -> str:
    """Say the level now and the expected one, as "3 → 1"; nothing for a line without level."""
    if line.level is None and line.expected is None:
        return ""
    now = "–" if line.level is None else level_words(line.level, translate)
    return now if line.expected is None else f"{now} → {level_words(line.expected, translate)}"
