"""Lists of Danish phrases, as they stand in resources/coach, made ready to be found in a text quickly.

A phrase is words with spaces between them. `a|b` is either word, `ord*` begins and `*ord` ends so, `<class>` is any
word of a class, and a question mark after one says that it may be missing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """Characters `start` to `end` of a text: a word, a number or one sign. `low` is it in small letters."""

    start: int
    end: int
    low: str
    kinds: frozenset[str]
    """The classes it belongs to."""
    sentence: int
    begins: bool
    """Whether what the sentence says may begin here: lead-ins such as “At” and “Mål 1:” are passed over."""
    aside: str
    """What kind of clause it stands in, if not in the main one: one that tells when or why, or one that tells which."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One place of a phrase."""

    exact: frozenset[str]
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    kinds: frozenset[str]
    can_miss: bool

    def takes(self, token: Token) -> bool:
        return (
            token.low in self.exact
            or not self.kinds.isdisjoint(token.kinds)
            or (bool(self.heads) and token.low.startswith(self.heads))
            or (bool(self.tails) and token.low.endswith(self.tails))
        )


class Words:
    """Which classes a word belongs to. `-ord` in a class says that this word does not, whatever it ends in."""

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        self._exact: dict[str, frozenset[str]] = {}
        self._not: dict[str, frozenset[str]] = {}
        self._heads: list[tuple[str, str]] = []
        self._tails: list[tuple[str, str]] = []
        for kind, words in classes.items():
            for word in words:
                self._file(word, kind)

    def _file(self, word: str, kind: str) -> None:
        if word.endswith("*"):
            self._heads.append((word[:-1], kind))
        elif word.startswith("*"):
            self._tails.append((word[1:], kind))
        elif word.startswith("-"):
            self._not[word[1:]] = self._not.get(word[1:], frozenset()) | {kind}
        else:
            self._exact[word] = self._exact.get(word, frozenset()) | {kind}

    def kinds(self, low: str) -> frozenset[str]:
        """The classes of a word in small letters."""
        heads = {kind for head, kind in self._heads if low.startswith(head)}
        tails = {kind for tail, kind in self._tails if low.endswith(tail)}
        return (self._exact.get(low, frozenset()) | heads | tails) - self._not.get(low, frozenset())


class Phrases:
    """Some phrases, looked up by what they begin with."""

    def __init__(self, lines: Iterable[str], known: Iterable[str] = ()) -> None:
        """`known` are the classes there are; another one in a phrase is a `ValueError`."""
        self._by_word: dict[str, tuple[tuple[_Item, ...], ...]] = {}
        self._by_kind: dict[str, list[tuple[_Item, ...]]] = {}
        self._others: list[tuple[_Item, ...]] = []
        for line in lines:
            items = tuple(_item(part, frozenset(known)) for part in line.split())
            if all(item.can_miss for item in items):
                raise ValueError(line)
            needed = next(at for at, item in enumerate(items) if not item.can_miss)
            for at in range(needed + 1):
                self._file(items[at:])

        # Most words begin no phrase: this is what tells quickly.
        self._kinds = frozenset(self._by_kind)
        self._heads = tuple(head for items in self._others for head in items[0].heads)
        self._tails = tuple(tail for items in self._others for tail in items[0].tails)

    def _file(self, items: tuple[_Item, ...]) -> None:
        first = items[0]
        for word in first.exact:
            self._by_word[word] = (*self._by_word.get(word, ()), items)
        for kind in first.kinds:
            self._by_kind.setdefault(kind, []).append(items)
        if first.heads or first.tails:
            self._others.append(items)

    def find(self, tokens: Sequence[Token], *, only_beginnings: bool = False) -> Iterator[Span]:
        """Give where each phrase stands, as numbers of tokens; of those that begin at one place the longest."""
        past = 0
        for at, token in enumerate(tokens):
            if at >= past and (token.begins or not only_beginnings):
                end = self.longest(tokens, at)
                if end > at:
                    past = end
                    yield at, end

    def longest(self, tokens: Sequence[Token], at: int) -> int:
        """Where the longest phrase that begins at a token ends; -1 if none begins there."""
        token = tokens[at]
        found = self._by_word.get(token.low, ())
        if not self._kinds.isdisjoint(token.kinds):
            found = (*found, *(items for kind in token.kinds for items in self._by_kind.get(kind, ())))
        if self._others and token.low.startswith(self._heads) | token.low.endswith(self._tails):
            found = (*found, *(items for items in self._others if items[0].takes(token)))
        return max((_match(items, 1, tokens, at + 1) for items in found), default=-1) if found else -1


def _match(items: tuple[_Item, ...], place: int, tokens: Sequence[Token], at: int) -> int:
    if place == len(items):
        return at
    item, end = items[place], -1
    if at < len(tokens) and item.takes(tokens[at]):
        end = _match(items, place + 1, tokens, at + 1)
    return end if end != -1 or not item.can_miss else _match(items, place + 1, tokens, at)


_PART = re.compile(r"<[a-z_]+>|[^<>*|?\s]+\*?|\*[^<>*|?\s]+")


def _item(part: str, known: frozenset[str]) -> _Item:
    can_miss = len(part) > 1 and part.endswith("?")
    words = part.removesuffix("?").split("|") if can_miss else part.split("|")
    kinds = frozenset(word[1:-1] for word in words if word.startswith("<"))
    if not all(map(_PART.fullmatch, words)) or not kinds <= known:
        raise ValueError(part)
    return _Item(
        exact=frozenset(word for word in words if not set("<*") & set(word)),
        heads=tuple(word[:-1] for word in words if word.endswith("*")),
        tails=tuple(word[1:] for word in words if word.startswith("*")),
        kinds=kinds,
        can_miss=can_miss,
    )
