"""The parts of a case as slices of a column of any width, in type of any size: for handouts and cards."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.layout.marks import Box
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.model.case import Actor, Assessment
from desktop.model.level_words import levels_of
from desktop.model.quoting import quoted
from desktop.report import measures as m
from desktop.report.blocks import LevelBars, SideLetter
from desktop.report.columns import text_width
from desktop.report.letters import Line, balanced, clean, lines_of, words
from desktop.report.measures import TextStyle
from desktop.report.ornaments import ornament_marks, room_for
from desktop.report.page import Anchor, Piece, Slice
from desktop.tagged.structure import Element, Structure
from desktop.words import Translate

HIGHEST_BAR = 4
QUOTE_INDENT = 4.5
QUOTE_PADDING = 1.8
NUMBER_ROOM = 6.0
LEVEL_ROOM = 26.0


class CaseType:
    """Slices of one width; `scale` is the size of the type, 1 being that of the day's report."""

    def __init__(self, structure: Structure, width: float, scale: float) -> None:
        self._structure = structure
        self._width = width
        self._scale = scale

    def title(self, words_: str, kicker: str, size: float) -> Iterator[Slice]:
        """The case's name; `size` in millimetres."""
        style = TextStyle(size, size * 1.16, Weight.BOLD)
        element = self._structure.add("H1")
        first = Piece((words(Line(clean(kicker).upper(), " "), 0, 0, m.KICKER),), element)
        yield Slice(m.KICKER.step, (first,), keep=True)
        anchor = Anchor(f"case-{element.order}", clean(words_), 0)
        for index, line in enumerate(balanced(words_, style, self._width)):
            piece = Piece((words(line, 0, 0, style),), element)
            yield Slice(style.step, (piece,), keep=True, anchor=anchor if index == 0 else None)
        yield Slice(1.0)

    def heading(self, text: str) -> Iterator[Slice]:
        """A heading, held to what follows."""
        style = self._sized(TextStyle(3.3, 4.6, Weight.SEMIBOLD, Token.MUTED))
        element = self._structure.add("H2")
        for index, line in enumerate(lines_of(text, style, self._width)):
            before = 4.2 * self._scale if index == 0 else 0.0
            yield Slice(style.step, (Piece((words(line, 0, 0, style),), element),), before, keep=True)
        yield Slice(0.6, keep=True)

    def text(self, text: str, style: TextStyle = m.BODY) -> Iterator[Slice]:
        """Running text; an empty line in it begins a new paragraph."""
        style = self._sized(style)
        before = 0.0
        for part in filter(None, (part.strip() for part in text.split("\n\n"))):
            element = self._structure.add("P")
            rows = [Piece((words(line, 0, 0, style),), element) for line in lines_of(part, style, self._width)]
            yield from _stack([(row,) for row in rows], style, before)
            before = style.step * 0.5

    def quotes(self, quotes: Sequence[str]) -> Iterator[Slice]:
        """The citizen's own words on their pale ground."""
        style = self._sized(m.QUOTE)
        for number, quote in enumerate(quotes):
            element = self._structure.add("P", self._structure.add("BlockQuote"))
            lines = lines_of(quoted(quote), style, self._width - QUOTE_INDENT - 3.0)
            for index, line in enumerate(lines):
                above = QUOTE_PADDING if index == 0 else 0.0
                height = above + style.step + (QUOTE_PADDING if index == len(lines) - 1 else 0.0)
                ground = (
                    Box(0, 0, self._width, height + 0.02, fill=Token.CITIZEN_TINT),
                    Box(0, 0, 1.1, height + 0.02, fill=Token.CITIZEN),
                )
                pieces = (Piece(ground), Piece((words(line, QUOTE_INDENT, above, style),), element))
                before = 1.6 if index == 0 and number else 0.0
                yield Slice(height, pieces, before, keep=index < len(lines) - 1)

    def numbered(self, items: Sequence[str]) -> Iterator[Slice]:
        """Questions with hanging numbers."""
        style = self._sized(m.BODY)
        strong = replace(style, weight=Weight.SEMIBOLD, ink=Token.AUTHORITY)
        whole = self._structure.add("L", scope="Decimal")
        for number, item in enumerate(items, start=1):
            entry = self._structure.add("LI", whole)
            label, body = self._structure.add("Lbl", entry), self._structure.add("LBody", entry)
            rows: list[tuple[Piece, ...]] = []
            for line in lines_of(item, style, self._width - NUMBER_ROOM):
                text = Piece((words(line, NUMBER_ROOM, 0, style),), body)
                lead = Piece((words(Line(f"{number}.", " "), 0, 0, strong),), label)
                rows.append((text,) if rows else (lead, text))
            yield from _stack(rows, style, 1.2 if number > 1 else 0.0)

    def actors(self, actors: Sequence[Actor]) -> Iterator[Slice]:
        """Who takes part, each with the letter of a side."""
        style = self._sized(m.TABLE)
        whole = self._structure.add("L", scope="None")
        for actor in actors:
            body = self._structure.add("LBody", self._structure.add("LI", whole))
            letter = SideLetter(actor.side)
            indent = room_for(letter)
            rows: list[tuple[Piece, ...]] = []
            for line in lines_of(actor.role, style, self._width - indent):
                lead = () if rows else (Piece(tuple(ornament_marks(letter, 0, 0, style)), body),)
                rows.append((*lead, Piece((words(line, indent, 0, style),), body)))
            yield from _stack(rows, style, 0.8)

    def levels(self, theme: str, lines: Sequence[Assessment], translate: Translate) -> Iterator[Slice]:
        """The lines of one theme: a label, and its level as bars and figures."""
        style = self._sized(m.TABLE)
        if theme:
            strong = replace(style, weight=Weight.SEMIBOLD)
            element = self._structure.add("P")
            for index, line in enumerate(lines_of(theme, strong, self._width)):
                piece = Piece((words(line, 0, 0, strong),), element)
                yield Slice(style.step, (piece,), 1.8 if index == 0 else 0.0, keep=True)
        for assessment in lines:
            yield from self._level(assessment, levels_of(assessment, translate), self._structure.add("P"), style)

    def _level(self, assessment: Assessment, said: str, element: Element, style: TextStyle) -> Iterator[Slice]:
        room = self._width - (LEVEL_ROOM if said else 0.0)
        label = lines_of(assessment.label, style, room)
        rows: list[tuple[Piece, ...]] = [(Piece((words(line, 0, 0, style),), element),) for line in label]
        if said:
            # Beside the first line, but read after the last.
            rise = (len(rows) - 1) * style.step
            rows[-1] += tuple(self._level_marks(assessment.level, said, element, style, -rise))
        if assessment.note.strip():
            muted = replace(style, ink=Token.MUTED)
            rows += [
                (Piece((words(line, 0, 0, muted),), element),) for line in lines_of(assessment.note, muted, self._width)
            ]
        yield from _stack(rows, style, 0.5)

    def _level_marks(
        self, level: int | None, said: str, element: Element, style: TextStyle, y: float
    ) -> Iterator[Piece]:
        right = self._width - text_width(said, style)
        if level is not None and level <= HIGHEST_BAR:
            bars = LevelBars(level)
            yield Piece(tuple(ornament_marks(bars, self._width - LEVEL_ROOM, 0, style)), y=y)
        yield Piece((words(Line(said, " "), right, 0, style),), element, y)

    def _sized(self, style: TextStyle) -> TextStyle:
        return replace(style, size=style.size * self._scale, step=style.step * self._scale)


def _stack(rows: Sequence[tuple[Piece, ...]], style: TextStyle, before: float) -> Iterator[Slice]:
    last = len(rows) - 1
    for index, pieces in enumerate(rows):
        keeps = index < last and index in (0, last - 1)
        yield Slice(style.step, pieces, before if index == 0 else 0.0, keep=keeps)
