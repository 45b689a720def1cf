"""Tables as slices: rows of lines under a head that comes again on each page, long rows cut between lines."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.layout.marks import Box, Mark
from desktop.layout.palette import Token
from desktop.report import measures as m
from desktop.report.blocks import Cell, Ornament, Row, Table
from desktop.report.columns import text_width
from desktop.report.letters import Line, lines_of, words
from desktop.report.measures import TextStyle
from desktop.report.ornaments import ornament_marks, room_for
from desktop.report.page import Piece, Slice
from desktop.tagged.structure import Element, Structure

LEAD_INDENT = 2.0
SHORT_LEAD = 3
"""How many lines of a heading row come again on a further page."""
OVERLAP = 0.02
WIDEST_WORD = 0.4
LONGEST_WORD = 40
"""Longer words than this are cut anyway."""
SLACK = 0.05


@dataclass(frozen=True, slots=True)
class _Column:
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell broken into lines: where they begin, their style, and the element they belong to."""

    lines: tuple[Line, ...]
    x: float
    indent: float
    style: TextStyle
    ornament: Ornament | None
    element: Element

    def marks(self, index: int, top: float) -> tuple[Mark, ...]:
        return (words(self.lines[index], self.x + self.indent, top, self.style),)


class _Heads:
    """The headings of a table as its rows are added: those of its columns, and the one over the rows that follow."""

    def __init__(self, structure: Structure, whole: Element) -> None:
        self._structure, self._whole = structure, whole
        self._columns: list[Element] = []
        self._lead: Element | None = None

    def columns(self, count: int) -> list[Element]:
        row = self._structure.add("TR", self._whole)
        self._columns = [self._structure.add("TH", row, scope="Column") for _ in range(count)]
        return self._columns

    def lead(self, span: int) -> Element:
        self._lead = self._structure.add("TH", self._structure.add("TR", self._whole), scope="Row", span=span)
        return self._lead

    def cells(self, row: Row) -> Iterator[Element]:
        """A row's cells, the first a heading where it stands out; under a lead they name their headings."""
        line = self._structure.add("TR", self._whole)
        beside: tuple[Element, ...] = (self._lead,) if self._lead is not None else ()
        for at, column in enumerate(self._columns):
            heads = (*beside, column) if self._lead is not None else ()
            if at == 0 and row.is_headed:
                element = self._structure.add("TH", line, scope="Row", heads=heads)
                beside = (*beside, element)
            else:
                element = self._structure.add("TD", line, heads=heads)
            yield element


def table_slices(table: Table, structure: Structure) -> Iterator[Slice]:
    """Lay out a table."""
    slices = list(_slices(table, structure))
    for index, each in enumerate(slices, start=1):
        last = index == len(slices)
        yield replace(each, keep=each.keep or (table.held if last else table.whole))


def _slices(table: Table, structure: Structure) -> Iterator[Slice]:
    columns = _columns(table)
    whole = structure.add("Table")
    heads = _Heads(structure, whole)
    head = _head(table, columns, heads)
    yield head
    again = _repeated(head)
    for row in table.rows:
        if row.leads:
            leads = list(_lead_slices(row, len(columns), heads, _repeated(head)))
            yield from leads
            again = _repeated(head, *leads[:SHORT_LEAD])
        else:
            yield from _row_slices(row, columns, heads, again)


def _repeated(*slices: Slice) -> Slice:
    """The same slices as furniture: on a further page they are seen but not read again."""
    pieces = []
    y = 0.0
    for each in slices:
        pieces += [Piece(piece.marks, y=y + piece.y) for piece in each.pieces]
        y += each.height
    return Slice(y, tuple(pieces))


def _columns(table: Table) -> list[_Column]:
    """Columns by their shares, but wide enough for their longest word where the others can spare the room."""
    room = m.COLUMN - m.CELL_GAP * (len(table.widths) - 1)
    wanted = [room * share / sum(table.widths) for share in table.widths]
    least = [min(_longest_word(table, index), room * WIDEST_WORD) for index in range(len(wanted))]
    lack = sum(max(0.0, need - width) for width, need in zip(wanted, least, strict=True))
    spare = sum(max(0.0, width - need) for width, need in zip(wanted, least, strict=True))
    given = min(1.0, lack / spare) if spare else 0.0
    taken = min(1.0, spare / lack) if lack else 0.0
    columns = []
    x = 0.0
    for width, need in zip(wanted, least, strict=True):
        change = -(width - need) * given if width > need else (need - width) * taken
        columns.append(_Column(x, width + change))
        x += width + change + m.CELL_GAP
    return columns


def _longest_word(table: Table, index: int) -> float:
    longest = max((text_width(word, m.TABLE_HEAD) for word in table.head[index].upper().split()), default=0.0)
    for row in table.rows:
        if not row.leads:
            cell = row.cells[index]
            indent = room_for(cell.ornament) if cell.ornament else 0.0
            style = m.TABLE_STRONG if cell.strong else m.TABLE
            words_of_cell = (word for word in cell.text.split() if len(word) <= LONGEST_WORD)
            longest = max(longest, indent + max((text_width(word, style) for word in words_of_cell), default=0.0))
    return longest + SLACK


def _head(table: Table, columns: list[_Column], heads: _Heads) -> Slice:
    style = m.TABLE_HEAD
    pieces = []
    deepest = 1
    for text, column, element in zip(table.head, columns, heads.columns(len(columns)), strict=True):
        lines = lines_of(text.upper(), style, column.width)
        marks = tuple(words(line, column.x, index * style.step, style) for index, line in enumerate(lines))
        pieces.append(Piece(marks, element))
        deepest = max(deepest, len(lines))
    height = deepest * style.step + 1.6
    rule = Piece((Box(0, height - m.STRONG_RULE, m.COLUMN, m.STRONG_RULE, fill=Token.MUTED),))
    return Slice(height, (rule, *pieces), 1.5, keep=True, clear=True)


def _lead_slices(row: Row, columns: int, heads: _Heads, again: Slice) -> Iterator[Slice]:
    """The heading of the rows that follow, over the whole width, on a pale ground."""
    cell = _set(row.cells[0], _Column(LEAD_INDENT, m.COLUMN - 2 * LEAD_INDENT), m.TABLE_LEAD, heads.lead(columns))
    for each in _row([cell], m.TABLE_LEAD, again, Token.PAPER):
        yield replace(each, keep=True)


def _row_slices(row: Row, columns: list[_Column], heads: _Heads, again: Slice) -> Iterator[Slice]:
    cells = [
        _set(cell, column, m.TABLE_STRONG if cell.strong else m.TABLE, element)
        for cell, column, element in zip(row.cells, columns, heads.cells(row), strict=True)
    ]
    yield from _row(cells, m.TABLE, again, None)


def _set(cell: Cell, column: _Column, style: TextStyle, element: Element) -> _Set:
    indent = room_for(cell.ornament) if cell.ornament else 0.0
    lines = lines_of(cell.text, style, column.width - indent)
    return _Set(lines, column.x, indent, style, cell.ornament, element)


def _row(cells: list[_Set], style: TextStyle, again: Slice, ground: Token | None) -> Iterator[Slice]:
    count = max(len(cell.lines) for cell in cells)
    for index in range(count):
        first, last = index == 0, index == count - 1
        top = m.ROW_PADDING if first else 0.0
        height = top + style.step + (m.ROW_PADDING if last else 0.0)
        furniture: list[Mark] = [Box(0, 0, m.COLUMN, height + OVERLAP, fill=ground)] if ground else []
        if first:
            furniture.append(Box(0, 0, m.COLUMN, m.RULE, fill=Token.LINE))
            for cell in cells:
                furniture += ornament_marks(cell.ornament, cell.x, top, style) if cell.ornament else ()
        pieces = [Piece(cell.marks(index, top), cell.element) for cell in cells if index < len(cell.lines)]
        keep = not last and (count <= m.LONGEST_KEPT_ROW or index in (0, count - 2))
        yield Slice(height, (Piece(tuple(furniture)), *pieces), keep=keep, again=again)
