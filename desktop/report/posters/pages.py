"""The pages of a poster."""

from desktop.report.blocks import Wall
from desktop.report.page import Page
from desktop.report.posters.sheet import poster_page
from desktop.tagged.structure import Structure
from desktop.words import Translate


def wall_pages(wall: Wall, structure: Structure, translate: Translate) -> list[Page]:
    """Lay a poster on its sheet, growing the report's structure."""
    return [poster_page(wall, structure, translate)]
