"""Slices laid on pages, one below the other: what is kept together stays together, table heads come again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.layout.marks import Frame
from desktop.report import measures as m
from desktop.report.page import Page, Placed, Slice

TALL = 15.0
"""A slice of that height is something to stand under a heading, in millimetres."""
FARTHEST = 50.0
"""So far above it headings and what explains it may reach."""


class Column:
    """Fills one page after the other. Full pages are in `pages`, the last one may still be filling."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self._running = ""
        self._y = 0.0
        self._hung = 0.0
        self._open = False

    def turn(self, running: str) -> None:
        """Begin a new page with the next slice; `running` stands at the head from there."""
        self._running = running
        self._open = False

    def insert(self, page: Page) -> None:
        """Put in a finished page; what follows begins on a new one."""
        self.pages.append(page)
        self._open = False

    def lay(self, slices: Iterable[Slice]) -> None:
        """Lay slices down to the last that is held to nothing; a slice held to nothing ends a chain."""
        chain: list[Slice] = []
        for each in slices:
            chain.append(each)
            if not each.keep:
                self._lay_chain(chain)
                chain = []
        if chain:
            self._lay_chain(chain)

    def _lay_chain(self, chain: Sequence[Slice]) -> None:
        needed = self._needed(chain)
        again = chain[0].again
        fits_a_page = needed + (again.height if again else 0.0) <= _room()
        if self._open and fits_a_page and self._start(chain[0]) + needed > _bottom():
            self._open = False
        for at, each in enumerate(chain):
            if not fits_a_page and self._open and self._start(each) + self._needed(_held(chain, at)) > _bottom():
                self._open = False
            self._lay_slice(each)

    def _needed(self, chain: Sequence[Slice]) -> float:
        height = -chain[0].before
        hung = 0.0
        for each in chain:
            height = (max(height, hung) if each.clear else height) + each.before + each.height
            if each.reach:
                hung = height + each.reach
        return max(height, hung)

    def _start(self, first: Slice) -> float:
        return (max(self._y, self._hung) if first.clear else self._y) + first.before

    def _lay_slice(self, each: Slice) -> None:
        if self._open and self._start(each) + each.height > _bottom():
            self._open = False
        if not self._open:
            self._begin()
            if each.again:
                self._put(each.again)
        else:
            self._y = self._start(each)
        self._put(each)
        if each.reach:
            self._hung = self._y + each.reach

    def _begin(self) -> None:
        self.pages.append(Page(running=self._running))
        self._y = self._hung = m.TOP
        self._open = True

    def _put(self, each: Slice) -> None:
        page = self.pages[-1]
        page.placed += [Placed(m.LEFT, self._y + piece.y, piece) for piece in each.pieces]
        if each.anchor:
            page.anchors.append((self._y, each.anchor))
        if each.jump:
            room = Frame(m.LEFT, self._y, each.jump.frame.width, each.jump.frame.height)
            page.jumps.append(replace(each.jump, frame=room))
        if each.figure is not None:
            each.figure.box = page.box(Frame(m.LEFT, self._y, m.COLUMN, each.height))
        self._y += each.height


def _held(chain: Sequence[Slice], at: int) -> Sequence[Slice]:
    """What goes with a slice though its chain is too long for a page: as a heading does with the drawing under it."""
    end, height = at, 0.0
    while end < len(chain) and chain[end].height < TALL:
        height += chain[end].before + chain[end].height
        end += 1
    leads = end < len(chain) and height <= FARTHEST
    return chain[at : end + 1] if leads else chain[at : at + 1]


def _bottom() -> float:
    return m.A4.height - m.BOTTOM


def _room() -> float:
    return _bottom() - m.TOP
