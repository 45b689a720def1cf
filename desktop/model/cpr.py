"""Danish personal identity numbers (CPR) in running text: finding them in the shapes people write, and hiding them."""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import accumulate

from desktop.model.case import Case
from desktop.model.case_places import Place, with_texts
from desktop.model.cpr_written import written_out

MASK = "XXXXXX-XXXX"
"""What stands where a number stood; it holds no digits, so masking twice changes nothing."""

WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
CENTURIES = ("18", "19", "20")
REPLACEMENT_DAY = 60
"""Added to the day in a replacement number (erstatningspersonnummer)."""

# Blanks, dashes, full stops, slashes, Markdown's own signs and signs of no width that hide between digits.
BETWEEN = r"\s.\-/_*\\>\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2043\u2060-\u2064\u2212\ufeff"
_RUN = re.compile(rf"\d(?:[{BETWEEN}]{{0,12}}\d){{9,}}")
_GROUP = re.compile(r"\d+")
_DATED = re.compile(rf"\d(?:[{BETWEEN}]{{0,12}}\d){{5}}")
"""What every number begins with; texts without it, which are most, are passed over quickly."""
_LETTERED = re.compile(
    rf"(?<![^\W_])(\d\d)[{BETWEEN}]?(\d\d)[{BETWEEN}]?(\d\d)[\-\u2010-\u2015\u2212]?"
    r"(?=[^\W_]{4}(?![^\W_]))(?=[A-Z0-9]{0,3}\d)(?=[A-Z0-9]{0,3}[A-Z])[A-Z0-9]{4}",
    re.IGNORECASE,
)
_ORDINARY = {(10,), (6, 4), (2, 2, 2, 4), (12,), (8, 4), (2, 2, 4, 4)}
_IN_STEPS = {(2, 2, 2, 2, 2), (1, 1, 1, 1, 1, 1, 4), (1,) * 10}


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a number stands, in characters. `certain` if modulus 11 agrees; numbers issued since 2007 may fail it."""

    start: int
    end: int
    certain: bool


def find(text: str) -> tuple[Hit, ...]:
    """Find every number that can be a CPR number: ten digits, however split, that begin with a real date."""
    found = [Hit(start, end, certain=False) for start, end, day in written_out(text) if is_date(day)]
    if _DATED.search(text) is None:
        return _apart(found, len(text)) if found else ()
    found += [hit for run in _RUN.finditer(text) for hit in _Row(text, run).hits()]
    found += [
        Hit(match.start(), match.end(), certain=False)
        for match in _LETTERED.finditer(text)
        if is_date("".join(match.groups()))
    ]
    return _apart(found, len(text)) if found else ()


def mask(text: str) -> tuple[str, int]:
    """Hide every possible CPR number behind one fixed sign, and tell how many there were."""
    parts, at = [], 0
    hits = find(text)
    for hit in hits:
        parts += [text[at : hit.start], MASK]
        at = hit.end
    return "".join((*parts, text[at:])), len(hits)


def mask_case(case: Case) -> tuple[Case, int]:
    """Hide the numbers in every text of a case, and tell how many there were."""
    count = 0

    def hide(text: str) -> str:
        nonlocal count
        hidden, here = mask(text)
        count += here
        return hidden

    def hide_at(place: Place, text: str) -> str:
        return text if place.part == "code" and _is_identifier(text) else hide(text)

    hidden = with_texts(replace(case, id=hide(case.id)), hide_at)
    return hidden, count


def _is_identifier(code: str) -> bool:
    """Tell a UUID, as the code lists have them, from other codes: digits in one can look like a number by accident."""
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", code) is not None


class _Row:
    """Groups of digits that stand near each other, and where each begins and ends in the text."""

    def __init__(self, text: str, run: re.Match[str]) -> None:
        self.text = text
        spans = [match.span() for match in _GROUP.finditer(text, run.start(), run.end())]
        self.starts = array("q", (start for start, _ in spans))
        self.ends = array("q", (end for _, end in spans))
        self.sizes = array("q", (end - start for start, end in spans))
        self.offsets = array("q", accumulate(self.sizes, initial=0))  # how many digits come before each group
        self.digits = "".join(text[start:end] for start, end in spans)

    def hits(self) -> Iterator[Hit]:
        last_of = {offset: at for at, offset in enumerate(self.offsets, start=-1)}
        for first, offset in enumerate(self.offsets):
            for length in (10, 12):
                last = last_of.get(offset + length)
                if last is None or not self._has_shape(first, last):
                    continue
                number = _as_number(self.digits[offset : offset + length])
                if number and self._has_gaps(first, last):
                    yield Hit(self.starts[first], self.ends[last], certain=_agrees(number))

    def _has_shape(self, first: int, last: int) -> bool:
        """Whether people split a number into groups of these lengths."""
        sizes = tuple(self.sizes[first : last + 1])
        if sizes in _ORDINARY:
            return True
        if sizes in _IN_STEPS:
            return not self._goes_on(first, last)
        return sum(sizes) == 10 and (len(sizes) == 2 or (len(sizes) == 3 and 6 in (sizes[0], sizes[0] + sizes[1])))

    def _goes_on(self, first: int, last: int) -> bool:
        """Whether there are more groups of the same length on the same line: a telephone number, or a table."""
        size = self.sizes[last]
        before = first > 0 and self.sizes[first - 1] == size and "\n" not in self._gap(first - 1)
        after = last + 1 < len(self.sizes) and self.sizes[last + 1] == size and "\n" not in self._gap(last)
        return before or after

    def _has_gaps(self, first: int, last: int) -> bool:
        """Whether what stands between the groups can belong to one number, and not to a date and a time."""
        gaps = [self._gap(at) for at in range(first, last)]
        if any(gap.replace("\r\n", "\n").count("\n") > 1 for gap in gaps):
            return False
        if last - first == 3 and self.sizes[first + 2] == 4:
            return gaps[-1].strip() != ""  # 12.05.2026 1230
        return last - first != 4 or gaps[-1] != "." or len(set(gaps)) == 1  # 12.05.26 12.30

    def _gap(self, after: int) -> str:
        return self.text[self.ends[after] : self.starts[after + 1]]


def _as_number(digits: str) -> str:
    """Give the ten digits, the century of a year in full taken out; nothing if they do not begin with a date."""
    plain = str(int(digits)).zfill(len(digits))  # \d knows the digits of every script
    if len(plain) == 12:
        plain = plain[:4] + plain[6:] if plain[4:6] in CENTURIES else ""
    return plain if plain and is_date(plain[:6]) else ""


@lru_cache(maxsize=4096)
def is_date(digits: str) -> bool:
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if day > REPLACEMENT_DAY:
        day -= REPLACEMENT_DAY
    # The seventh digit tells the century, but a date in any of them is enough to hide the number.
    return 1 <= month <= 12 and any(_exists(century + year, month, day) for century in (1800, 1900, 2000))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _agrees(number: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, number, strict=True)) % 11 == 0


def _apart(hits: list[Hit], length: int) -> tuple[Hit, ...]:
    """Choose hits that do not overlap; the shortest stretch of text is the most ordinary way to write one."""
    chosen: list[Hit] = []
    taken = bytearray(length)
    for hit in sorted(hits, key=lambda hit: (hit.end - hit.start, hit.start)):
        if taken.find(1, hit.start, hit.end) == -1:
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            chosen.append(hit)
    return tuple(sorted(chosen, key=lambda hit: hit.start))
