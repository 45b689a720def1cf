"""Who is who in a case: which mentions are of the same person, and the mentions that only the others give away."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.guard.lists import Lists
from desktop.guard.mention import Mention, Strength, stem_of
from desktop.guard.words import Word
from desktop.words import QT_TRANSLATE_NOOP

AGAIN = QT_TRANSLATE_NOOP("Guard", "“{found}” is written like a name that was found elsewhere in the case.")
_SHORTEST_IN_SMALL = 4


class People:
    """The people of one case, learned from every mention in it."""

    def __init__(self, mentions: Iterable[Mention], lists: Lists) -> None:
        sure = [mention for mention in mentions if mention.strength is not Strength.WEAK]
        self._lists = lists
        self._alone = {mention.first[0] for mention in sure if mention.first and not mention.last}
        self._by_first: dict[str, set[str]] = defaultdict(set)
        self._by_last: dict[str, set[str]] = defaultdict(set)
        self._lasts = {mention.last for mention in sure if mention.last}
        for mention in sure:
            last = self._last(mention)
            if mention.first and (last or len(mention.first) > 1):
                key = f"{mention.first[0]} {last or mention.first[-1]}"
                self._by_first[mention.first[0]].add(key)
                self._by_last[last].add(key)
        self._names = frozenset(name for mention in sure for name in (*mention.first, self._last(mention)) if name)
        self._in_small = frozenset(filter(self._is_known_in_small, self._names))

    def key(self, mention: Mention) -> str:
        """Give what all mentions of the same person share: karen holm, or karen when no surname is given."""
        last = self._last(mention)
        if mention.first:
            first = self._first(mention)
            whole = self._by_first[first]
            if last and f"{first} {last}" in whole:
                return f"{first} {last}"
            return next(iter(whole)) if len(whole) == 1 else " ".join((first, *mention.first[1:]))
        whole = self._by_last[last]
        return next(iter(whole)) if len(whole) == 1 else last

    def again(self, words: Sequence[Word]) -> Iterator[Mention]:
        """Find every word that is one of the names of the case, also where nothing else gives it away."""
        for word in words if self._names else ():
            known = self._names if word.is_capital else self._in_small
            stem = stem_of(word.low, known) if known else ""
            if not stem or word.low in self._lists.vocabulary.no_names:
                continue
            is_last = stem in self._lasts and stem not in self._alone and stem not in self._by_first
            values = (("found", word.text),)
            first = () if is_last else (stem,)
            yield Mention(word.start, word.end, first, stem if is_last else "", Strength.LIKELY, AGAIN, values)

    def settle(self, mention: Mention) -> Mention | None:
        """Give a mention with what the whole case says of it; a weak one that nothing supports is none."""
        if mention.strength is Strength.WEAK:
            known = mention.first[0] in self._names
            return replace(mention, strength=Strength.LIKELY) if known else None
        return mention

    def _first(self, mention: Mention) -> str:
        """Give the first name; Andreas is Andrea's when she is in the case and no verb follows."""
        first = mention.first[0]
        is_genitive = not mention.is_plain and not mention.last and first[:-1] in self._alone
        return first[:-1] if first.endswith("s") and is_genitive else first

    def _last(self, mention: Mention) -> str:
        last = mention.last
        return last[:-1] if last.endswith("s") and last[:-1] in self._lasts else last

    def _is_known_in_small(self, name: str) -> bool:
        is_listed = name in self._lists.first_names and name not in self._lists.doubtful_first_names
        return is_listed and len(name) >= _SHORTEST_IN_SMALL
