"""The pages of a poster: one large sheet, or a map and the sheets that it is put together from."""

from desktop.report.blocks import Wall
from desktop.report.page import Page
from desktop.report.posters.fit import fit
from desktop.report.posters.sheet import poster_page
from desktop.report.posters.tile_map import map_pages
from desktop.report.posters.tile_page import tile_pages
from desktop.report.posters.tiling import grid
from desktop.tagged.structure import Structure
from desktop.words import Translate


def wall_pages(wall: Wall, structure: Structure, translate: Translate) -> list[Page]:
    """Lay a poster on its sheets, growing the report's structure."""
    if wall.tiles is None:
        return [poster_page(wall, structure, translate)]
    cut = grid(fit(wall).paper, wall.tiles)
    return [*map_pages(wall, cut, structure, translate), *tile_pages(wall, cut, structure, translate)]
