"""A programme on one page, in the largest type that fits: for participants on A4, and on A3 for the door.

The smallest type is 9 pt; a programme too long even for that takes more pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from desktop.layout.marks import Box, Frame
from desktop.layout.palette import Token
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Poster, PosterLine
from desktop.report.cover import GROUND, bridge
from desktop.report.frames import Spot, frames_used, pour, put
from desktop.report.letters import Line, balanced, clean, lines_of, words
from desktop.report.measures import A3, A4, PaperSize, TextStyle
from desktop.report.page import Anchor, Page, Piece, Placed, Slice
from desktop.tagged.structure import Structure

LINE = 4.6
LEAST, STEPS = 9 * 25.4 / 72 / LINE, 24
TIME_ROOM = 18.0
STRIP = 7.0


@dataclass(frozen=True, slots=True)
class _Form:
    """How a poster is laid out, in millimetres; `art` is how large the picture at its head is."""

    size: PaperSize
    left: float
    top: float
    bottom: float
    largest: float
    art: float

    @property
    def width(self) -> float:
        return self.size.width - 2 * self.left


_SMALL = _Form(A4, m.LEFT, 26.0, 18.0, 1.5, 0.0)
_LARGE = _Form(A3, 32.0, GROUND * A3.width / A4.width + 14.0, 26.0, 3.4, A3.width / A4.width)


def poster_pages(poster: Poster, structure: Structure) -> list[Page]:
    """Lay a poster, growing the report's structure."""
    form = _LARGE if poster.large else _SMALL
    scales = [form.largest - (form.largest - LEAST) * step / STEPS for step in range(STEPS + 1)]
    fits = (scale for scale in scales if frames_used(_laid(poster, form, Structure(), scale)) <= 1)
    spots = _laid(poster, form, structure, next(fits, scales[-1]))
    pages = [Page(form.size, poster.title, plain=True) for _ in range(max(1, frames_used(spots)))]
    for number, page in enumerate(pages):
        page.placed.append(_art(form) if number == 0 and form.art else _strip(form))
    put(spots, pages, form.left)
    return pages


def _laid(poster: Poster, form: _Form, structure: Structure, scale: float) -> list[Spot]:
    slices = [*_head(poster, form, structure, scale), *_lines(poster.lines, form, structure, scale)]
    first = Frame(form.left, form.top, form.width, form.size.height - form.top - form.bottom)
    later = Frame(form.left, 26.0, form.width, form.size.height - 26.0 - form.bottom)
    return pour(slices, (later if number else first for number in count()))


def _head(poster: Poster, form: _Form, structure: Structure, scale: float) -> Iterator[Slice]:
    title = _sized(TextStyle(9.2, 10.6, Weight.BOLD), min(scale, form.largest * 0.8))
    fact = _sized(TextStyle(4.6, 6.6, Weight.SEMIBOLD, Token.AUTHORITY), scale)
    element = structure.add("H1")
    for index, line in enumerate(balanced(poster.title, title, form.width)):
        anchor = Anchor(f"poster-{element.order}", clean(poster.title), 0) if index == 0 else None
        yield Slice(title.step, (Piece((words(line, 0, 0, title),), element),), anchor=anchor)
    for style, texts in ((fact, poster.facts), (_sized(m.LEAD, scale * 0.9), (poster.lead,))):
        for text in filter(str.strip, texts):
            paragraph = structure.add("P")
            for index, line in enumerate(lines_of(text, style, form.width)):
                yield Slice(style.step, (Piece((words(line, 0, 0, style),), paragraph),), 1.6 if index == 0 else 0.0)
    yield Slice(3.0 * scale)


def _lines(lines: Sequence[PosterLine], form: _Form, structure: Structure, scale: float) -> Iterator[Slice]:
    if not lines:
        return
    whole = structure.add("L", scope="None")
    room = TIME_ROOM * scale
    for line in lines:
        entry = structure.add("LI", whole)
        label, body = structure.add("Lbl", entry), structure.add("LBody", entry)
        ink = Token.MUTED if line.quiet else Token.INK
        style = _sized(TextStyle(LINE, 6.0, Weight.REGULAR if line.quiet else Weight.SEMIBOLD, ink), scale)
        time = _sized(TextStyle(LINE, 6.0, Weight.BOLD, Token.MUTED if line.quiet else Token.AUTHORITY), scale)
        broken = lines_of(line.text, style, form.width - room - 2)
        for index, each in enumerate(broken):
            pad = 1.1 * scale
            height = style.step + (pad if index == 0 else 0.0) + (pad if index == len(broken) - 1 else 0.0)
            top = pad if index == 0 else 0.0
            pieces = [Piece((words(each, room, top, style),), body)]
            if index == 0:
                pieces.insert(0, Piece((words(Line(line.time, " "), 0, top, time),), label))
                pieces.insert(0, Piece((Box(0, 0, form.width, m.RULE, fill=Token.LINE),)))
            yield Slice(height, tuple(pieces), keep=index < len(broken) - 1)


def _sized(style: TextStyle, scale: float) -> TextStyle:
    return TextStyle(style.size * scale, style.step * scale, style.weight, style.ink)


def _art(form: _Form) -> Placed:
    """The bridge over the whole width of the page; it is drawn from the corner of an A4 page's column."""
    return Placed(m.LEFT * form.art, m.TOP * form.art, Piece(bridge()), form.art)


def _strip(form: _Form) -> Placed:
    """Three colours at the head: the citizen between the two sides."""
    third = form.size.width / 3
    inks = (Token.AUTHORITY, Token.CITIZEN, Token.PROVIDER)
    return Placed(0, 0, Piece(tuple(Box(at * third, 0, third, STRIP, fill=ink) for at, ink in enumerate(inks))))
