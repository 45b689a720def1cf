"""How large the words of a drawing are on the wall, and that none of them needs to be smaller than 9 points."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.layout.marks import Mark, Tile, Words
from desktop.model.posters import LEAST_POINTS

POINT = 25.4 / 72
"""A point in millimetres."""

LEAST = LEAST_POINTS * POINT
GROWS = 1.1
"""So much larger than on the screen are the smallest words drawn where it helps: there is that much room for them."""

SLACK = 1e-6


def size_on_paper(size: float, scale: float) -> float:
    """How tall type is on paper, in millimetres."""
    return min(max(size * scale, LEAST), size * scale * GROWS)


def smallest(tiles: Iterable[Tile], scale: float) -> float:
    """The smallest type of a drawing on paper, in millimetres; the least allowed where it has no words."""
    sizes = {mark.size for tile in tiles for mark in tile.marks if isinstance(mark, Words) and mark.text.strip()}
    return min((size_on_paper(size, scale) for size in sizes), default=LEAST)


def scale_needed(tiles: Iterable[Tile]) -> float:
    """The scale at which no words are smaller than allowed."""
    return LEAST / (smallest(tiles, SLACK) / SLACK)


def is_readable(height: float) -> bool:
    """Whether type of a height in millimetres is large enough."""
    return height >= LEAST - SLACK


def lettered(tile: Tile, scale: float) -> tuple[Mark, ...]:
    """The marks of a tile as they are printed, with a space after each line: copied words must not run together."""
    return tuple(
        replace(mark, text=mark.text + " ", size=size_on_paper(mark.size, scale) / scale)
        if isinstance(mark, Words)
        else mark
        for mark in tile.marks
    )
