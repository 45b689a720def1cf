"""Whether a library holds together: SQLite's own checks, and ours for what SQLite takes as plain bytes."""

from collections.abc import Iterator

from db.connection import Connection
from db.documents import digest
from db.errors import LibraryError
from db.packed import unpack

COMPLAINTS = 20


def complaints(connection: Connection, *, writable: bool) -> list[str]:
    """Give what is wrong, in English for the log; empty when all is well."""
    found: list[str] = []
    for check in (_pages, _references, _updates, _states, _listed):
        found += _within(check(connection))
    return found + _index(connection) if writable else found


def _within(complaints_of_one: Iterator[str]) -> list[str]:
    """Take the first complaints of a check; one that cannot go on complains of that."""
    found: list[str] = []
    try:
        for complaint in complaints_of_one:
            found.append(complaint)
            if len(found) == COMPLAINTS:
                break
    except LibraryError as error:
        found.append(str(error))
    return found


def _pages(connection: Connection) -> Iterator[str]:
    for (line,) in connection.rows(f"PRAGMA integrity_check({COMPLAINTS})"):
        if line != "ok":
            yield line


def _references(connection: Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.rows("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} belongs to nothing in {parent}"


def _updates(connection: Connection) -> Iterator[str]:
    """Go through the updates a thousand at a time, so that memory stays flat."""
    last = 0
    while rows := connection.rows("SELECT id, digest, data FROM updates WHERE id > ? ORDER BY id LIMIT 1000", [last]):
        last = rows[-1][0]
        for number, mark, data in rows:
            if digest(data) != mark:
                yield f"update {number} is not the one that was stored"


def _states(connection: Connection) -> Iterator[str]:
    for table in ("snapshots", "history"):
        for (row,) in connection.rows(f"SELECT rowid FROM {table}"):  # noqa: S608
            found = connection.row(f"SELECT document, data FROM {table} WHERE rowid = ?", [row])  # noqa: S608
            if found is None:
                continue  # folded or removed by another process meanwhile
            try:
                unpack(found[1])
            except LibraryError as error:
                yield f"{table} of {found[0]}: {error}"


def _listed(connection: Connection) -> Iterator[str]:
    for (case_id,) in connection.rows(
        "SELECT id FROM cases WHERE words IS NULL OR words NOT IN (SELECT rowid FROM case_words)"
    ):
        yield f"case {case_id} cannot be found by its words"


def _index(connection: Connection) -> list[str]:
    """Ask the search index to compare itself with its words; the question has the form of a write."""
    try:
        with connection.transaction():
            connection.run("INSERT INTO case_words (case_words) VALUES ('integrity-check')")
    except LibraryError as error:
        return [f"search index: {error}"]
    return []
