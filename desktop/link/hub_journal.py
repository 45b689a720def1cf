"""Whose bytes the hub is taking in at this moment, in a file that outlives a crash of it."""

import json
import mmap
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SIZE = 1024


@dataclass(frozen=True, slots=True)
class Blame:
    """Whose bytes were being taken in when the hub fell, and into which document."""

    who: str
    document: str


class HubJournal:
    """Writing to it costs no more than writing to memory."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("w+b") as file:
            file.truncate(SIZE)
            self._memory = mmap.mmap(file.fileno(), SIZE)

    def begin(self, who: str, document: str) -> None:
        line = json.dumps([who, document]).encode()[: SIZE - 1]
        self._memory[: len(line) + 1] = line + b"\0"

    def end(self) -> None:
        self._memory[0] = 0

    def close(self) -> None:
        self._memory.close()


def blame(path: Path) -> Blame | None:
    """Read whom a hub that fell has left in its journal."""
    with suppress(OSError, ValueError):
        line = path.read_bytes().partition(b"\0")[0]
        if line:
            who, document = json.loads(line)
            return Blame(str(who), str(document))
    return None
