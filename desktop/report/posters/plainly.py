"""Tables told as lists: the text after a poster takes few pages, and has each fact with its name."""

from collections.abc import Iterable, Iterator

from desktop.report.blocks import Block, Bullets, Heading, Row, Table

NOTHING = "–"


def told_plainly(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks with a list for each table; the headings among its rows stay headings."""
    for block in blocks:
        if isinstance(block, Table):
            yield from _listed(block)
        else:
            yield block


def _listed(table: Table) -> Iterator[Block]:
    groups: list[tuple[str, list[str]]] = [("", [])]
    for row in table.rows:
        if row.leads:
            groups.append((row.cells[0].text, []))
        else:
            groups[-1][1].append(_said(table.head, row))
    if all(len(items) <= 1 for _, items in groups):
        # A heading over a single line would be one heading for each.
        lines = (": ".join(filter(None, (lead, *items))) for lead, items in groups)
        yield from _bullets([line for line in lines if line])
        return
    for lead, items in groups:
        if lead:
            yield Heading(3, lead)
        yield from _bullets(items)


def _bullets(items: list[str]) -> Iterator[Block]:
    if items:
        yield Bullets(tuple(items))


def _said(head: tuple[str, ...], row: Row) -> str:
    """A row as one line: what it is of as it stands, the rest each with its name."""
    said = [
        cell.text if cell.strong else f"{name}: {' / '.join(cell.text.splitlines())}"
        for name, cell in zip(head, row.cells, strict=True)
        if cell.text.strip() not in ("", NOTHING)
    ]
    return " · ".join(said) or NOTHING
