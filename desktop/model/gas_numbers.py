"""The numbers in the words of a scale's levels: as figures, as Danish words, and as spans such as "2-3"."""

import re
from dataclasses import dataclass

_WORDS = ("ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
_NUMBERS = {word: number for number, word in enumerate(_WORDS)} | {"aldrig": 0, "nul": 0, "ét": 1, "en": 1, "et": 1}
_COUNTED = r"(?=\s+(?:gang|dag|nat|aften|morgen|time|uge|måned|minut|hverdag|formiddag|eftermiddag|måltid)\b)"
"""What makes "en" and "et" a number."""
_FIGURE = r"\d{1,6}(?:[.,]\d{1,3})?"
_NAMED = "|".join(word for word in _NUMBERS if word not in ("en", "et"))
_ONE = rf"(?:{_FIGURE}|\b(?:{_NAMED})\b|\b(?:en|et)\b{_COUNTED})"
_TO = r"\s*(?:-|–|til|eller)\s*"
_SPAN = re.compile(
    rf"(?P<least>\b(?:mindst|højst|op til|under|over|mere end|færre end|kl\.?|klokken)\s+)?(?<![\w.,])"
    rf"(?P<low>{_ONE})(?:{_TO}(?P<high>{_ONE}))?(?![.,]?\d)(?P<up>\s*(?:%|procent|eller (?:flere|færre|mere|mindre)))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """From one number to another, or one number twice. What is not `counted` has no next number: 8.30, or "mindst"."""

    low: float
    high: float
    counted: bool

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


def spans(words: str) -> tuple[Span, ...]:
    """The numbers in a text, in the order they stand in it."""
    return tuple(_span(found) for found in _SPAN.finditer(words))


def _span(found: re.Match[str]) -> Span:
    ends = [_number(found["low"]), _number(found["high"] or found["low"])]
    whole = all(each.is_integer() for each in ends)
    return Span(min(ends), max(ends), whole and not found["least"] and not found["up"])


def _number(written: str) -> float:
    named = _NUMBERS.get(written.lower())
    return float(named) if named is not None else float(written.replace(",", "."))
