"""A poster seen from afar before it is made: its paper, its grounds and cards, how it is cut, and what to say of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.layout.marks import Box, Frame
from desktop.layout.palette import Token
from desktop.model.posters import PosterWish
from desktop.report.blocks import Wall
from desktop.report.measures import PaperSize
from desktop.report.page import Page
from desktop.report.posters.advice import Advice, advice
from desktop.report.posters.contents import Pinned, shown_on, walls
from desktop.report.posters.fit import fit
from desktop.report.posters.runs import columns_of
from desktop.report.posters.sheet import poster_page
from desktop.report.posters.tiling import TileSheet, grid
from desktop.tagged.structure import Structure
from desktop.words import Translate

LEAST_SEEN = 4.0
"""What is smaller on the poster is left out, in millimetres."""


@dataclass(frozen=True, slots=True)
class Face:
    """One poster: its paper and what is seen on it, in millimetres; `sheets` are those it is cut into."""

    paper: PaperSize
    grounds: tuple[tuple[Frame, Token], ...]
    sheets: tuple[TileSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class PosterLook:
    """All posters of a wish; `most_parts` is how many it could be divided into."""

    faces: tuple[Face, ...]
    advice: Advice
    most_parts: int


def look_at(pinned: Pinned, wish: PosterWish, translate: Translate) -> PosterLook:
    """See what would be made."""
    faces = tuple(_face(wall, translate) for wall in walls(pinned, wish, translate))
    columns = len(columns_of(shown_on(pinned.board, wish.subject)[0]))
    return PosterLook(faces, advice(pinned, wish, translate), max(1, columns))


def grounds(page: Page) -> Iterator[tuple[Frame, Token]]:
    """The boxes of a page that can be seen from afar, and their colours."""
    for placed in page.placed:
        scale = placed.scale
        for mark in placed.piece.marks:
            if isinstance(mark, Box) and mark.fill is not None and mark.width * scale > LEAST_SEEN:
                x, y = placed.x + mark.x * scale, placed.y + mark.y * scale
                yield Frame(x, y, mark.width * scale, mark.height * scale), mark.fill


def _face(wall: Wall, translate: Translate) -> Face:
    seen = tuple(grounds(poster_page(wall, Structure(), translate)))
    paper = fit(wall).paper
    return Face(paper, seen, grid(paper, wall.tiles).sheets if wall.tiles is not None else ())
