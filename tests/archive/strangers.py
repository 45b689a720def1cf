"""Bytes that strangers could send: updates that are no updates, or that bring the CRDT library to its knees."""

from pycrdt import Doc, Map

LIST_OF_ONE = b"\x75\x01"


def nested(depth: int, root: str = "cards") -> bytes:
    """An update with lists in lists: a valid one, which overflows the stack of whoever reads it deeply enough."""
    doc: Doc = Doc()
    doc.get(root, type=Map)["deep"] = [[[["x"]]]]
    update = bytes(doc.get_update())
    return update.replace(LIST_OF_ONE * 4, LIST_OF_ONE * depth)


def garbage() -> list[bytes]:
    return [b"\x00", b"\xff" * 40, b"\x01\x01\x80", b"SQLite format 3\0", b"\x01" + b"\xff" * 9]
