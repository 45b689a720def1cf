"""A report's blocks become pages: each block by its own rules, all in the order they are read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import assert_never

from desktop.report.blocks import (
    Badges,
    Block,
    Bullets,
    CasePaper,
    Contents,
    Cover,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Poster,
    Quote,
    Report,
    Sheet,
    Table,
    TableSign,
    Wall,
)
from desktop.report.case_paper import case_pages
from desktop.report.columns import bullet_slices, contents_slices, heading_slices, paragraph_slices, quote_slices
from desktop.report.cover import cover_slices
from desktop.report.figure import figure_slices
from desktop.report.page import Page, Slice
from desktop.report.paginate import Column
from desktop.report.placards import placard_pages
from desktop.report.posters.pages import wall_pages
from desktop.report.sheet_page import sheet_page
from desktop.report.tables import table_slices
from desktop.tagged.structure import Structure
from desktop.words import Translate

TABLES_APART = 5.0

Step = Callable[[int], None]
"""Called with how many blocks are done; may raise to stop."""


def typeset(report: Report, structure: Structure, translate: Translate, step: Step) -> list[Page]:
    """Lay a whole report on pages, growing its structure."""
    column = Column()
    waiting: list[Slice] = []
    for done, block in enumerate(report.blocks):
        step(done)
        match block:
            case PageBreak(running):
                _flush(column, waiting)
                column.turn(running)
            case Sheet():
                _flush(column, waiting)
                column.insert(sheet_page(block, structure, translate))
            case CasePaper() | Poster() | Badges() | TableSign() | Wall():
                _flush(column, waiting)
                for page in _pages(block, structure, translate):
                    column.insert(page)
            case Table() if done and isinstance(report.blocks[done - 1], Table):
                waiting.extend(_apart(_slices(block, structure)))
            case _:
                waiting.extend(_slices(block, structure))
    _flush(column, waiting)
    if column.pages and isinstance(report.blocks[0], Cover):
        column.pages[0].plain = True
    return column.pages


def _pages(
    block: CasePaper | Poster | Badges | TableSign | Wall, structure: Structure, translate: Translate
) -> list[Page]:
    """A block that has pages of its own."""
    if isinstance(block, CasePaper):
        return case_pages(block, structure, translate)
    if isinstance(block, Wall):
        return wall_pages(block, structure, translate)
    return placard_pages(block, structure, translate)


def _flush(column: Column, waiting: list[Slice]) -> None:
    # All slices of a stretch at once: a heading is held to the first lines of the block after it.
    column.lay(waiting)
    waiting.clear()


def _apart(slices: Iterator[Slice]) -> Iterator[Slice]:
    """A table that follows another without a word between them stands away from it."""
    yield replace(next(slices), before=TABLES_APART)
    yield from slices


def _slices(block: Block, structure: Structure) -> Iterator[Slice]:  # noqa: C901, PLR0911 - one way out for each block
    match block:
        case Heading():
            return heading_slices(block, structure)
        case Paragraph():
            return paragraph_slices(block, structure)
        case Quote():
            return quote_slices(block, structure)
        case Bullets():
            return bullet_slices(block, structure)
        case Table():
            return table_slices(block, structure)
        case Cover():
            return cover_slices(block, structure)
        case Contents():
            return contents_slices(block, structure)
        case Figure():
            return figure_slices(block, structure)
        case Sheet() | PageBreak() | CasePaper() | Poster() | Badges() | TableSign() | Wall():
            return iter(())
        case _:
            assert_never(block)
