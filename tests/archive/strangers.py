"""Bytes that strangers could send: updates that are no updates, or that bring the CRDT library to its knees."""

from pycrdt import Doc, Map

from desktop.document.early import clocks_in
from desktop.document.shared import Shared

LIST_OF_ONE = b"\x75\x01"


def nested(depth: int, root: str = "cards") -> bytes:
    """An update with lists in lists: a valid one, which overflows the stack of whoever reads it deeply enough."""
    doc: Doc = Doc()
    doc.get(root, type=Map)["deep"] = [[[["x"]]]]
    update = bytes(doc.get_update())
    return update.replace(LIST_OF_ONE * 4, LIST_OF_ONE * depth)


def garbage() -> list[bytes]:
    return [b"\x00", b"\xff" * 40, b"\x01\x01\x80", b"SQLite format 3\0", b"\x01" + b"\xff" * 9]


def poison(document: Shared) -> bytes:
    """An update that makes the CRDT library panic on this document: nothing at all by somebody whom it knows."""
    return poison_for(document.vector())


def poison_for(vector: bytes) -> bytes:
    """The same for a document with that state vector."""
    writer = min(clocks_in(vector))
    return b"\x01\x01" + _number(writer) + b"\x00\x88" + _number(writer) + b"\x00\x00\x00"


def _number(value: int) -> bytes:
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*written, value))
