"""Tables as CSV files the way a Danish spreadsheet opens them: semicolons, decimal commas, UTF-8 with its mark."""

import csv
import io
from datetime import date

from desktop.report.table.grid import Grid, Value
from desktop.report.table.plain import is_formula, legible


def csv_bytes(grid: Grid) -> bytes:
    """One table. Words that a spreadsheet would take for a formula have an apostrophe before them."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow([_written(column.name) for column in grid.columns])
    writer.writerows([_written(value) for value in row] for row in grid.rows)
    return file.getvalue().encode("utf-8-sig")


def csv_name(grid: Grid) -> str:
    """What the file of a table is called."""
    return f"{grid.name}.csv"


def _written(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            words = legible(value)
            return f"'{words}" if is_formula(words) else words
        case date():
            return value.strftime("%d-%m-%Y")
        case float():
            return str(value).replace(".", ",")
        case _:
            return str(value)
