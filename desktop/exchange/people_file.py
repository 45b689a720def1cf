"""A list of participants as rows of cells: out of Excel, Word, a text file with commas, or the clipboard.

What a stranger's file does to its reader, it does in the reading room. CPR numbers, e-mails and telephone numbers are
left out before anybody sees them: nothing here asks for them.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import BinaryIO

from desktop.exchange.case_file import clean, opened, read_text
from desktop.exchange.office_xml import Node, XmlReader, node_at, nodes, targets
from desktop.exchange.office_zip import OfficeZip, locked
from desktop.exchange.pasted_table import MOST_TEXT, even_rows, read_table
from desktop.exchange.sheet_rows import read_sheet
from desktop.model.cpr import mask
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIXES = (".xlsx", ".csv", ".txt", ".docx")
MOST_ROWS = 1_000
MAX_BYTES = 20 * 1024 * 1024
DELIMITERS = ";\t,|"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD = b"\xd0\xcf\x11\xe0"
_MAIL = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}\.[A-Za-z]{2,20}")
_PHONE = re.compile(r"(?<![\w+-])(?:\+\d{2}[ -]?)?\d{2}(?:[ .-]?\d{2}){3}(?![\w-])")

NO_LIST = QT_TRANSLATE_NOOP("Trouble", "{file} holds no list of participants that can be read.")
AS_LIST = QT_TRANSLATE_NOOP("Trouble", "Save it as .xlsx or .csv with a row for each person, or paste the rows.")
EMPTY = QT_TRANSLATE_NOOP("Trouble", "There are no rows to paste.")
COPY = QT_TRANSLATE_NOOP("Trouble", "Copy the rows of the list first.")


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """Rows of equal length. `left_out` is how many numbers and addresses were; `cut` tells that there was more."""

    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0
    cut: bool = False


def read_people_file(path: Path) -> PeopleRows:
    """Read a list from a file; every fault is a `Trouble` that names it. This is what the reading room is asked."""
    name = mask(clean(path.name))[0]
    with opened(path, name) as file:
        head = file.read(4)
        size = file.seek(0, 2)
        file.seek(0)
        if size > MAX_BYTES or head == _OLD:
            raise Trouble(NO_LIST, AS_LIST, file=name)
        rows = _office_rows(file, name) if head in _ZIP else _text_rows(file, name)
    return _made(rows, name)


def read_people_pasted(text: str, html: str = "") -> PeopleRows:
    """Read what was copied from another program: a table, or a line for each person."""
    table = read_table(html, text, MOST_ROWS)
    if table is not None:
        rows: Sequence[Sequence[str]] = table.rows
        found = _without_numbers(rows)
        return PeopleRows(found.rows, found.left_out + table.hidden, table.cut)
    words = clean(text[:MOST_TEXT])
    rows = list(_split(words)) if any(sign in words for sign in ";\t") else [[line] for line in words.split("\n")]
    if not any(cell.strip() for row in rows for cell in row):
        raise Trouble(EMPTY, COPY)
    return _made(rows, "")


def _office_rows(file: BinaryIO, name: str) -> Sequence[Sequence[str]]:
    try:
        parts = OfficeZip(file, name)
        xml = XmlReader(parts)
        main = next(targets(xml, "", "officeDocument"), "")
        match xml.read(main).tag:
            case "x:workbook":
                return read_sheet(parts)
            case "w:document":
                return _largest_table(xml.read(main))
    except Trouble as trouble:
        if trouble.text == locked(name).text:
            raise
        # The readers speak of cases, and of what to do with one.
        raise Trouble(NO_LIST, AS_LIST, file=name) from trouble
    raise Trouble(NO_LIST, AS_LIST, file=name)


def _largest_table(document: Node) -> Sequence[Sequence[str]]:
    """The rows of the table of a Word file that has most of them; where there is none, its paragraphs."""
    tables = [list(_word_rows(table)) for table in document.iter("w:tbl")]
    largest = max(tables, key=len, default=[])
    if largest:
        return largest
    body = node_at(document, "w:body")
    return list(_split("\n".join(_word_words(paragraph) for paragraph in nodes(body, "w:p"))))


def _word_rows(table: Node) -> Iterator[list[str]]:
    for row in nodes(table, "w:tr"):
        if node_at(row, "w:trPr", "w:del") is None:
            yield [" ".join(filter(None, map(_word_words, nodes(cell, "w:p")))) for cell in nodes(row, "w:tc")]


def _word_words(paragraph: Node) -> str:
    """The words of a paragraph, also those in links and tracked insertions; deleted ones are no words."""
    return " ".join("".join(all_text_of for node in paragraph.iter("w:t") if (all_text_of := node.text)).split())


def _text_rows(file: BinaryIO, name: str) -> Sequence[Sequence[str]]:
    try:
        return list(_split(read_text(file, name).text))
    except Trouble as trouble:
        raise Trouble(NO_LIST, AS_LIST, file=name) from trouble


def _split(words: str) -> Iterator[list[str]]:
    """Take lines apart at the sign that parts most of them, or not at all."""
    lines = [line for line in words.split("\n") if line.strip()][:50]
    sign = max(DELIMITERS, key=lambda each: sum(each in line for line in lines))
    if sum(sign in line for line in lines) * 2 <= len(lines):
        yield from ([line] for line in words.split("\n"))
        return
    rows = [line.split(sign) for line in words.split("\n")]
    with suppress(csv.Error):
        rows = list(csv.reader(StringIO(words, newline=""), delimiter=sign))
    yield from rows


def _made(rows: Sequence[Sequence[str]], name: str) -> PeopleRows:
    """Rows of equal length, a single column among them; nothing in them is a fault that names the file."""
    padded = [[" ".join(cell.split()) for cell in row] for row in rows[:MOST_ROWS]]
    if not any(any(row) for row in padded):
        raise Trouble(NO_LIST, AS_LIST, file=name)
    hidden = 0
    wide = even_rows(padded, MOST_ROWS, cut=len(rows) > MOST_ROWS)
    if wide is None:
        masked = [mask(row[0]) if row else ("", 0) for row in padded]
        hidden = sum(count for _, count in masked)
        found = _without_numbers([[words] for words, _ in masked])
        return PeopleRows(found.rows, found.left_out + hidden, len(rows) > MOST_ROWS)
    found = _without_numbers(wide.rows)
    return PeopleRows(found.rows, found.left_out + wide.hidden, wide.cut)


def _without_numbers(rows: Sequence[Sequence[str]]) -> PeopleRows:
    """The same rows without e-mails and telephone numbers."""
    left_out = 0
    kept = []
    for row in rows:
        cells = []
        for cell in row:
            words, mails = _MAIL.subn("", cell)
            words, phones = _PHONE.subn("", words)
            left_out += mails + phones
            cells.append(" ".join(words.split()))
        kept.append(tuple(cells))
    return PeopleRows(tuple(kept), left_out)
