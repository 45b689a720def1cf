"""Which of some updates can be read together: one that brings the library down is found and left out, the others kept.

Some do so on every document, some only on one that holds certain others already, and some only before their time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pycrdt import Doc

from desktop.document.intake import Intake, Unreadable

FOLD_AFTER = 100
"""How many updates go in before all that is in is kept as one, to begin again from."""


@dataclass(frozen=True, slots=True)
class Sifted:
    """`parts` make a document of all that is sound; `unsound` are the updates that it cannot take in."""

    parts: tuple[bytes, ...]
    unsound: tuple[bytes, ...]


def sift(updates: Iterable[bytes]) -> Sifted:
    """Try updates out one after another; what is refused is tried once more when all the others are in."""
    sieve = _Sieve()
    refused = [update for update in dict.fromkeys(updates) if not sieve.take(update)]
    unsound = tuple(update for update in refused if not sieve.take(update))
    return Sifted(sieve.parts(), unsound)


class _Sieve:
    def __init__(self) -> None:
        self._folded: tuple[bytes, ...] = ()
        self._since: list[bytes] = []
        self._begin()

    def take(self, update: bytes) -> bool:
        """Take an update in, or leave it out; tell which."""
        try:
            self._intake.take([update])
        except Unreadable:
            if self._intake.poisoned:
                self._begin()
            return False
        self._since.append(update)
        if len(self._since) >= FOLD_AFTER:
            self._folded, self._since = self.parts(), []
        return True

    def parts(self) -> tuple[bytes, ...]:
        """All that is in as one update, and those that wait for what is not here."""
        return (bytes(self._doc.get_update()), *self._intake.early)

    def _begin(self) -> None:
        self._doc: Doc[Any] = Doc()
        self._intake = Intake(self._doc, "sieve", lambda: None)
        for update in (
            *self._folded,
            *self._since,
        ):  # one by one again: together, those that wait for others would go in otherwise
            self._intake.take([update])
