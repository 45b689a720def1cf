"""The words that open the door to a day: chosen from a list, said aloud, and read however somebody types them."""

import difflib
import itertools
import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from desktop.paths import resources

LONGEST_TYPED = 200
"""Letters that are looked at."""


class Door(StrEnum):
    """Which words somebody comes in by."""

    ROOM = "room"
    FACILITATOR = "facilitator"


LENGTHS = {Door.ROOM: 3, Door.FACILITATOR: 5}
"""33 bits to guess in five tries, and 55 where more is to be had."""


class UnknownWords(Exception):
    """Something typed is no word of the list; `near` are those that it may have been meant for."""

    def __init__(self, typed: str, near: tuple[str, ...]) -> None:
        super().__init__(typed)
        self.typed = typed
        self.near = near


class WrongCount(Exception):
    """So many words open no door."""

    def __init__(self, count: int) -> None:
        super().__init__(str(count))
        self.count = count


@dataclass(frozen=True, slots=True)
class Words:
    """Words that belong together, as they stand in the list."""

    each: tuple[str, ...]

    @property
    def door(self) -> Door:
        return Door.FACILITATOR if len(self.each) == LENGTHS[Door.FACILITATOR] else Door.ROOM

    @property
    def spoken(self) -> str:
        """As they are shown."""
        return "-".join(self.each)

    @property
    def secret(self) -> bytes:
        """What both ends prove that they know."""
        return f"{self.door}:{self.spoken}".encode()


def choose(door: Door) -> Words:
    """Draw new words for a door, each one once."""
    return Words(tuple(secrets.SystemRandom().sample(all_words(), LENGTHS[door])))


def read(typed: str) -> Words:
    """Read words in any case, apart by anything but letters, with æ, ø, å in any of their disguises.

    Raises `UnknownWords` for the first one that is not in the list, and `WrongCount`.
    """
    found = []
    for part in re.split(r"[\W\d_]+", unicodedata.normalize("NFC", typed[:LONGEST_TYPED])):
        if plain := _plain(part):
            if plain not in spellings():
                raise UnknownWords(part, _near(plain))
            found.append(spellings()[plain])
    if len(found) not in LENGTHS.values():
        raise WrongCount(len(found))
    return Words(tuple(found))


@cache
def all_words() -> tuple[str, ...]:
    """The whole list, in its order."""
    text = (resources() / "link" / "words.da.txt").read_text("utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def spellings() -> Mapping[str, str]:
    """Every word of the list by each way of typing it without æ, ø and å."""
    return MappingProxyType({spelling: word for word in all_words() for spelling in ways_to_type(word)})


def ways_to_type(word: str) -> tuple[str, ...]:
    """How a word is written where there is no æ, ø or å: with two letters, or without the stroke and the ring."""
    letters = [_DISGUISES.get(letter, (letter,)) for letter in word]
    return tuple("".join(way) for way in itertools.product(*letters))


def _plain(part: str) -> str:
    part = "".join(_DISGUISES.get(letter, (letter,))[0] for letter in part.casefold())
    return "".join(letter for letter in unicodedata.normalize("NFD", part) if not unicodedata.combining(letter))


def _near(plain: str) -> tuple[str, ...]:
    alike = [spelling for spelling in spellings() if abs(len(spelling) - len(plain)) <= 2]
    found = difflib.get_close_matches(plain, alike, n=3, cutoff=0.7)
    return tuple(dict.fromkeys(spellings()[spelling] for spelling in found))


_DISGUISES = {"æ": ("ae", "a"), "ø": ("oe", "o"), "å": ("aa", "a")}
