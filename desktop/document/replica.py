"""The insides of a shared document: the library's own document, what it notes of changes, and undo of own steps.

They are made and thrown away together: a document that the library has spoilt gets others (`Shared.become`).
"""

import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pycrdt import Doc, Map, Subscription, UndoManager

from desktop.document.intake import Intake
from desktop.document.text import splices_of
from desktop.model.splice import Splice

WINDOW_MS = 1_000


@dataclass(slots=True)
class Clock:
    """The time by which the library tells one undo step from the next."""

    now: int = 0


class Replica:
    """One pycrdt document with named root maps, read from updates. `here` and `there` are the names of origins."""

    def __init__(self, roots: Iterable[str], updates: Sequence[bytes], *, here: str, there: str) -> None:
        self.doc: Doc[Any] = Doc()
        self.roots: dict[str, Map[object]] = {name: self.doc.get(name, type=Map) for name in roots}
        self.updates: list[bytes] = []
        """What was written since somebody last looked, and in `touched` where."""
        self.touched: set[tuple[str, str]] = set()
        self.spliced: dict[tuple[str, ...], list[Splice]] = {}
        """What became of each text that was written in."""
        self.clock = Clock()
        self.name_all = _naming_all(self.touched, self.roots)
        self.intake = Intake(self.doc, there, self.name_all)
        self.intake.take(updates)
        self.touched.clear()
        self._watch(here)

    def forget(self) -> None:
        """Forget what was noted of changes."""
        self.updates.clear()
        self.touched.clear()
        self.spliced.clear()

    def _watch(self, here: str) -> None:
        # The library holds these for as long as the document lives, and the collector does not see that: nothing in
        # them may hold this object, or no document would ever be let go of.
        watching = [root.observe_deep(_noting(self.touched, self.spliced, name)) for name, root in self.roots.items()]
        updates, clock = self.updates, self.clock
        watching.append(self.doc.observe(lambda event: updates.append(bytes(event.update))))
        weakref.finalize(self, _drop, watching)
        self.undo = UndoManager(
            scopes=list(self.roots.values()), capture_timeout_millis=WINDOW_MS, timestamp=lambda: clock.now
        )
        self.undo.include_origin(here)


def _noting(
    touched: set[tuple[str, str]], spliced: dict[tuple[str, ...], list[Splice]], name: str
) -> Callable[[list[Any]], None]:
    def note(events: list[Any]) -> None:
        for event in events:
            if event.path:
                touched.add((name, str(event.path[0])))
                if hasattr(event, "delta"):
                    spliced.setdefault((name, *map(str, event.path)), []).extend(splices_of(event.delta))
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
