"""Answers other room tests that know the code: it is there, how quick the way is, and whether the way back is open."""

import re
import secrets
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from desktop.link.roomtest import caller
from desktop.link.roomtest.contact import Contact, Measured
from desktop.link.roomtest.wire import AMOUNT, GREETING, VERSION, Nonsense, Stop, Wire, number

AT_ONCE = 4
"""Connections; more are hung up on."""
WRONG_TRIES = 20
"""Then nobody gets in until the test is begun anew: four digits can be tried out."""
PINGS = 20
LOOK = 0.5
"""Seconds; not every system wakes who waits for a connection when the socket is closed."""
FIRST_PORT, LAST_PORT = 1024, 65_535
WORDS = 6
LIMITS = (60_000.0, 1e6, 1e6)
"""Milliseconds there and back, and megabits a second down and up: more is nonsense."""
_NAME = re.compile(r"[0-9a-f]{8}")
_CODE = re.compile(r"[0-9]{4}")


def new_code() -> str:
    """Four digits."""
    return f"{secrets.randbelow(10_000):04d}"


@dataclass(frozen=True, slots=True)
class Visit:
    """Another laptop came in: from where, whether it was reached in return, and what was measured, as seen here."""

    address: str
    back: Contact = Contact.NOT_TRIED
    measured: Measured = field(default_factory=Measured)


class Listener:
    """Listens on a socket that is bound already, each connection in a thread of its own, until it is stopped.

    `visited` is called from those threads. `heard` tells whether an announcement by that name came here, or None where
    nothing is listened for; it may take a few seconds.
    """

    def __init__(
        self,
        listening: socket.socket,
        code: str,
        name: str,
        visited: Callable[[Visit], None],
        heard: Callable[[str], bool | None],
    ) -> None:
        self._listening = listening
        listening.settimeout(LOOK)
        self._code, self._name = code, name
        self._visited, self._heard = visited, heard
        self._stop = Stop()
        self._room = threading.Semaphore(AT_ONCE)
        self._wrong = 0
        self._back: dict[str, Contact] = {}
        self._thread = threading.Thread(target=self._run, name="room test listener", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Answer nobody any more."""
        self._stop.stop()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _run(self) -> None:
        while not self._stop.wanted:
            try:
                connection, peer = self._listening.accept()
            except TimeoutError:
                continue
            except OSError:
                if self._stop.wait(0.2):  # stopped; or no handles are left for a moment
                    return
                continue
            if not self._room.acquire(blocking=False):
                connection.close()
                continue
            threading.Thread(
                target=self._serve, args=(connection, str(peer[0])), name="room test visit", daemon=True
            ).start()

    def _serve(self, connection: socket.socket, address: str) -> None:
        try:
            with self._stop.holding(connection), suppress(OSError, Nonsense):
                self._answer(Wire(connection), address)
        finally:
            self._room.release()

    def _answer(self, wire: Wire, address: str) -> None:
        greeting, version, code, wanted, *words = wire.hear() + [""] * WORDS
        if (greeting, version) != (GREETING, VERSION):
            return
        if self._wrong >= WRONG_TRIES or not secrets.compare_digest(code, self._code):
            self._wrong += 1
            wire.say("wrong")
            return
        self._do(wanted, wire, address, words)

    def _do(self, wanted: str, wire: Wire, address: str, words: list[str]) -> None:
        match wanted:
            case "here":
                wire.say("yes", self._name)
            case "ping":
                self._ping(wire)
            case "give":
                wire.say("yes")
                wire.pour(AMOUNT)
            case "take":
                self._take(wire)
            case "back":
                self._go_back(wire, address, words[0], words[1])
            case "seen":
                self._tell_heard(wire, words[0])
            case "told":
                self._note(wire, address, words)

    def _ping(self, wire: Wire) -> None:
        wire.say("yes")
        for _ in range(PINGS):
            wire.say(*wire.hear()[:1])

    def _take(self, wire: Wire) -> None:
        wire.say("yes")
        got, seconds = wire.drink(AMOUNT)
        wire.say("got", got, f"{seconds:.6f}")

    def _go_back(self, wire: Wire, address: str, port: str, code: str) -> None:
        """Try the way back: to the machine that asks and to no other."""
        wanted = number(port, LAST_PORT)
        if wanted is None or wanted < FIRST_PORT or not _CODE.fullmatch(code):
            return
        contact = caller.try_out(caller.Other(address, int(wanted), code), self._stop)
        if len(self._back) < WRONG_TRIES or address in self._back:
            self._back[address] = contact
        wire.say("yes", contact)

    def _tell_heard(self, wire: Wire, name: str) -> None:
        heard = self._heard(name) if _NAME.fullmatch(name) else None
        wire.say("yes", {True: "heard", False: "unheard", None: "off"}[heard])

    def _note(self, wire: Wire, address: str, words: list[str]) -> None:
        """Take what the other measured; what is up there is down here."""
        there_and_back, down, up = (number(word, most) for word, most in zip(words, LIMITS, strict=False))
        heard = {"heard": True, "unheard": False}
        here, there = (heard.get(word) for word in (*words[3:5], "", "")[:2])
        measured = Measured(there_and_back, down=up, up=down, heard_them=there, heard_us=here)
        self._visited(Visit(address, self._back.get(address, Contact.NOT_TRIED), measured))
        wire.say("yes")
