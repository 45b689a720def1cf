"""Tables as one spreadsheet file (.xlsx): heads that stay, filters, widths, dates as dates, and no formula at all."""

import io
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from desktop.report.parcel import timeless
from desktop.report.table.grid import Grid, Value
from desktop.report.table.plain import coded, is_formula, legible, shortened

MAKER = "Brobyg"
DATE = "dd-mm-yyyy"
STEP = 100
"""Rows between two looks whether to go on."""

Cells = Any
"""openpyxl has no types."""


def xlsx_bytes(grids: Sequence[Grid], title: str, go_on: Callable[[int], bool]) -> bytes | None:
    """All tables, a sheet for each; nothing if `go_on`, told how many rows are written, wants no more."""
    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = MAKER
    book.properties.title = legible(title)[:250]
    done = 0
    for each in grids:
        sheet = book.create_sheet(each.name[:31])
        _set_up(sheet, each)
        for row in _rows(sheet, each):
            sheet.append(row)
            done += 1
            if done % STEP == 0 and not go_on(done):
                book.close()
                return None
    file = io.BytesIO()
    book.save(file)
    return timeless(file.getvalue())


def _set_up(sheet: Cells, each: Grid) -> None:
    sheet.freeze_panes = "A2"
    for number, column in enumerate(each.columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(each.columns))}{len(each.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _rows(sheet: Cells, each: Grid) -> Iterator[list[Cells]]:
    top = Alignment(vertical="top", wrap_text=True)
    bold, shade = Font(bold=True), PatternFill("solid", fgColor="EEF0F2")
    head = []
    for column in each.columns:
        cell = _text(sheet, column.name)
        cell.font, cell.fill, cell.alignment = bold, shade, top
        head.append(cell)
    yield head
    looks: dict[tuple[bool, bool], Cells] = {}
    for row in each.rows:
        yield [_cell(sheet, value, top, looks) for value in row]


def _cell(sheet: Cells, value: Value, top: Alignment, looks: dict[tuple[bool, bool], Cells]) -> Cells:
    if value is None or value == "":
        return None
    cell = _text(sheet, value) if isinstance(value, str) else WriteOnlyCell(sheet, value)
    is_date, quoted = isinstance(value, date), isinstance(value, str) and is_formula(value)
    look = looks.get((is_date, quoted))
    if look is None:
        cell.alignment = top
        if is_date:
            cell.number_format = DATE
        if quoted:
            # Whoever edits such a cell gets words again, not a formula.
            cell.quotePrefix = 1
        looks[is_date, quoted] = copy(cell._style)  # noqa: SLF001 - a look made anew for each cell costs half the time
    else:
        cell._style = copy(look)  # noqa: SLF001 - the same
    return cell


def _text(sheet: Cells, text: str) -> Cells:
    cell = WriteOnlyCell(sheet, coded(shortened(legible(text))))
    cell.data_type = "s"  # the library takes words that begin with "=" for a formula, and "#N/A" for an error
    return cell
