"""What a mention of somebody is, and how the plain form of a name is told from its genitive."""

from collections.abc import Container
from dataclasses import dataclass
from enum import IntEnum


class Strength(IntEnum):
    """How sure a mention is. A weak one counts only when the same name stands elsewhere in the case."""

    WEAK = 0
    LIKELY = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters `start` to `end`, the genitive's ending included; names in small letters and without it."""

    start: int
    end: int
    first: tuple[str, ...]
    last: str
    strength: Strength
    why: str
    values: tuple[tuple[str, str], ...] = ()
    is_plain: bool = True
    """Whether what follows shows that a final -s belongs to the name: Andreas sagde, and not Andreas mor."""


def stem_of(low: str, known: Container[str]) -> str:
    """Give the name a written word is the plain form or the genitive of; nothing if it is none."""
    for ending in ("", "s", "'s", "’s", "´s", "`s"):
        stem = low.removesuffix(ending)
        if (not ending or stem != low) and stem in known:
            return stem
    return ""
