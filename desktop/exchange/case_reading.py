"""Reading many case files: what is told on the way, and the same in a thread of its own."""

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.exchange.case_pack import Member, list_pack
from desktop.exchange.case_reader import ReadCase
from desktop.exchange.case_sources import NoSource, Wanted, read_source, sources
from desktop.exchange.reading_room import ReadingRoom, Stopped
from desktop.model.case import Case
from desktop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Begun:
    """All that is wanted has been found: so many files."""

    total: int


@dataclass(frozen=True, slots=True)
class CaseRead:
    """A case came out of a source."""

    source: str
    read: ReadCase


@dataclass(frozen=True, slots=True)
class CaseRefused:
    """No case came out of a source, and why."""

    source: str
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing more will be told; `stopped` when somebody wanted it so."""

    stopped: bool


ReadingEvent = Begun | CaseRead | CaseRefused | Finished


def read_all(room: ReadingRoom, wanted: Iterable[Wanted]) -> Iterator[ReadingEvent]:
    """Read everything that is wanted; nothing in it can end the reading before its end, except `room.stop`."""
    try:
        yield from _read_all(room, wanted)
    except Stopped:
        yield Finished(stopped=True)
    else:
        yield Finished(stopped=False)


def _read_all(room: ReadingRoom, wanted: Iterable[Wanted]) -> Iterator[ReadingEvent]:
    def open_pack(name: str, path: Path) -> tuple[Member, ...]:
        return room.do(name, list_pack, path)

    found = []
    for source in sources(wanted, open_pack):
        room.go_on()
        found.append(source)
    yield Begun(len(found))
    known: dict[str, Case] = {}
    for source in found:
        room.go_on()
        if isinstance(source, NoSource):
            yield CaseRefused(source.name, source.trouble)
            continue
        try:
            yield CaseRead(source.name, _apart(room.do(source.name, read_source, source), known))
        except Trouble as trouble:
            yield CaseRefused(source.name, trouble)


def _apart(read: ReadCase, known: dict[str, Case]) -> ReadCase:
    """Let two files that begin alike and go on differently be two cases: neither may take the other's place."""
    case, number = read.case, 1
    while (twin := known.get(case.id)) is not None and replace(twin, source="") != replace(case, source=""):
        number += 1
        case = replace(case, id=f"{read.case.id}-{number}")
    known[case.id] = case
    return replace(read, case=case)


class Reading:
    """Reads in a thread of its own; `hear` is called in that thread."""

    def __init__(self, wanted: Iterable[Wanted], hear: Callable[[ReadingEvent], None]) -> None:
        self._wanted = tuple(wanted)
        self._hear = hear
        self._room = ReadingRoom()
        self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
        self.stopped = False

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End it at once, in the middle of a file too; `Finished` is still told."""
        self.stopped = True
        self._room.stop()

    def join(self, seconds: float) -> None:
        """Wait until the thread and the other process are gone."""
        self._thread.join(seconds)

    def _run(self) -> None:
        with self._room:
            for event in read_all(self._room, self._wanted):
                self._hear(event)
