"""The lines on a page of a PDF, with the place, size and weight of their letters."""

import ctypes
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.exchange.office_text import CELL, Span
from desktop.exchange.office_zip import too_large
from desktop.exchange.pdf_lines import Line

MAX_CHARACTERS = 200_000
"""On one page."""
WIDE = 1.6
"""A blank this many times as wide as the letters are high stands between columns of a table, not between words."""
CELL_LINES = 5
"""How many lines of a cell are looked back upon for the row that the next cell belongs to."""
NEAR = 4.0
"""Points between the beginnings of two lines in one cell."""
_HYPHENS = (0x02, 0xAD, 0xFFFE)
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_SIGN = re.compile(r"(?:\d{1,3}|\w)[.)]|\W")


class _Letters:
    """Asks the library about single letters of a page."""

    def __init__(self, page: raw.FPDF_TEXTPAGE) -> None:
        self._page = page
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._loose = raw.FS_RECTF()
        self._name = ctypes.create_string_buffer(200)
        self._flags = ctypes.c_int()

    def edges(self, at: int) -> tuple[float, float]:
        """Left and right, in points."""
        raw.FPDFText_GetCharBox(self._page, at, *self._edges)
        return self._edges[0].value, self._edges[1].value

    def heights(self, at: int) -> tuple[float, float]:
        """Bottom and top of the line a letter stands in, whatever its own shape; in points, upwards."""
        raw.FPDFText_GetLooseCharBox(self._page, at, self._loose)
        return self._loose.bottom, self._loose.top

    def is_bold(self, at: int) -> bool:
        """Whether a letter is from a bold font."""
        if raw.FPDFText_GetFontWeight(self._page, at) >= _BOLD_WEIGHT:
            return True
        size = raw.FPDFText_GetFontInfo(self._page, at, self._name, len(self._name), self._flags)
        return 0 < size <= len(self._name) and bool(_BOLD_NAME.search(self._name.value.decode("utf-8", "replace")))


def read_lines(page: pdfium.PdfPage, name: str) -> list[Line]:
    """Give the lines of a page in the order of the file, which is the order they were written in."""
    text = page.get_textpage()
    try:
        count = raw.FPDFText_CountChars(text)
        if count > MAX_CHARACTERS:
            raise too_large(name)
        letters = _Letters(text.raw)
        lines: list[Line] = []
        held: list[tuple[int, str]] = []
        for at in range(count + 1):
            code = raw.FPDFText_GetUnicode(text, at) if at < count else 0x0A
            if code in (0x0A, 0x0D):
                if line := _line(held, letters):
                    _add(lines, line)
                held = []
            elif code:
                held.append((at, "\u00ad" if code in _HYPHENS else chr(code) if code < 0x110000 else "�"))
        return lines
    finally:
        text.close()


def _add(lines: list[Line], line: Line) -> None:
    """Add a line, or put it into the row of a table that it is the next cell of, or goes on with the last cell of."""
    at = next(
        (at for at in range(len(lines) - 1, max(len(lines) - 1 - CELL_LINES, -1), -1) if _beside(lines[at], line)), -1
    )
    if at >= 0 and all(
        abs(under.left - lines[at].left) < NEAR and under.right < line.left for under in lines[at + 1 :]
    ):
        row = lines[at]
        under = [span for below in lines[at + 1 :] for span in (Span(" "), *below.spans)]
        is_sign = _SIGN.fullmatch(row.text.strip()) is not None
        wide = line.left - row.right > WIDE * row.size and not is_sign
        spans = (*row.spans, *under, Span(f" {CELL} " if wide else " "), *line.spans)
        cell = line.left if wide else row.cell
        lines[at:] = [replace(row, spans=spans, right=line.right, cell=cell, low=line.bottom)]
    elif lines and _goes_on(lines[-1], line):
        row = lines[-1]
        spans = (*row.spans, Span(" "), *line.spans)
        lines[-1] = replace(row, spans=spans, right=max(row.right, line.right), low=line.bottom)
    else:
        lines.append(line)


def _beside(row: Line, line: Line) -> bool:
    return abs(row.bottom - line.bottom) < row.size / 3 and line.left > row.right


def _goes_on(row: Line, line: Line) -> bool:
    """Whether a line is the next one in the last cell of a row, and not a row of its own."""
    in_cell = row.cell >= 0 and abs(line.left - row.cell) < NEAR and row.cell > row.left + NEAR
    return in_cell and 0 < row.low - line.bottom < 2 * row.size


def _line(held: list[tuple[int, str]], letters: _Letters) -> Line | None:
    words = _words(held)
    if not words:
        return None
    bottom, top = letters.heights(max(words, key=len)[0][0])  # a bullet may be larger than the words after it
    size = max(top - bottom, 0.1)
    spans: list[Span] = []
    cell = -1.0
    right = before = letters.edges(words[0][0][0])[0]
    for word in words:
        start, right = letters.edges(word[0][0])[0], letters.edges(word[-1][0])[1]
        said = "".join(sign for _, sign in word)
        if spans:
            is_sign = len(spans) == 1 and _SIGN.fullmatch(spans[0].text.strip())
            wide = start - before > WIDE * size and not is_sign
            cell = start if wide else cell
            spans.append(Span(f" {CELL} " if wide else " ", spans[-1].is_bold))
        spans.append(Span(said, letters.is_bold(word[0][0])))
        before = right
    return Line(tuple(spans), letters.edges(words[0][0][0])[0], right, bottom, top, cell=cell, low=bottom)


def _words(held: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    words: list[list[tuple[int, str]]] = [[]]
    for at, sign in held:
        if sign.isspace():
            words.append([])
        else:
            words[-1].append((at, sign))
    return [word for word in words if word]
