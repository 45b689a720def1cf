"""Pages become PDF bytes: furniture first, then each element's marks in the order of reading; bookmarks and links."""

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas as NewCanvas

from desktop.layout.marks import Mark, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.day_record import Sender
from desktop.report.blocks import NOBODY
from desktop.report.furniture import furniture
from desktop.report.letters import clean
from desktop.report.logo import Logo
from desktop.report.page import Page, PageNumber, Placed
from desktop.report.paint import Brush, Canvas, font_name, register_fonts
from desktop.tagged.file import Facts, Tagged, tag
from desktop.tagged.marking import Marking
from desktop.tagged.structure import Structure
from desktop.words import Translate

CREATOR = "Brobyg"
LONGEST_BOOKMARK = 120
ABOVE_ANCHOR = 4.0

Step = Callable[[int, int], None]
"""Called with how many pages of how many are painted; may raise to stop."""


def _onward(_done: int, _pages: int) -> None:
    """Go on."""


@dataclass(frozen=True, slots=True)
class Work:
    """In which words pages are numbered, who hears how far it is, when it was done, and whose it is."""

    translate: Translate
    step: Step = _onward
    made: datetime | None = None
    sender: Sender = NOBODY


def print_pages(pages: list[Page], structure: Structure, title: str, language: str, work: Work) -> Tagged:
    """Print all pages, and make them readable aloud."""
    file = io.BytesIO()
    canvas = _new_canvas(file, title, language)
    marking = Marking(canvas)
    logo = Logo.of(work.sender)
    numbers = {anchor.key: number for number, page in enumerate(pages, start=1) for _, anchor in page.anchors}
    for number, page in enumerate(pages, start=1):
        work.step(number - 1, len(pages))
        canvas.setPageSize((page.size.width * mm, page.size.height * mm))
        brush = Brush(canvas, page.size.height, width=page.size.width)
        with marking.artifact("Pagination"):
            brush.draw(furniture(page, title, number, len(pages), work.translate, work.sender))
            if logo is not None:
                logo.paint(canvas, page)
        _paint_placed(marking, brush, page, numbers)
        _bookmark(canvas, page)
        _link(marking, page, numbers)
        marking.next_page()
    canvas.showOutline()
    canvas.save()
    work.step(len(pages), len(pages))
    return tag(file.getvalue(), marking, structure, Facts(title, language, CREATOR, work.made))


def _new_canvas(file: io.BytesIO, title: str, language: str) -> Canvas:
    register_fonts()
    # Written as letters, streams would only be packed twice: the file is saved anew when it gets its structure.
    rl_config.useA85 = 0
    # Without a first font of ours the file refers to Helvetica, which is not embedded.
    name = font_name(Weight.REGULAR)
    canvas = NewCanvas(file, pageCompression=1, lang=language, initialFontName=name, invariant=1)
    canvas.setTitle(clean(title))
    canvas.setCreator(CREATOR)
    return canvas


def _paint_placed(marking: Marking, brush: Brush, page: Page, numbers: Mapping[str, int]) -> None:
    """Paint a page's pieces, first what is not read, then the rest in the order of reading."""
    with marking.artifact("Layout"):
        _draw_all(brush, (placed for placed in page.placed if placed.piece.element is None), numbers)
    read = [placed for placed in page.placed if placed.piece.element is not None]
    read.sort(key=_reading_order)
    for _, group in groupby(read, key=_reading_order):
        members = list(group)
        element = members[0].piece.element
        assert element is not None  # noqa: S101 - filtered above
        with marking.content(element):
            _draw_all(brush, members, numbers)


def _reading_order(placed: Placed) -> int:
    return placed.piece.element.order if placed.piece.element else -1


def _draw_all(brush: Brush, placed: Iterable[Placed], numbers: Mapping[str, int]) -> None:
    for clip, group in groupby(placed, key=lambda each: each.clip):
        with brush.within(clip):
            for each in group:
                _draw(brush, each, numbers)


def _draw(brush: Brush, placed: Placed, numbers: Mapping[str, int]) -> None:
    marks = (_resolved(mark, numbers) for mark in placed.piece.marks)
    brush.draw(marks, placed.x, placed.y, placed.scale, turned=placed.turned)


def _resolved(mark: Mark | PageNumber, numbers: Mapping[str, int]) -> Mark:
    if not isinstance(mark, PageNumber):
        return mark
    text = str(numbers.get(mark.key, ""))
    return Words(mark.right - width_of(text, mark.size), mark.y, text + " ", mark.size, ink=Token.MUTED)


def _bookmark(canvas: Canvas, page: Page) -> None:
    for y, anchor in page.anchors:
        top = (page.size.height - max(0.0, y - ABOVE_ANCHOR)) * mm
        canvas.bookmarkPage(anchor.key, fit="XYZ", left=0, top=top, zoom=0)
        canvas.addOutlineEntry(anchor.title[:LONGEST_BOOKMARK].strip() or "–", anchor.key, anchor.level)


def _link(marking: Marking, page: Page, numbers: Mapping[str, int]) -> None:
    for jump in page.jumps:
        if jump.key in numbers:
            marking.link(jump.element, jump.title, jump.key, page.box(jump.frame))
