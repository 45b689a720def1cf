"""How strong a number of the collaboration survey is called, and how large a difference: bounds that can be changed.

A band follows the number as it is shown, with one decimal; the word for a difference follows the exact difference.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor

from desktop.words import QT_TRANSLATE_NOOP

MIDDLE, STRONG = Fraction(3), Fraction(4)
LITTLE, CLEAR = Fraction(1, 5), Fraction(1, 2)


class Band(StrEnum):
    WEAK = "weak"
    MIDDLE = "middle"
    STRONG = "strong"


class Shift(StrEnum):
    """How large a difference between two rounds is, whichever way."""

    UNCHANGED = "unchanged"
    LITTLE = "little"
    CLEAR = "clear"


BAND_NAMES = {
    Band.WEAK: QT_TRANSLATE_NOOP("Survey", "weak"),
    Band.MIDDLE: QT_TRANSLATE_NOOP("Survey", "middling"),
    Band.STRONG: QT_TRANSLATE_NOOP("Survey", "strong"),
}
SHIFT_NAMES = {
    Shift.UNCHANGED: QT_TRANSLATE_NOOP("Survey", "unchanged"),
    Shift.LITTLE: QT_TRANSLATE_NOOP("Survey", "small change"),
    Shift.CLEAR: QT_TRANSLATE_NOOP("Survey", "clear change"),
}


@dataclass(frozen=True, slots=True)
class Bands:
    """From where on a number is middling, and from where on strong."""

    middle: Fraction = MIDDLE
    strong: Fraction = STRONG

    def of(self, value: Fraction) -> Band:
        """The band of a number as it is shown: what reads 3,0 is never under 3,0."""
        value = Fraction(_parts(value, 10), 10)
        return Band.WEAK if value < self.middle else Band.MIDDLE if value < self.strong else Band.STRONG


def shift_of(difference: Fraction) -> Shift:
    """The word for a difference, by its absolute value."""
    size = abs(difference)
    return Shift.UNCHANGED if size < LITTLE else Shift.LITTLE if size < CLEAR else Shift.CLEAR


def one_decimal(value: Fraction, point: str = ",", *, signed: bool = False) -> str:
    """A number as it is shown: one decimal, halves up and away from nought, with a plus where it is asked for."""
    tenths = _parts(abs(value), 10)
    return f"{_sign(value, tenths, signed=signed)}{tenths // 10}{point}{tenths % 10}"


def two_decimals(value: Fraction) -> float:
    """A number to be reckoned on with: two decimals, halves away from nought as everywhere, never to the even digit."""
    hundredths = _parts(abs(value), 100)
    return (-hundredths if value < 0 else hundredths) / 100


def difference_shown(difference: Fraction, point: str = ",") -> str:
    """A difference as it is shown: a sign and one decimal; two where one would contradict its word, such as +0,19."""
    if shift_of(Fraction(_parts(abs(difference), 10), 10)) is shift_of(difference):
        return one_decimal(difference, point, signed=True)
    hundredths = floor(abs(difference) * 100)
    return f"{_sign(difference, hundredths, signed=True)}{hundredths // 100}{point}{hundredths % 100:02}"


def _parts(value: Fraction, size: int) -> int:
    return floor(value * size + Fraction(1, 2))


def _sign(value: Fraction, shown: int, *, signed: bool) -> str:
    return "" if not shown else "−" if value < 0 else "+" if signed else ""
