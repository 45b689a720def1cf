"""The page before the sheets of a poster: which goes where, and how they are put together."""

from collections.abc import Iterator

from desktop.layout.marks import Box, Mark, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.report import measures as m
from desktop.report.blocks import Bullets, Heading, Paragraph, Style, Wall
from desktop.report.columns import bullet_slices, heading_slices, paragraph_slices
from desktop.report.page import Page, Piece, Slice
from desktop.report.paginate import Column
from desktop.report.posters.fit import fit
from desktop.report.posters.look import grounds
from desktop.report.posters.sheet import poster_page, title_of
from desktop.report.posters.tiling import OVERLAP, Grid
from desktop.tagged.structure import Structure
from desktop.words import Translate

TALLEST = 118.0
NAME, PILL, ABOVE = 4.4, 7.2, 4.0


def map_pages(wall: Wall, cut: Grid, structure: Structure, translate: Translate) -> list[Page]:
    """Set the map, growing the report's structure."""
    column, sheet = Column(), wall.sheet
    column.turn(sheet.kicker)
    slices: list[Slice] = []
    if sheet.number == 1:
        slices += heading_slices(Heading(1, sheet.kicker, key=f"{sheet.key}-opens"), structure)
    key = sheet.key if sheet.number == 1 else f"{sheet.key}-{sheet.number}"
    slices += heading_slices(Heading(2, title_of(wall, translate), key=key), structure)
    slices += paragraph_slices(Paragraph(_lead(wall, cut, translate), Style.LEAD), structure)
    slices.append(_map(wall, cut, structure, translate))
    slices += bullet_slices(Bullets(tuple(_steps(translate)), numbered=True), structure)
    column.lay(slices)
    return column.pages


def _lead(wall: Wall, cut: Grid, translate: Translate) -> str:
    assert wall.tiles is not None  # noqa: S101 - only such a poster is cut
    words = translate("Report", "A poster of {size} on {count} sheets of {paper}: {rows} rows of {columns}.")
    return words.format(
        size=wall.size.upper(),
        count=len(cut.sheets),
        paper=wall.tiles.upper(),
        rows=cut.rows,
        columns=cut.columns,
    )


def _steps(translate: Translate) -> Iterator[str]:
    yield translate("Report", "Print at 100 % (actual size), not fitted to the page.")
    yield translate("Report", "Cut the left and the upper edge off along the marks, where another sheet lies there.")
    overlap = translate("Report", "Lay the sheets by their names: each covers {overlap} mm of the one before it,")
    broken = translate("Report", "up to the broken marks. Then glue or tape them.")
    yield f"{overlap.format(overlap=round(OVERLAP))} {broken}"


def _map(wall: Wall, cut: Grid, structure: Structure, translate: Translate) -> Slice:
    paper = fit(wall).paper
    scale = min(m.COLUMN / paper.width, TALLEST / paper.height)
    left = (m.COLUMN - paper.width * scale) / 2
    names = ", ".join(sheet.name for sheet in cut.sheets)
    alt = translate("Report", "Map of the sheets, row by row: {names}.").format(names=names)
    figure = structure.add("Figure", alt=alt)
    marks = (*_seen(wall, scale, left, translate), *_names(cut, scale, left))
    return Slice(paper.height * scale + 2 * ABOVE, (Piece(marks, figure, y=ABOVE),), ABOVE, figure=figure)


def _seen(wall: Wall, scale: float, left: float, translate: Translate) -> Iterator[Mark]:
    """The poster seen from afar."""
    page = poster_page(wall, Structure(), translate)
    yield Box(left, 0, page.size.width * scale, page.size.height * scale, fill=Token.SURFACE)
    for frame, ink in grounds(page):
        yield Box(left + frame.x * scale, frame.y * scale, frame.width * scale, frame.height * scale, fill=ink)


def _names(cut: Grid, scale: float, left: float) -> Iterator[Mark]:
    """The edge of each sheet, and its name in its middle."""
    for sheet in cut.sheets:
        window = sheet.window
        x, y = left + window.x * scale, window.y * scale
        yield Box(x, y, window.width * scale, window.height * scale, stroke=Token.INK, pen=0.3)
        middle = (x + window.width * scale / 2, y + window.height * scale / 2)
        wide = width_of(sheet.name, NAME, Weight.BOLD)
        yield Box(middle[0] - wide / 2 - 2.0, middle[1] - PILL / 2, wide + 4.0, PILL, fill=Token.NIGHT, radius=PILL / 2)
        at = middle[1] + NAME * m.CAPITALS / 2
        yield Words(middle[0] - wide / 2, at, f"{sheet.name} ", NAME, Weight.BOLD, Token.ON_NIGHT)
