"""A table on the clipboard, from Excel, Word or a web page: HTML or text with tabs, as rows of cells.

Reads in one pass, however the HTML is broken; nothing in it is run or fetched. CPR numbers are hidden.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from io import StringIO
from itertools import zip_longest

from desktop.exchange.case_words import without_bullet
from desktop.model.cpr import mask
from desktop.model.text_limits import LONGEST_CARD

MOST_TEXT = 512 * 1024
"""Letters that are looked at."""
MOST_ROWS, MOST_COLUMNS = 100, 60
LONGEST_CELL, TORN = 4 * LONGEST_CARD, 60

_PIECES = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>|([^<]+|<+(?=<)|<)")
_SPAN = re.compile(r"(col|row)span\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_SILENT = frozenset(("script", "style", "head", "title", "template", "noscript", "svg", "object", "xml", "del"))
_BREAKS = frozenset(
    ("p", "div", "li", "br", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table")
)
_BULLET = re.compile(r"(?m)^[ \t]*(?:[•·▪◦o§\-–*]|\d{1,3}[.)])\t")


@dataclass(frozen=True, slots=True)
class PastedTable:
    """Rows of equal length, each cell as its lines. `hidden`: how many CPR numbers were; `cut`: there was more."""

    rows: tuple[tuple[str, ...], ...]
    hidden: int = 0
    cut: bool = False


def read_table(html: str, text: str, most_rows: int = MOST_ROWS) -> PastedTable | None:
    """The table that was copied, or nothing if what was copied is none: a single column, or lines of text."""
    wide = read_html_table(html, most_rows) if "<table" in html[:MOST_TEXT].lower() else None
    return wide or read_tabbed(text, most_rows)


def read_html_table(html: str, most_rows: int = MOST_ROWS) -> PastedTable | None:
    """The table with the most cells in some HTML."""
    reader = _Reader()
    reader.read(html[:MOST_TEXT])
    largest = max(reader.tables, key=lambda table: sum(map(len, table.rows)), default=None)
    if largest is None:
        return None
    return even_rows(largest.rows, most_rows, cut=largest.cut or len(html) > MOST_TEXT)


def read_tabbed(text: str, most_rows: int = MOST_ROWS) -> PastedTable | None:
    """Rows of cells between tabs, as Excel writes them: a cell with several lines stands in quotation marks."""
    words = _BULLET.sub("", text[:MOST_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
    if "\t" not in words:
        return None
    rows = [line.split("\t") for line in words.split("\n")]
    if '"' in words and words.count('"') % 2 == 0:
        with suppress(csv.Error):  # a cell longer than any card: split at every tab, as it stands
            rows = list(csv.reader(StringIO(words, newline=""), delimiter="\t"))
    return even_rows(rows, most_rows, cut=len(text) > MOST_TEXT)


def read_lines(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, each as it goes onto a card; CPR numbers are hidden."""
    return _lines(mask(text[:MOST_TEXT])[0])


def even_rows(rows: Sequence[Sequence[str]], most_rows: int, *, cut: bool = False) -> PastedTable | None:
    """A table with as many cells in each row, without empty rows and columns at its ends; nothing for one column."""
    cut = cut or len(rows) > most_rows or any(len(row) > MOST_COLUMNS for row in rows)
    read = [[_cell(cell) for cell in row[:MOST_COLUMNS]] for row in rows[:most_rows]]
    hidden = sum(count for row in read for _, count in row)
    shown = _trimmed([[words for words, _ in row] for row in read])
    across = _trimmed([list(column) for column in zip_longest(*shown, fillvalue="")])
    return PastedTable(tuple(zip(*across, strict=True)), hidden, cut) if len(across) > 1 else None


def _cell(raw: str) -> tuple[str, int]:
    """The words of a cell as lines, and how many numbers were hidden in them."""
    words, hidden = mask(raw[:LONGEST_CELL])
    if len(raw) > LONGEST_CELL:
        words = words[:-TORN]  # a number may have been cut in two there
    return "\n".join(_lines(words)), hidden


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line[:LONGEST_CARD] for raw in words.splitlines() if (line := without_bullet(raw.strip()).strip()))


def _trimmed(rows: list[list[str]]) -> list[list[str]]:
    last = max((at for at, row in enumerate(rows) if any(row)), default=-1)
    return rows[: last + 1]


class _Grid:
    """A table that is being read. Of a cell over several rows or columns, the first has its words."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.cut = False
        self._held: dict[int, int] = {}

    def begin_row(self) -> None:
        self.rows.append([])
        self._skip()

    def begin_cell(self, across: int, down: int) -> int:
        """Make room for a cell; give its column."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        at = len(row)
        self.cut = self.cut or at + across > MOST_COLUMNS
        row += [""] * min(across, MOST_COLUMNS + 1 - at)
        if down > 1:
            self._held |= dict.fromkeys(range(at, len(row)), down - 1)
        self._skip()
        return at

    def _skip(self) -> None:
        """Leave the columns empty that a cell further up reaches into."""
        row = self.rows[-1]
        while self._held.get(len(row), 0) > 0 and len(row) <= MOST_COLUMNS:
            self._held[len(row)] -= 1
            row.append("")


class _Reader:
    """Finds the tables in HTML; a table inside a cell is words of that cell."""

    def __init__(self) -> None:
        self.tables: list[_Grid] = []
        self._depth = 0
        self._silent = ""
        self._at = -1
        self._words: list[str] = []

    def read(self, html: str) -> None:
        for closing, tag, attributes, words in _pieces(html):
            if self._silent:
                self._silent = "" if closing and tag == self._silent else self._silent
            elif not tag and self._at >= 0:
                self._words.append(re.sub(r"\s+", " ", unescape(words)))
            elif tag in _SILENT:
                self._silent = "" if closing else tag
            elif tag == "table":
                self._turn(closing=bool(closing))
            elif tag in ("tr", "td", "th") and self._depth == 1:
                self._end_cell()
                if not closing:
                    self._begin(tag, attributes)
            elif tag in _BREAKS and self._at >= 0:
                self._words.append("\n")
        self._end_cell()

    def _turn(self, *, closing: bool) -> None:
        if closing and self._depth == 1:
            self._end_cell()
        elif not closing and self._depth == 0:
            self.tables.append(_Grid())
        self._depth = max(0, self._depth - 1) if closing else self._depth + 1
        if self._at >= 0:
            self._words.append("\n")

    def _begin(self, tag: str, attributes: str) -> None:
        grid = self.tables[-1]
        if tag == "tr":
            grid.begin_row()
        else:
            spans = {name.lower(): max(1, int(number)) for name, number in _SPAN.findall(attributes)}
            at = grid.begin_cell(spans.get("col", 1), spans.get("row", 1))
            self._at = -1 if _HIDDEN.search(attributes) else at
        self._words.clear()

    def _end_cell(self) -> None:
        if self._at >= 0 and self._at < len(self.tables[-1].rows[-1]):
            lines = (line.strip() for line in "".join(self._words).split("\n"))
            self.tables[-1].rows[-1][self._at] = "\n".join(line for line in lines if line)
        self._at = -1
        self._words.clear()


def _pieces(html: str) -> Iterator[tuple[str, str, str, str]]:
    """Tags and words in their order, comments left out: a stroke if it closes, the name, its attributes; or words."""
    at = 0
    while at < len(html):
        begins = html.find("<!", at)
        ends = begins if begins >= 0 else len(html)
        for match in _PIECES.finditer(html, at, ends):
            closing, tag, attributes, words = match.groups()
            yield closing or "", (tag or "").lower(), attributes or "", words or ""
        if begins < 0:
            return
        mark = "-->" if html.startswith("<!--", begins) else ">"
        over = html.find(mark, begins)
        at = len(html) if over < 0 else over + len(mark)
