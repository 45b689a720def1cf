"""How much the host does not have yet, noted on disk, so that it is still told truly when the day is opened again."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.archive.archive import Archive
from desktop.link.keys import LinkDoor, load_door, write_private
from desktop.linking_doors import HocuspocusDoor, load_server
from desktop.paths import Places
from desktop.shelf import Shelf

CALM_MS = 2_000
"""How long the counts must stand before they are written down again."""
LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a day's link from when it was last open: the way in, and what waited, by document."""

    door: LinkDoor | HocuspocusDoor | None
    waiting: Mapping[str, int]


class WaitingNote(QObject):
    """Errs on the side of too much: that something waits is noted at once, that nothing does only after a while."""

    def __init__(self, shelf: Shelf, places: Places, day_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._places, self._day = shelf, places, day_id
        self._path = places.waiting(day_id)
        self._noted: dict[str, int] = {}
        self._now: dict[str, int] = {}
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._write)

    def load(self, done: Callable[[Known], None]) -> None:
        """Read what was known when the day was last open."""
        places, day, path = self._places, self._day, self._path

        def read(_: Archive) -> Known:
            return Known(load_server(places, day) or load_door(places, day), _read(path))

        def take(known: Known) -> None:
            self._noted = dict(known.waiting)
            done(known)

        self._shelf.ask(read, take)

    def note(self, counts: Mapping[str, int]) -> None:
        """What waits now, by document."""
        self._now = dict(counts)
        if self._now.keys() - self._noted.keys():
            self._write()
        elif self._now != self._noted and not self._calm.isActive():
            self._calm.start()

    def close(self) -> None:
        """Write down what waits."""
        self._calm.stop()
        if self._now != self._noted:
            self._write()

    def _write(self) -> None:
        self._calm.stop()
        counts = self._noted = dict(self._now)

        def write(_: Archive) -> None:
            if counts:
                write_private(self._path, counts)
            else:
                with suppress(OSError):
                    self._path.unlink(missing_ok=True)

        # Where the disk refuses it is told anyway that nothing can be saved.
        self._shelf.ask(write, lambda _: None, lambda _: None)


def _read(path: Path) -> dict[str, int]:
    with suppress(OSError, ValueError, RecursionError):
        raw = json.loads(path.read_bytes()[:LARGEST])
        if isinstance(raw, dict):
            return {document: count for document, count in raw.items() if isinstance(count, int) and count > 0}
    return {}
