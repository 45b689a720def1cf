"""Orders between neighbours: strings that sort, with a random tail so that two laptops rarely choose the same."""

import secrets
from collections.abc import Sequence

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def between(before: str = "", after: str = "") -> str:
    """Make an order that sorts after `before` and before `after`; an empty string is the open end.

    Foreign documents may hold equal or reversed neighbours: then the result sorts after `before` only, and ties are
    broken by id where cards are sorted.
    """
    low = _clean(before)
    high = _clean(after).rstrip(DIGITS[0])
    return _midpoint(low, high if low < high else "") + _tail()


def order_at(held: Sequence[str], index: int | None) -> str:
    """Make an order before the `index`th of those held, or after the last."""
    at = len(held) if index is None else max(0, min(index, len(held)))
    return between(held[at - 1] if at else "", held[at] if at < len(held) else "")


def spread(count: int) -> list[str]:
    """Make `count` orders without a random tail, the same each time: for templates."""
    width = len(str(max(count, 1)))
    return [f"{index + 1:0{width}}V" for index in range(count)]


def _midpoint(low: str, high: str) -> str:
    made = ""
    bounded = bool(high)
    index = 0
    while True:
        floor = DIGITS.index(low[index]) if index < len(low) else 0
        ceiling = DIGITS.index(high[index]) if bounded else len(DIGITS)
        if ceiling - floor > 1:
            return made + DIGITS[(floor + ceiling) // 2]
        made += DIGITS[floor]
        bounded = bounded and ceiling == floor
        index += 1


def _tail() -> str:
    # The last digit is never the lowest: there must always be room before it.
    return secrets.choice(DIGITS) + secrets.choice(DIGITS[1:])


def _clean(order: str) -> str:
    return "".join(letter for letter in order if letter in DIGITS)
