"""Pages become PDF bytes: furniture first, then each element's marks in the order of reading; bookmarks and links."""

import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas as NewCanvas

from desktop.layout.marks import Mark, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.report.furniture import furniture
from desktop.report.letters import clean
from desktop.report.page import Element, Page, PageNumber, Placed
from desktop.report.paint import Brush, Canvas, font_name, register_fonts
from desktop.words import Translate

CREATOR = "Brobyg"
LONGEST_BOOKMARK = 120
ABOVE_ANCHOR = 4.0

Step = Callable[[int, int], None]
"""Called with how many pages of how many are painted; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF whose content is marked but has no structure tree yet.

    `marked` holds the elements of each page; an element's place in it is its number there (MCID). `links` holds the
    elements of each page's link annotations, in their order.
    """

    content: bytes
    marked: tuple[tuple[Element, ...], ...]
    links: tuple[tuple[Element, ...], ...]


def print_pages(pages: list[Page], title: str, language: str, translate: Translate, step: Step) -> Printed:
    """Print all pages."""
    file = io.BytesIO()
    canvas = _new_canvas(file, title, language)
    numbers = {anchor.key: number for number, page in enumerate(pages, start=1) for _, anchor in page.anchors}
    marked, links = [], []
    for number, page in enumerate(pages, start=1):
        step(number - 1, len(pages))
        canvas.setPageSize((page.size.width * mm, page.size.height * mm))
        brush = Brush(canvas, page.size.height, width=page.size.width)
        with _content(canvas, "/Artifact BMC"):
            brush.draw(furniture(page, title, number, len(pages), translate))
        marked.append(tuple(_paint_placed(canvas, brush, page, numbers)))
        _bookmark(canvas, page)
        links.append(tuple(_link(canvas, page, numbers)))
        canvas.showPage()
    canvas.showOutline()
    canvas.save()
    step(len(pages), len(pages))
    return Printed(file.getvalue(), tuple(marked), tuple(links))


def _new_canvas(file: io.BytesIO, title: str, language: str) -> Canvas:
    register_fonts()
    # Without a first font of ours the file refers to Helvetica, which is not embedded.
    canvas = NewCanvas(file, pageCompression=1, lang=language, initialFontName=font_name(Weight.REGULAR))
    canvas.setTitle(clean(title))
    canvas.setAuthor(CREATOR)
    canvas.setCreator(CREATOR)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _paint_placed(canvas: Canvas, brush: Brush, page: Page, numbers: Mapping[str, int]) -> Iterator[Element]:
    """Paint a page's pieces and give the elements in the order of their marked content."""
    with _content(canvas, "/Artifact BMC"):
        for placed in page.placed:
            if placed.piece.element is None:
                _draw(brush, placed, numbers)
    read = [placed for placed in page.placed if placed.piece.element is not None]
    read.sort(key=_reading_order)
    for number, (_, group) in enumerate(groupby(read, key=_reading_order)):
        members = list(group)
        element = members[0].piece.element
        assert element is not None  # noqa: S101 - filtered above
        with _content(canvas, f"/{element.role} <</MCID {number}>> BDC"):
            for placed in members:
                _draw(brush, placed, numbers)
        yield element


def _reading_order(placed: Placed) -> int:
    return placed.piece.element.order if placed.piece.element else -1


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


def _link(canvas: Canvas, page: Page, numbers: Mapping[str, int]) -> Iterator[Element]:
    for jump in page.jumps:
        if jump.key in numbers:
            frame = jump.frame
            low, high = page.size.height - frame.bottom, page.size.height - frame.y
            rect = (frame.x * mm, low * mm, frame.right * mm, high * mm)
            canvas.linkRect(jump.title, jump.key, rect, relative=0, thickness=0)
            yield jump.element


@contextmanager
def _content(canvas: Canvas, opening: str) -> Iterator[None]:
    # reportlab knows no marked content: its operators go into the page's code by hand.
    canvas._code.append(opening)  # noqa: SLF001 - no public way
    yield
    canvas._code.append("EMC")  # noqa: SLF001 - no public way
