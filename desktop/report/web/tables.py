"""Tables as HTML: column headings, headings of rows, and groups of rows under a heading of their own."""

from collections.abc import Iterator

from desktop.report.blocks import Cell, Row, Table
from desktop.report.web.drawing import sign
from desktop.report.web.markup import Markup, element, joined

MANY = 4
"""Tables of as many columns scroll sideways where the window is narrow."""
LONGEST_WORD = 24
"""Longer words are broken anywhere, so that a column is not wider than a window."""


def table(block: Table, where: str) -> Markup:
    """A table; `where` is the id of the heading it stands under."""
    head = element("thead", element("tr", *map(_head, block.head)))
    whole = element("table", _columns(block), head, *_groups(block), aria_labelledby=where)
    if len(block.head) < MANY:
        return whole
    return element("div", whole, class_="wide", role="group", tabindex="0", aria_labelledby=where)


def _head(name: str) -> Markup:
    return element("th", name, scope="col", dir="auto") if name.strip() else element("td")


def _columns(block: Table) -> Markup:
    shares = (round(100 * width / sum(block.widths), 1) for width in block.widths)
    return element("colgroup", *(element("col", style=f"width:{share:g}%") for share in shares))


def _groups(block: Table) -> Iterator[Markup]:
    """A body for each row that leads and those under it."""
    rows: list[Markup] = []
    for row in block.rows:
        if row.leads and rows:
            yield element("tbody", *rows)
            rows = []
        rows.append(_lead(row, len(block.head)) if row.leads else _row(row))
    if rows:
        yield element("tbody", *rows)


def _lead(row: Row, columns: int) -> Markup:
    return element("tr", element("th", _inside(row.cells[0]), scope="rowgroup", colspan=str(columns), dir="auto"))


def _row(row: Row) -> Markup:
    cells = (
        element("th", _inside(cell), scope="row", class_=_look(cell), dir="auto")
        if at == 0 and row.is_headed
        else element("td", _inside(cell), class_=_look(cell), dir="auto")
        for at, cell in enumerate(row.cells)
    )
    return element("tr", *cells)


def _look(cell: Cell) -> str | None:
    long = any(len(word) > LONGEST_WORD for word in cell.text.split())
    return " ".join(name for name, is_so in (("strong", cell.strong), ("long", long)) if is_so) or None


def _inside(cell: Cell) -> Markup:
    return joined(sign(cell.ornament) if cell.ornament is not None else Markup(), cell.text)
