"""The rows of an Excel file (.xlsx), as words: of its first sheet that is seen and holds some.

No formula is reckoned; its last result is read. What is hidden stays behind: sheets, rows and columns.
"""

import re
from collections.abc import Iterator

from desktop.exchange.office_xml import Node, XmlReader, node_at, nodes, relations, target_of, targets
from desktop.exchange.office_zip import OfficeZip, damaged

MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 2_000, 60, 40
LONGEST_CELL = 2_000
SILENT = frozenset(("x:rPh", "x:phoneticPr", "x:conditionalFormatting", "x:dataValidations", "x:extLst"))
_WHERE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_WHOLE = re.compile(r"(-?\d+)\.0+")


def read_sheet(parts: OfficeZip) -> tuple[tuple[str, ...], ...]:
    """Read the rows; none where all sheets are empty or hidden. Each row is as long as what stands in it."""
    xml = XmlReader(parts)
    book = next(targets(xml, "", "officeDocument"), "")
    root = xml.read(book)
    if root.tag != "x:workbook":
        raise damaged(parts.name)
    shared = [_words(node) for part in targets(xml, book, "sharedStrings") for node in nodes(xml.read(part), "x:si")]
    places = {node.get("Id", ""): target_of(book, node) for node in relations(xml, book)}
    seen = [sheet for sheet in nodes(root, "x:sheets", "x:sheet") if sheet.get("state", "visible") == "visible"]
    for sheet in seen[:MOST_SHEETS]:
        rows = tuple(_rows(xml.read(places.get(sheet.get("r:id", ""), ""), SILENT), shared))
        if any(any(row) for row in rows):
            return rows
    return ()


def _rows(sheet: Node, shared: list[str]) -> Iterator[tuple[str, ...]]:
    """Give the rows in sight; those that are left out between others are empty ones, so that numbers stay right."""
    hidden = _hidden_columns(sheet)
    at = 0
    for row in nodes(sheet, "x:sheetData", "x:row"):
        said = row.get("r", "")
        number = int(said) if said.isdecimal() and len(said) < 8 else at + 1
        if number > MOST_ROWS:
            return
        yield from [()] * (number - at - 1)
        at = max(at, number)
        yield () if row.get("hidden") in ("1", "true") else _cells(row, hidden, shared)


def _cells(row: Node, hidden: frozenset[int], shared: list[str]) -> tuple[str, ...]:
    found: dict[int, str] = {}
    at = -1
    for cell in nodes(row, "x:c"):
        where = _WHERE.fullmatch(cell.get("r", ""))
        at = _column(where[1]) if where else at + 1
        if at < MOST_COLUMNS and at not in hidden and (words := _value(cell, shared)):
            found[at] = words
    return tuple(found.get(column, "") for column in range(max(found, default=-1) + 1))


def _value(cell: Node, shared: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = node_at(cell, "x:is")
        return _words(inline) if inline is not None else ""
    held = node_at(cell, "x:v")
    said = (held.text or "").strip()[:LONGEST_CELL] if held is not None else ""
    match kind:
        case "s":
            return shared[int(said)] if said.isdecimal() and len(said) < 8 and int(said) < len(shared) else ""
        case "b":
            return "ja" if said == "1" else "nej"
        case "e":
            return ""
    whole = _WHOLE.fullmatch(said)
    return whole[1] if whole else said


def _words(node: Node) -> str:
    """The words of a cell, however its letters are set."""
    pieces = [*nodes(node, "x:t"), *nodes(node, "x:r", "x:t")]
    return "".join(piece.text or "" for piece in pieces).strip()[:LONGEST_CELL]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _hidden_columns(sheet: Node) -> frozenset[int]:
    hidden: set[int] = set()
    for column in nodes(sheet, "x:cols", "x:col"):
        first, last = column.get("min", ""), column.get("max", "")
        if column.get("hidden") in ("1", "true") and first.isdecimal() and last.isdecimal() and len(first + last) < 12:
            hidden.update(range(int(first) - 1, min(int(last), MOST_COLUMNS)))
    return frozenset(hidden)
