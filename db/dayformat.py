"""The form of a `.brobyg` file: an SQLite file with its own mark and a seal behind its last page.

Here stand the schema, the limits and the look at the raw bytes; rows are read and written in db/dayfile.py.
"""

import hashlib
import os
import sqlite3
import stat
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from db.errors import Refused

APPLICATION = 0x42724461  # "BrDa"
VERSION = 3
"""Since 2 there may be documents of the room, the participants and the script; since 3 the process plan and the
guideline. The form is the same, and a file says no more than it needs, so that older programs read what they can."""
READABLE = (1, 2, 3)
LEAST = 2
SINCE = {"process": 3, "guideline": 3}
"""From which version on there are documents of a kind: a program that does not know one refuses the whole file."""
PAGE = 4096
SEAL = 32
"""Bytes behind the last page: SHA-256 of all before. It tells a bad memory stick, not a forger."""

FILE_LIMIT = 256 * 1024 * 1024
UPDATE_LIMIT = 8 * 1024 * 1024

SCHEMA = (
    "CREATE TABLE day (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL,"
    " origin TEXT NOT NULL, created INTEGER NOT NULL) STRICT",
    "CREATE TABLE documents (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
    " created INTEGER NOT NULL) STRICT",
    "CREATE TABLE updates (id INTEGER PRIMARY KEY, document TEXT NOT NULL, data BLOB NOT NULL) STRICT",
    "CREATE TABLE cases (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT",
)
MAGIC = b"SQLite format 3\0"
# Magic, page size, write and read version, reserved bytes, ..., pages, ..., encoding, user version, application id.
HEADER = struct.Struct(">16sHBBB7xI24xII4xI28x")


def schema_of(raw: sqlite3.Connection) -> frozenset[tuple[object, ...]]:
    """Give everything a file declares: tables, indexes, views and triggers, word by word."""
    found = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100")
    return frozenset(found)


def version_of(kinds: Iterable[str]) -> int:
    """The version of a file with documents of those kinds: the oldest that has them all."""
    return max((SINCE.get(kind, LEAST) for kind in kinds), default=LEAST)


def make_schema(raw: sqlite3.Connection) -> None:
    for statement in SCHEMA:
        raw.execute(statement)


def seal(path: Path) -> None:
    """Put the seal behind a finished file."""
    with path.open("rb+") as file:
        mark = _digest(file, path.stat().st_size)
        file.seek(0, os.SEEK_END)
        file.write(mark)


def look(path: Path) -> int:
    """Refuse what is no whole day file of a known version, before SQLite sees any of it; give the size in bytes."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise Refused("not_a_day_file", "no ordinary file")
    if status.st_size > FILE_LIMIT:
        raise Refused("too_large", f"{status.st_size} bytes")
    with path.open("rb") as file:
        head = file.read(HEADER.size)
        pages = _require_header(head)
        expected = pages * PAGE + SEAL
        if status.st_size < expected:
            raise Refused("truncated", f"{status.st_size} of {expected} bytes")
        if status.st_size > expected:
            raise Refused("damaged", f"{status.st_size} bytes instead of {expected}")
        if _digest(file, expected - SEAL) != file.read(SEAL):
            raise Refused("damaged", "the seal does not fit")
    return status.st_size


def _require_header(head: bytes) -> int:
    """Refuse another kind of file; give the number of pages this one should have."""
    if not head or (len(head) < HEADER.size and MAGIC.startswith(head[: len(MAGIC)])):
        raise Refused("truncated", f"{len(head)} bytes")
    if len(head) < HEADER.size:
        raise Refused("not_a_day_file", f"{len(head)} bytes")
    magic, page, writing, reading, reserved, pages, encoding, version, application = HEADER.unpack(head)
    if magic != MAGIC:
        raise Refused("not_a_day_file", "no SQLite file")
    if application != APPLICATION:
        raise Refused("not_a_day_file", f"application id {application:#x}")
    if version > VERSION:
        raise Refused("newer", f"version {version}")
    if (page, writing, reading, reserved, encoding) != (PAGE, 1, 1, 0, 1) or version not in READABLE:
        raise Refused("damaged", "the header is not as it was written")
    return int(pages)


def _digest(file: BinaryIO, size: int) -> bytes:
    """Digest the first bytes of a file, a mebibyte at a time, and leave off right behind them."""
    file.seek(0)
    digest = hashlib.sha256()
    while size > 0:
        chunk = file.read(min(size, 1024 * 1024))
        if not chunk:
            raise Refused("truncated", "the file became shorter while it was read")
        digest.update(chunk)
        size -= len(chunk)
    return digest.digest()
