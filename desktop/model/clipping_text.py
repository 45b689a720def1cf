"""A clipping for other programs: rows of lanes and columns of phases, as text that Excel reads and as an HTML table.

What a card of a plan says beside its text stands below it, told by its form alone: these words know no language.
"""

import html
import re
from collections.abc import Iterator
from datetime import date

from desktop.model.clipping import Clipping
from desktop.model.gas import STEPS
from desktop.model.journey import Card
from desktop.model.quoting import quoted

_QUOTED = re.compile(r'[\t\n"]')


def as_text(clipping: Clipping) -> str:
    """The words alone: one line a card from a single cell, otherwise a table with its headings, split by tabs."""
    table = _table(clipping)
    if len(clipping.lanes) == len(clipping.phases) == 1:
        return "\n".join(table[0][0])
    rows = [["", *clipping.phases]]
    rows += [[lane.title, *("\n".join(cell) for cell in row)] for lane, row in zip(clipping.lanes, table, strict=True)]
    return "\n".join("\t".join(map(_quoted, row)) for row in rows)


def as_html(clipping: Clipping) -> str:
    """A table with its headings, a paragraph for each card."""
    head = "".join(f"<th>{html.escape(phase)}</th>" for phase in clipping.phases)
    rows = []
    for lane, row in zip(clipping.lanes, _table(clipping), strict=True):
        cells = "".join(f"<td>{''.join(map(_paragraph, cell))}</td>" for cell in row)
        rows.append(f"<tr><th>{html.escape(lane.title)}</th>{cells}</tr>")
    return f'<meta charset="utf-8"><table><tr><th></th>{head}</tr>{"".join(rows)}</table>'


def _table(clipping: Clipping) -> list[list[list[str]]]:
    """The texts of the cards, by lane and phase."""
    table: list[list[list[str]]] = [[[] for _ in clipping.phases] for _ in clipping.lanes]
    for piece in clipping.pieces:
        table[piece.lane][piece.phase].append("\n".join(_lines(piece.card)))
    return table


def _lines(card: Card) -> Iterator[str]:
    """The text of a card; the citizen's own words, from where to where, until when, how it went, and its scale."""
    aims = card.aims
    yield card.text
    if aims.own_words:
        yield quoted(aims.own_words)
    if aims.baseline or aims.target:
        yield f"{aims.baseline or '…'} → {aims.target or '…'}"
    if aims.until:
        yield f"{date.fromisoformat(aims.until):%d.%m.%Y}"
    if aims.outcome:
        yield aims.outcome
    for level in STEPS:
        if aims.gas.at(level):
            sign = "+" if level > 0 else "−" if level < 0 else ""
            yield f"{sign}{abs(level)}  {aims.gas.at(level)}"


def _paragraph(text: str) -> str:
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell
