"""CPR numbers whose date is written out as a date is: year first, month in words, or apart from the serial."""

import re
from collections.abc import Iterator

MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")

_SERIAL = re.compile(r"\d{4}")
_DASH = r"[-\u2010-\u2015\u2212]"
_APART = re.compile(
    r"(?<!\d)(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)\s{0,3}"
    rf"(?:[,:;|]|\({_DASH}\)|[Ll]øbe?nr\.?|[Ll]øbenummer|[Ll]bnr\.?)\s{{0,3}}\d{{4}}(?!\d)"
)
_YEAR_FIRST = re.compile(
    rf"(?<!\d)(?:18|19|20)(?P<year>\d\d){_DASH}(?P<month>\d\d){_DASH}(?P<day>\d\d)\s?{_DASH}\s?\d{{4}}(?!\d)"
)
_IN_WORDS = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s?(?P<name>{'|'.join(MONTHS)})[a-zæøå]{{0,7}}\.?\s?"
    rf"(?:18|19|20)?(?P<year>\d\d){_DASH}\d{{4}}(?!\d)",
    re.IGNORECASE,
)


def written_out(text: str) -> Iterator[tuple[int, int, str]]:
    """Give where each stands, in characters, and its date as six digits, which need not be a real one."""
    if _SERIAL.search(text) is None:
        return
    for pattern in (_APART, _YEAR_FIRST, _IN_WORDS):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = parts.get("month") or f"{MONTHS.index(parts['name'].lower()) + 1:02}"
            yield match.start(), match.end(), f"{int(parts['day']):02}{int(month):02}{int(parts['year']):02}"
