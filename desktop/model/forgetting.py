"""When answers were deleted: each time is a stamp drawn by lot, so that no copy of what is gone is taken for new."""

from collections.abc import Mapping
from enum import Enum, auto

Stamps = tuple[str, ...]
"""Every time the answers to one survey were deleted, oldest first; answers given since carry the last."""
Forgotten = Mapping[str, Stamps]
"""By survey: `evaluation`, or a round of a collaboration survey."""


class Age(Enum):
    """How answers stand to the last time they were deleted."""

    SINCE = auto()
    BEFORE = auto()
    UNHEARD = auto()
    """They were given after a deletion that has not been heard of here yet."""


def age(stamps: Stamps, since: object) -> Age:
    """Whether answers that carry a stamp, or none, were given after the last deletion that is known here."""
    if since == last(stamps):
        return Age.SINCE
    return Age.BEFORE if not since or since in stamps else Age.UNHEARD


def last(stamps: Stamps) -> str:
    """What answers that are given now carry; nothing where none were ever deleted."""
    return stamps[-1] if stamps else ""
