"""The frames of the link: Yjs messages, bare as y-websocket sends them or with the document's name before them.

Only form is known here. Reading is total: whatever a stranger sends becomes a message or raises `BadFrame`.
"""

from dataclasses import dataclass
from enum import IntEnum

LONGEST_NAME = 200
"""Bytes of a document's name."""
LONGEST_NUMBER = 2**53
"""Numbers on the wire are those that JavaScript can hold."""


class BadFrame(Exception):
    """Bytes that are no message of the link."""


class Kind(IntEnum):
    """What a message is, by y-protocols and, from 2 on, by Hocuspocus."""

    SYNC = 0
    AWARENESS = 1
    AUTH = 2
    QUERY_AWARENESS = 3
    SYNC_REPLY = 4
    STATELESS = 5
    BROADCAST_STATELESS = 6
    CLOSE = 7
    SYNC_STATUS = 8
    """Whether an update or a second sync step was kept: one for each, in their order."""


class Sync(IntEnum):
    """What a sync message holds."""

    STEP1 = 0
    """A state vector: what the sender has seen."""
    STEP2 = 1
    """What the asker lacks, as one update."""
    UPDATE = 2


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `sync` tells what a sync message holds; `payload` is what stands in it, without its length.

    `name` is the document's, empty where the message came bare.
    """

    kind: Kind
    payload: bytes = b""
    sync: Sync | None = None
    name: str = ""


def number(value: int) -> bytes:
    """Write a number of seven bits a byte, lowest first; the highest bit says that one goes on."""
    written = bytearray()
    while value > 0x7F:
        written.append(0x80 | (value & 0x7F))
        value >>= 7
    written.append(value)
    return bytes(written)


def packed(data: bytes) -> bytes:
    """Write bytes with their length before them."""
    return number(len(data)) + data


class Reader:
    """Reads a frame from its beginning; raises `BadFrame` where it ends too early or says too much."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def done(self) -> bool:
        return self._at >= len(self._data)

    @property
    def place(self) -> int:
        """How many bytes were read."""
        return self._at

    def number(self) -> int:
        value = shift = 0
        while True:
            if self._at >= len(self._data) or shift > 63:
                raise BadFrame("a number without an end")
            byte = self._data[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
        if value > LONGEST_NUMBER:
            raise BadFrame("a number too large")
        return value

    def packed(self) -> bytes:
        length = self.number()
        if length > len(self._data) - self._at:
            raise BadFrame("fewer bytes than were promised")
        found = self._data[self._at : self._at + length]
        self._at += length
        return found

    def words(self) -> str:
        try:
            return self.packed().decode()
        except UnicodeDecodeError as fault:
            raise BadFrame("no text") from fault


def sync(part: Sync, payload: bytes, name: str = "") -> bytes:
    """Write a sync message, with the document's name where the receiver holds many over one connection."""
    return _named(name) + bytes((Kind.SYNC, part)) + packed(payload)


def awareness(payload: bytes, name: str = "") -> bytes:
    """Write a message that tells who is here; see `link/awareness.py` for what stands in it."""
    return _named(name) + bytes((Kind.AWARENESS,)) + packed(payload)


def query_awareness(name: str = "") -> bytes:
    """Ask for everybody's presence."""
    return _named(name) + bytes((Kind.QUERY_AWARENESS,))


def sync_status(name: str, *, kept: bool) -> bytes:
    """Tell whether what was sent was kept."""
    return _named(name) + bytes((Kind.SYNC_STATUS, int(kept)))


def auth_token(name: str, token: str) -> bytes:
    """Show a Hocuspocus server the token for a document; the answer is a message of kind `AUTH`."""
    return _named(name) + bytes((Kind.AUTH, 0)) + packed(token.encode())


def read(frame: bytes, *, named: bool) -> Message:
    """Read one frame. Raises `BadFrame`.

    Of kinds that hold something else than bytes with a length, `payload` is all that stands after the kind.
    """
    reader = Reader(frame)
    name = ""
    if named:
        name = reader.words()
        if not name or len(name.encode()) > LONGEST_NAME:
            raise BadFrame("no name of a document")
    kind = reader.number()
    if kind not in set(Kind):
        raise BadFrame("a kind nobody knows")
    match Kind(kind):
        case Kind.SYNC | Kind.SYNC_REPLY:
            part = reader.number()
            if part not in set(Sync):
                raise BadFrame("a sync message nobody knows")
            return Message(Kind(kind), reader.packed(), Sync(part), name)
        case Kind.AWARENESS | Kind.STATELESS | Kind.BROADCAST_STATELESS:
            return Message(Kind(kind), reader.packed(), None, name)
        case _:
            return Message(Kind(kind), frame[reader.place :], None, name)


def _named(name: str) -> bytes:
    return packed(name.encode()) if name else b""
