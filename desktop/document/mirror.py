"""A shared document as bytes alone: updates in, what they brought out. Nothing of it is ever read.

The hub of a day keeps these. What comes out was written by the library after taking it in, never by a stranger.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pycrdt import Doc, Subscription, merge_updates

from desktop.document.early import lacking, numbers_in
from desktop.document.sieve import sift

NOTHING = b"\0\0"
"""An update without anything in it."""
LONGEST_LOG = 300
"""How many updates are remembered one by one, to build the document again from."""
MOST_JOINED = 50
"""Joining many updates takes longer than in proportion (measured)."""


class Verdict(StrEnum):
    """What became of an update."""

    TAKEN = "taken"
    KNOWN = "known"
    """It held nothing that was not here."""
    EARLY = "early"
    """It builds on what is not here; what of it could be taken in was."""
    FORBIDDEN = "forbidden"
    """It was not looked at, because whoever sent it may not."""
    UNREADABLE = "unreadable"
    POISON = "poison"
    """The library fell over it; the document was built again without it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an update, and what it brought as the library itself writes it down; empty if nothing."""

    verdict: Verdict
    brought: bytes = b""


class Mirror:
    """One document, always without anything that waits for something else: its state is what it has taken in."""

    def __init__(self, updates: Iterable[bytes] = ()) -> None:
        self._log = [update for update in updates if update != NOTHING]
        try:
            built = _built(self._log)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException:  # noqa: BLE001 - the library's panics are no Exception
            # Nothing but a failing disk writes what cannot be read; the rest is as good as it was.
            self._log = list(sift(self._log).parts)
            built = _built(self._log)
        self._doc, self._brought, self._watching = built

    def take(self, update: bytes) -> Taken:
        """Take an update in, whatever it is."""
        if update == NOTHING:
            return Taken(Verdict.KNOWN)
        taken = self._try(update)
        match taken.verdict:
            case Verdict.TAKEN:
                self._remember(taken.brought)
            case Verdict.EARLY:
                return Taken(Verdict.EARLY, self._without_early(taken.brought))
            case Verdict.UNREADABLE | Verdict.POISON:
                # What has panicked may crash later, and what was read half may be in half.
                self._build_again()
            case Verdict.KNOWN | Verdict.FORBIDDEN:
                pass
        return taken

    def _try(self, update: bytes) -> Taken:
        self._brought.clear()
        try:
            with self._doc.transaction():
                self._doc.apply_update(update)
            brought = next((each for each in self._brought if each != NOTHING), b"")
            early = lacking(update, self.vector()) > 0
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as fault:  # noqa: BLE001 - the library's panics are no Exception
            return Taken(Verdict.UNREADABLE if isinstance(fault, Exception) else Verdict.POISON)
        if early:
            return Taken(Verdict.EARLY, brought)
        return Taken(Verdict.TAKEN, brought) if brought else Taken(Verdict.KNOWN)

    def vector(self) -> bytes:
        """Which edits are in."""
        return bytes(self._doc.get_state())

    def missing(self, vector: bytes) -> bytes:
        """What somebody with that vector lacks, as one update. Raises `ValueError` on a vector that is none."""
        try:
            return bytes(self._doc.get_update(vector))
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as fault:
            if not isinstance(fault, Exception):
                self._build_again()
            raise ValueError("no vector") from fault

    def state(self) -> bytes:
        """Everything as one update."""
        return bytes(self._doc.get_update())

    def _remember(self, brought: bytes) -> None:
        self._log.append(brought)
        if len(self._log) > LONGEST_LOG:
            self._log = [self.state()]

    def _without_early(self, brought: bytes) -> bytes:
        """Let go of what came too early, which the library would write into every state it gives."""
        self._build_again()
        if not brought:
            return b""
        taken = self._try(brought)
        if taken.verdict is not Verdict.TAKEN:
            self._build_again()
            return b""
        self._remember(taken.brought)
        return taken.brought

    def _build_again(self) -> None:
        self._watching.drop()
        self._doc, self._brought, self._watching = _built(self._log)


def joined(updates: Sequence[bytes]) -> list[bytes]:
    """Make as few updates of many as is quick."""
    some = [update for update in updates if update != NOTHING]
    parts = [some[at : at + MOST_JOINED] for at in range(0, len(some), MOST_JOINED)]
    return [part[0] if len(part) == 1 else bytes(merge_updates(*part)) for part in parts]


def author_of(update: bytes) -> int | None:
    """The client that wrote what comes first in an update, if anything was written."""
    try:
        found = numbers_in(update)
        return next(found) if next(found) and next(found) else None
    except StopIteration:
        return None


def _built(updates: Sequence[bytes]) -> "tuple[Doc[Any], list[bytes], Subscription]":
    doc: Doc[Any] = Doc()
    for update in updates:
        doc.apply_update(update)
    brought: list[bytes] = []
    return doc, brought, doc.observe(lambda event: brought.append(bytes(event.update)))
