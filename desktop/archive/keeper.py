"""The one thread that touches the library while a window is open: it commits what is written, and answers questions.

What it has to tell comes as events through `hear`, called in this thread; the session carries them to the interface.
"""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from desktop.archive.archive import Archive
from desktop.archive.entries import Arrival
from desktop.archive.faults import UnwritableTrouble
from desktop.trouble import Trouble

Job = Callable[[Archive], object]
Done = Callable[[object], None]

LOOK_AROUND = 0.5
"""Seconds between two looks at what others have written, or two tries at a disk that refused."""

BATCH = 200


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything up to this number is committed."""

    upto: int


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The library cannot be written; `waiting` updates are kept in memory and tried again."""

    trouble: Trouble
    waiting: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """Another window or command wrote something: rows of documents, or only days and cases."""

    rows: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A job is done: `done` is to be called with `value` where the question was asked."""

    done: Done
    value: object


@dataclass(frozen=True, slots=True)
class Failed:
    """A job met trouble, or a fault of ours."""

    failed: Callable[[Exception], None]
    fault: Exception


Event = Saved | NotSaved | Arrived | Answered | Failed


@dataclass(frozen=True, slots=True)
class _Append:
    number: int
    document: str
    update: bytes


@dataclass(frozen=True, slots=True)
class _Ask:
    job: Job
    done: Done
    failed: Callable[[Exception], None]


_Letter = _Append | _Ask | None


class Keeper:
    """Owns the library in a thread of its own. `append` and `ask` return at once."""

    def __init__(self, make: Callable[[], Archive], hear: Callable[[Event], None]) -> None:
        self._make = make
        self._hear = hear
        self._inbox: queue.SimpleQueue[_Letter] = queue.SimpleQueue()
        self._waiting: list[_Append] = []
        self._number = 0
        self._reached = 0
        self._version = 0
        self._refused = False
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def append(self, document: str, update: bytes) -> int:
        """Have an update of a document committed; gives the number that `Saved` will name."""
        self._number += 1
        self._inbox.put(_Append(self._number, document, update))
        return self._number

    def ask(self, job: Job, done: Done, failed: Callable[[Exception], None]) -> None:
        """Have a job done with the library; everything appended before is committed first, if it can be."""
        self._inbox.put(_Ask(job, done, failed))

    def close(self, seconds: float = 10.0) -> bool:
        """Commit what is left and end; tell whether everything is on disk."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._waiting and not self._thread.is_alive()

    def _run(self) -> None:
        try:
            archive = self._make()
        except Trouble as trouble:
            self._refuse_all(trouble)
            return
        try:
            self._version = archive.version()
            self._tell_saving(archive.homeless)
            while self._serve(archive):
                pass
        finally:
            with suppress(Trouble):
                archive.close()

    def _serve(self, archive: Archive) -> bool:
        """Work through what has come in, or look around when nothing has; tell whether to go on."""
        letters = self._letters()
        if not letters:
            self._look_around(archive)
            return True
        for letter in letters:
            match letter:
                case _Append():
                    self._waiting.append(letter)
                case _Ask():
                    self._commit(archive)
                    self._do(archive, letter)
                case None:
                    self._commit(archive)
                    return False
        self._commit(archive)
        return True

    def _letters(self) -> list[_Letter]:
        try:
            letters = [self._inbox.get(timeout=LOOK_AROUND)]
        except queue.Empty:
            return []
        while len(letters) < BATCH and not self._inbox.empty():
            letters.append(self._inbox.get())
        return letters

    def _commit(self, archive: Archive) -> None:
        if not self._waiting:
            return
        try:
            archive.append([(letter.document, letter.update) for letter in self._waiting])
        except Trouble as trouble:
            self._tell_saving(trouble)
            return
        upto = self._waiting[-1].number
        self._waiting.clear()
        self._tell_saving(archive.homeless, upto)

    def _tell_saving(self, trouble: Trouble | None, upto: int = 0) -> None:
        self._reached = max(self._reached, upto)
        if trouble is not None:
            self._refused = True
            self._hear(NotSaved(trouble, len(self._waiting)))
        else:
            self._refused = False
            self._hear(Saved(self._reached))

    def _look_around(self, archive: Archive) -> None:
        if self._refused:
            self._try_again(archive)
        with suppress(Trouble):
            version = archive.version()
            if version != self._version:
                self._version = version
                self._hear(Arrived(archive.arrivals()))

    def _try_again(self, archive: Archive) -> None:
        with suppress(Trouble):
            if archive.come_home():
                self._version = archive.version()
                self._commit(archive)
                if self._refused and not self._waiting:
                    self._tell_saving(None)

    def _do(self, archive: Archive, letter: _Ask) -> None:
        try:
            value = letter.job(archive)
        except Exception as fault:  # noqa: BLE001 - carried to where the question was asked, and told or raised there
            self._hear(Failed(letter.failed, fault))
        else:
            self._hear(Answered(letter.done, value))

    def _refuse_all(self, trouble: Trouble) -> None:
        self._hear(Failed(lambda _fault: None, trouble))
        while (letter := self._inbox.get()) is not None:
            match letter:
                case _Append():
                    self._waiting.append(letter)
                    self._hear(NotSaved(trouble, len(self._waiting)))
                case _Ask():
                    self._hear(Failed(letter.failed, trouble))
