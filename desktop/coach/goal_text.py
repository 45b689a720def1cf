"""A goal as the coach reads it: words and numbers with what each is, sentences, and clauses that stand aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
_MOST = 3_000
"""Characters of a text that are read: a goal longer than that is none."""

COUNT, DAY, DATE, YEAR, WORD, QUOTED, CITIZEN, SAYING = (
    *("count", "day", "date", "year", "word"),
    *("quoted", "citizen", "saying"),
)
MADE = (COUNT, DAY, DATE, YEAR, WORD, QUOTED)
"""Classes that are told from how something is written, besides those that are listed."""
REASON, RELATIVE = "reason", "relative"
"""Clauses that tell when or why, and clauses that tell which or what."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """What there is to know about how Danish sentences are put together."""

    words: Words
    lead_ins: Phrases
    """What may stand before that which a sentence says."""
    reasons: Phrases
    relatives: Phrases
    """How clauses begin that stand beside the main one."""
    short: frozenset[str]
    """Abbreviations: their full stop ends no sentence."""


class Reader:
    """Splits goals into words."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._kinds = lru_cache(4096)(lambda low: grammar.words.kinds(low) | _written(low))

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
        return Token(*match.span(), low, kinds, 0, begins=False, aside="")

    def _settled(self, text: str, tokens: Sequence[Token]) -> Iterator[Token]:
        """Tell sentences, clauses that stand aside, and quotations apart."""
        starts = _starts(text, tokens, self._grammar.short)
        begins = self._beginnings(tokens, starts)
        sentence, aside, quoted, has_said = -1, "", False, False
        for at, token in enumerate(tokens):
            if at in starts:
                sentence, aside, quoted, has_said = sentence + 1, "", False, False
            aside = "" if token.low == "," else self._opens(tokens, at, begins, has_said) or aside
            has_said = has_said or SAYING in token.kinds
            if token.low in _CLOSE and quoted:
                quoted = False
            elif token.low in _OPEN:
                quoted = True
            kinds = token.kinds | {QUOTED} if quoted else token.kinds
            yield Token(token.start, token.end, token.low, kinds, sentence, begins=at in begins, aside=aside)

    def _opens(self, tokens: Sequence[Token], at: int, begins: frozenset[int], has_said: bool) -> str:  # noqa: FBT001
        """What kind of clause a token opens; “at” does after a word of saying, as in “siger, at jeg ikke kan”."""
        if self._grammar.reasons.longest(tokens, at) > at:
            return REASON
        if tokens[at].low == "at" and at and tokens[at - 1].low == "," and has_said:
            return RELATIVE
        is_expletive = tokens[at].low == "der" and at in begins
        return RELATIVE if not is_expletive and self._grammar.relatives.longest(tokens, at) > at else ""

    def _beginnings(self, tokens: Sequence[Token], starts: frozenset[int]) -> frozenset[int]:
        """The tokens with which a sentence may begin to say something, its first word and what follows lead-ins."""
        found = set[int]()
        for start in starts:
            at = start
            while at < len(tokens) and (at == start or at not in starts):
                end = at + 1
                if WORD in tokens[at].kinds:
                    found.add(at)
                    end = self._grammar.lead_ins.longest(tokens, at)
                    if end <= at:
                        break
                at = end
        return frozenset(found)


def _written(low: str) -> frozenset[str]:
    """The classes something belongs to by how it is written."""
    if not low[0].isdigit():
        return frozenset({WORD}) if low[0].isalpha() else frozenset()
    kinds = {COUNT, DAY} if _DAY.fullmatch(low) else {COUNT}
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
