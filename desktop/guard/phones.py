"""Telephone numbers: Danish ones of eight digits in every usual grouping, and those with a country code."""

import re
from collections.abc import Iterator

from desktop.guard.dates import exists
from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_MARKED_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is called a telephone number in the text.")
_SHAPED_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” has eight digits, grouped like a Danish telephone number.")
_FOREIGN_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is written like a telephone number with a country code.")

_SEP = r"[ .\-\u00a0\u2009\u202f\u2010-\u2013]"
_EIGHT = (
    rf"\d\d({_SEP}?)\d\d(?:\{{0}})\d\d(?:\{{0}})\d\d"
    rf"|\d{{{{4}}}}{_SEP}?\d{{{{4}}}}|\d\d{_SEP}\d{{{{3}}}}{_SEP}\d{{{{3}}}}|\d{{{{3}}}}{_SEP}\d\d{_SEP}\d{{{{3}}}}"
)
_GROUPED = re.compile(rf"(?<![\d.,/§\-\u2013\w])(?=[2-9])({_EIGHT.format(2)})(?![\d]|[.,/\-\u2013]\d|\w)")
_COUNTRY = re.compile(
    rf"(?<![\w+./-])[(]?(?:\+|00)[ ]?(?P<country>[1-9]\d{{0,2}})[)]?(?:{_SEP}?(?:\(0\))?[ ]?\d){{6,12}}(?!\d)"
)
_MARKED = re.compile(
    r"(?<!\w)(?:tlf|telefon|tel|mobil|mob|fastnet|sms|ring(?:e|er)?(?:[ ]til)?[ ]på|ring[ ]til|telefonnummer|"
    r"telefonnummeret|telefonnr|mobilnummer|mobilnr|mobilen|nummeret[ ]er|fax)"
    rf"(?:[ ](?:til|på))?[ ]?(?:nr|nummer)?[.:]{{0,2}}[ ]{{0,3}}(?:er[ ])?[:]?[ ]?((?:\d{_SEP}?){{5,11}}\d)(?!\d)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[ \u00a0]?(?:kr\b|kroner|mio|mia|dkk|euro|eur|%|,-|m2|m²|km|kg)", re.IGNORECASE)
_MONEY_BEFORE = re.compile(r"(?:kr\.?|dkk|eur|€|nr\.?)[ \u00a0]?$", re.IGNORECASE)


def phones(text: str) -> Iterator[Spot]:
    """Find telephone numbers; years, amounts, dates and numbers of laws are none."""
    for start, end, why in _candidates(text):
        digits = "".join(str(int(sign)) for sign in text[start:end] if sign.isdecimal())
        key = re.sub(r"^(00)?45(?=\d{8}$)", "", digits)
        if not key.startswith("0000"):  # invented: no number begins so
            yield Spot(Sort.PHONE, start, end, key, certain=True, why=why, values=(("found", text[start:end]),))


def _candidates(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _COUNTRY.finditer(text):
        if match["country"] != "0":
            yield *match.span(), _FOREIGN_WHY
    for match in _MARKED.finditer(text):
        yield *match.span(1), _MARKED_WHY
    for match in _GROUPED.finditer(text):
        if not _is_else(text, match):
            yield *match.span(), _SHAPED_WHY


def _is_else(text: str, match: re.Match[str]) -> bool:
    """Whether eight digits are an amount, a span of years or a date written without marks."""
    if _AMOUNT.match(text, match.end()) or _MONEY_BEFORE.search(text[max(0, match.start() - 5) : match.start()]):
        return True
    digits = "".join(filter(str.isdecimal, match[0]))
    years = all(1900 <= int(part) < 2100 for part in (digits[:4], digits[4:]))
    return years or (digits == match[0] and is_plain_date(digits))


def is_plain_date(digits: str) -> bool:
    """Whether eight digits are a date of our time: 20240312 or 12032024."""
    orders = ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[2:4], digits[:2]))
    return any(1900 <= int(year) < 2100 and exists(int(year), int(month), int(day)) for year, month, day in orders)
