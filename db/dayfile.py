"""The `.brobyg` file: one theme day written whole or not at all, and read as what it is: a stranger's file."""

import json
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from db.connection import Connection
from db.dayformat import APPLICATION, PAGE, UPDATE_LIMIT, VERSION, look, make_schema, schema_of, seal, version_of
from db.dayvalues import COLUMNS, CONTENT_LETTERS, ROWS
from db.errors import Refused, primary_code, seam
from db.files import put_in_place, uri

MISSING: dict[str, str | int] = {"date": "", "place": "", "origin": "", "created": 0}
SECONDS = 1.0
SECONDS_PER_MEBIBYTE = 0.1
"""Processor time a file may cost; waiting for a slow memory stick does not count."""
STEPS_BETWEEN_LOOKS = 5000


def write(
    path: Path,
    day: Mapping[str, Any],
    documents: Iterable[Mapping[str, Any]],
    updates: Iterable[tuple[str, bytes]],
    cases: Iterable[Mapping[str, Any]],
) -> None:
    """Write a day file; only when it is on the disk and can be read does it take the name, else nothing changes.

    Days and documents are rows as the library gives them, of which it picks its own columns; a case is any object JSON
    can hold. Raises `Unwritable`, and `Refused` if what is written would itself be refused.
    """
    part = path.parent / f".{secrets.token_hex(8)}.part"
    try:
        with seam():
            rows = list(documents)
            version = version_of(str(row.get("kind", "")) for row in rows)
            parts = {"day": [day], "documents": rows, "updates": _named(updates), "cases": _as_text(cases)}
            _fill(part, version, parts)
            seal(part)
        read(part)
        with seam():
            put_in_place(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def read(path: Path) -> dict[str, Any]:
    """Give `day` (dict), `documents` (dicts), `updates` (pairs of document and bytes) and `cases` (dicts).

    Raises `Refused` and nothing else, whatever lies there; nothing the file says is ever run.
    """
    try:
        size = look(path)
        with closing(_open(path, size)) as raw:
            return _parts(raw)
    except sqlite3.Error as error:
        raise Refused(_reason(error), str(error)) from error
    except OSError as error:
        raise Refused("unreadable", str(error)) from error
    except MemoryError as error:
        raise Refused("too_large", "more than fits in memory") from error
    except (ValueError, RecursionError, OverflowError) as error:
        raise Refused("schema", str(error)) from error


def _named(updates: Iterable[tuple[str, bytes]]) -> Iterable[dict[str, object]]:
    return ({"document": document, "data": data} for document, data in updates)


def _as_text(cases: Iterable[Mapping[str, Any]]) -> Iterable[dict[str, object]]:
    return ({"content": json.dumps(case, ensure_ascii=False)} for case in cases)


def _fill(part: Path, version: int, tables: Mapping[str, Iterable[Mapping[str, Any]]]) -> None:
    with closing(sqlite3.connect(uri(part, "mode=rwc"), uri=True, isolation_level=None)) as raw:
        # No journal and no flush: until it is finished the file is worth nothing, and then it is flushed whole.
        for setting in ("auto_vacuum = NONE", "journal_mode = OFF", "synchronous = OFF", f"page_size = {PAGE}"):
            raw.execute(f"PRAGMA {setting}")
        connection = Connection(raw, VERSION)
        connection.run("BEGIN")
        connection.run(f"PRAGMA application_id = {APPLICATION}")
        connection.run(f"PRAGMA user_version = {version}")
        make_schema(raw)
        for table, rows in tables.items():
            names = tuple(COLUMNS[table])
            statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
            for row in rows:
                connection.run(statement, [row.get(name, MISSING.get(name)) for name in names])
        connection.run("COMMIT")


def _open(path: Path, size: int) -> sqlite3.Connection:
    raw = sqlite3.connect(uri(path, "mode=ro&immutable=1"), uri=True, isolation_level=None)
    # mmap: a memory stick pulled out would end the process instead of the reading.
    for setting in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0"):
        raw.execute(f"PRAGMA {setting}")
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, UPDATE_LIMIT + PAGE)
    raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    deadline = time.thread_time() + SECONDS + SECONDS_PER_MEBIBYTE * size / 1024**2
    raw.set_progress_handler(lambda: time.thread_time() > deadline, STEPS_BETWEEN_LOOKS)
    return raw


def _parts(raw: sqlite3.Connection) -> dict[str, Any]:
    """Read everything, in this order: nothing is asked of a table before the schema is known to be ours."""
    _require_schema(raw)
    if raw.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise Refused("damaged", "the pages contradict each other")
    (letters,) = raw.execute("SELECT total(length(content)) FROM cases").fetchone()
    if letters > CONTENT_LETTERS:
        raise Refused("too_large", f"cases of {letters:.0f} letters")
    found = {table: _rows(raw, table) for table in COLUMNS}
    if len(found["day"]) != 1:
        raise Refused("schema", "there is no day in it")
    documents = {row["id"] for row in found["documents"]}
    updates = [(row["document"], row["data"]) for row in found["updates"]]
    if any(document not in documents for document, _ in updates):
        raise Refused("schema", "an update belongs to no document")
    cases = [row["content"] for row in found["cases"]]
    return {"day": found["day"][0], "documents": found["documents"], "updates": updates, "cases": cases}


def _require_schema(raw: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(":memory:")) as ours:
        make_schema(ours)
        if schema_of(raw) != schema_of(ours):
            raise Refused("schema", "it declares something else than a day file does")


def _rows(raw: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    columns, limit = COLUMNS[table], ROWS[table]
    rows = raw.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid LIMIT {limit + 1}")  # noqa: S608
    found = [_row(columns, row) for row in rows]
    if len(found) > limit:
        raise Refused("too_large", f"more than {limit} {table}")
    return found


def _row(columns: Mapping[str, Any], row: Sequence[object]) -> dict[str, Any]:
    return {name: check(value) for (name, check), value in zip(columns.items(), row, strict=True)}


def _reason(error: sqlite3.Error) -> str:
    match primary_code(error):
        case sqlite3.SQLITE_INTERRUPT:
            return "too_slow"
        case sqlite3.SQLITE_TOOBIG | sqlite3.SQLITE_NOMEM:
            return "too_large"
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return "unreadable"
        case _:
            return "damaged"
