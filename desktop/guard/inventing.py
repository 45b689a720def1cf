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
_INITIALS = ("X.Y.", "Y.X.", "X.X.", "Y.Y.")
_LONGEST_INITIALS = 3
_WORD = re.compile(r"[^\W\d_]+")
_HOME_KEY = re.compile(
    r"\w*(?:gården|gaarden|hjemmet|huset|centret|centeret|kollegiet|hospitalet|skolen|kilden|vang)s?"
)


def propose(case: Case, subject: Subject, taken: Collection[str] = (), guard: Guard | None = None) -> str:
    """Invent what may stand instead of a subject: the same for the same question, in nobody's case and not `taken`.

    A surname gets the same invention whoever bears it, so that a family stays one.
    """
    lists = guard.lists if guard else _lists()
    written = " ".join(text for _, text in places(case)).lower()
    if subject.sort is Sort.NAME:
        in_case = frozenset(_WORD.findall(written))
        return _name(subject.key, lists, in_case, in_case | frozenset(_WORD.findall(" ".join(taken).lower())))
    used = frozenset(words.lower() for words in taken)
    inventions = tuple(_inventions(subject))
    free = (words for words in inventions if words.lower() not in used and words.lower() not in written)
    return next(free, inventions[0])


@lru_cache(maxsize=1)
def _lists() -> Lists:
    return Lists(resources() / "guard")


def _inventions(subject: Subject) -> Iterator[str]:
    """Give one invention after the other for what is no name."""
    match subject.sort:
        case Sort.ADDRESS:
            yield from _places(subject.key)
        case Sort.DATE:
            yield from _dates(subject.key)
        case Sort.PHONE:
            yield from (f"00 00 00 {number:02}" for number in range(100))
        case Sort.EMAIL:
            yield from ("navn@eksempel.dk", *(f"navn{number}@eksempel.dk" for number in range(2, 100)))
        case Sort.PLATE:
            yield from (f"XX 00 {number:03}" for number in range(100))
        case Sort.JOURNAL:
            yield from (f"sag {number}" for number in range(1, 100))
        case _:
            yield "000000-0000"


def _name(key: str, lists: Lists, in_case: Collection[str], avoided: Collection[str]) -> str:
    parts = key.split()
    bearers = lists.first_names.get(parts[0]) or lists.first_names.get(parts[0].split("-")[0])
    if bearers is None and len(key) <= _LONGEST_INITIALS:
        return next((letters for letters in _INITIALS if letters.lower() not in avoided), _INITIALS[0])
    is_foreign = parts[-1] in map(str.lower, lists.families["foreign"])
    family = lists.families["foreign" if is_foreign else "common danish"]
    if len(parts) == 1:
        if bearers is None and parts[0] in lists.surnames:
            return _pick(family, lists.doubtful_surnames, key, avoided)
        return _pick(_like(bearers, lists), lists.doubtful_first_names, key, avoided)
    last = _pick(family, lists.doubtful_surnames, parts[-1], in_case)
    return f"{_pick(_like(bearers, lists), lists.doubtful_first_names, key, avoided)} {last}"


def _pick(names: Sequence[str], doubtful: Collection[str], key: str, avoided: Collection[str]) -> str:
    """Choose a name that is nothing but a name, by an order of the key's own, so that people seldom share one."""
    plain = [name for name in names if name.isalpha() and 3 <= len(name) <= 10 and name.lower() not in doubtful]
    ordered = sorted(plain, key=lambda name: crc32(f"{key}\n{name}".encode()))
    free = (name for name in ordered if name.lower() not in avoided and f"{name.lower()}s" not in avoided)
    return next(free, ordered[0])


def _like(bearers: Bearers | None, lists: Lists) -> Sequence[str]:
    """Give names that are borne by people like these; by anybody when nothing is known of them."""
    if bearers is None:
        return [name for known, names in lists.given.items() if known.origin == "danish" for name in names]
    return lists.given[bearers]


def _places(key: str) -> Iterator[str]:
    if any(sign.isdigit() for sign in key):
        yield from (f"{street} 1, 0000 Elmekær" for street in _STREETS)
    elif key.endswith(
        ("vej", "vejen", "gade", "gaden", "allé", "alle", "stræde", "plads", "torv", "vænget", "boulevard")
    ):
        yield from _STREETS
    else:
        names = _HOMES if _HOME_KEY.fullmatch(key) else _TOWNS
        turn = crc32(key.encode()) % len(names)
        yield from (*names[turn:], *names[:turn])


def _dates(key: str) -> Iterator[str]:
    """Tell a date more loosely: a span of ten years if it is long ago, otherwise the season."""
    year, month, _ = key.split("-") if key.count("-") == 2 else ("", *key.strip("-").split("-"))
    season = ("vinteren", "foråret", "sommeren", "efteråret")[int(month) % 12 // 3]
    if year and int(year) < 2015:
        yield f"i {year[:3]}0'erne"
    yield f"i {season} {year}".strip()
