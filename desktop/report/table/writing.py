"""Tables written to the disk: a spreadsheet, a .zip of CSV files, or a folder of them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.report.parcel import parcel
from desktop.report.pdf import put_in_place
from desktop.report.table.grid import Grid
from desktop.report.table.separated import csv_bytes, csv_name
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SPREADSHEET, PACK = ".xlsx", ".zip"

Progress = Callable[[int, int], bool]
"""Called with what is done of how much; gives False to stop."""


def save_tables(grids: Sequence[Grid], title: str, path: Path, progress: Progress | None = None) -> None:
    """Write a spreadsheet where the name ends as one, CSV files in a .zip where it ends so, else in a folder.

    Raises `Trouble` when something cannot be written. When `progress` stops it, whatever was there is still there.
    """
    rows = sum(len(each.rows) + 1 for each in grids)

    def go_on(done: int) -> bool:
        return progress is None or progress(done, rows)

    if path.suffix.lower() == SPREADSHEET:
        # A third of a second of imports that nobody needs before the first spreadsheet.
        from desktop.report.table.workbook import xlsx_bytes

        made = xlsx_bytes(grids, title, go_on)
        if made is not None and go_on(rows):
            put_in_place(made, path)
        return
    files: dict[str, bytes] = {}
    for each in grids:
        if not go_on(len(files) * rows // len(grids)):
            return
        files[csv_name(each)] = csv_bytes(each)
    if not go_on(rows):
        return
    if path.suffix.lower() == PACK:
        put_in_place(parcel(files), path)
        return
    _make_folder(path)
    for name, content in files.items():
        put_in_place(content, path / name)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(exist_ok=True)
    except OSError as fault:
        sentence = QT_TRANSLATE_NOOP("Trouble", "The folder {folder} could not be made.")
        advice = QT_TRANSLATE_NOOP("Trouble", "Choose another folder.")
        raise Trouble(sentence, advice, folder=path) from fault
