"""One connection to an SQLite file: statements in, plain rows out, errors translated; knows no tables.

A connection may move between threads but serves one at a time; nothing here locks for you.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from db.errors import NewerLibrary, Unwritable, seam

BUSY_SECONDS = 5.0
"""How long a write waits for another process's write."""

Values = Sequence[str | int | float | bytes | None]


class Connection:
    """Statements on one SQLite file; `version` is the `user_version` its writers must agree on."""

    def __init__(self, raw: sqlite3.Connection, version: int, file: Path | None = None) -> None:
        self.raw = raw
        self.version = version
        self._file = file
        self._identity = _identity(file)

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        with seam():
            return self._execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """Give the first row, if there is one."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def dicts(self, sql: str, values: Values = ()) -> list[dict[str, Any]]:
        with seam():
            cursor = self._execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def run(self, sql: str, values: Values = ()) -> int:
        """Run a writing statement; give how many rows it touched."""
        with seam():
            return self._execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is written inside or nothing of it; one inside another is kept when the outer one is."""
        if self.raw.in_transaction:
            with self._savepoint():
                yield
            return
        self._require_same_file()
        self.run("BEGIN IMMEDIATE")
        try:
            self._require_same_version()
            yield
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    @contextmanager
    def _savepoint(self) -> Iterator[None]:
        self.run("SAVEPOINT inner_step")
        try:
            yield
        except BaseException:
            # A full disk ends the outer transaction as well; then there is nothing left to step back in.
            if self.raw.in_transaction:
                with suppress(sqlite3.Error):
                    self.raw.execute("ROLLBACK TO inner_step")
                    self.raw.execute("RELEASE inner_step")
            raise
        self.run("RELEASE inner_step")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let all reads inside see the library at one instant, whatever other processes commit meanwhile."""
        if self.raw.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def close(self) -> None:
        with seam():
            self.raw.close()

    def _execute(self, sql: str, values: Values) -> sqlite3.Cursor:
        try:
            return self.raw.execute(sql, values)
        except UnicodeEncodeError:
            # Half an emoji, as some keyboards and old files deliver it, is no UTF-8: keep the words around it.
            return self.raw.execute(sql, [_encodable(value) for value in values])

    def _roll_back(self) -> None:
        if self.raw.in_transaction:
            with suppress(sqlite3.Error):  # whatever led here is the error worth telling
                self.raw.execute("ROLLBACK")

    @property
    def displaced(self) -> bool:
        """Whether the file was moved, removed or replaced while it was open."""
        return self._identity is not None and _identity(self._file) != self._identity

    def _require_same_file(self) -> None:
        """Refuse to write to a displaced file: SQLite in WAL mode would, and the words be lost."""
        if self.displaced:
            raise Unwritable(f"{self._file} was moved, removed or replaced while it was open")

    def _require_same_version(self) -> None:
        """Another process may have brought a newer program and migrated the file beneath us."""
        (version,) = self.row("PRAGMA user_version") or (0,)
        if version > self.version:
            raise NewerLibrary(f"version {version}, and this program knows {self.version}")


def _identity(file: Path | None) -> tuple[int, int] | None:
    """Tell which file the name means now; on Windows an open file keeps its name, so there is nothing to ask."""
    if file is None or os.name != "posix":
        return None
    try:
        status = file.stat()
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)


def _encodable(value: str | float | bytes | None) -> str | float | bytes | None:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
