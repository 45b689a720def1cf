"""The library file as the rooms above see it: opened, checked, copied, closed; it hands out the rooms of rows."""

import sqlite3
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any, Self

from db.answers import Answers
from db.backup import back_up, copies
from db.cases import Cases
from db.checking import complaints
from db.connection import Connection
from db.documents import Documents
from db.errors import Unwritable
from db.forgetting import contents_of, holding, scrub, wipe
from db.merging import merge
from db.opening import TABLES, open_damaged_file, open_file, open_in_memory
from db.projects import Projects
from db.readmodel import ReadModel
from db.salvage import Salvaged, account
from db.workshops import Workshops


class Library:
    """One open library. Several processes may have the same file open; within one, a single thread at a time.

    Everything may raise `Unwritable` (try again later), `DamagedLibrary`, `NewerLibrary` (another process migrated
    the file) or `Conflict` (another process removed the row); a write that raises has changed nothing.
    """

    def __init__(
        self, connection: Connection, backups: Path | None, *, writable: bool = True, damaged: bool = False
    ) -> None:
        self._connection = connection
        self._backups = backups
        self._writable = writable
        self._damaged = damaged
        self.workshops = Workshops(connection)
        self.documents = Documents(connection)
        self.cases = Cases(connection)
        self.readmodel = ReadModel(connection)
        self.answers = Answers(connection)
        self.projects = Projects(connection)

    @classmethod
    def open(cls, path: Path, *, backups: Path | None = None, writable: bool = True) -> Self:
        """Open a library, making it with its folder where it is missing, and migrating it after a copy is made.

        Copies go to `backups`, a folder beside the file unless given. Raises `NewerLibrary` and `ForeignFile` with
        the file untouched, `DamagedLibrary`, `Unwritable`.
        """
        folder = backups or path.parent / "backups"
        return cls(open_file(path, folder, writable=writable), folder, writable=writable)

    @classmethod
    def in_memory(cls) -> Self:
        """Make an empty library that is gone when closed: to work on while the disk takes nothing."""
        return cls(open_in_memory(), None)

    @classmethod
    def open_damaged(cls, path: Path) -> Self:
        """Open read-only what can still be read; `merge_from` into a new library takes it over."""
        return cls(open_damaged_file(path), None, writable=False, damaged=True)

    def wait_for_others(self, seconds: float) -> None:
        """How long a write waits, from now on, for another process's write."""
        self._connection.run(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def transaction(self) -> AbstractContextManager[None]:
        """Keep everything the rooms write inside, or nothing of it."""
        return self._connection.transaction()

    def salvage(self) -> list[Salvaged]:
        """Tell, table by table, how many rows can be read and how many are known to be lost."""
        return [account(self._connection, table) for table in sorted(TABLES - {"case_words", "received"})]

    def merge_from(self, other: "Library") -> int:
        """Copy all rows of `other` that this one lacks, all or none; give how many. Again does no harm."""
        return merge(self._connection, other._connection, damaged=other._damaged)  # noqa: SLF001 - its own kind

    def check(self) -> list[str]:
        """Give what is wrong with the file, in English for the log; empty when all is well."""
        return complaints(self._connection, writable=self._writable)

    @property
    def displaced(self) -> bool:
        """Whether the file was moved, removed or replaced: it can be read, and merged into one in its old place."""
        return self._connection.displaced

    def data_version(self) -> int:
        """Give a number that changes when another connection has committed something."""
        (version,) = self._connection.row("PRAGMA data_version") or (0,)
        return int(version)

    def backup(self, reason: str) -> Path:
        """Copy all that is committed to a dated file with the reason in its name; the ten newest are kept."""
        if self._backups is None or not self._writable:
            raise Unwritable("a library in memory or opened for reading has no place for copies")
        return back_up(self._connection, self._backups, reason)

    def backups(self) -> list[dict[str, Any]]:
        """Give the copies there are, newest first: at (seconds since 1970), reason, file, bytes, path."""
        return copies(self._connection, self._backups) if self._backups else []

    def wipe(self) -> bool:
        """Leave nothing to find in the file of what was deleted; tell whether its log could be emptied at once.

        Takes as long as writing the file anew, and not inside a transaction.
        """
        return wipe(self._connection)

    def copies_holding(self, case_id: str) -> list[Path]:
        """Give the dated copies that hold a text of a case which is not, or no more, in the library."""
        return holding([row["path"] for row in self.backups()], case_id, contents_of(self._connection, case_id))

    def scrub(self, copy: Path, case_id: str) -> None:
        """Take a case out of one of the dated copies. Raises `Unwritable`, and then nothing has changed."""
        scrub(copy, case_id)

    def close(self) -> None:
        """Tidy up and close; what is committed is on the disk already, so tidying may fail."""
        if self._writable:
            with suppress(sqlite3.Error):
                self._connection.raw.execute("PRAGMA optimize")
                self._connection.raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
