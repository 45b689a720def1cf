"""A goal as the coach reads it: words and numbers with what each is, sentences, and clauses that stand aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.coach.phrases import Phrases, Token, Words

_TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d"
    r"|\d+(?:[.,:/]\d+)*(?:\.(?=\s?[a-zæøå]))?"
    r"|[^\W\d_]+(?:[-'’‐‑][^\W\d_]+)*"
    r"|[^\s]"
)
_ENDS = frozenset(".!?;•|")
_OPEN, _CLOSE = frozenset('“„»«"'), frozenset('”“«»"')
_DAY = re.compile(r"\d{1,2}\.")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:[./](?:\d{4}|\d\d))?")
_YEAR = re.compile(r"20\d\d")
_MOST = 20_000
"""Characters of a text that are read: a goal longer than that is none."""

NUMBER, DAY, DATE, YEAR, QUOTED, CITIZEN = "number", "day", "date", "year", "quoted", "citizen"
MADE = (NUMBER, DAY, DATE, YEAR, QUOTED)
"""Classes that are told from how something is written, besides those that are listed."""


class Reader:
    """Splits goals.

    `lead_ins` may stand before what a sentence says, a word of `aside` begins a clause that stands aside, and the full
    stop of an abbreviation, one of `short`, ends no sentence.
    """

    def __init__(self, words: Words, lead_ins: Phrases, aside: frozenset[str], short: frozenset[str]) -> None:
        self._kinds = lru_cache(4096)(lambda low: words.kinds(low) | _written(low))
        self._lead_ins = lead_ins
        self._aside = aside
        self._short = short

    def read(self, text: str, name: str = "") -> tuple[Token, ...]:
        """Split a text. Words that are the citizen's `name` count among the words for the citizen."""
        names = _forms(name)
        tokens = [self._token(match, names) for match in _TOKEN.finditer(text, 0, _MOST)]
        return tuple(self._settled(text, tokens))

    def _token(self, match: re.Match[str], names: frozenset[str]) -> Token:
        low = match[0].lower()
        kinds = self._kinds(low)
        if low in names:
            kinds |= {CITIZEN}
        return Token(*match.span(), low, kinds, 0, begins=False, is_aside=False)

    def _settled(self, text: str, tokens: Sequence[Token]) -> Iterator[Token]:
        """Tell sentences, clauses that stand aside, and quotations apart."""
        starts = _starts(text, tokens, self._short)
        begins = self._beginnings(tokens, starts)
        sentence, is_aside, quoted = -1, False, False
        for at, token in enumerate(tokens):
            if at in starts:
                sentence, is_aside, quoted = sentence + 1, False, False
            if (token.low in self._aside and at not in begins) or (token.low in self._aside and token.low != "der"):
                is_aside = True
            elif token.low == ",":
                is_aside = False
            if token.low in _CLOSE and quoted:
                quoted = False
            elif token.low in _OPEN:
                quoted = True
            kinds = token.kinds | {QUOTED} if quoted else token.kinds
            yield replace(token, kinds=kinds, sentence=sentence, begins=at in begins, is_aside=is_aside)

    def _beginnings(self, tokens: Sequence[Token], starts: frozenset[int]) -> frozenset[int]:
        found = set[int]()
        for start in starts:
            at = start
            while at < len(tokens) and (at == start or at not in starts):
                end = at + 1
                if tokens[at].low[0].isalpha():
                    found.add(at)
                    end = self._lead_ins.longest(tokens, at)
                    if end <= at:
                        break
                at = end
        return frozenset(found)


def _written(low: str) -> frozenset[str]:
    """The classes a number belongs to by how it is written."""
    if not low[0].isdigit():
        return frozenset()
    kinds = {NUMBER} if low[-1] != "." else {NUMBER, DAY} if _DAY.fullmatch(low) else set()
    if _DATE.fullmatch(low):
        kinds.add(DATE)
    if _YEAR.fullmatch(low):
        kinds.add(YEAR)
    return frozenset(kinds)


def _starts(text: str, tokens: Sequence[Token], short: frozenset[str]) -> frozenset[int]:
    """The tokens with which a sentence or a line begins."""
    found, ended, last = set[int](), True, ""
    for at, token in enumerate(tokens):
        gap = text[tokens[at - 1].end : token.start] if at else ""
        if ended or "\n" in gap:
            found.add(at)
        ended = token.low in _ENDS and not (token.low == "." and last in short)
        last = token.low
    return frozenset(found)


def _forms(name: str) -> frozenset[str]:
    """A name as it stands in a sentence: also in the genitive."""
    low = name.strip().lower()
    return frozenset({low, low + "s", low + "'s", low + "’s", low + "'"}) if low else frozenset()
