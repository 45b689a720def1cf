"""Which of several hosts of a day is the right one: the one who took it over last, whoever comes to know of two."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

LATEST_EPOCH = 2**31
TIES = 2**31


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """The time in which one laptop hosts a day; a later one is greater.

    `epoch` counts hand-overs. `tie` is a random number drawn at each, so that of two who take over in the same moment,
    each from the same host, everybody holds the same one to be the later.
    """

    epoch: int = 0
    tie: int = 0

    @property
    def words(self) -> dict[str, int]:
        """What is said of it."""
        return {"epoch": self.epoch, "tie": self.tie}

    def next(self) -> "Term":
        """Make the term of whoever takes over from this one."""
        return Term(self.epoch + 1, secrets.randbelow(TIES))


FIRST = Term()
NO_TERM = Term(-1)
"""Earlier than any."""


def term_of(said: Mapping[str, object]) -> Term:
    """Read which term somebody says theirs is, total; a program that knows of no ties has none."""
    return Term(_number(said.get("epoch"), LATEST_EPOCH), _number(said.get("tie"), TIES))


def _number(raw: object, end: int) -> int:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < end else 0
