"""Initials with full stops, such as M.K."""

import re
from collections.abc import Iterator

from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

INITIALS = QT_TRANSLATE_NOOP(
    "Guard", "“{found}” looks like somebody's initials. Initials from reality can tell who it is."
)

_INITIALS = re.compile(r"(?<![\w.])(?:[A-ZÆØÅ]\.[ ]?){1,2}[A-ZÆØÅ](?:\.(?!\w)|(?![\w.]))")
_NO_INITIALS = frozenset(
    {"ps", "nb", "ad", "hc", "dd", "uu", "fsiii", "tv", "xy", "yx", "xx", "yy", "ok", "pc", "it", "dk", "eu", "m", "ia"}
)


def initials(text: str) -> Iterator[Spot]:
    """Find initials; abbreviations that are written alike are none."""
    for match in _INITIALS.finditer(text):
        letters = "".join(filter(str.isalpha, match[0])).lower()
        if letters not in _NO_INITIALS:
            values = (("found", match[0]),)
            yield Spot(Sort.NAME, match.start(), match.end(), letters, certain=False, why=INITIALS, values=values)
