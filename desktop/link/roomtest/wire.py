"""What two room tests say to each other: short lines, and zeros to measure with. Everything has a size and an end.

The code is no secret of the day: it only tells that this is the laptop somebody means. What a stranger can get with it
is a few megabytes of zeros.
"""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

GREETING = "brobyg-room"
VERSION = "1"
LINE = 160
CHUNK = 64 * 1024
ZEROS = bytes(CHUNK)
AMOUNT = 4 * 1024 * 1024
"""Bytes sent to measure with, at most."""
MEASURING = 3.0
"""Seconds that is measured, at most."""
CONNECTING = 4.0
TALKING = 8.0
"""Seconds a connection may last."""


class Nonsense(Exception):
    """What came is not what a room test says."""


class Stop:
    """Ends everything that is on its way: whoever waits on a socket held here is woken."""

    def __init__(self) -> None:
        self._set = threading.Event()
        self._held: set[socket.socket] = set()
        self._lock = threading.Lock()

    @property
    def wanted(self) -> bool:
        return self._set.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait, at most until it is time to stop; tell whether it is."""
        return self._set.wait(seconds)

    def stop(self) -> None:
        """End everything."""
        with self._lock:
            self._set.set()
            for each in self._held:
                _end(each)

    @contextmanager
    def holding(self, held: socket.socket) -> Iterator[None]:
        """Hold a socket for as long as the block runs, then close it."""
        with self._lock:
            self._held.add(held)
            if self.wanted:
                _end(held)
        try:
            yield
        finally:
            with self._lock:
                self._held.discard(held)
                held.close()


def _end(held: socket.socket) -> None:
    with suppress(OSError):
        held.shutdown(socket.SHUT_RDWR)


class Wire:
    """One connection; raises `OSError` when it breaks or takes too long, `Nonsense` at what is no sense."""

    def __init__(self, connection: socket.socket, seconds: float = TALKING) -> None:
        self._socket = connection
        self._ends = time.monotonic() + seconds
        self._rest = b""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def say(self, *words: object) -> None:
        """Send a line."""
        self._hurry()
        self._socket.sendall((" ".join(map(str, words)) + "\n").encode("ascii"))

    def hear(self) -> list[str]:
        """The words of the next line."""
        while b"\n" not in self._rest:
            if len(self._rest) > LINE:
                raise Nonsense
            self._hurry()
            got = self._socket.recv(LINE)
            if not got:
                raise Nonsense
            self._rest += got
        line, _, self._rest = self._rest.partition(b"\n")
        if len(line) > LINE:
            raise Nonsense
        try:
            return line.decode("ascii").split()
        except UnicodeDecodeError:
            raise Nonsense from None

    def pour(self, amount: int) -> None:
        """Send so many zeros, for as long as is measured, and then no more at all."""
        ends = time.monotonic() + MEASURING
        while amount > 0 and time.monotonic() < ends:
            self._hurry()
            piece = min(amount, CHUNK)
            self._socket.sendall(ZEROS[:piece])
            amount -= piece
        self._socket.shutdown(socket.SHUT_WR)

    def drink(self, amount: int) -> tuple[int, float]:
        """Take in at most so many bytes: how many came, and in how many seconds."""
        begun = time.monotonic()
        got, last = len(self._rest), begun
        self._rest = b""
        while got < amount:
            self._hurry()
            piece = self._socket.recv(CHUNK)
            if not piece:
                break
            got += len(piece)
            last = time.monotonic()
        return got, last - begun

    def _hurry(self) -> None:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)


def megabits(got: int, seconds: float) -> float:
    """Megabits a second."""
    return got * 8 / 1e6 / max(seconds, 1e-6)


def number(word: str, most: float) -> float | None:
    """A number a stranger said, within bounds; None for what is none."""
    with suppress(ValueError):
        value = float(word)
        if 0 <= value <= most:
            return value
    return None
