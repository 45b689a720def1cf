"""Where strangers' files are read: a process of its own, fenced in time and memory, that may fall without taking ours.

One process reads file after file. When a file brings it down or keeps it too long it is ended, that file is refused,
and a new process goes on with the next. What it answers is believed no further than any other value.
"""

import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import ParamSpec, TypeVar, cast

from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SECONDS = 20.0
"""How long one file may take; a long Word file takes a fifth of a second, on a slow laptop one."""
SECONDS_TO_START = 90.0
"""How long the process may take to come up, where a virus scanner looks at everything it loads."""
MEMORY = 1 << 30
"""Bytes of memory for the process, where the system can limit it."""
GRACE = 2.0
"""Seconds for a process that has closed its pipe to be gone, before its exit code is asked for."""
OUT_OF_MEMORY = 4
"""Exit code of a process that ran against that limit."""

Given = ParamSpec("Given")
Value = TypeVar("Value")


class Stopped(Exception):
    """Somebody called `stop` while a file was being read, or before."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """The process is up."""


@dataclass(frozen=True, slots=True)
class _Done:
    value: object


@dataclass(frozen=True, slots=True)
class _Refused:
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class _Broken:
    """The reader met something it did not foresee. `where` names places in the program, and no word of the file."""

    where: str


@dataclass(frozen=True, slots=True)
class _Silence:
    """No answer: the process is gone, or it is `late`."""

    late: bool


_Answer = _Ready | _Done | _Refused | _Broken | _Silence


@dataclass(frozen=True, slots=True)
class _Reader:
    """A process that reads, and our end of the pipe to it."""

    process: SpawnProcess
    pipe: Connection

    def end(self, grace: float = 0.0) -> int | None:
        """End the process whatever it is doing; give its exit code if it ends by itself within so many seconds."""
        self.process.join(grace)
        found = self.process.exitcode
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()
        return found


class ReadingRoom:
    """Does jobs in another process, one at a time and all from one thread; `stop` may be called from any other."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._reader: _Reader | None = None
        self._stopped = threading.Event()
        self._door = threading.Lock()
        self._ear, self._bell = multiprocessing.Pipe(duplex=False)

    def __enter__(self) -> "ReadingRoom":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def do(self, name: str, job: Callable[Given, Value], *args: Given.args, **kwargs: Given.kwargs) -> Value:
        """Do a job of some module in the other process; `name` is what a fault calls the file.

        Job, arguments and answer must be picklable. Raises the job's `Trouble`, one that says how the file brought
        the reading down, or `Stopped`.
        """
        reader = self._at_work()
        try:
            reader.pipe.send((job, args, kwargs, self._seconds))
            answer = self._answer(reader, self._seconds)
        except OSError:  # gone before it heard of the job
            answer = _Silence(late=False)
        match answer:
            case _Done(value):
                return cast(Value, value)
            case _Refused(trouble):
                raise trouble
            case _Broken(where):
                fault = QT_TRANSLATE_NOOP("Trouble", "{file} could not be read: it is damaged, or made in an odd way.")
                trouble = Trouble(fault, SAVE_AGAIN, file=name)
                trouble.add_note(where)
                raise trouble
            case _Silence(late):
                raise self._late(name) if late else self._fallen(name)
            case _Ready():
                raise AssertionError(answer)

    def stop(self) -> None:
        """Have the job that is being done, and every later one, raise `Stopped` at once."""
        with self._door:
            if not self._stopped.is_set() and not self._bell.closed:
                self._bell.send_bytes(b"!")
            self._stopped.set()

    def go_on(self) -> None:
        """Raise `Stopped` if somebody has called `stop`."""
        if self._stopped.is_set():
            raise Stopped

    def close(self) -> None:
        """End the other process."""
        self._end()
        with self._door:
            self._ear.close()
            self._bell.close()

    def _at_work(self) -> _Reader:
        """Give a process that is up and waits for a job."""
        self.go_on()
        if self._reader is None:
            self._reader = _start()
            if not isinstance(self._answer(self._reader, SECONDS_TO_START), _Ready):
                self._end()
                raise Trouble(
                    QT_TRANSLATE_NOOP("Trouble", "The process that reads files could not be started."),
                    QT_TRANSLATE_NOOP("Trouble", "Close some programs and try again."),
                )
        return self._reader

    def _answer(self, reader: _Reader, seconds: float) -> _Answer:
        """Wait for an answer."""
        heard = wait([reader.pipe, reader.process.sentinel, self._ear], seconds)
        if self._ear in heard:
            self._end()
            raise Stopped
        if not heard:
            return _Silence(late=True)
        try:
            # What it said before it went still lies in the pipe.
            return cast(_Answer, reader.pipe.recv()) if reader.pipe.poll() else _Silence(late=False)
        except (EOFError, OSError):
            return _Silence(late=False)

    def _late(self, name: str) -> Trouble:
        self._end()
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} could not be read within {seconds} seconds.")
        return Trouble(fault, SAVE_AGAIN, file=name, seconds=round(self._seconds))

    def _fallen(self, name: str) -> Trouble:
        code = self._end(GRACE)
        if code == OUT_OF_MEMORY:
            fault = QT_TRANSLATE_NOOP("Trouble", "{file} needs more memory to be read than a case may take.")
            return Trouble(fault, SAVE_AGAIN, file=name)
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} brought the reading down and was left out.")
        return Trouble(fault, SAVE_AGAIN, file=name)

    def _end(self, grace: float = 0.0) -> int | None:
        code = self._reader.end(grace) if self._reader is not None else None
        self._reader = None
        return code


SAVE_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Open it where it was made and save it again, or paste its text.")


def _start() -> _Reader:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_read_on, args=(theirs,), name="reading", daemon=True)
    process.start()
    theirs.close()
    return _Reader(process, ours)


# In the other process


def _read_on(pipe: Connection) -> None:
    _fence_in()
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    with suppress(EOFError, OSError):  # nobody at the other end any more
        pipe.send(_Ready())
        while True:
            job, args, kwargs, seconds = pipe.recv()
            pipe.send(_do(partial(job, *args, **kwargs), seconds))
    os._exit(0)  # not by way of the interpreter's end, which a hostile file may have upset


def _do(job: Callable[[], object], seconds: float) -> _Answer:
    _set_alarm(seconds)
    try:
        return _Done(job())
    except Trouble as trouble:
        return _Refused(trouble)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as fault:  # noqa: BLE001 - at one file: told as one sentence about that file
        return _Broken(_where(fault))
    finally:
        _set_alarm(0.0)


def _fence_in() -> None:
    """Keep a crash quiet, small and without a core file; Ctrl+C at a terminal is the program's business."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource  # not on Windows

        for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
            with suppress(ValueError, OSError):
                resource.setrlimit(limit, (most, most))


def _set_alarm(seconds: float) -> None:
    """Have the system end this process a while after the program should have: it may be gone, and the file hanging."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds * 2)


def _end_with_the_program() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _where(fault: Exception) -> str:
    """Name the fault and the places it came through; its own words may quote the file."""
    frames = traceback.extract_tb(fault.__traceback__)[-6:]
    return " < ".join((type(fault).__name__, *(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))))
