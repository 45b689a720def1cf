"""What every shared document can do: gestures as transactions, undo of my own steps, merging, and telling after.

The verbs of a particular document live beside this, in `day.py` and `board.py`; nothing here knows what is inside.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from pycrdt import Map

from desktop.document.beginning import empty_text
from desktop.document.replica import Replica
from desktop.model.splice import Splice

Touched = frozenset[tuple[str, str]]
"""Which entities a change names: root and id."""


class Origin(StrEnum):
    """Where a change came from."""

    HERE = "here"
    """A gesture on this laptop: kept, sent, and undone by this user."""
    CREATED = "created"
    """The unseen half of making something: kept and sent, never undone."""
    THERE = "there"
    """Another laptop, another window or a file."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a closed transaction did: its bytes (to keep and to send when made here) and the entities it names.

    Without bytes the document was made again: see `Shared.become`.
    """

    origin: Origin
    updates: tuple[bytes, ...]
    touched: Touched


Listener = Callable[[Change], None]

STEP_MS = 10_000


class Shared:
    """One document with named root maps.

    One gesture is one `edit()` is one undo step; between `hold()` and `release()` all gestures are one step (typing in
    a card). Listeners hear of a change after its transaction has closed, never inside an observer.
    """

    def __init__(self, roots: tuple[str, ...], updates: Iterable[bytes] = ()) -> None:
        self._replica = Replica(roots, list(updates), here=Origin.HERE.value, there=Origin.THERE.value)
        self._listeners: list[Listener] = []
        self.splices: tuple[tuple[Splice, ...], ...] = ()
        """What the last change made of each text it touched, where it was somebody else's; counted in UTF-8 bytes."""
        self._held = 0
        self._depth = 0

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change, with what changed."""
        self._listeners.append(listener)

    def forget(self) -> None:
        """Call nobody any more."""
        self._listeners.clear()

    def root(self, name: str) -> "Map[object]":
        return self._replica.roots[name]

    def entity(self, root: str, key: str) -> "Map[object]":
        """The shared map of something that the reading of this document knows."""
        entity = self.root(root)[key]
        assert isinstance(entity, Map)  # noqa: S101 - readings only know entities that are maps
        return entity

    def begin_text(self, root: str, key: str) -> None:
        """See to it that there is a text under a key of a root map; whoever else begins it makes the same one."""
        if key not in self._replica.roots[root]:
            with self.edit(Origin.CREATED):
                self._replica.doc.apply_update(empty_text(root, key))

    def take_made(self, update: bytes) -> None:
        """Take in the making of something whose bytes follow from what it says: whoever else does makes the same."""
        with self.edit(Origin.CREATED):
            self._replica.doc.apply_update(update)

    @contextmanager
    def edit(self, origin: Origin = Origin.HERE) -> Iterator[None]:
        """Open one gesture. Check everything before: a fault inside does not roll back what was already written."""
        if origin is Origin.HERE and not self._held and not self._depth:
            self._replica.clock.now += STEP_MS
        self._depth += 1
        try:
            with self._replica.doc.transaction(origin=origin.value):
                yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._announce(origin)

    def hold(self, *, join: bool = False) -> None:
        """Begin a gesture that is written in many small edits and undone as one; `join` makes it one with the last."""
        if not self._held and not join:
            self._replica.clock.now += STEP_MS
        self._held += 1

    def release(self) -> None:
        """End what `hold()` began."""
        self._held = max(0, self._held - 1)

    @property
    def step(self) -> int:
        """Which step for undo is being written: another number for another gesture."""
        return self._replica.clock.now

    @property
    def can_undo(self) -> bool:
        return bool(self._replica.undo.can_undo())

    @property
    def can_redo(self) -> bool:
        return bool(self._replica.undo.can_redo())

    def undo(self) -> bool:
        """Take back this user's last step, and nobody else's; tell whether there was one."""
        done = bool(self._replica.undo.undo())
        self._announce(Origin.HERE)
        return done

    def redo(self) -> bool:
        """Do this user's last undone step again; tell whether there was one."""
        done = bool(self._replica.undo.redo())
        self._announce(Origin.HERE)
        return done

    def merge(self, *updates: bytes) -> None:
        """Take in what others wrote, in any order and any number of times.

        Raises `Unreadable` on bytes the library refuses, after taking in the others. Where those have `poisoned` the
        document nothing of this is announced: make another from what is on disk, and let this one `become` it.
        """
        try:
            self._replica.intake.take(updates)
        finally:
            if self.poisoned:
                self._replica.forget()
            else:
                self._announce(Origin.THERE)

    def become(self, fresh: "Shared") -> None:
        """Be what another document of the same kind is, which nobody else may use any more.

        For a document that was poisoned. Whoever listens here goes on, and hears of everything that was or is in it; a
        gesture that is held goes on too. This user's earlier steps can no longer be undone.
        """
        self._replica.name_all()
        before, self._replica = self._replica, fresh._replica  # noqa: SLF001 - of the same class
        self._replica.clock.now = before.clock.now + STEP_MS
        self._replica.name_all()
        touched = frozenset(before.touched | self._replica.touched)
        self._replica.forget()
        self._renew(fresh)
        self._tell(Change(Origin.THERE, (), touched))

    @property
    def written(self) -> bool:
        """Whether anything was ever written in it."""
        return any(len(root) for root in self._replica.roots.values())

    @property
    def whole(self) -> bool:
        """Whether everything merged is in; otherwise something came before what it builds on, which is still out."""
        return self._replica.intake.whole

    @property
    def poisoned(self) -> bool:
        return self._replica.intake.poisoned

    def state(self) -> bytes:
        """Everything in the document as one update."""
        return bytes(self._replica.doc.get_update())

    def vector(self) -> bytes:
        """Which edits this document has seen, for `missing`."""
        return bytes(self._replica.doc.get_state())

    def missing(self, vector: bytes) -> bytes:
        """What somebody with that vector lacks, as one update."""
        return bytes(self._replica.doc.get_update(vector))

    def _absorb(self, change: Change) -> None:
        """Read again what a change names, before anybody hears of it."""

    def _renew(self, fresh: "Shared") -> None:
        """Take over what another document of this kind has read of its insides, which are this one's now."""

    def _announce(self, origin: Origin) -> None:
        replica = self._replica
        if not replica.updates and not replica.touched:
            return
        if not replica.intake.whole:
            # What lies behind a hole in somebody's edits changes without a word from the library.
            replica.name_all()
        change = Change(origin, tuple(replica.updates), frozenset(replica.touched))
        self.splices = tuple(map(tuple, replica.spliced.values())) if origin is Origin.THERE else ()
        replica.forget()
        self._absorb(change)
        self._tell(change)

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)
