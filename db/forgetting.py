"""Deleting so that nothing is left to find: in the library file, its log, and the dated copies beside it."""

import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from db.connection import Connection
from db.errors import seam
from db.files import put_in_place, uri


def wipe(connection: Connection) -> bool:
    """Write the file anew from what is still in it, and empty its log; tell whether the log could be emptied.

    Deleting alone leaves words in the search index until it is merged, in gaps of pages, and in the log. While another
    process reads, the log stays; it goes when the last one closes the library.
    """
    with seam():
        connection.run("INSERT INTO case_words (case_words) VALUES ('optimize')")
        connection.run("PRAGMA temp_store = MEMORY")  # or the copy in between would lie in a folder for anybody's files
        try:
            connection.run("VACUUM")
        finally:
            connection.run("PRAGMA temp_store = DEFAULT")
    (busy, _, _) = connection.row("PRAGMA wal_checkpoint(TRUNCATE)") or (1, 0, 0)
    return not busy


def contents_of(connection: Connection, case_id: str) -> tuple[str, ...]:
    """Give the texts of a case's versions as they are stored."""
    return tuple(
        content for (content,) in connection.rows("SELECT content FROM case_versions WHERE case_id = ?", [case_id])
    )


def holding(copies: Iterable[Path], case_id: str, known: Sequence[str]) -> list[Path]:
    """Give the copies that hold a text of a case which is none of the `known` ones; what cannot be read holds none."""
    return [copy for copy in copies if _texts(copy, case_id) - set(known)]


def scrub(copy: Path, case_id: str) -> None:
    """Take a case out of a dated copy, which is written anew without it; nothing else in it changes."""
    part = copy.with_suffix(f".{secrets.token_hex(4)}.part")
    with seam():
        try:
            with closing(_open(copy)) as raw:
                raw.execute("VACUUM INTO ?", [uri(part)])
            with closing(sqlite3.connect(uri(part, "mode=rw"), uri=True, isolation_level=None)) as raw:
                _take_out(raw, case_id)
            put_in_place(part, copy)
        finally:
            part.unlink(missing_ok=True)


def _texts(copy: Path, case_id: str) -> set[str]:
    try:
        with closing(_open(copy)) as raw:
            found = raw.execute("SELECT content FROM case_versions WHERE case_id = ?", [case_id])
            return {content for (content,) in found}
    except (sqlite3.Error, UnicodeDecodeError):
        return set()


def _open(copy: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(uri(copy, "mode=ro&immutable=1"), uri=True, isolation_level=None)
    raw.execute("PRAGMA trusted_schema = OFF")
    return raw


def _take_out(raw: sqlite3.Connection, case_id: str) -> None:
    for setting in ("secure_delete = ON", "journal_mode = MEMORY", "temp_store = MEMORY", "trusted_schema = OFF"):
        raw.execute(f"PRAGMA {setting}")
    raw.execute("BEGIN")
    (version,) = raw.execute("PRAGMA user_version").fetchone()
    by_id = version < 4  # where the index knew its cases by id
    row = "case_id = ?" if by_id else "rowid = (SELECT words FROM cases WHERE id = ?)"
    raw.execute(f"DELETE FROM case_words WHERE {row}", [case_id])  # noqa: S608
    raw.execute("DELETE FROM case_versions WHERE case_id = ?", [case_id])
    raw.execute("DELETE FROM cases WHERE id = ?", [case_id])
    raw.execute("INSERT INTO case_words (case_words) VALUES ('optimize')")
    raw.execute("COMMIT")
    raw.execute("VACUUM")
