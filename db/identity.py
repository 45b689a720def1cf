"""What marks a file as a Brobyg library, and the look at a file that tells before anything in it can change."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db.errors import DamagedLibrary, ForeignFile, NewerLibrary, Unwritable, primary_code
from db.files import uri

APPLICATION = 0x42724C69  # "BrLi"
VERSION = 12
"""The `user_version` this program writes: the number of steps in db/migrations.py."""

MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Identity:
    """What an SQLite file says about itself."""

    application: int
    version: int
    tables: frozenset[str]

    def require_ours(self, path: Path) -> None:
        """Refuse another program's file and a newer library; a database without any table may be taken."""
        if self.application != APPLICATION and (self.application or self.tables):
            raise ForeignFile(f"{path} has application id {self.application:#x}")
        if self.version > VERSION:
            raise NewerLibrary(f"{path} has version {self.version}, and this program knows {VERSION}")


def identify(raw: sqlite3.Connection) -> Identity:
    """Read all three at one instant, so that a library being made by another process is not taken for foreign."""
    raw.execute("BEGIN")
    try:
        (application,) = raw.execute("PRAGMA application_id").fetchone()
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        tables = frozenset(name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        return Identity(application, version, tables)
    finally:
        raw.execute("ROLLBACK")


def look(path: Path) -> None:
    """Refuse what is plainly not ours or newer, without leaving so much as a lock file beside it.

    The look passes over the write-ahead log, so silence here is no promise: ask `identify` again after opening.
    """
    if not path.exists():
        return
    if not path.is_file():
        raise ForeignFile(f"{path} is no file")
    try:
        with closing(sqlite3.connect(uri(path, "mode=ro&immutable=1"), uri=True, isolation_level=None)) as raw:
            identify(raw).require_ours(path)
    except sqlite3.DatabaseError as error:
        if primary_code(error) == sqlite3.SQLITE_NOTADB:
            raise no_database(path) from error


def no_database(path: Path) -> DamagedLibrary | ForeignFile | Unwritable:
    """Tell a library whose first page is gone from a file that never was a database.

    Only for files SQLite refuses: closing an ordinary file handle drops the locks this process has on that file.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except OSError as error:
        return Unwritable(str(error))
    if head in {MAGIC, bytes(len(MAGIC))}:
        return DamagedLibrary(f"the first page of {path} is broken")
    return ForeignFile(f"{path} is no database")
