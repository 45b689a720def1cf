"""What every shared document can do: gestures as transactions, undo of my own steps, merging, and telling after.

The verbs of a particular document live beside this, in `day.py` and `journey.py`; nothing here knows what is inside.
"""

import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pycrdt import Doc, Map, Subscription, UndoManager

from desktop.document.beginning import empty_text
from desktop.document.intake import Intake

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
    """What a closed transaction did: its bytes (to keep and to send when made here) and the entities it names."""

    origin: Origin
    updates: tuple[bytes, ...]
    touched: Touched


Listener = Callable[[Change], None]

STEP_MS = 10_000
WINDOW_MS = 1_000


class Shared:
    """One pycrdt document with named root maps.

    One gesture is one `edit()` is one undo step; between `hold()` and `release()` all gestures are one step (typing in
    a card). Listeners hear of a change after its transaction has closed, never inside an observer.
    """

    def __init__(self, roots: tuple[str, ...], updates: Iterable[bytes] = ()) -> None:
        self._doc: Doc[Any] = Doc()
        self._roots: dict[str, Map[object]] = {name: self._doc.get(name, type=Map) for name in roots}
        self._listeners: list[Listener] = []
        self._updates: list[bytes] = []
        self._touched: set[tuple[str, str]] = set()
        self._clock = _Clock()
        self._held = 0
        self._depth = 0
        self._name_all = _naming_all(self._touched, self._roots)
        self._intake = Intake(self._doc, Origin.THERE.value, self._name_all)
        self._intake.take(list(updates))
        self._touched.clear()
        self._watch()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change, with what changed."""
        self._listeners.append(listener)

    def forget(self) -> None:
        """Call nobody any more."""
        self._listeners.clear()

    def root(self, name: str) -> "Map[object]":
        return self._roots[name]

    def begin_text(self, root: str, key: str) -> None:
        """See to it that there is a text under a key of a root map; whoever else begins it makes the same one."""
        if key not in self._roots[root]:
            with self.edit(Origin.CREATED):
                self._doc.apply_update(empty_text(root, key))

    @contextmanager
    def edit(self, origin: Origin = Origin.HERE) -> Iterator[None]:
        """Open one gesture. Check everything before: a fault inside does not roll back what was already written."""
        if origin is Origin.HERE and not self._held and not self._depth:
            self._clock.now += STEP_MS
        self._depth += 1
        try:
            with self._doc.transaction(origin=origin.value):
                yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._announce(origin)

    def hold(self, *, join: bool = False) -> None:
        """Begin a gesture that is written in many small edits and undone as one; `join` makes it one with the last."""
        if not self._held and not join:
            self._clock.now += STEP_MS
        self._held += 1

    def release(self) -> None:
        """End what `hold()` began."""
        self._held = max(0, self._held - 1)

    @property
    def step(self) -> int:
        """Which step for undo is being written: another number for another gesture."""
        return self._clock.now

    @property
    def can_undo(self) -> bool:
        return bool(self._undo.can_undo())

    @property
    def can_redo(self) -> bool:
        return bool(self._undo.can_redo())

    def undo(self) -> bool:
        """Take back this user's last step, and nobody else's; tell whether there was one."""
        done = bool(self._undo.undo())
        self._announce(Origin.HERE)
        return done

    def redo(self) -> bool:
        """Do this user's last undone step again; tell whether there was one."""
        done = bool(self._undo.redo())
        self._announce(Origin.HERE)
        return done

    def merge(self, *updates: bytes) -> None:
        """Take in what others wrote, in any order and any number of times.

        Raises `Trouble` on bytes the library refuses, after taking in the others. Then the document may be `poisoned`:
        throw it away and build it again from what is on disk.
        """
        try:
            self._intake.take(updates)
        finally:
            self._announce(Origin.THERE)

    @property
    def written(self) -> bool:
        """Whether anything was ever written in it."""
        return any(len(root) for root in self._roots.values())

    @property
    def whole(self) -> bool:
        """Whether everything merged is in; otherwise something came before what it builds on, which is still out."""
        return self._intake.whole

    @property
    def poisoned(self) -> bool:
        return self._intake.poisoned

    def state(self) -> bytes:
        """Everything in the document as one update."""
        return bytes(self._doc.get_update())

    def vector(self) -> bytes:
        """Which edits this document has seen, for `missing`."""
        return bytes(self._doc.get_state())

    def missing(self, vector: bytes) -> bytes:
        """What somebody with that vector lacks, as one update."""
        return bytes(self._doc.get_update(vector))

    def _watch(self) -> None:
        # The library holds these for as long as the document lives, and the collector does not see that: nothing in
        # them may hold this object, or no document would ever be let go of.
        watching = [root.observe_deep(_noting(self._touched, name)) for name, root in self._roots.items()]
        updates, clock = self._updates, self._clock
        watching.append(self._doc.observe(lambda event: updates.append(bytes(event.update))))
        weakref.finalize(self, _drop, watching)
        self._undo = UndoManager(
            scopes=list(self._roots.values()), capture_timeout_millis=WINDOW_MS, timestamp=lambda: clock.now
        )
        self._undo.include_origin(Origin.HERE.value)

    def _absorb(self, change: Change) -> None:
        """Read again what a change names, before anybody hears of it."""

    def _announce(self, origin: Origin) -> None:
        if not self._updates and not self._touched:
            return
        if not self._intake.whole:
            # What lies behind a hole in somebody's edits changes without a word from the library.
            self._name_all()
        change = Change(origin, tuple(self._updates), frozenset(self._touched))
        self._updates.clear()
        self._touched.clear()
        self._absorb(change)
        for listener in self._listeners:
            listener(change)


@dataclass(slots=True)
class _Clock:
    """The time by which the library tells one undo step from the next."""

    now: int = 0


def _noting(touched: set[tuple[str, str]], name: str) -> Callable[[list[Any]], None]:
    def note(events: list[Any]) -> None:
        for event in events:
            if event.path:
                touched.add((name, str(event.path[0])))
            elif hasattr(event, "keys"):
                touched.update((name, str(key)) for key in event.keys)

    return note


def _naming_all(touched: set[tuple[str, str]], roots: Mapping[str, "Map[object]"]) -> Callable[[], None]:
    def name_all() -> None:
        for name, root in roots.items():
            touched.update((name, str(key)) for key in root.keys())  # noqa: SIM118 - no dict

    return name_all


def _drop(watching: Iterable[Subscription]) -> None:
    for subscription in watching:
        subscription.drop()
