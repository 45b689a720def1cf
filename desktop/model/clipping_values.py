"""Foreign JSON values made safe: a text as a card may have it, a number within bounds, one of a set of words."""

from enum import StrEnum
from typing import TypeVar

from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_CARD

Raw = dict[str, object]
Kind = TypeVar("Kind", bound=StrEnum)


def dicts(raw: object, most: int) -> list[Raw]:
    """The objects of a list, of no more than so many of its items."""
    return [each for each in raw[:most] if isinstance(each, dict)] if isinstance(raw, list) else []


def clean(raw: object) -> str:
    """A text as a card may have it, with CPR numbers hidden; nothing for what is no text."""
    if not isinstance(raw, str):
        return ""
    sound = raw[: 2 * LONGEST_CARD].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    shown = "".join(letter for letter in sound if letter >= " " or letter in "\n\t")
    return mask(shown)[0][:LONGEST_CARD]


def whole(raw: object, most: int, least: int = 0) -> int | None:
    """A whole number within bounds."""
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and least <= raw <= most else None


def one_of(kind: type[Kind], raw: object) -> Kind | None:
    """One of a set of words."""
    return kind(raw) if isinstance(raw, str) and raw in set(kind) else None
