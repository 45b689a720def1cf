"""What people typed made harmless for spreadsheets, which take words that begin with certain signs for formulas."""

import re

LONGEST = 32_767
"""UTF-16 units in a cell of a spreadsheet."""
_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def legible(text: str) -> str:
    """A text without the signs that no file of this kind can hold; line ends are one sign."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def is_formula(text: str) -> bool:
    """Whether a spreadsheet could take a text for a formula, also after white space."""
    bare = text.lstrip(" \u00a0")
    return bare[:1] in _STARTS and bool(bare)


def coded(text: str) -> str:
    """Write what looks like a coded letter, such as `_x0041_`, so that it is read as it stands."""
    return _CODED.sub("_x005F_", text)


def shortened(text: str) -> str:
    """As much of a text as a cell can hold; an ellipsis tells that there was more."""
    if len(text) * 2 <= LONGEST or _units(text) <= LONGEST:
        return text
    kept = text[: LONGEST - 1]
    while _units(kept) > LONGEST - 1:
        kept = kept[: len(kept) - max(1, (_units(kept) - LONGEST + 1) // 2)]
    return kept + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
