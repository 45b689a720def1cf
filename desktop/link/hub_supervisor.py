"""Keeps a hub running: another process takes over at once when the one that does the work has fallen."""

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from desktop.link.hub_journal import blame
from desktop.link.hub_order import Order

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

PATIENCE = 5.0
"""Seconds for a process to end by itself."""
HOPELESS = 5
"""So many times in a row fallen before it was ready, and there is no use in starting again."""
ENDED = frozenset((-9, -15))
"""Exit codes of a process that somebody or the system has ended from outside, whatever it was doing just then."""

Say = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Worker:
    """A process that waits to be told what to host, or hosts."""

    process: "SpawnProcess"
    pipe: Connection

    @classmethod
    def start(cls) -> "Worker":
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there,), name="hub", daemon=True)
        process.start()
        there.close()
        return cls(process, here)

    def end(self, *, at_once: bool = False) -> int | None:
        """Have it end; give its exit code."""
        self.pipe.close()
        if at_once:
            self.process.kill()
        self.process.join(PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        code = self.process.exitcode
        self.process.close()
        return code


class Supervisor:
    """Runs until `stop` is readable, or the hub cannot be kept up. `say` gets what there is to tell.

    While one process works another one waits with everything loaded: a slow laptop takes seconds for that.
    """

    def __init__(self, order: Order, say: Say, stop: Connection) -> None:
        self._order = order
        self._say = say
        self._stop = stop
        self._spare: Worker | None = None
        self._in_vain = 0

    def run(self) -> bool:
        """Tell whether it ended because it was asked to."""
        try:
            while self._in_vain < HOPELESS:
                worker = self._next()
                ended, code = None, None
                try:
                    ended = self._watch(worker)
                finally:
                    code = worker.end()
                if ended is not None:
                    return ended
                if code not in ENDED:
                    self._blame()
            self._say({"ready": False, "why": "falls"})
            return False
        finally:
            if self._spare is not None:
                self._spare.end(at_once=True)

    def _next(self) -> Worker:
        """Give a process that has been told what to host."""
        self._in_vain += 1
        worker, self._spare = self._spare or Worker.start(), None
        with suppress(OSError):  # one that fell while it waited is seen to have ended
            worker.pipe.send(self._order)
        return worker

    def _watch(self, worker: Worker) -> bool | None:
        """Pass on what it says until it ends; None if it fell, and else whether it was asked to end."""
        given_up = False
        while True:
            ready = wait([worker.pipe, self._stop, worker.process.sentinel])
            if self._stop in ready:
                return True
            if worker.pipe in ready:
                try:
                    given_up = self._hear(worker.pipe.recv()) or given_up
                    continue
                except (EOFError, OSError):
                    pass
            return False if given_up else None

    def _hear(self, said: dict[str, Any]) -> bool:
        """Pass on what the hub says; tell whether it gives up."""
        self._say(said)
        if said.get("ready"):
            self._in_vain = 0
            self._order = replace(self._order, port=said["port"], fell_by=None)
            self._spare = self._spare or Worker.start()
        return said.get("ready") is False and said.get("why") != "bug"

    def _blame(self) -> None:
        """Find whose bytes were being taken in when it fell; the next one names them, and lets them in no more."""
        self._order = replace(self._order, fell_by=blame(self._order.journal) or self._order.fell_by)


def _work(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches it as well; it ends with its supervisor, in order
    from desktop.link.hub_worker import work  # documents, library and sockets: only in the process that may fall

    try:
        order = pipe.recv()
    except (EOFError, OSError):
        return
    work(order, pipe)
