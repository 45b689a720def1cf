"""A text as words: where each stands, how it is written, and whether it begins a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’´`\-\u2010\u2011][^\W\d_]+)*")
_HYPHEN = re.compile(r"[\-\u2010\u2011]")
_STOPS = frozenset('.!?:\n\r\t•|»„“”"')
_SHORT = re.compile(
    "[a-zæøå]|hr|fr|frk|dr|fhv|mag|prof|eks|bl|ca|evt|jf|jvf|kl|nr|tlf|inkl|ekskl|mv|fx|pga|ift|iht|vedr|tidl|ndr|sdr|"
    "st|gl|afd|skt|sct|kgl|cand|adv|overl|spl|ass"
)
"""Abbreviations and initials: after their full stop the sentence goes on."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters `start` to `end` of a text. `gap` is what stands between the word before and this one."""

    start: int
    end: int
    text: str
    low: str
    """In small letters."""
    gap: str
    begins: bool
    """Whether a sentence, a line or a quotation begins here, so that a capital letter says nothing."""
    is_capital: bool

    @property
    def is_shouted(self) -> bool:
        """Written in capitals throughout."""
        return self.is_capital and len(self.text) > 1 and self.text.isupper()


def words(text: str) -> tuple[Word, ...]:
    """Split a text into words. A compound such as Mikkel-sagen is two; Anne-Marie and Ole's are one."""
    found: list[Word] = []
    last_end, last_low = 0, ""
    for start, end in _spans(text):
        written, gap = text[start:end], text[last_end:start]
        low = written.lower()
        begins = not found or (gap != " " and _stops(last_low, gap))
        found.append(Word(start, end, written, low, gap, begins, written[0].isupper()))
        last_end, last_low = end, low
    return tuple(found)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        parts = _HYPHEN.split(match[0])
        if len(parts) == 1 or all(part[0].isupper() for part in parts):
            yield start, end
            continue
        for part in parts:
            yield start, start + len(part)
            start += len(part) + 1


def _stops(last: str, gap: str) -> bool:
    """Whether a gap ends a sentence; `last` is the word before it, in small letters."""
    if _STOPS.isdisjoint(gap):
        return gap.strip() in ("-", "–", "—") and gap != "-"
    return not (gap.startswith(".") and _SHORT.fullmatch(last) and _STOPS.isdisjoint(gap[1:]))
