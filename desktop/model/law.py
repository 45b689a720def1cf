"""Law references as data with the time they hold, and the reading of such references out of free Danish text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

SERVICE_ACT = "SEL"
ADULTS = range(81, 151)
"""Paragraphs of the service act about adults: where no law is named, people in this field mean one of these."""
LONGEST_SPAN = 20

_ACTS = {
    "SEL": r"SEL|LSS|service\s?loven|servicelov|lov\s+om\s+social\s+service",
    "SUL": r"SUL|sundhedsloven|sundhedslov",
    "ABL": r"ABL|almenboligloven|almenboliglov|lov\s+om\s+almene\s+boliger",
    "Ældreloven": r"ældreloven|ældrelov",
    "Barnets lov": r"barnets\s+lov",
    "LAB": r"(?-i:LAB)|lov\s+om\s+en\s+aktiv\s+beskæftigelsesindsats",
    "Retssikkerhedsloven": r"(?-i:RSL)|retssikkerhedsloven|retssikkerhedslov",
    "Forvaltningsloven": r"(?-i:FVL)|forvaltningsloven|forvaltningslov",
    "Værgemålsloven": r"værgemålsloven|værgemålslov",
    "Psykiatriloven": r"psykiatriloven|psykiatrilov",
    "HOI": r"(?-i:HOI)|lov\s+om\s+(?:en\s+)?helhedsorienteret\s+indsats",
    "Officialprincippet": r"officialprincippet",
}
"""How each law is written, by its canonical short name, in the order that lists of references have."""
_ORDER = tuple(_ACTS)
_ANY_ACT = "|".join(f"(?P<act{at}>{pattern})" for at, pattern in enumerate(_ACTS.values()))
_SIGN = r"§{1,3}|\bparagraf(?:fen|fer|ferne)?\b"
_STUCK = r"(?:,?\s*stk\.?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?)?(?:,?\s*(?:nr|litra)\.?\s*\w{1,2}\b)?"
_NUMBER = r"(?P<number>[1-9]\d{0,2})(?!\d)(?:\s?(?P<letter>[a-h])(?![\wæøå]|\.\w))?"
_TOKEN = re.compile(rf"\b(?:{_ANY_ACT})s?\b|(?P<sign>{_SIGN})|(?P<end>[.;]\s+(?-i:(?=[A-ZÆØÅ]))|\n)", re.IGNORECASE)
_FIRST = re.compile(rf"\s{{0,3}}{_NUMBER}{_STUCK}", re.IGNORECASE)
_COUNTED = (
    r"(?!\s{0,3}(?:%|kr\b|pct\b|t\b|procent|kroner|minut|time|døgn|dag|uge|måned|år|gang|person|borger|meter|km\b"
    r"|\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))"
)
"""What makes a number after a comma no paragraph: "§ 85, 12 timer om ugen"."""
_MORE = re.compile(
    rf"\s{{0,3}}(?P<link>,\s*(?:og|eller|samt)\b|,|/|&|\+|[-–—]|\b(?:og|eller|samt|til)\b)\s{{0,3}}"
    rf"(?:{_NUMBER}{_COUNTED}{_STUCK}|(?P<only>[a-h])(?![\wæøå]|\.\w))",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"\s{{0,3}}(?:i|efter|,)?\s{{0,3}}\b(?:{_ANY_ACT})s?\b(?!\s{{0,3}}(?:§|paragraf|\d))", re.IGNORECASE
)
_BARE = re.compile(r"\s{0,3}(?=\d{2,3}\b)")
_WRITTEN = re.compile(r"(?P<number>\d+)(?: (?P<letter>[a-z]))?$")


@dataclass(frozen=True, slots=True)
class Law:
    """A paragraph of a law, or a whole law where `paragraph` is empty, and the days on which it holds.

    `title` and `note` are Danish, in our own words. `certain` is false where nobody has looked it up in the law.
    No `valid_from` means: since before the time that cases are about.
    """

    law: str
    paragraph: str
    title: str
    note: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    certain: bool = True

    @property
    def short(self) -> str:
        """The canonical short reference, such as "SEL § 83 a"."""
        return short(self.law, self.paragraph)

    def valid_on(self, day: date) -> bool:
        """Whether it holds on that day; the last day counts."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def short(law: str, paragraph: str) -> str:
    """Write a canonical short reference."""
    return f"{law} § {paragraph}" if paragraph else law


def law_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Find the references in free text, such as "SEL §§ 85, 99 og 141", as canonical short ones in natural order.

    A paragraph belongs to the law named before it in the same sentence, or right after it. Where none is named it is
    the service act's, if it is one about adults. A law named without paragraph counts only where none of its
    paragraphs is named.
    """
    found = {pair for text in texts for pair in _references(text)}
    with_paragraph = {law for law, paragraph in found if paragraph}
    return tuple(
        sorted({short(*pair) for pair in found if pair[1] or pair[0] not in with_paragraph}, key=natural_order)
    )


def natural_order(name: str) -> tuple[int, str, int, str]:
    """Key that sorts short references as people do: law by law, § 83 before § 83 a before § 101."""
    law, _, paragraph = name.partition(" § ")
    match = _WRITTEN.match(paragraph)
    place = _ORDER.index(law) if law in _ORDER else len(_ORDER)
    return place, law, int(match["number"]) if match else 0, (match["letter"] or "") if match else paragraph


def _references(text: str) -> Iterator[tuple[str, str]]:
    """Walk through a text from law to paragraph sign to end of sentence."""
    law = ""
    at = 0
    while token := _TOKEN.search(text, at):
        at = token.end()
        if token["end"] is not None:
            law = ""
            continue
        if token["sign"] is None:
            law = _act(token)
            yield law, ""
            start = _BARE.match(text, at) if token[0].isupper() else None
            if start is None:
                continue
        numbers, at = _paragraphs(text, at)
        after = _AFTER.match(text, at)
        named = _act(after) if after else law
        for number, letter in numbers:
            if named or number in ADULTS:
                yield named or SERVICE_ACT, f"{number} {letter}".rstrip()


def _act(match: re.Match[str]) -> str:
    return next(law for at, law in enumerate(_ACTS) if match[f"act{at}"] is not None)


def _paragraphs(text: str, at: int) -> tuple[list[tuple[int, str]], int]:
    """Read the numbers after a paragraph sign, with letters and spans written out, and tell where they end."""
    first = _FIRST.match(text, at)
    if first is None:
        return [], at
    found = [(int(first["number"]), (first["letter"] or "").lower())]
    at = first.end()
    while more := _MORE.match(text, at):
        is_span = more["link"] in ("-", "–", "—", "til")
        number = int(more["number"]) if more["number"] else found[-1][0]
        letter = (more["letter"] or more["only"] or "").lower()
        if more["only"] and not found[-1][1]:
            break
        found += _span(found[-1], (number, letter)) if is_span else [(number, letter)]
        at = more.end()
    return found, at


def _span(first: tuple[int, str], last: tuple[int, str]) -> list[tuple[int, str]]:
    """Write out what lies after `first` up to and with `last`; only the ends where that is no sensible span."""
    if first[0] == last[0] and first[1] and first[1] < last[1]:
        return [(first[0], chr(code)) for code in range(ord(first[1]) + 1, ord(last[1]) + 1)]
    if not first[1] and not last[1] and 0 < last[0] - first[0] <= LONGEST_SPAN:
        return [(number, "") for number in range(first[0] + 1, last[0] + 1)]
    return [last]
