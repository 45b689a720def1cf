"""A table of plain values as a spreadsheet holds it: columns with their headings, and a row for each thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

Value = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `width` is in letters."""

    name: str
    width: int = 18


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a name of its own, at most 31 letters, and no sign in it that file names cannot have."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


def grid(name: str, columns: Iterable[tuple[str, int]], rows: Iterable[tuple[Value, ...]]) -> Grid:
    """Put a table together."""
    return Grid(name, tuple(Column(*each) for each in columns), tuple(rows))


def day_of(written: str) -> Value:
    """A date as a date where it is one, else the words somebody wrote."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return written or None
