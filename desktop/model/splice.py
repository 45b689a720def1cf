"""How a text became another: cuts one after the other, as the shared documents tell them, and in letters.

Two texts alone do not tell it: a "ja" more in a row of them may have come anywhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """At a place of a text something was taken out and something put in; counted in UTF-8 bytes or in letters."""

    at: int
    gone: int
    came: str


def spliced(before: str, after: str, told: Iterable[Sequence[Splice]]) -> tuple[Splice, ...] | None:
    """Find what made one text of the other among changes counted in bytes; give it counted in letters."""
    for changes in told:
        found = _in_letters(before, after, changes)
        if found is not None:
            return found
    return None


def differing(before: str, after: str) -> Splice:
    """The one stretch in which two texts differ, in letters."""
    shorter = min(len(before), len(after))
    start = next((index for index in range(shorter) if before[index] != after[index]), shorter)
    rest = shorter - start
    end = next((index for index in range(rest) if before[-1 - index] != after[-1 - index]), rest)
    return Splice(start, len(before) - end - start, after[start : len(after) - end])


def _in_letters(before: str, after: str, changes: Sequence[Splice]) -> tuple[Splice, ...] | None:
    data, found = before.encode(errors="surrogatepass"), []
    for each in changes:
        head, gone, tail = data[: each.at], data[each.at : each.at + each.gone], data[each.at + each.gone :]
        try:
            found.append(Splice(len(head.decode()), len(gone.decode()), each.came))
        except UnicodeDecodeError:
            return None
        data = head + each.came.encode(errors="surrogatepass") + tail
    return tuple(found) if changes and data == after.encode(errors="surrogatepass") else None
