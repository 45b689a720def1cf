"""Streets with their house number, floor and town, streets alone, and postal codes with a town."""

import re
from collections.abc import Iterator, Sequence

from desktop.guard.lists import Lists
from desktop.guard.spots import Spot
from desktop.guard.words import Word
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_STREET_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is an address: a street and the number of a house.")
_ALONE_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is called as streets are. A street can tell where somebody lives.")
_POSTAL_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is a postal code and its town.")

_COMMON = re.compile(
    r"(?:motor|cykel|gen|ud|om|skole|arbejds|hoved|ad|side|bi|blind|til|vand|leve|hjem|tog|flugt|sti|gang|villa|grus|land|jern|"
    r"sidde|senge|lege|parkerings|bolig|marked|døgn|praktik|uddannelses|elev|job|kontor|bade|idræts|sports|bål|"
    r"institutions|plejehjems|behandlings|projekt|frem|mid|køre|vente|spilde|under|over|svinge|føde|føre|stå|jule|stor)s?"
    r"(?:vej|gade|allé|plads|stræde|torv|boulevard)(?:en|et|n)?s?"
)
"""Ordinary words that end as streets do."""
_NUMBER = re.compile(
    r"[ ]\d{1,3}(?:[ ]?[A-Za-zÆØÅ](?![^\W\d_]))?(?:[ ]?[-–][ ]?\d{1,3}[A-Za-z]?)?(?![\w%]|[.,]\d|\.[ ]?[a-zæøå])"
)
_SIDE = r"(?:[ ]?(?:tv|th|mf|t\.v\.|t\.h\.|midt\w{0,2})\b\.?|[ ](?:dør|nr\.?)[ ]?\d{1,4}|[ ]?[-–][ ]?\d{1,3}(?=\W|$))"
_FLOOR = re.compile(
    rf",?[ ](?:(?:\d{{1,2}}\.?|st\.?|stuen|kl\.?)(?:[ ]?sal)?,?{_SIDE}"
    r"|\d{1,2}\.[ ]?sal\b|\d{1,2}\.(?=,|[ ]*(?:\n|$))|st\.|stuen"
    r"|(?:lejlighed|lejl\.?|dør|værelse|vær\.?|bolig)[ ](?:nr\.?[ ]?)?\d{1,4})"
)
_QUARTER = r"(?:[CKNSVØ]|NV|SV|NØ|SØ)(?!\w)"
_TOWN = re.compile(
    rf",?\s{{1,2}}(?:DK-?[ ]?)?\d{{4}}[ ][A-ZÆØÅ][^\W\d_]{{1,24}}(?:[ ](?:{_QUARTER}|[A-ZÆØÅ][a-zæøå]{{2,15}}(?!\w)))?"
)
_POSTAL = re.compile(
    r"(?<![\w.,/§-])(?:DK-?[ ]?)?(\d{4})[ ]([A-ZÆØÅ][^\W\d_]{1,24}(?:\.?[ ][A-ZÆØÅ][a-zæøå]{2,15})?)"
    rf"(?:[ ]{_QUARTER})?(?!\w)"
)
_INTO = frozenset({"på", "i", "ved", "fra", "til", "bor", "bopæl", "adresse", "adressen"})
_INVENTED_TOWN = re.compile(r"[ ]\d{1,3}[A-Za-z]?,?[ ]0000[ ]")
"""No town has this postal code: the address it ends is invented."""


def addresses(text: str, words: Sequence[Word], lists: Lists) -> Iterator[Spot]:
    """Find addresses and streets, and postal codes outside them."""
    search = _Search(text, words, lists)
    taken = 0
    for at, word in enumerate(words):
        if word.low.endswith(lists.vocabulary.street_endings_bent) and not search.is_invented(word):
            spot = search.house(at, taken) or search.alone(at, taken)
            if spot:
                taken = spot.end
                yield spot
    for match in _POSTAL.finditer(text):
        yield from _postal(match, lists)


class _Search:
    """Reads one text for streets."""

    def __init__(self, text: str, words: Sequence[Word], lists: Lists) -> None:
        self.text = text
        self.words = words
        self.streets = lists.vocabulary.streets
        self.endings = lists.vocabulary.street_endings
        self.no_names = lists.vocabulary.no_names

    def is_invented(self, word: Word) -> bool:
        """Whether the town that follows is one that does not exist."""
        return _INVENTED_TOWN.match(self.text, word.end) is not None

    def house(self, at: int, taken: int) -> Spot | None:
        """Give a street with the number of a house, and what follows of the address."""
        word = self.words[at]
        number = _NUMBER.match(self.text, word.end)
        if number is None or word.start < taken or _COMMON.fullmatch(word.low):
            return None
        first = self._first(at, taken)
        end = self._end(number.end())
        if not self._is_street(first, at, is_long=end > number.end()):
            return None
        start = self.words[first].start
        key = " ".join(self.text[start : number.end()].lower().split())
        values = (("found", self.text[start:end]),)
        return Spot(Sort.ADDRESS, start, end, key, certain=True, why=_STREET_WHY, values=values)

    def alone(self, at: int, taken: int) -> Spot | None:
        """Give a street without a number, where its capital letter shows that it is one."""
        word = self.words[at]
        low = word.low if word.low.endswith(self.streets) else word.low.removesuffix("s")
        is_there = at > 0 and self.words[at - 1].low in _INTO and low not in self.no_names
        ending = next((ending for ending in (self.endings if is_there else self.streets) if low.endswith(ending)), "")
        is_name = word.is_capital and not word.begins and not word.is_shouted and len(low) >= len(ending) + 3
        if word.start < taken or not ending or not is_name or _COMMON.fullmatch(word.low):
            return None
        return Spot(
            Sort.ADDRESS, word.start, word.end, low, certain=False, why=_ALONE_WHY, values=(("found", word.text),)
        )

    def _first(self, at: int, taken: int) -> int:
        """Give the word a street of several words begins with: H.C. Andersens Boulevard."""
        first = at
        while first > 0 and at - first < 4:
            before = self.words[first - 1]
            is_part = before.is_capital and before.start >= taken and before.low not in _INTO
            if self.words[first].gap not in (" ", ".", ". ") or not is_part:
                break
            first -= 1
        return first

    def _end(self, end: int) -> int:
        for pattern in (_FLOOR, _TOWN):
            more = pattern.match(self.text, end)
            end = more.end() if more else end
        return end

    def _is_street(self, first: int, at: int, *, is_long: bool) -> bool:
        """Whether words before a number are a street, and not "Marken 3 km herfra" or "pladsen 2"."""
        word, start = self.words[at], self.words[first]
        if word.low in self.endings and first == at:
            return False
        if not start.is_capital:
            before = self.words[first - 1].low if first else ""
            return word.low.endswith(self.streets) and before in _INTO
        return is_long or not start.begins or word.low.endswith(self.streets)


def _postal(match: re.Match[str], lists: Lists) -> Iterator[Spot]:
    code, town = match[1], match[2].lower().rstrip(".")
    known = town in lists.towns or town.split(" ")[0] in lists.towns or town == "kbh"
    is_year = 1900 <= int(code) < 2100
    if known or (code in lists.postal_codes and not is_year):
        key = town if town in lists.towns else town.split(" ")[0]
        values = (("found", match[0]),)
        yield Spot(Sort.ADDRESS, *match.span(), key, certain=known and not is_year, why=_POSTAL_WHY, values=values)
