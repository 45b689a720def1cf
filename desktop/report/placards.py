"""Pages that are read from afar or worn: posters, table signs to fold, and name badges to cut out."""

from typing import assert_never

from desktop.report.badges import badge_pages
from desktop.report.blocks import Badges, Poster, TableSign
from desktop.report.page import Page
from desktop.report.poster import poster_pages
from desktop.report.table_sign import sign_page
from desktop.tagged.structure import Structure
from desktop.words import Translate


def placard_pages(block: Poster | Badges | TableSign, structure: Structure, translate: Translate) -> list[Page]:
    """Lay a block on pages of its own, growing the report's structure."""
    match block:
        case Poster():
            return poster_pages(block, structure)
        case Badges():
            return badge_pages(block, structure, translate)
        case TableSign():
            return [sign_page(block, structure)]
        case _:
            assert_never(block)
