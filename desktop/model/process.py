"""What the groups of a day agreed to pass on to each other: who said the same, and where they contradict each other.

Two handovers of different groups say the same where they go from the same side to the same side, begin in the same
phase, and more than half of the words of the shorter one are in the other. A word is the same whatever its ending is,
and small words do not count. What is passed on is compared or, where that is not said, both cards. A phase is the same
that has the same name; one that the plan does not have counts as the one as far along the way.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from desktop.model.journey import Card, Link
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side

SMALL = frozenset(
    (
        *("og", "at", "til", "fra", "om", "i", "på", "en", "et", "den", "det", "de", "der", "som", "med", "af", "for"),
        *("ved", "hos", "er", "har", "skal", "kan", "vi", "så", "når", "hvor", "hvad", "senest", "inden", "efter"),
        *("the", "a", "an", "to", "of", "and", "in", "on", "with", "for", "by", "within", "from", "is"),
    )
)
NUMBERS = {"en": "1", "to": "2", "tre": "3", "fire": "4", "fem": "5", "seks": "6", "syv": "7", "otte": "8"} | {
    "one": "1",
    "two": "2",
    "three": "3",
    "ni": "9",
    "ti": "10",
    "fjorten": "14",
}
_WORD = re.compile(r"[^\W_]+")
_ENDING = re.compile(r"(?<=\w\w\w)(?:ernes|erne|enes|ene|ens|ets|ers|en|et|er|es|e|s)$")
SAID = ("what", "how", "deadline", "receipt")
"""What a handover says, in the order it is told."""
CLASHING = ("deadline", "how", "receipt")
"""Where groups that mean the same handover can contradict each other."""


class Ground(StrEnum):
    """Why a handover is gathered."""

    IDEAL = "ideal"
    """It lies on a group's ideal journey."""
    AGREED = "agreed"
    """An agreement came from it."""
    AS_IS = "as_is"
    """The group has no ideal journey: so it is today."""


@dataclass(frozen=True, slots=True)
class Found:
    """One handover of one group. `phase` is the title of where it begins; `columns` are the plan's, of both ends."""

    group: str
    grid: JourneyKind
    link: Link
    giver: Card
    taker: Card
    sides: tuple[Side, Side]
    phase: str
    columns: tuple[int, int]
    ground: Ground = Ground.IDEAL
    gist: frozenset[str] = frozenset()
    """The words by which it is known again."""

    @property
    def key(self) -> str:
        return f"{self.group}|{self.link.id}"

    @property
    def way(self) -> tuple[Side, Side, int]:
        """From where to where it goes, and when."""
        return (*self.sides, self.columns[0])


@dataclass(frozen=True, slots=True)
class Clash:
    """Something that groups say differently: a field of a handover, and what each of them says."""

    name: str
    said: tuple[tuple[str, str], ...]
    """Group and words."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A handover as all groups that mean it have it; the first is the one the others are like."""

    found: tuple[Found, ...]

    @property
    def key(self) -> str:
        return self.found[0].key

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self.found)

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.group for each in self.found))

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.found[0].sides

    @property
    def agreed(self) -> bool:
        """Whether an agreement came from it."""
        return any(each.ground is Ground.AGREED for each in self.found)

    @property
    def as_is(self) -> bool:
        """Whether it is only known from how things are today."""
        return all(each.ground is Ground.AS_IS for each in self.found)

    def says(self, name: str) -> str:
        """What most groups say in one of the fields (`SAID`); among equals the first one's words."""
        return most(getattr(each.link, name) for each in self.found)

    @property
    def giver(self) -> str:
        """What is done by whoever passes it on, in the first words that are there."""
        return next((each.giver.text for each in self.found if each.giver.text.strip()), "")

    @property
    def taker(self) -> str:
        return next((each.taker.text for each in self.found if each.taker.text.strip()), "")

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """Where the groups contradict each other."""
        return tuple(clash for name in CLASHING if (clash := _clash(name, self.found)) is not None)


def are_alike(one: Found, other: Found) -> bool:
    """Whether two handovers say the same, as the head of this file tells."""
    shorter = min(len(one.gist), len(other.gist))
    return 2 * len(one.gist & other.gist) > shorter > 0 and one.way == other.way


@lru_cache(maxsize=5_000)
def gist(words: str) -> frozenset[str]:
    """The words that count, without their endings, and numbers as figures."""
    found = (NUMBERS.get(word, word) for word in _WORD.findall(words.casefold()))
    return frozenset(_ENDING.sub("", word) for word in found if word not in SMALL)


def most(said: Iterable[str]) -> str:
    """What is said most often; the first among equals, nothing where nobody says anything."""
    words = [" ".join(each.split()) for each in said]
    counted = Counter(each for each in words if each)
    return max(counted, key=lambda each: counted[each], default="")


def _clash(name: str, found: Sequence[Found]) -> Clash | None:
    """One says less than the other where all its words are there too: that is no contradiction."""
    said = [(each.group, " ".join(getattr(each.link, name).split())) for each in found]
    said = [(group, words) for group, words in said if words]
    gists = [gist(words) or frozenset((words.casefold(),)) for _, words in said]
    differs = any(not (one <= other or other <= one) for at, one in enumerate(gists) for other in gists[at + 1 :])
    return Clash(name, tuple(dict.fromkeys(said))) if differs else None


@lru_cache(maxsize=1_000)
def plain_title(title: str) -> str:
    """A title by which the same phase is known on two boards."""
    return " ".join(_WORD.findall(title.casefold()))
