"""CPR numbers: where one was hidden, and any that is not hidden yet. The digits themselves are never handed on."""

from collections.abc import Iterator

from desktop.guard.spots import Spot
from desktop.model import cpr
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

HIDDEN = "hidden"
OPEN = "open"
"""Keys of the two subjects. A number that is not hidden can never be cleared."""

_HIDDEN_WHY = QT_TRANSLATE_NOOP("Guard", "A CPR number stood here and was hidden.")
_CERTAIN_WHY = QT_TRANSLATE_NOOP("Guard", "These digits are a CPR number: the date and the check sum agree.")
_LIKELY_WHY = QT_TRANSLATE_NOOP("Guard", "These digits begin with a date and are built like a CPR number.")


def cpr_numbers(text: str) -> Iterator[Spot]:
    """Find the signs that stand for hidden numbers, and numbers (see desktop/model/cpr.py)."""
    at = text.find(cpr.MASK)
    while at >= 0:
        end = at + len(cpr.MASK)
        yield Spot(Sort.CPR, at, end, HIDDEN, certain=True, why=_HIDDEN_WHY)
        at = text.find(cpr.MASK, end)
    for hit in cpr.find(text):
        why = _CERTAIN_WHY if hit.certain else _LIKELY_WHY
        yield Spot(Sort.CPR, hit.start, hit.end, OPEN, hit.certain, why)
