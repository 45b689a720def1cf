"""Headings, running text, quotes and lists as slices of a column, line by line, ready to be laid on pages."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.layout.marks import Box, Frame, Mark
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Bullets, Contents, Entry, Heading, Paragraph, Quote, Style
from desktop.report.letters import Line, clean, lines_of, words
from desktop.report.measures import TextStyle
from desktop.report.page import Anchor, Jump, PageNumber, Piece, Slice
from desktop.tagged.structure import Element, Structure

PARAGRAPH_STYLES = {Style.BODY: m.BODY, Style.LEAD: m.LEAD, Style.NOTE: m.NOTE, Style.KEPT: m.BODY}
QUOTE_PADDING = 2.4
QUOTE_INDENT = 6.0
NUMBER_ROOM = 7.0
ENTRY_AIR = 3.4
MANY = 8
"""Beyond so many entries of contents they stand closer, so that they have room below the cover."""
ENTRY_LINES = 3
"""Lines of the contents show no more of a title; the whole of it is where they lead."""
SPACE_BEFORE = {1: 12.0, 2: 5.0, 3: 7.0}
PARAGRAPH_BEFORE = 2.0


def heading_slices(heading: Heading, structure: Structure) -> Iterator[Slice]:
    """A heading, held to what follows."""
    if heading.aside:
        yield _aside(heading, structure)
        return
    style = m.HEADINGS[heading.level]
    element = structure.add(f"H{heading.level}")
    before = SPACE_BEFORE[heading.level]
    for line in lines_of(heading.kicker.upper(), m.KICKER, m.COLUMN) if heading.kicker else ():
        yield Slice(m.KICKER.step, (Piece((words(line, 0, 0, m.KICKER),), element),), before, keep=True, clear=True)
        before = 0.0
    anchor = Anchor(heading.key, clean(heading.text), heading.level - 1) if heading.key else None
    for index, line in enumerate(lines_of(heading.text, style, m.COLUMN)):
        piece = Piece((words(line, 0, 0, style),), element)
        first = index == 0
        yield Slice(
            style.step,
            (piece,),
            before if first else 0.0,
            keep=True,
            clear=first,
            anchor=anchor if first else None,
        )
    yield Slice(style.step * 0.3, keep=True)


def _aside(heading: Heading, structure: Structure) -> Slice:
    element = structure.add(f"H{heading.level}")
    lines = lines_of(heading.text, m.ASIDE_HEADING, m.ASIDE_TEXT)
    drop = PARAGRAPH_BEFORE + (m.BODY.step - m.ASIDE_HEADING.step) / 2
    marks = tuple(
        words(line, 0, drop + index * m.ASIDE_HEADING.step, m.ASIDE_HEADING) for index, line in enumerate(lines)
    )
    reach = drop + len(lines) * m.ASIDE_HEADING.step
    return Slice(0.0, (Piece(marks, element),), 3.6, keep=True, reach=reach, clear=True)


def paragraph_slices(paragraph: Paragraph, structure: Structure) -> Iterator[Slice]:
    """Running text in the wide part of the column, a slice for each line."""
    style = PARAGRAPH_STYLES[paragraph.style]
    before = PARAGRAPH_BEFORE
    for part in _paragraphs(paragraph.text):
        element = structure.add("P")
        lines = lines_of(part, style, m.COLUMN - m.ASIDE)
        rows = _stack([(Piece((words(line, m.ASIDE, 0, style),), element),) for line in lines], style, before)
        yield from (replace(row, keep=True) for row in rows) if paragraph.held else rows
        before = style.step * 0.5


def quote_slices(quote: Quote, structure: Structure) -> Iterator[Slice]:
    """The citizen's words on their pale ground, with a bar at the left."""
    element = structure.add("P", structure.add("BlockQuote"))
    style = m.QUOTE
    text = quote.words
    lines = lines_of(text, style, m.COLUMN - m.ASIDE - QUOTE_INDENT - 4.0)
    for index, line in enumerate(lines):
        first, last = index == 0, index == len(lines) - 1
        above, below = (QUOTE_PADDING if first else 0.0), (QUOTE_PADDING if last else 0.0)
        height = above + style.step + below
        yield Slice(
            height,
            (
                Piece(_quote_ground(height)),
                Piece((words(line, m.ASIDE + QUOTE_INDENT, above, style),), element),
            ),
            before=PARAGRAPH_BEFORE if first else 0.0,
            keep=_keeps(index, len(lines)),
        )


def _quote_ground(height: float) -> tuple[Mark, ...]:
    return (
        Box(m.ASIDE, 0, m.COLUMN - m.ASIDE, height + 0.02, fill=Token.CITIZEN_TINT),
        Box(m.ASIDE, 0, 1.3, height + 0.02, fill=Token.CITIZEN),
    )


def bullet_slices(bullets: Bullets, structure: Structure) -> Iterator[Slice]:
    """A list with hanging numbers or dots."""
    style = m.BODY
    whole = structure.add("L", scope="Decimal" if bullets.numbered else "Disc")
    for number, item in enumerate(bullets.items, start=1):
        entry = structure.add("LI", whole)
        label = structure.add("Lbl", entry)
        body = structure.add("LBody", entry)
        sign = f"{number}." if bullets.numbered else "•"
        strong = TextStyle(style.size, style.step, Weight.SEMIBOLD, Token.AUTHORITY)
        rows: list[tuple[Piece, ...]] = []
        for index, line in enumerate(lines_of(item, style, m.COLUMN - m.ASIDE - NUMBER_ROOM)):
            text = Piece((words(line, m.ASIDE + NUMBER_ROOM, 0, style),), body)
            lead = Piece((words(Line(sign, " "), m.ASIDE, 0, strong),), label)
            rows.append((lead, text) if index == 0 else (text,))
        yield from _stack(rows, style, 1.2 if number > 1 else PARAGRAPH_BEFORE)


def contents_slices(contents: Contents, structure: Structure) -> Iterator[Slice]:
    """What is in the report, each line a link to its page."""
    whole = structure.add("TOC")
    airy = len(contents.entries) <= MANY and any(entry.detail for entry in contents.entries)
    air = ENTRY_AIR if airy else ENTRY_AIR / 2
    for index, entry in enumerate(contents.entries):
        made = _entry(entry, whole, structure, air)
        # The last one does not stand alone on a page.
        yield replace(made, before=12.0 if index == 0 else 0.0, keep=index == len(contents.entries) - 2)


def _entry(entry: Entry, whole: Element, structure: Structure, air: float) -> Slice:
    style = m.ENTRY
    bold = TextStyle(style.size, style.step, Weight.SEMIBOLD)
    link = structure.add("Link", structure.add("TOCI", whole))
    names = lines_of(entry.name, bold, m.ASIDE - 4.0 if entry.detail else m.COLUMN - 16.0)[:ENTRY_LINES]
    details = lines_of(entry.detail, style, m.COLUMN - m.ASIDE - 16.0)[:ENTRY_LINES]
    rows = max(len(names), len(details))
    height = rows * style.step + air
    marks: list[Mark | PageNumber] = [words(line, 0, air / 2 + at * style.step, bold) for at, line in enumerate(names)]
    marks += [words(line, m.ASIDE, air / 2 + at * style.step, style) for at, line in enumerate(details)]
    marks.append(PageNumber(entry.key, m.COLUMN, style.baseline(air / 2), style.size))
    rule = Piece((Box(0, 0, m.COLUMN, m.RULE, fill=Token.LINE),))
    jump = Jump(
        Frame(0, 0, m.COLUMN, height),
        entry.key,
        link,
        clean(f"{entry.name}: {entry.detail}" if entry.detail else entry.name),
    )
    return Slice(height, (rule, Piece(tuple(marks), link)), jump=jump)


def _stack(rows: list[tuple[Piece, ...]], style: TextStyle, before: float) -> Iterator[Slice]:
    for index, pieces in enumerate(rows):
        yield Slice(style.step, pieces, before if index == 0 else 0.0, keep=_keeps(index, len(rows)))


def _keeps(index: int, count: int) -> bool:
    """Whether a line is held to the next: no first and no last line of a paragraph stands alone on a page."""
    return index < count - 1 and index in (0, count - 2)


def _paragraphs(text: str) -> list[str]:
    parts: list[list[str]] = [[]]
    for line in text.strip().splitlines():
        if line.strip():
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return ["\n".join(part) for part in parts if part]


def text_width(text: str, style: TextStyle) -> float:
    """Width of a line in a style."""
    return width_of(text, style.size, style.weight)
