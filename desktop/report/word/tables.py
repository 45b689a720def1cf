"""Tables in Word: a head that is repeated on each page, and headings of rows across all columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.report.blocks import Cell, Row, Table
from desktop.report.word.nodes import Node, cell_width, own, paragraph, runs, w
from desktop.report.word.sections import TWIPS

SHADE, LEAD_SHADE = "EEF0F2", "F7F5F0"
EDGES = 85
"""Twips at either side of a cell."""
HEAD_SIZE, SPARE = 9 * 25.4 / 72, 1.3
"""How large a head is in our own file, in millimetres; letters of other typefaces are wider by so much."""
LONG_ROW = 600
"""A cell of so many letters may be cut by the end of a page; a shorter one looks like a mistake there."""
_LOOK = {"firstRow": "1", "lastRow": "0", "firstColumn": "0", "lastColumn": "0", "noHBand": "1", "noVBand": "1"}


@dataclass(frozen=True, slots=True)
class TableLook:
    """The style of a table and that of the words in it, by their ids, and how wide it is, in twips."""

    style: str
    words: str
    width: int


def table(block: Table, look: TableLook, name: str) -> Node:
    """A table; `name` is what it is called when it is read aloud."""
    whole = sum(block.widths) or 1
    widths = _roomy([max(1, round(look.width * share / whole)) for share in block.widths], block.head)
    properties = w(
        "tblPr",
        w("tblStyle", val=look.style),
        w("tblW", w=str(sum(widths)), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *(w(side, w=str(EDGES), type="dxa") for side in ("left", "right"))),
        w("tblLook", val="0020", **_LOOK),
        w("tblCaption", val=own(name)),
    )
    grid = w("tblGrid", *(w("gridCol", w=str(each)) for each in widths))
    cells = (_leading(each, width, look, SHADE) for each, width in zip(block.head, widths, strict=True))
    head = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)
    last = len(block.rows) - 1
    rows = (_row(row, widths, look, held=block.whole and at < last) for at, row in enumerate(block.rows))
    return w("tbl", properties, grid, head, *rows)


def _roomy(widths: list[int], head: Sequence[str]) -> list[int]:
    """No word of a head is broken as long as the widest column has room to give.

    On paper heads are set smaller than what is below them, so the same shares are too narrow for some of them here.
    """
    wanted = [_widest(text) for text in head]
    for at, need in enumerate(wanted):
        most = max(range(len(widths)), key=lambda each: widths[each] - wanted[each])
        given = min(max(0, need - widths[at]), max(0, widths[most] - wanted[most]))
        widths[at] += given
        widths[most] -= given
    return widths


def _widest(text: str) -> int:
    """Room for the longest word of a head, in twips."""
    longest = max((width_of(word, HEAD_SIZE, Weight.BOLD) for word in text.split()), default=0.0)
    return round(longest * SPARE * TWIPS) + 2 * EDGES


def _row(row: Row, widths: Sequence[int], look: TableLook, *, held: bool) -> Node:
    """A row; one that is `held` stays on the page of the next."""
    if row.leads:
        words = row.cells[0].text
        cell = _leading(words, sum(widths), look, LEAD_SHADE, w("gridSpan", val=str(len(widths))))
        return w("tr", w("trPr", w("cantSplit")), cell)
    cells = [*row.cells, *(Cell("") for _ in range(len(widths) - len(row.cells)))]
    short = all(len(cell.text) < LONG_ROW for cell in cells)
    written = (_cell(cell, width, look, held=held) for cell, width in zip(cells, widths, strict=False))
    return w("tr", *([w("trPr", w("cantSplit"))] if short else []), *written)


def _leading(text: str, width: int, look: TableLook, shade: str, *span: Node) -> Node:
    """A cell that stands over others, and stays with them at the end of a page."""
    ground = w("shd", val="clear", color="auto", fill=shade)
    written = paragraph(look.words, *runs(text, strong=True), after=(w("keepNext"),))
    return w("tc", w("tcPr", cell_width(width), *span, ground), written)


def _cell(cell: Cell, width: int, look: TableLook, *, held: bool) -> Node:
    after = (w("keepNext"),) if held else ()
    words = paragraph(look.words, *runs(cell.text, strong=cell.strong), after=after)
    return w("tc", w("tcPr", cell_width(width)), words)
