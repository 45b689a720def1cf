"""What an update would do to a document, found out on a copy: which entities of which roots it touches."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pycrdt import Doc, Map, Subscription

from desktop.document.board import ROOTS as BOARD_ROOTS
from desktop.document.early import clocks_in, lacking
from desktop.document.marks import DOT, DOUBT
from desktop.document.mirror import NOTHING

SAID = ("comments", "readings")
"""Roots of a board that hold what is said about it (document/talk.py)."""
MARKED = "marks"
"""The root whose keys tell what a mark is; dots and doubts are said about a board, expectations are the group's."""
MARKS = (f"{DOT}|", f"{DOUBT}|")

Touches = frozenset[tuple[str, str]]


class Trial:
    """A copy of a document that is kept equal to it; what it refuses leaves it `spoilt`: make another one."""

    def __init__(self, updates: Iterable[bytes]) -> None:
        self._doc: Doc[Any] = Doc()
        self._touched: set[tuple[str, str]] = set()
        self._brought: list[bytes] = []
        self.spoilt = False
        self.panicked = False
        """Whether the library fell over the last one."""
        for update in updates:
            self._doc.apply_update(update)
        self._watching = [self._watch(name) for name in BOARD_ROOTS]
        self._watching.append(self._doc.observe(lambda event: self._brought.append(bytes(event.update))))
        self._known = set(self._doc.keys())

    def close(self) -> None:
        """Let go of it; the library holds on to what watches it."""
        for watching in self._watching:
            watching.drop()

    def follow(self, brought: bytes) -> None:
        """Take in what the document itself has taken in."""
        self._apply(brought)
        self._known = set(self._doc.keys())

    def only_says(self, update: bytes) -> bool:
        """Whether an update does nothing but say something about a board; it is in the copy then."""
        return self._passes(update, _is_said)

    def changes_nothing(self, update: bytes) -> bool:
        """Whether an update holds nothing new."""
        return self._passes(update, lambda _root, _key: False)

    def writers(self) -> dict[int, int]:
        """How far each client has written."""
        return clocks_in(bytes(self._doc.get_state()))

    def _passes(self, update: bytes, may_touch: Callable[[str, str], bool]) -> bool:
        if self.spoilt:
            return False
        try:
            self._apply(update)
            fits = lacking(update, bytes(self._doc.get_state())) == 0 and set(self._doc.keys()) == self._known
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as fault:  # noqa: BLE001 - the library's panics are no Exception
            fits, self.panicked = False, not isinstance(fault, Exception)
        brought = any(each != NOTHING for each in self._brought)
        passes = fits and (not brought or (bool(self._touched) and all(may_touch(*each) for each in self._touched)))
        self.spoilt = not passes
        return passes

    def _apply(self, update: bytes) -> None:
        self._touched.clear()
        self._brought.clear()
        with self._doc.transaction():
            self._doc.apply_update(update)

    def _watch(self, name: str) -> Subscription:
        touched = self._touched

        def note(events: Sequence[Any]) -> None:
            for event in events:
                if event.path:
                    touched.add((name, str(event.path[0])))
                else:
                    # What lies in a root and under no key is nothing a board has.
                    keys = list(getattr(event, "keys", ()))
                    touched.update((name, str(key)) for key in keys or ("",))

        watching: Subscription = self._doc.get(name, type=Map).observe_deep(note)
        return watching


def _is_said(root: str, key: str) -> bool:
    return bool(key) and (root in SAID or (root == MARKED and key.startswith(MARKS)))
