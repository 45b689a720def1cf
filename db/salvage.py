"""Reading around damage: every row SQLite can still reach, and an account of what it cannot."""

import heapq
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.connection import Connection

LAST_ROW = 2**40
PROBES = 5000
"""How often reading may fail before the rest of a table is given up; each failure costs some microseconds."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of a table can be read; `failed` are known to be lost, at least that many."""

    table: str
    read: int
    failed: int


@dataclass(frozen=True, slots=True)
class Reachable:
    """The rows of one table that could be read, in order, and whether reading stumbled anywhere."""

    rows: tuple[tuple[Any, ...], ...]
    stumbled: bool


def reachable(connection: Connection, table: str, columns: Sequence[str]) -> Reachable:
    """Read a table range by range, halving each range that fails: a broken page costs only its own rows."""
    statement = f"SELECT rowid, {', '.join(columns)} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"  # noqa: S608
    rows: dict[int, tuple[Any, ...]] = {}
    ranges = [(-LAST_ROW, 1, LAST_ROW)]  # widest first, so that the probes are not spent on one corner
    failures = 0
    while ranges and failures < PROBES:
        _, low, high = heapq.heappop(ranges)
        try:
            for number, *values in connection.raw.execute(statement, (low, high)):
                rows[number] = tuple(values)
                low = number + 1
        except (sqlite3.Error, UnicodeDecodeError):
            failures += 1
            if low < high:
                middle = (low + high) // 2
                heapq.heappush(ranges, (low - middle, low, middle))
                heapq.heappush(ranges, (middle + 1 - high, middle + 1, high))
    return Reachable(tuple(rows[number] for number in sorted(rows)), stumbled=failures > 0)


def account(connection: Connection, table: str) -> Salvaged:
    """Count what can be read of a table against what its index says there should be."""
    found = reachable(connection, table, ["*"])
    try:
        (claimed,) = connection.raw.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    except (sqlite3.Error, UnicodeDecodeError):
        claimed = 0
    return Salvaged(table, len(found.rows), max(claimed - len(found.rows), int(found.stumbled)))
