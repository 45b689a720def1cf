"""The sockets the hub listens on: whoever has too many connections open gets no further one, before any is greeted.

A greeting costs memory and time, and whoever asks for it knows no word yet. Where the system hands connections over
in another way (Windows), the hub still counts them once they are greeted.
"""

import errno
import os
import socket
from collections.abc import Collection
from typing import Any

from desktop.link import limits
from desktop.link.doorway import plain_address
from desktop.overriding import override

GREETING = 40
"""Connections besides those that are served, on their way in."""
BACKLOG = 100


class Gate(socket.socket):
    """A listening socket that knows what it has let in; `own` are addresses of this laptop, which may have more."""

    def __init__(self, family: socket.AddressFamily, own: Collection[str]) -> None:
        # Named, or asyncio would not know that small frames are to leave at once instead of waiting for an answer.
        super().__init__(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._own = own
        self._inside: list[tuple[str, socket.socket]] = []

    @override
    def accept(self) -> tuple[socket.socket, Any]:
        """Take the next connection. One too many is closed, and it is as if nobody had come."""
        connection, place = super().accept()
        address = plain_address(str(place[0]))
        self._inside = [each for each in self._inside if each[1].fileno() != -1]
        theirs = sum(1 for inside, _ in self._inside if inside == address)
        full = len(self._inside) >= limits.CONNECTIONS + GREETING
        if full or (theirs >= limits.CONNECTIONS_OF_ADDRESS and address not in self._own):
            connection.close()
            raise BlockingIOError
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._inside.append((address, connection))
        return connection, place


def listen(host: str, port: int, own: Collection[str]) -> list[Gate]:
    """Listen on an address, or on all. Raises `OSError` where the port is taken, and then on none."""
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    gates: list[Gate] = []
    faults: list[OSError] = []
    for family, _, _, _, place in dict.fromkeys(found):
        try:
            gates.append(_gate(family, place, own))
        except OSError as fault:
            faults.append(fault)
    # A laptop may lack one of the two kinds of addresses; but a port that is taken on one is of no use.
    if not gates or any(fault.errno == errno.EADDRINUSE for fault in faults):
        for gate in gates:
            gate.close()
        raise faults[0] if faults else OSError(f"no address of that name: {host}")
    return gates


def _gate(family: socket.AddressFamily, place: Any, own: Collection[str]) -> Gate:  # noqa: ANN401 - as the system has it
    gate = Gate(family, own)
    try:
        if os.name == "posix":  # on Windows it would let two programs have one port
            gate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            gate.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        gate.bind(place)
        gate.listen(BACKLOG)
        gate.setblocking(False)
    except OSError:
        gate.close()
        raise
    return gate
