"""Bringing the rows of one library into another that lacks them: after work in memory, or out of a damaged file."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from db.cases import Cases, mark_of_text
from db.connection import Connection
from db.documents import digest
from db.errors import Conflict, DamagedLibrary, LibraryError
from db.packed import unpack
from db.projects import COLUMNS as PROJECTS
from db.readmodel import TABLES
from db.salvage import reachable

Row = tuple[Any, ...]
Read = Callable[[str, Sequence[str]], Iterable[Row]]

WORKSHOPS = ("id", "title", "date", "place", "origin", "created", "opened", "archived")
DOCUMENTS = ("id", "workshop", "kind", "name", "created")
ANSWERS = ("id", "workshop", "survey", "item", "value", "words")
CASES = ("id", "title", "archived", "created")
VERSIONS = ("case_id", "number", "title", "content", "text", "keywords", "source", "at")
REVIEWED = ("review", "clear", "used")
"""Columns a damaged library from an older program does not have, with what stands there then."""
UNREVIEWED: Row = ("", 0, 0)
WORDS = len(VERSIONS) - 2
"""How many of a version's columns, after its case and number, are what it says."""


def merge(into: Connection, source: Connection, *, damaged: bool) -> int:
    """Copy every row that is missing, in one transaction; give how many, which is none the second time.

    A row that is in both stays as it is here. Copies of the library are not rows to merge: their log stays behind.
    """
    read = _reader(source, damaged=damaged)
    with source.reading(), into.transaction():
        added = _copy(into, read, "workshops", WORKSHOPS) + _copy(into, read, "documents", DOCUMENTS)
        added += _copy_updates(into, read) + _copy_states(into, read)
        added += _copy(into, read, "history", ("document", "at", "data"))
        added += _copy_cases(into, read, source) + _copy_readings(into, read, source)
        if _has(source, "answers"):
            added += _copy(into, read, "answers", ANSWERS)
        if _has(source, "projects"):
            added += _copy(into, read, "projects", PROJECTS)
        if _has(source, "received") and not damaged:  # without a rowid there is no reading around damage
            for row in source.rows("SELECT id FROM received"):
                _insert(into, "received", ("id",), row)
    return added


def _reader(source: Connection, *, damaged: bool) -> Read:
    def whole(table: str, columns: Sequence[str]) -> Iterable[Row]:
        return source.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid")  # noqa: S608

    def what_is_left(table: str, columns: Sequence[str]) -> Iterable[Row]:
        return reachable(source, table, columns).rows

    return what_is_left if damaged else whole


def _insert(into: Connection, table: str, columns: Sequence[str], row: Row) -> int:
    marks = ", ".join("?" * len(columns))
    try:
        return into.run(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})", row)  # noqa: S608
    except Conflict:
        return 0  # out of a damaged file: what the row belongs to is lost, or it is no such row at all


def _copy(into: Connection, read: Read, table: str, columns: Sequence[str]) -> int:
    return sum(_insert(into, table, columns, row) for row in read(table, columns))


def _copy_updates(into: Connection, read: Read) -> int:
    columns = ("document", "digest", "data", "at")
    sound = (row for row in read("updates", columns) if isinstance(row[2], bytes) and digest(row[2]) == row[1])
    return sum(_insert(into, "updates", columns, row) for row in sound)


def _copy_states(into: Connection, read: Read) -> int:
    """Bring a folded state in as one more update: here other updates may have been folded."""
    added = 0
    for document, data, at in read("snapshots", ("document", "data", "at")):
        try:
            state = unpack(data)
        except DamagedLibrary:
            continue
        here = into.row("SELECT data FROM snapshots WHERE document = ?", [document])
        if here is None or unpack(here[0]) != state:
            added += _insert(
                into, "updates", ("document", "digest", "data", "at"), (document, digest(state), state, at)
            )
    return added


def _copy_cases(into: Connection, read: Read, source: Connection) -> int:
    """Know a version by what it says, not by its number: both sides may have written a second one."""
    added = _copy(into, read, "cases", CASES)
    versions: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _versions(read, source):
        versions[row[0]].append(row[2:])
    for case_id, rows in versions.items():
        # Out of a damaged file a version may come without its case; its words are what matters.
        _insert(into, "cases", ("id", "title", "created"), (case_id, rows[-1][0], rows[0][WORDS - 1]))
        added += _copy_versions(into, case_id, rows)
    # A case whose versions are all lost has nothing to show.
    return added - into.run("DELETE FROM cases WHERE id NOT IN (SELECT case_id FROM case_versions)")


def _versions(read: Read, source: Connection) -> Iterable[Row]:
    """Give every version with whether it was looked through, which a library from an older program does not say."""
    try:
        source.rows("SELECT review FROM case_versions LIMIT 0")
    except LibraryError:
        return ((*row, *UNREVIEWED) for row in read("case_versions", VERSIONS))
    return read("case_versions", (*VERSIONS, *REVIEWED))


def _copy_versions(into: Connection, case_id: str, rows: Sequence[Row]) -> int:
    """Bring the versions of one case that are not here, and the reviews of those that are."""
    here = into.rows(
        f"SELECT {', '.join(VERSIONS[2:])}, number FROM case_versions WHERE case_id = ?",  # noqa: S608
        [case_id],
    )
    known = {row[:-1]: row[-1] for row in here}
    fresh = [row for row in rows if row[:WORDS] not in known]
    last = max(known.values(), default=0)
    kept = sum(
        _insert(into, "case_versions", (*VERSIONS, *REVIEWED, "digest"), (case_id, number, *row, mark_of_text(row[1])))
        for number, row in enumerate(fresh, last + 1)
    )
    if kept:
        Cases(into).index(case_id)
    return kept + sum(
        _copy_review(into, case_id, known[row[:WORDS]], row[WORDS:]) for row in rows if row[:WORDS] in known
    )


def _copy_review(into: Connection, case_id: str, number: int, reviewed: Row) -> int:
    """Let somebody's look at a version count here as well, if nobody here has looked at it."""
    review, clear, used = reviewed
    return into.run(
        "UPDATE case_versions SET review = ?, clear = ?, used = used OR ? WHERE case_id = ? AND number = ?"
        " AND review = '' AND ? != ''",
        [review, clear, used, case_id, number, review],
    )


def _copy_readings(into: Connection, read: Read, source: Connection) -> int:
    """Cards and all other readings come along for documents that have none here yet."""
    added = 0
    for table, columns in TABLES.items():
        known = {document for (document,) in into.rows(f"SELECT DISTINCT document FROM {table}")}  # noqa: S608
        names = ("document", *columns)
        if _has(source, table):
            added += sum(_insert(into, table, names, row) for row in read(table, names) if row[0] not in known)
    return added


def _has(source: Connection, table: str) -> bool:
    """Whether a library has a table: a damaged one from an older program may lack it."""
    try:
        source.rows(f"SELECT 1 FROM {table} LIMIT 0")  # noqa: S608
    except LibraryError:
        return False
    return True
