"""A CPR number while somebody is typing it: its last digits wait here, and are told to nobody before it is decided.

Every keystroke is kept for good where people write together. Masking the finished number would come too late for them.
"""

import re

from desktop.model import cpr

_AROUND = 48
"""How far from the cursor a number can reach, in characters."""
_DATE = 6
_SHORTEST, _LONGEST = 7, 11
"""Digits of what can become a number with one more; it has twelve where the year is in full."""
_DATED = re.compile(rf"\d(?:[{cpr.BETWEEN}]{{0,12}}\d){{5}}")
_RUN = re.compile(rf"\d(?:[{cpr.BETWEEN}]{{0,12}}\d){{6,}}")
_LETTERED = re.compile(
    rf"(?<![^\W_])(\d\d)[{cpr.BETWEEN}]?(\d\d)[{cpr.BETWEEN}]?(\d\d)[\-\u2010-\u2015\u2212]?([^\W_]{{1,3}})(?![^\W_])"
)
_AFTER = re.compile(rf"(?:(?!\n)[{cpr.BETWEEN}]){{0,3}}")


def unfinished(text: str, cursor: int) -> tuple[int, int] | None:
    """Find what follows the date in a number that may be in the making where the cursor stands, in characters."""
    first = max(0, cursor - _AROUND)
    near, at = text[first : cursor + _AROUND], cursor - first
    if _DATED.search(near) is None:
        return None
    for match in _RUN.finditer(near):
        if _touches(match, at):
            for end in (_group_end(near, at) if at < match.end() else match.end(), match.end()):
                start = _serial(near, match.start(), end)
                if start is not None:
                    return first + start, first + end
    for match in _LETTERED.finditer(near):
        if _touches(match, at) and cpr.is_date("".join(match.groups()[:3])):
            return first + match.start(4), first + match.end()
    return None


def _touches(match: re.Match[str], at: int) -> bool:
    """Whether the cursor is in it, or just after it with nothing but what can stand in a number between."""
    return match.start() <= at <= match.end() or _AFTER.fullmatch(match.string, match.end(), at) is not None


def _group_end(text: str, at: int) -> int:
    return next((spot for spot in range(at, len(text)) if not text[spot].isdecimal()), len(text))


def _serial(text: str, start: int, end: int) -> int | None:
    """Where the digits after the date begin, in a run that may end in a number; nothing if it cannot."""
    spots = [spot for spot in range(start, end) if text[spot].isdecimal()]
    for first, spot in enumerate(spots):
        within_group = first and spots[first - 1] == spot - 1
        digits = "".join(text[spot] for spot in spots[first : first + _LONGEST + 1])
        if not within_group and _SHORTEST <= len(digits) <= _LONGEST and cpr.is_date(digits[:_DATE]):
            return spots[first + _DATE]
    return None


class HeldBack:
    """What one field shows and has not told yet. Texts given to it are masked already."""

    def __init__(self) -> None:
        self._told = ""
        self._words = ""
        self._at = 0

    def tell(self, text: str, cursor: int) -> str:
        """Give what may be told of a text now typed, with the cursor (in characters) where it was typed."""
        span = unfinished(text, cursor)
        if span is None:
            self._words = ""
            return text
        self._at, self._words = span[0], text[slice(*span)]
        self._told = text[: span[0]] + text[span[1] :]
        return self._told

    def with_held(self, text: str) -> str:
        """Give what the field should read when the document reads `text`: what is held back stays in its place."""
        if not self._words:
            return text
        told, at = self._told, self._at
        shorter = min(len(told), len(text))
        start = next((index for index in range(shorter) if told[index] != text[index]), shorter)
        at = at if at <= start else max(start, len(text) - (len(told) - at))
        if not text[:at].endswith(told[: self._at][-_DATE:]):
            self._words = ""  # the date it belongs to was taken back
            return text
        return text[:at] + self._words + text[at:]

    def settle(self, text: str) -> str | None:
        """Forget, as the field is being left; give what it then tells after all, or nothing if it has told it."""
        held, self._words = self._words, ""
        return text if held else None

    def forget(self) -> None:
        """Begin with another text."""
        self._words = ""
