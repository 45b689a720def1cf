"""Taking updates in: whatever their order, however broken some of them are."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pycrdt import Doc

from desktop.document.early import lacking
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class Unreadable(Trouble):
    """Bytes that are no change to the document; `updates` are those that were left out."""

    def __init__(self, *updates: bytes) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Trouble", "A change could not be read and was left out."),
            QT_TRANSLATE_NOOP("Trouble", "What was already on the board is unharmed."),
        )
        self.updates = updates


MOST_EARLY = 500
"""How many updates that came too early are tried again; a stranger may send any number that never fit."""


class Intake:
    """Applies updates to a document; those that come before what they build on are tried again with the next ones.

    The library keeps such updates too, but does not always come back to them, and where it does it does not tell all
    that changed (measured with pycrdt 0.14.13): `unsure` is called then, before and after.
    """

    def __init__(self, doc: "Doc[Any]", origin: str, unsure: Callable[[], None]) -> None:
        self._doc = doc
        self._origin = origin
        self._unsure = unsure
        self._early: list[bytes] = []
        self.poisoned = False

    @property
    def early(self) -> tuple[bytes, ...]:
        """What waits for what is not here."""
        return tuple(self._early)

    @property
    def whole(self) -> bool:
        """Whether everything is in, and nothing waits for what is not here."""
        return not self._early

    def take(self, updates: Sequence[bytes]) -> None:
        """Take updates in; those that cannot be read are left out and raise `Unreadable` after the others are in.

        One that spoils the document (`poisoned`) ends it at once.
        """
        if self._early:
            self._unsure()
        refused = [update for update in updates if not self._take_one(update)]
        if self._early:
            self._try_early()
            self._unsure()
        if refused:
            raise Unreadable(*refused)

    def _take_one(self, update: bytes) -> bool:
        """Take an update in; tell whether it could be read."""
        try:
            self._apply(update)
        except Unreadable:
            if self.poisoned:
                raise
            return False
        if lacking(update, self._doc.get_state()):
            self._early.append(update)
            self._unsure()
        return True

    def _try_early(self) -> None:
        waiting = self._waiting(self._early)
        while waiting:
            for update in waiting:
                self._apply(update)
            still = self._waiting(waiting)
            if sum(still.values()) == sum(waiting.values()):
                break
            waiting = still
        self._early = list(waiting)[-MOST_EARLY:]

    def _waiting(self, updates: Iterable[bytes]) -> dict[bytes, int]:
        state = self._doc.get_state()
        left = {update: lacking(update, state) for update in updates}
        return {update: size for update, size in left.items() if size}

    def _apply(self, update: bytes) -> None:
        # pycrdt panics as BaseException on some malformed bytes; a document that panicked may crash the process later.
        try:
            with self._doc.transaction(origin=self._origin):
                self._doc.apply_update(update)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as fault:
            self.poisoned = self.poisoned or not isinstance(fault, ValueError)
            raise Unreadable(update) from fault
