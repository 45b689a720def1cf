"""How much of SMART a goal meets, as a badge: a sign that does not rely on its colour, and the figures."""

from collections.abc import Iterator

from desktop.layout import measures as m
from desktop.layout.marks import Dot, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.plan import Verdict
from desktop.words import QT_TRANSLATE_NOOP, Translate

SMART = QT_TRANSLATE_NOOP("Drawing", "SMART {met}/{of}")
SIGN = 2.0
GAP = 1.0


def smart_width(verdict: Verdict, translate: Translate) -> float:
    """The room a badge takes."""
    return SIGN + GAP + width_of(_words(verdict, translate), m.KICKER, Weight.SEMIBOLD)


def smart_badge(verdict: Verdict, right: float, top: float, translate: Translate) -> Iterator[Mark]:
    """A disc where all is met and a triangle where something is to be talked about; it ends at `right`."""
    x, whole = right - smart_width(verdict, translate), verdict.met >= verdict.of
    ink = Token.PROVIDER if whole else Token.WARNING
    middle = top + m.KICKER * 0.5
    if whole:
        yield Dot(x + SIGN / 2, middle, SIGN / 2, fill=ink)
    else:
        corners = ((x + SIGN / 2, middle - SIGN / 2), (x + SIGN, middle + SIGN / 2), (x, middle + SIGN / 2))
        yield Path((Move(corners[0]), *(Straight(corner) for corner in corners[1:])), fill=ink, closed=True)
    yield Words(x + SIGN + GAP, top + m.KICKER * 0.86, _words(verdict, translate), m.KICKER, Weight.SEMIBOLD, ink)


def _words(verdict: Verdict, translate: Translate) -> str:
    return translate("Drawing", SMART).format(met=verdict.met, of=verdict.of)
