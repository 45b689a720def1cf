"""Keeps a hub running: starts the process that does the work, and another one at once when it has fallen."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from desktop.link.hub_journal import blame
from desktop.link.hub_order import Order

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess


PATIENCE = 5.0
"""Seconds for a process to end by itself."""
FALLS, FALLS_SECONDS = 10, 60.0
"""So many falls in so long a time, and there is no use in starting again."""

Say = Callable[[dict[str, Any]], None]


class Supervisor:
    """Runs until `stop` is readable, or the hub cannot be kept up. `say` gets what there is to tell."""

    def __init__(self, order: Order, say: Say, stop: Connection) -> None:
        self._order = order
        self._say = say
        self._stop = stop
        self._falls: list[float] = []

    def run(self) -> bool:
        """Tell whether it ended because it was asked to."""
        while True:
            process, pipe = self._start()
            ended = self._watch(process, pipe)
            if ended is not None:
                return ended
            self._falls = [at for at in self._falls if time.monotonic() - at < FALLS_SECONDS] + [time.monotonic()]
            if len(self._falls) > FALLS:
                self._say({"ready": False, "why": "falls"})
                return False
            self._blame()

    def _start(self) -> "tuple[SpawnProcess, Connection]":
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(self._order, there), name="hub", daemon=True)
        process.start()
        there.close()
        return process, here

    def _watch(self, process: "SpawnProcess", pipe: Connection) -> bool | None:
        """Pass on what it says until it ends; None if it fell, and else whether it was asked to end."""
        given_up = False
        try:
            while True:
                ready = wait([pipe, self._stop, process.sentinel])
                if self._stop in ready:
                    return True
                if pipe in ready:
                    try:
                        given_up = self._hear(pipe.recv()) or given_up
                        continue
                    except (EOFError, OSError):
                        process.join(PATIENCE)
                if process.exitcode is not None or process.sentinel in ready:
                    return False if given_up else None
        finally:
            pipe.close()
            process.join(PATIENCE)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()

    def _hear(self, said: dict[str, Any]) -> bool:
        """Pass on what the hub says; tell whether it gives up."""
        if said.get("ready"):
            self._order = replace(self._order, port=said["port"], banned="")
        self._say(said)
        return not said.get("ready") and said.get("why") != "bug"

    def _blame(self) -> None:
        """Name whose bytes were being taken in when it fell; the next one lets them in no more."""
        found = blame(self._order.journal)
        if found is not None:
            self._order = replace(self._order, banned=found.who)
            self._say({"offender": {"who": found.who, "document": found.document}})


def _work(order: Order, pipe: Connection) -> None:
    from desktop.link.hub_worker import work  # documents, library and sockets: only in the process that may fall

    work(order, pipe)
