"""Danish licence plates: two letters and five digits."""

import re
from collections.abc import Iterator

from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is built like a Danish licence plate: two letters and five digits.")
_MARKED_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is called a licence plate in the text.")

_PLATE = re.compile(r"(?<![\w§/.-])([A-Z]{2})([ \u00a0]?)([1-9]\d)([ \u00a0.]?)(\d{3})(?![\w/-]|[.,]\d)")
_MARKED = re.compile(
    r"(?<!\w)(?:nummerplade(?:n|r)?|reg(?:istrerings)?nummer|indreg(?:\.|istreret)(?:[ ]nr\.?)?)"
    r"[ ]?[:]?[ ]?(?:er[ ])?([a-z]{2}[ ]?\d\d[ ]?\d{3}|[a-z0-9]{2,7})(?=\W|$)(?<=\d)",
    re.IGNORECASE,
)
_NO_PLATES = frozenset({"DK", "EU", "ID", "NR", "KL", "KR", "PR", "CA", "TV", "PC", "SE", "AF", "OG", "EN", "IS"})


def plates(text: str) -> Iterator[Spot]:
    """Find licence plates; identifiers of code lists and numbers after an abbreviation are none."""
    for match in _MARKED.finditer(text):
        yield _spot(text, *match.span(1), _MARKED_WHY)
    for match in _PLATE.finditer(text):
        if match[1] not in _NO_PLATES:
            yield _spot(text, *match.span(), _WHY)


def _spot(text: str, start: int, end: int, why: str) -> Spot:
    found = text[start:end]
    key = "".join(filter(str.isalnum, found)).lower()
    return Spot(Sort.PLATE, start, end, key, certain=True, why=why, values=(("found", found),))
