"""Exact dates: of birth, of what happened, and any day with month and year. A month, a weekday or an age is none."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_BIRTH_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is an exact date of birth. An age or a span of ten years is enough.")
_EVENT_WHY = QT_TRANSLATE_NOOP(
    "Guard", "“{found}” tells the very day something happened, such as an admission, a crime or a death."
)
_DAY_WHY = QT_TRANSLATE_NOOP(
    "Guard", "“{found}” is an exact date. Together with what happened it can tell who it is about."
)

MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)
_NUMBERS = {month[:3]: at for at, month in enumerate(MONTHS, start=1)} | {"okt": 10, "sept": 9}
_NAMES = "|".join((*sorted(MONTHS, key=len, reverse=True), "sept", *(month[:3] for month in MONTHS)))
_SPOKEN = re.compile(
    rf"(?<![\w.])(?:den[ ])?(\d{{1,2}})\.?[ ]?({_NAMES})(?![^\W_])(?:\.(?=[ ][\d'’]))?"
    r"(?:[ ,]{1,2}((?:19|20)\d\d|['’]?\d\d)(?![\d:]|\.\d))?",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"(?<![\w.,/§-])(?:den[ ])?(?:(\d{1,2})[./\-][ ]?(\d{1,2})(?:(?:[./\-][ ]?|[ ])((?:19|20)\d\d)|[./\-](\d\d))"
    r"|((?:19|20)\d\d)-(\d\d)-(\d\d))(?![\w/]|[.,:-]\d)",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"(?<![\w.,/-])(?:((?:19|20)\d\d)(\d\d)(\d\d)|(\d\d)(\d\d)((?:19|20)\d\d|\d\d))(?![\w/]|[.,-]\d)")
_HALF = re.compile(r"(?<![\w.,/§-])(?:den[ ])?(\d{1,2})[./][ ]?(\d{1,2})(?![\w/.-]|,\d)", re.IGNORECASE)

_BIRTH = re.compile(
    r"(?<!\w)(?:født|fødte|fødsels\w{1,10}|fødsel|f\.|fylder|fyldte)(?:[ ]år)?\W*(?:\w+\W+){0,2}$", re.IGNORECASE
)
_BORN_THEN = re.compile(r"^\W*(?:blev|er|var)\W+(?:\w+\W+){1,2}født", re.IGNORECASE)
_EVENT = re.compile(
    r"(?<!\w)(?:indl(?:agt|agdes|ægges|æggelse\w{0,3})|genindlagt|tvangsindlagt|udskrevet|udskrives|udskrivning\w{0,2}|død|døde|dødsfald\w{0,2}|"
    r"afdød\w{0,2}|afgik|begravet|anholdt|fængslet|dømt|dom|retsmøde\w{0,2}|overfald\w{0,3}|overfaldt|voldtægt\w{0,3}|ulykke\w{0,2}|påkørt|"
    r"selvmord\w{0,7}|anbragt|tvangsfjernet|fjernet|indflytning\w{0,2}|flyttede|indskrevet|visiteret|opereret|skilt|gift)"
    r"(?:\W+\w+){0,5}\W*$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"(?<!\w)(?:lov(?:en|ens|givning\w{0,2})?|\w{3,20}lov(?:en|ens)?|\w{0,5}bekendtgørelse\w{0,3}|lbk|bek|vejl|vejledning\w{0,2}|cirkulære\w{0,3}|"
    r"§|ikrafttræd\w{0,6}|træder|kraft|reform\w{0,3})",
    re.IGNORECASE,
)
_SENTENCE_ENDS = re.compile(r"[.!?]\s+(?=[A-ZÆØÅ])|\n")
_NEAR = 90
"""How many characters around a date are looked at, to learn what it is the date of."""


def dates(text: str) -> Iterator[Spot]:
    """Find exact dates; days on which a law came into force are none."""
    for start, end, key, whole in _days(text):
        before, after = _around(text, start, end)
        why = (
            _BIRTH_WHY
            if _BIRTH.search(before) or _BORN_THEN.search(after)
            else _EVENT_WHY
            if _EVENT.search(before)
            else _DAY_WHY
        )
        if why is _DAY_WHY and (not whole or _LAW.search(before) or _LAW.search(after)):
            continue
        found = text[start:end]
        yield Spot(Sort.DATE, start, end, key, why is not _DAY_WHY, why, (("found", found),))


def _days(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Give each date, its key, and whether it has a year or is written as nothing but a date is."""
    for pattern in (_SPOKEN, _WRITTEN, _PLAIN, _HALF):
        for match in pattern.finditer(text):
            day, month, year = _parts(pattern, match)
            if not exists(year or 2000, month, day):
                continue
            whole = year is not None and pattern is not _PLAIN
            yield *match.span(), f"{year or ''}-{month:02}-{day:02}", whole


def _parts(pattern: re.Pattern[str], match: re.Match[str]) -> tuple[int, int, int | None]:
    groups = match.groups()
    if pattern is _SPOKEN:
        name = groups[1].lower()
        return int(groups[0]), _NUMBERS[name[:3]], _year(groups[2])
    if pattern is _HALF:
        return int(groups[0]), int(groups[1]), None
    if pattern is _WRITTEN:
        day, month, year, short, iso_year, iso_month, iso_day = groups
        return (int(day), int(month), _year(year or short)) if day else (int(iso_day), int(iso_month), int(iso_year))
    iso_year, iso_month, iso_day, day, month, year = groups
    return (int(day), int(month), _year(year)) if day else (int(iso_day), int(iso_month), int(iso_year))


def _year(written: str | None) -> int | None:
    if not written:
        return None
    year = int(written.strip("'’"))
    return year if year > 99 else year + (2000 if year < 40 else 1900)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Give what stands before and after in the same sentence."""
    before = _SENTENCE_ENDS.split(text[max(0, start - _NEAR) : start])[-1]
    after = _SENTENCE_ENDS.split(text[end : end + _NEAR])[0]
    return before, after


def exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
