"""Names of towns, municipalities and homes: they can tell who a case is about."""

from collections.abc import Iterator, Sequence

from desktop.guard.lists import Lists
from desktop.guard.spots import Spot
from desktop.guard.words import Word
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_TOWN_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is a place in Denmark. The name of a place can tell who it is about.")
_COUNCIL_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is named as a municipality, which can tell who it is about.")
_HOME_WHY = QT_TRANSLATE_NOOP(
    "Guard", "“{found}” is likely the name of an actual home or place, which can tell who it is about."
)

_COUNCIL = ("kommune", "kommunes", "kommunens", "kommunen")
_INTO = ("på", "i", "fra", "til", "ved", "omkring", "nær")


def places(words: Sequence[Word], lists: Lists) -> Iterator[Spot]:
    """Find places by their names; the first and last name of a person are left to the search for names."""
    at = 0
    while at < len(words):
        spot, count = _at(words, at, lists)
        if spot:
            yield spot
        at += max(count, 1)


def _at(words: Sequence[Word], at: int, lists: Lists) -> tuple[Spot | None, int]:
    word = words[at]
    if not word.is_capital or _is_of_a_person(words, at, lists):
        return None, 1
    if at > 0 and words[at - 1].low in lists.home_kinds and word.gap == " ":
        return _home(words, at, lists)
    if at + 1 < len(words) and words[at + 1].low in _COUNCIL and words[at + 1].gap == " ":
        return _council(word, lists)
    if at + 1 < len(words) and _is_home(words[at + 1], lists) and word.low not in lists.vocabulary.no_names:
        return _spot((word,), word.low, _HOME_WHY), 2
    for count in (3, 2, 1):
        before = words[at - 1].low if at and word.gap == " " else ""
        key = _town(words[at : at + count], before, lists)
        if key:
            return _spot(words[at : at + count], key, _TOWN_WHY), count
    return _by_ending(words, at, lists), 1


def _is_home(word: Word, lists: Lists) -> bool:
    return word.is_capital and word.gap == " " and word.low in lists.vocabulary.homes_after


def _is_of_a_person(words: Sequence[Word], at: int, lists: Lists) -> bool:
    """Whether a title or a first name stands right before: fru Kolding, Peter Viborg."""
    if at == 0 or words[at].gap not in (" ", ". ", "-"):
        return False
    before, vocabulary = words[at - 1], lists.vocabulary
    if before.low in vocabulary.titles | vocabulary.saints or (
        vocabulary.is_role(before.low) and before.low not in lists.home_kinds
    ):
        return True
    return before.is_capital and before.low in lists.first_names and before.low not in lists.doubtful_first_names


def _town(words: Sequence[Word], before: str, lists: Lists) -> str:
    """Give the town a few words name, without the ending of the genitive."""
    if any(word.gap not in (" ", ". ") for word in words[1:]) or not words[-1].is_capital:
        return ""
    low = " ".join(word.low for word in words)
    key = next((key for key in (low, low.removesuffix("s"), low.removesuffix("'s")) if key in lists.towns), "")
    if key in lists.doubtful_towns or words[0].is_shouted:
        return key if before in _INTO and not words[0].begins else ""
    return key


def _council(word: Word, lists: Lists) -> tuple[Spot | None, int]:
    if word.low in lists.vocabulary.no_names:
        return None, 1
    key = next((key for key in (word.low, word.low.removesuffix("s")) if key in lists.towns), word.low)
    return _spot((word,), key, _COUNCIL_WHY), 2


def _home(words: Sequence[Word], at: int, lists: Lists) -> tuple[Spot | None, int]:
    """Take the capitalised words after bostedet and the like for its name, if it is not simply somebody's."""
    word = words[at]
    count = 1
    while at + count < len(words) and count < 3 and words[at + count].gap == " " and words[at + count].is_capital:
        count += 1
    is_word = word.low in lists.vocabulary.no_names or lists.vocabulary.is_role(word.low) or word.is_shouted
    if count == 1 and (is_word or word.low in lists.first_names):
        return None, 1
    return _spot(words[at : at + count], " ".join(part.low for part in words[at : at + count]), _HOME_WHY), count


def _by_ending(words: Sequence[Word], at: int, lists: Lists) -> Spot | None:
    """Take a capitalised word such as Birkegården after på or fra for the name of a home."""
    word = words[at]
    low = word.low.removesuffix("s")
    ending = next((ending for ending in lists.home_endings if low.endswith(ending)), "")
    if at == 0 or word.begins or not ending or words[at - 1].low not in _INTO or word.gap != " ":
        return None
    stem = low.removesuffix(ending)
    if len(stem) < 3 or not lists.vocabulary.generic_houses.isdisjoint((stem, stem.removesuffix("s"))):
        return None
    return _spot((word,), low, _HOME_WHY)


def _spot(words: Sequence[Word], key: str, why: str) -> Spot:
    found = " ".join(word.text for word in words)
    return Spot(Sort.ADDRESS, words[0].start, words[-1].end, key, certain=False, why=why, values=(("found", found),))
