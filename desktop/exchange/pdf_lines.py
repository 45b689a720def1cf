"""From lines on pages to paragraphs, headings and lists: by where they stand, how large they are and how they end."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.exchange.case_headings import Part, part_of
from desktop.exchange.office_text import CELL, SOFT_HYPHEN, Draft, Span, escape, says_something

SAME = 1.12
"""Letters are told apart in size from this ratio on: what a file says of them is not exact."""
LARGER = 1.15
"""Letters this many times as high as most others make a heading."""
MOST_IN_MARGIN = 3
"""Lines at the top and bottom of a page that can be its header or footer."""
APART = 1.35
"""A step down this many times the usual one begins a new paragraph."""

ROOM = 0.1
"""Part of a column's width that must be left at the end of a line, besides the next word, to tell it was ended."""

_BULLET = re.compile(r"^([•●▪◦■□‣∙·–—*-]|[\ue000-\uf8ff]|o(?= ))\s+")
_NUMBER = re.compile(r"^(\d{1,2})[.)]\s+")
_ENDS = re.compile(r"[.?!:»”\"]$")
_JOINING = re.compile(r"^(?:og|eller|samt)\b")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it stands on its page, in points from the lower left corner."""

    spans: tuple[Span, ...]
    left: float
    right: float
    bottom: float
    top: float
    page: int = 0
    cell: float = -1.0
    """Where the last cell of a row of a table begins; less than nothing in a line that is none."""
    low: float = 0.0
    """The bottom of the last line in that cell."""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    @property
    def size(self) -> float:
        """How high its letters are, to half a point."""
        return max(round((self.top - self.bottom) * 2) / 2, 0.5)

    @property
    def is_bold(self) -> bool:
        return all(span.is_bold for span in self.spans if span.text.strip())


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], list[str]]:
    """Part the text from what stands at the top or bottom of several pages, and from page numbers."""
    margins = [_outermost(lines) for lines in pages]
    times = Counter(key for lines in margins for key in {_key(line) for line in lines})
    often = max(2, (len(pages) + 1) // 2)
    body: list[Line] = []
    found: list[str] = []
    for number, (lines, outer) in enumerate(zip(pages, margins, strict=True)):
        for line in lines:
            if line in outer and (times[_key(line)] >= often or _is_page_number(line, lines)):
                found.append(line.text)
            else:
                body.append(replace(line, page=number))
    return body, found


def put_lines(draft: Draft, lines: Sequence[Line]) -> None:
    """Put lines into a draft as paragraphs, headings, items and rows."""
    levels = _levels(lines)
    for paragraph in _paragraphs(lines):
        first = paragraph[0]
        spans = _joined(paragraph)
        if first.size in levels:
            draft.heading(levels[first.size], spans)
        elif any(CELL in span.text for span in spans):
            _put_row(draft, spans)
        else:
            _put(draft, spans)


def _levels(lines: Sequence[Line]) -> dict[float, int]:
    """Give each size of letters that makes a heading its level; sizes that differ little are one."""
    letters = sorted((line.size, len(line.text)) for line in lines)
    half = sum(length for _, length in letters) / 2
    usual, counted = 0.0, 0
    for size, length in letters:
        usual, counted = size, counted + length
        if counted >= half:
            break
    levels: dict[float, int] = {}
    level, largest = 0, float("inf")
    for size in sorted({size for size, _ in letters if size > usual * LARGER}, reverse=True):
        if size * SAME < largest:
            level, largest = level + 1, size
        levels[size] = level
    return levels


def _put(draft: Draft, spans: list[Span]) -> None:
    words = "".join(span.text for span in spans)
    if match := _BULLET.match(words):
        draft.item(_without_start(spans, match.end()), None)
    elif match := _NUMBER.match(words):
        draft.item(_without_start(spans, match.end()), int(match[1]))
    else:
        draft.paragraph(spans)


def _put_row(draft: Draft, spans: list[Span]) -> None:
    """Put a line with wide blanks: a label and what belongs to it, or a row of a table."""
    words = "".join(span.text for span in spans)
    cells = [" ".join(cell.split()) for cell in words.split(CELL)]
    if len(cells) == 2 and part_of(cells[0]) and draft.part not in (Part.ASSESSMENTS, Part.ACTORS):
        draft.labelled(*cells)
    else:
        draft.row(escape(cell) for cell in cells)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    step = _usual_step(lines)
    edges = _right_edges(lines)
    held: list[Line] = []
    for line in lines:
        if held and not _goes_on(held, line, step, edges):
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def _goes_on(held: list[Line], line: Line, step: float, edges: dict[tuple[int, int], float]) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    last = held[-1]
    words, before = line.text, last.text
    if (
        not 1 / SAME < line.size / last.size < SAME
        or CELL in words
        or CELL in before
        or _BULLET.match(words)
        or _NUMBER.match(words)
    ):
        return False
    if line.page != last.page or line.bottom > last.top:  # the next page or column
        return not _ENDS.search(before) and words[:1].islower()
    if last.bottom - line.bottom > step * APART or last.is_bold != line.is_bold:
        return False
    # Where the next word would have had room, the line was ended by its writer.
    letter = (last.right - last.left) / max(len(before), 1)
    first = len(words.partition(" ")[0]) + 1
    edge = edges.get(_column(last), last.right)
    has_room = last.right + letter * first + ROOM * (edge - last.left) < edge
    return not (has_room and (_ENDS.search(before) or words[:1].isupper()))


def _joined(paragraph: Sequence[Line]) -> list[Span]:
    """Put the lines of a paragraph together, and mend the words that were parted at their ends."""
    spans: list[Span] = []
    for at, line in enumerate(paragraph):
        rest = paragraph[at + 1].text if at + 1 < len(paragraph) else ""
        spans += line.spans[:-1]
        last = line.spans[-1]
        parted = last.text.endswith((SOFT_HYPHEN, "-", "\u2010")) and len(last.text) > 1
        if not rest:
            spans.append(last)
        elif parted and rest[:1].islower() and not _JOINING.match(rest):
            spans.append(Span(last.text[:-1], last.is_bold))
        else:
            hyphen = last.text.endswith(SOFT_HYPHEN) and parted
            glue = "" if parted and not _JOINING.match(rest) else " "
            spans.append(Span((last.text[:-1] + "-" if hyphen else last.text) + glue, last.is_bold))
    return spans


def _without_start(spans: Sequence[Span], length: int) -> list[Span]:
    """Leave out so many characters at the beginning."""
    kept = []
    for span in spans:
        kept.append(Span(span.text[length:], span.is_bold))
        length = max(0, length - len(span.text))
    return kept


def _usual_step(lines: Sequence[Line]) -> float:
    """How far it is from one line down to the next within a paragraph: the least that is not rare."""
    pairs = [(above, below) for above, below in pairwise(lines) if above.page == below.page]
    steps = Counter(
        round(above.bottom - below.bottom)
        for above, below in pairs
        if above.bottom - below.bottom > above.size / 2 and 1 / SAME < above.size / below.size < SAME
    )
    often = [step for step, count in steps.items() if count * 10 >= steps.total()]
    return float(min(often, default=1))


def _right_edges(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        edges[_column(line)] = max(edges.get(_column(line), 0.0), line.right)
    return edges


def _column(line: Line) -> tuple[int, int]:
    """Lines that begin within two thirds of an inch of each other, about, are one column."""
    return line.page, int(line.left // 48)


def _outermost(lines: Sequence[Line]) -> list[Line]:
    by_height = sorted(lines, key=lambda line: line.bottom)
    return by_height[:MOST_IN_MARGIN] + by_height[MOST_IN_MARGIN:][-MOST_IN_MARGIN:]


def _key(line: Line) -> tuple[str, int]:
    """What two margins have in common: their words apart from numbers, and their height on the page."""
    return re.sub(r"\d+", "#", " ".join(line.text.split())), round(line.bottom / 4)


def _is_page_number(line: Line, lines: Sequence[Line]) -> bool:
    lowest = min(lines, key=lambda other: other.bottom)
    highest = max(lines, key=lambda other: other.top)
    return line in (lowest, highest) and not says_something(line.text)
