"""Inventing what may stand instead of personal data: names of the same sex and time, numbers and places of nobody's."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from zlib import crc32

from desktop.guard.guard import Guard
from desktop.guard.lists import Bearers, Lists
from desktop.model.case import Case
from desktop.model.case_places import places
from desktop.model.privacy import Sort, Subject
from desktop.paths import resources

_TOWNS = ("Elmekær", "Lindekær", "Askerup", "Birkelev", "Pilerup", "Hasselkær", "Tjørnelev", "Rønnekær", "Ahornby")
_HOMES = ("Elmehuset", "Lindehuset", "Askehuset", "Birkehuset", "Pilehuset", "Hasselhuset", "Tjørnehuset", "Ahornhuset")
_STREETS = ("Elmevej", "Lindevej", "Askevej", "Birkevej", "Pilevej", "Hasselvej", "Tjørnevej", "Rønnevej", "Ahornvej")
_HOME_KEY = re.compile(
    r"\w*(?:gården|gaarden|hjemmet|huset|centret|centeret|kollegiet|hospitalet|skolen|kilden|vang)s?"
)
_MOST = 400
"""How many inventions of a sort are tried before one is taken that was given already."""


def propose(case: Case, subject: Subject, taken: Collection[str] = (), guard: Guard | None = None) -> str:
    """Invent what may stand instead of a subject: the same again for the same question, and never what is `taken`.

    Nothing of it occurs in the case. A CPR number and a date are left to be removed or told more loosely.
    """
    lists = guard.lists if guard else _lists()
    written = " ".join(text for _, text in places(case)).lower()
    avoided = frozenset(re.findall(r"[^\W\d_]+", written)) | {word.lower() for words in taken for word in words.split()}
    used = frozenset(words.lower() for words in taken)
    first = ""
    for at, words in enumerate(_inventions(subject, lists)):
        first = first or words
        parts = [part.lower() for part in words.split()] if subject.sort is Sort.NAME else [words.lower()]
        is_new = words.lower() not in used and words.lower() not in written
        if is_new and avoided.isdisjoint(parts):
            return words
        if at > _MOST:
            break
    return first


@lru_cache(maxsize=1)
def _lists() -> Lists:
    return Lists(resources() / "guard")


def _inventions(subject: Subject, lists: Lists) -> Iterator[str]:
    """Give one invention after the other."""
    match subject.sort:
        case Sort.NAME:
            yield from _names(subject.key, lists)
        case Sort.ADDRESS:
            yield from _places(subject.key)
        case Sort.DATE:
            yield from _dates(subject.key)
        case Sort.PHONE:
            yield from (f"00 00 00 {number:02}" for number in range(100))
        case Sort.EMAIL:
            yield from ("navn@eksempel.dk", *(f"navn{number}@eksempel.dk" for number in range(2, 99)))
        case Sort.PLATE:
            yield from (f"XX 00 {number:03}" for number in range(1000))
        case Sort.JOURNAL:
            yield from (f"sag {number}" for number in range(1, 99))
        case Sort.CPR:
            yield "000000-0000"


def _names(key: str, lists: Lists) -> Iterator[str]:
    parts = key.split()
    if len(parts) == 1 and len(key) <= 3 and key not in lists.first_names:
        yield from ("X.Y.", "Y.X.", "X.X.", "Y.Y.")
    bearers = lists.first_names.get(parts[0]) or lists.first_names.get(parts[0].split("-")[0])
    is_surname = bearers is None and parts[-1] in lists.surnames
    family = lists.families["danish" if parts[-1] not in _small(lists.families["foreign"]) else "foreign"]
    last_names = _turned([name for name in family if _is_plain(name, lists.doubtful_surnames)], key)
    if is_surname and len(parts) == 1:
        yield from last_names
        return
    first_names = _turned([name for name in _like(bearers, lists) if _is_plain(name, lists.doubtful_first_names)], key)
    if len(parts) == 1:
        yield from first_names
        return
    for at, name in enumerate(first_names):
        yield f"{name} {last_names[at * 7 % len(last_names)]}"


def _like(bearers: Bearers | None, lists: Lists) -> Sequence[str]:
    """Give names that are borne by people like these; by anybody when nothing is known of them."""
    if bearers is None:
        return [name for known, names in lists.given.items() if known.origin == "danish" for name in names]
    return lists.given[bearers]


def _is_plain(name: str, doubtful: Collection[str]) -> bool:
    return name.isalpha() and 3 <= len(name) <= 10 and name.lower() not in doubtful


def _small(names: Sequence[str]) -> frozenset[str]:
    return frozenset(name.lower() for name in names)


def _turned(names: Sequence[str], key: str) -> list[str]:
    """Give the names in an order of the key's own, so that two people seldom get the same proposal."""
    return sorted(names, key=lambda name: crc32(f"{key}\n{name}".encode()))


def _places(key: str) -> Iterator[str]:
    if any(sign.isdigit() for sign in key):
        yield from (f"{street} 1, 0000 Elmekær" for street in _STREETS)
    elif key.endswith(
        ("vej", "vejen", "gade", "gaden", "allé", "alle", "stræde", "plads", "torv", "vænget", "boulevard")
    ):
        yield from _STREETS
    else:
        yield from _turned(_HOMES if _HOME_KEY.fullmatch(key) else _TOWNS, key)


def _dates(key: str) -> Iterator[str]:
    """Tell a date more loosely: a span of ten years if it is long ago, otherwise the season."""
    year, month, _ = key.split("-") if key.count("-") == 2 else ("", *key.strip("-").split("-"))
    season = ("vinteren", "foråret", "sommeren", "efteråret")[int(month) % 12 // 3]
    if year and int(year) < 2015:
        yield f"i {year[:3]}0'erne"
    yield f"i {season} {year}".strip()
