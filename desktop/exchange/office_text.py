"""What an office file says, on its way to being a case: marked lines of text that `case_sections` can cut.

Every reader of an office file writes into a `Draft`; what looks like a mark in the words of the file is kept apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from desktop.exchange.case_file import Note, clean
from desktop.exchange.case_headings import Part, part_of
from desktop.exchange.case_sections import ASIDE, ASIDE_END
from desktop.exchange.left_behind import LeftBehind
from desktop.exchange.office_zip import too_large

MAX_TEXT = 1024 * 1024
"""Characters in all: some 350 pages."""
MAX_BLOCKS = 20_000
LONGEST_BOLD_HEADING = 80
LONGEST_PAGE_NUMBER = 24

CELL = "\u2063"
"""Stands between two cells, PARAGRAPH at the end of a paragraph: signs of no width, across which a CPR number is still
found. After that the first becomes a stroke and the second a blank line."""
PARAGRAPH = "\u2064"

SOFT_HYPHEN = "\u00ad"

_MARK = re.compile(r"[\\*_`\[\]#|]")
_BLANKS = re.compile(r"[^\S\n]+")
_BETWEEN_CELLS = f" {CELL} "
_ENDS_SENTENCE = (".", "!", "»", "”", '"', ",", ";", "…")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:side|page|s)\b)?\W*\d{0,4}\W*(?:\b(?:af|of)\b\W*)?\d{0,4}\W*", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Span:
    """Some words within a paragraph."""

    text: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class OfficeText:
    """The words of an office file: `text` is marked, has yet to be masked and settled, and `after` goes to its end."""

    text: str
    after: str
    left_behind: tuple[LeftBehind, ...] = ()
    notes: tuple[Note, ...] = ()


class Shape(Enum):
    """What a block of text is."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()
    BORDER = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list, a row of a table, or a border of what stands beside the text."""

    shape: Shape
    text: str


class Room:
    """How much text one file may still give; a draft of a cell shares it with the page around it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._text = self._blocks = 0

    def take(self, size: int) -> None:
        """Count a block of so many characters."""
        self._text += size
        self._blocks += 1
        if self._text > MAX_TEXT or self._blocks > MAX_BLOCKS:
            raise too_large(self._name)


class Draft:
    """Blocks put one after another: a whole document, or one cell, box or header of it."""

    def __init__(self, room: Room) -> None:
        self.blocks: list[Block] = []
        self.part: Part | None = None
        """The part that the last heading opened."""
        self._room = room

    @property
    def text(self) -> str:
        """All blocks as marked text: lists and tables line by line, a blank line between everything else."""
        return marked(self.blocks)

    def heading(self, level: int, spans: Iterable[Span]) -> None:
        """Put a heading; an empty one is nothing."""
        words = plain(spans)
        if words:
            self.part = part_of(words)
            self._put(Shape.HEADING, f"{'#' * min(max(level, 1), 6)} {escape(words)}")

    def paragraph(self, spans: Sequence[Span]) -> None:
        """Put a paragraph; one that is short and all bold is a heading, and a known label before a tab is a label."""
        words = plain(spans)
        if _is_heading(spans, words):
            self.heading(6, spans)
            return
        label, tab, rest = "".join(span.text for span in spans).partition("\t")
        if tab and rest.strip() and part_of(label):
            self.labelled(label, rest)
        elif written := write(spans):
            self._put(Shape.PARAGRAPH, written)

    def labelled(self, label: str, rest: str) -> None:
        """Put a label that is known and the words that belong to it."""
        self._put(Shape.PARAGRAPH, write([Span(label.strip(), is_bold=True), Span(" " + rest)]))

    def item(self, spans: Sequence[Span], number: int | None, depth: int = 0) -> None:
        """Put an item of a list, with a number or a dash; a known heading that was given a number stays a heading."""
        words = plain(spans)
        if _is_heading(spans, words) and part_of(words):
            self.heading(6, spans)
        elif written := write(spans):
            sign = "-" if number is None else f"{number % 1000}."
            self._put(Shape.ITEM, f"{'  ' * min(depth, 8)}{sign} {written}")

    def put_all(self, blocks: Iterable[Block]) -> None:
        """Put blocks from another draft with the same room."""
        self.blocks += blocks

    def row(self, cells: Iterable[str]) -> None:
        """Put a row of a table, from cells that are already marked text in one line."""
        line = _BETWEEN_CELLS.join(cells).strip().rstrip(f" {CELL}")
        if line:
            self._put(Shape.ROW, line)

    def aside(self, blocks: Sequence[Block]) -> None:
        """Put what stands beside the text, such as a box; what comes after it goes on where the text was."""
        if blocks:
            self.blocks += [Block(Shape.BORDER, ASIDE), *blocks, Block(Shape.BORDER, ASIDE_END)]

    def _put(self, shape: Shape, text: str) -> None:
        self._room.take(len(text))
        self.blocks.append(Block(shape, text))


def marked(blocks: Iterable[Block]) -> str:
    """Write blocks as one text."""
    pieces: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before:
            runs_on = before.shape is block.shape and block.shape in (Shape.ITEM, Shape.ROW)
            pieces.append("\n" if runs_on else f"{PARAGRAPH}\n")
        pieces.append(block.text)
        before = block
    return "".join(pieces)


def settle(text: str) -> str:
    """Make the borders of cells and paragraphs visible, once the numbers that ran across them are hidden."""
    return text.replace(PARAGRAPH, "\n").replace(_BETWEEN_CELLS, " | ").replace(CELL, "|")


def plain(spans: Iterable[Span]) -> str:
    """Give the words of spans in one line, without marks."""
    return " ".join("".join(span.text for span in spans).split())


def write(spans: Iterable[Span]) -> str:
    """Write spans as marked text; bold words stay bold only where they are a label that is known."""
    pieces = []
    for is_bold, group in groupby(spans, key=lambda span: span.is_bold):
        words = "".join(span.text for span in group)
        label = words.strip()
        if is_bold and "\n" not in label and part_of(label):
            before, _, after = words.partition(label)
            pieces.append(f"{before}**{escape(label)}**{after}")
        else:
            pieces.append(escape(words))
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(pieces).split("\n"))
    return "\n".join("\\" + line if line.startswith(">") else line for line in lines if line)


def escape(words: str) -> str:
    """Put a backslash before every sign that would be read as a mark."""
    return _MARK.sub(r"\\\g<0>", clean(words.replace(SOFT_HYPHEN, "")))


def _is_heading(spans: Iterable[Span], words: str) -> bool:
    is_bold = all(span.is_bold for span in spans if span.text.strip())
    short = 0 < len(words) <= LONGEST_BOLD_HEADING and not words.endswith(_ENDS_SENTENCE)
    return is_bold and short and _LETTER.search(words) is not None


def says_something(line: str) -> bool:
    """Whether a line of a page header or footer is more than the number of a page."""
    words = line.strip()
    return len(words) > LONGEST_PAGE_NUMBER or _PAGE_NUMBER.fullmatch(words) is None


def once(lines: Iterable[str]) -> Iterator[str]:
    """Give each line the first time it comes."""
    seen = set()
    for line in lines:
        key = " ".join(line.casefold().split())
        if key and key not in seen:
            seen.add(key)
            yield line
