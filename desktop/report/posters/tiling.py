"""How a poster is cut into sheets that a printer takes: each overlaps the next, so that they can be put together."""

import math
from dataclasses import dataclass

from desktop.layout.marks import Frame
from desktop.model.posters import TilePaper
from desktop.report.measures import PaperSize

MARGIN = 10.0
"""Around each sheet, in millimetres: no printer prints to the edge, and marks to cut along must lie somewhere."""

OVERLAP = 10.0
"""How much of a sheet is there once more on the next one."""

HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class TileSheet:
    """One sheet: its name (the row's letter and the column's number) and the part of the poster that is on it."""

    name: str
    row: int
    column: int
    window: Frame


@dataclass(frozen=True, slots=True)
class Grid:
    """The sheets of a poster, row by row, on paper that is turned so that the fewest are needed."""

    paper: PaperSize
    rows: int
    columns: int
    sheets: tuple[TileSheet, ...]

    def has_right(self, sheet: TileSheet) -> bool:
        """Whether another sheet lies to the right of one."""
        return sheet.column + 1 < self.columns

    def has_below(self, sheet: TileSheet) -> bool:
        """Whether another sheet lies below one."""
        return sheet.row + 1 < self.rows


def grid(poster: PaperSize, paper: TilePaper) -> Grid:
    """Cut a poster."""
    short, long = paper.sides
    across, upright = (_cut(poster, PaperSize(*sides)) for sides in ((long, short), (short, long)))
    return upright if len(upright.sheets) < len(across.sheets) else across


def _cut(poster: PaperSize, paper: PaperSize) -> Grid:
    width, height = paper.width - 2 * MARGIN, paper.height - 2 * MARGIN
    columns, rows = _count(poster.width, width), _count(poster.height, height)
    # All alike, and not the last ones narrow: they are easier to put together.
    width, height = _even(poster.width, columns), _even(poster.height, rows)
    sheets = tuple(
        TileSheet(f"{_letter(row)}{column + 1}", row, column, _window(row, column, width, height))
        for row in range(rows)
        for column in range(columns)
    )
    return Grid(paper, rows, columns, sheets)


def _count(whole: float, room: float) -> int:
    return max(1, math.ceil((whole - OVERLAP) / (room - OVERLAP) - HAIR))


def _even(whole: float, count: int) -> float:
    return (whole + (count - 1) * OVERLAP) / count


def _window(row: int, column: int, width: float, height: float) -> Frame:
    return Frame(column * (width - OVERLAP), row * (height - OVERLAP), width, height)


def _letter(row: int) -> str:
    return chr(ord("A") + row)
