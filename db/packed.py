"""States of documents as they lie in a row: compressed, and never unpacked beyond a bound."""

import zlib

from db.errors import DamagedLibrary, LibraryError

LIMIT = 64 * 1024 * 1024
"""Bytes of one document's whole state; 2,000 cards are less than one hundredth of it."""


def pack(state: bytes) -> bytes:
    """Compress a state. One too large to be unpacked again is not taken: its updates stay as they are."""
    if len(state) > LIMIT:
        raise LibraryError(f"a state of {len(state)} bytes is too large to keep in one piece")
    return zlib.compress(state)


def unpack(data: bytes) -> bytes:
    """Give the state back; raise `DamagedLibrary` for anything `pack` has not made."""
    inflater = zlib.decompressobj()
    try:
        state = inflater.decompress(data, LIMIT + 1)
    except zlib.error as error:
        raise DamagedLibrary(str(error)) from error
    if len(state) > LIMIT or not inflater.eof or inflater.unused_data:
        raise DamagedLibrary("a packed state is cut short or too large")
    return state
