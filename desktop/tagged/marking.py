"""Marks what a reportlab canvas paints: as the content of an element, or as something that is seen but not read."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop.tagged.structure import Box, Element

Canvas = Any
"""reportlab's canvas; the library has no types."""

ARTIFACTS = ("", "Pagination", "Layout", "Page", "Background")


class Marking:
    """Keeps which element each piece of content belongs to while the pages of one canvas are painted.

    An element's place among those of a page is the number of its content there (MCID). Content does not lie in other
    content: an element whose children have words of their own gets children for its own words, too.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._within = False
        self._marked: list[list[Element]] = [[]]
        self._links: list[list[Element]] = [[]]

    @property
    def marked(self) -> tuple[tuple[Element, ...], ...]:
        """The elements of each finished page, one for each piece of content."""
        return tuple(tuple(page) for page in self._marked[:-1])

    @property
    def links(self) -> tuple[tuple[Element, ...], ...]:
        """The elements of each finished page's links."""
        return tuple(tuple(page) for page in self._links[:-1])

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is painted within is read as the element."""
        page = self._marked[-1]
        with self._block(f"/{element.role} <</MCID {len(page)}>> BDC"):
            page.append(element)
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is painted within is furniture or decoration; `kind` is one of `ARTIFACTS`."""
        if kind not in ARTIFACTS:
            raise ValueError(kind)
        with self._block(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC"):
            yield

    def link(self, element: Element, words: str, key: str, box: Box) -> None:
        """Lay a link to a place (`canvas.bookmarkPage`) over the words of an element; `words` say where it leads."""
        self._canvas.linkRect(words, key, box, relative=0, thickness=0)
        self._links[-1].append(element)

    def next_page(self) -> None:
        """End the page."""
        self._canvas.showPage()
        self._marked.append([])
        self._links.append([])

    @contextmanager
    def _block(self, opening: str) -> Iterator[None]:
        if self._within:
            raise ValueError(opening)
        self._within = True
        # reportlab knows no marked content: its operators go into the page's code by hand.
        self._canvas._code.append(opening)  # noqa: SLF001 - no public way
        yield
        self._canvas._code.append("EMC")  # noqa: SLF001 - no public way
        self._within = False


@contextmanager
def spelled(canvas: Canvas, text: str) -> Iterator[None]:
    """Who copies or searches what is painted within, or has it read aloud, gets `text` and not the letters drawn."""
    meant = text.encode("utf-16-be", "replace").hex().upper()
    canvas._code.append(f"/Span <</ActualText <FEFF{meant}>>> BDC")  # noqa: SLF001 - no public way
    yield
    canvas._code.append("EMC")  # noqa: SLF001 - no public way
