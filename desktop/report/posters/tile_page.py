"""One sheet of a poster that is put together: a part of it, and around that where to cut and where the next lies."""

from collections.abc import Iterator

from desktop.layout.marks import Frame, Mark, Move, Path, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.report.blocks import Wall
from desktop.report.letters import clean
from desktop.report.page import Page, Piece, Placed
from desktop.report.posters.cutting import framed, within
from desktop.report.posters.sheet import poster_page, title_of
from desktop.report.posters.tiling import MARGIN, OVERLAP, Grid, TileSheet
from desktop.tagged.structure import Structure
from desktop.words import Translate

GAP, LONG, PEN = 2.0, 6.0, 0.2
NAME, SAID = 4.6, 3.3
NAME_LINE = 7.4
ASIDE = 4.0
DASH = 0.7


def tile_pages(wall: Wall, cut: Grid, structure: Structure, translate: Translate) -> Iterator[Page]:
    """Cut a poster's page into its sheets, growing the report's structure."""
    pieces = framed(poster_page(wall, Structure(), translate).placed)
    for number, sheet in enumerate(cut.sheets, start=1):
        page = Page(cut.paper, running=wall.sheet.kicker, plain=True)
        at = Frame(MARGIN, MARGIN, sheet.window.width, sheet.window.height)
        which = translate("Report", "sheet {number} of {count}").format(number=number, count=len(cut.sheets))
        said = f"{title_of(wall, translate)} · {which}"
        page.placed.append(Placed(0, 0, Piece(tuple(_named(sheet, said, cut)), structure.add("P"))))
        words = translate("Report", "{name}: sheet {tile}, in row {row} and column {column} of the poster.")
        alt = words.format(name=wall.sheet.title, tile=sheet.name, row=sheet.row + 1, column=sheet.column + 1)
        figure = structure.add("Figure", alt=clean(alt))
        figure.box = page.box(at)
        page.placed += within(pieces, sheet.window, at, figure)
        page.placed.append(Placed(0, 0, Piece((*crop_marks(at), *overlap_marks(at, sheet, cut)))))
        yield page


def crop_marks(at: Frame) -> Iterator[Mark]:
    """Where to cut: two strokes outside each corner."""
    for x in (at.x, at.right):
        yield _line((x, at.y - GAP), (x, at.y - LONG))
        yield _line((x, at.bottom + GAP), (x, at.bottom + LONG))
    for y in (at.y, at.bottom):
        yield _line((at.x - GAP, y), (at.x - LONG, y))
        yield _line((at.right + GAP, y), (at.right + LONG, y))


def overlap_marks(at: Frame, sheet: TileSheet, cut: Grid) -> Iterator[Mark]:
    """To where the next sheet is laid, where there is one: broken strokes beside the edge."""
    if cut.has_right(sheet):
        x = at.right - OVERLAP
        yield _line((x, at.y - GAP), (x, at.y - LONG), DASH)
        yield _line((x, at.bottom + GAP), (x, at.bottom + LONG), DASH)
    if cut.has_below(sheet):
        y = at.bottom - OVERLAP
        yield _line((at.x - GAP, y), (at.x - LONG, y), DASH)
        yield _line((at.right + GAP, y), (at.right + LONG, y), DASH)


def _named(sheet: TileSheet, said: str, cut: Grid) -> Iterator[Words]:
    """The sheet's name and what it belongs to, in the margin above."""
    left = MARGIN + ASIDE
    yield Words(left, NAME_LINE, f"{sheet.name} ", NAME, Weight.BOLD, Token.INK)
    x = left + width_of(f"{sheet.name} ", NAME, Weight.BOLD) + 1.0
    room = cut.paper.width - 2 * MARGIN - OVERLAP - 2 * ASIDE - x + left
    yield Words(x, NAME_LINE, shortened(clean(said), SAID, room) + " ", SAID, Weight.REGULAR, Token.MUTED)


def _line(start: tuple[float, float], end: tuple[float, float], dash: float = 0.0) -> Path:
    return Path((Move(start), Straight(end)), stroke=Token.INK, pen=PEN, dash=dash)
