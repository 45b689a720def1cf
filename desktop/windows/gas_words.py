"""What the levels of a goal's scale, and the hints about it, are called in the language in use."""

from desktop.language import Language
from desktop.model.blind import PERSPECTIVE_NAMES
from desktop.model.gas import STEP_NAMES
from desktop.model.gas_hints import FAULT_WORDS, ScaleHint
from desktop.model.sides import Side
from desktop.windows.panel_scale import signed
from desktop.windows.panel_values import capital


def level_name(level: int) -> str:
    """Such as "Less than expected"."""
    return capital(Language.translate("Plan", STEP_NAMES[level]))


def level_title(level: int) -> str:
    """Such as "−1, Less than expected"."""
    return f"{signed(level)}, {level_name(level)}"


def hint_words(hint: ScaleHint) -> str:
    """A remark about a scale."""
    level, other = (signed(each) if each is not None else "" for each in (hint.level, hint.other))
    return Language.translate("Gas", FAULT_WORDS[hint.fault]).format(level=level, other=other, number=hint.number)


def perspective_name(side: Side) -> str:
    """Who sets a level for themselves."""
    return Language.translate("Blind", PERSPECTIVE_NAMES[side])
