"""Tables: rows of the same width, counted with the cells that reach over several, and headings for every cell."""

from collections.abc import Iterator

from desktop.tagged.faults import Fault, Rule
from desktop.tagged.roles import CELLS, ROW_GROUPS
from desktop.tagged.tree_walk import Node

SCOPES = ("/Column", "/Row", "/Both")


def table_faults(table: Node) -> Iterator[Fault]:
    """Look at one table."""
    rows = [[cell for cell in row.children if cell.role in CELLS] for row in _rows(table)]
    if not rows or not _is_regular(rows):
        yield Fault(Rule.TABLE)
    yield from _heads([cell for row in rows for cell in row])


def _rows(table: Node) -> Iterator[Node]:
    for child in table.children:
        if child.role == "TR":
            yield child
        elif child.role in ROW_GROUPS:
            yield from (row for row in child.children if row.role == "TR")


def _is_regular(rows: list[list[Node]]) -> bool:
    taken: list[set[int]] = [set() for _ in rows]
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            while column in taken[at]:
                column += 1
            wide, tall = cell.number("/ColSpan"), cell.number("/RowSpan")
            places = set(range(column, column + max(1, wide)))
            if at + tall > len(rows) or any(places & taken[below] for below in range(at, at + tall)):
                return False
            for below in range(at, at + tall):
                taken[below] |= places
    return len(taken[0]) > 0 and all(each == set(range(len(taken[0]))) for each in taken)


def _heads(cells: list[Node]) -> Iterator[Fault]:
    heads = [cell for cell in cells if cell.role == "TH"]
    names = {head.said("/ID") for head in heads} - {""}
    if not heads:
        yield Fault(Rule.HEADS)
    for head in heads:
        scope = head.attribute("/Scope")
        if scope is None or str(scope) not in SCOPES:
            yield Fault(Rule.HEADS, "TH")
    for cell in cells:
        called = cell.attribute("/Headers")
        if called is not None and not {str(name) for name in called} <= names:
            yield Fault(Rule.NAME, "Headers")
