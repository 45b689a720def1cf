"""Posters that are put together from several sheets: every part is there once, and the marks say where it belongs."""

import re
from collections.abc import Iterator

import pypdfium2
import pytest
from pypdfium2 import PdfDocument

from desktop.layout.marks import Frame, Move, Path, Straight
from desktop.model.posters import PosterSize, PosterWish, Subject, TilePaper
from desktop.report.measures import PaperSize
from desktop.report.pdf import made_pdf
from desktop.report.posters.contents import Pinned, poster_report, walls
from desktop.report.posters.fit import fit
from desktop.report.posters.tile_page import crop_marks, overlap_marks
from desktop.report.posters.tiling import MARGIN, OVERLAP, grid
from desktop.words import untranslated
from tests.report.days import extreme_board
from tests.report.papers import AS_IS, Paper, bare
from tests.report.test_posters import DAY, pinned, size_in_mm

DOT = 1.0
"""Pixels in a millimetre of the pictures that are put together."""

SQUARE = 6
DIFFERENT = 40.0
"""Both pictures are rounded to pixels on their own: seen square by square, in millimetres, they are much alike."""


def made(of: Pinned, wish: PosterWish, tmp_path) -> Paper:
    tagged = made_pdf(poster_report(of, wish, untranslated), untranslated)
    assert tagged.faults == ()
    path = tmp_path / f"{wish.tiles}.pdf"
    path.write_bytes(tagged.content)
    return Paper(path)


@pytest.mark.parametrize("size", list(PosterSize))
@pytest.mark.parametrize("paper", list(TilePaper))
def test_the_sheets_cover_the_poster_and_each_overlaps_the_next_by_ten_millimetres(size, paper):
    poster = PaperSize(*reversed(size.sides))
    cut = grid(poster, paper)
    assert len(cut.sheets) == cut.rows * cut.columns
    for sheet in cut.sheets:
        assert sheet.window.width <= cut.paper.width - 2 * MARGIN + 1e-6
        assert sheet.window.height <= cut.paper.height - 2 * MARGIN + 1e-6
    for one, other in zip(cut.sheets, cut.sheets[1:], strict=False):
        if one.row == other.row:
            assert one.window.right - other.window.x == pytest.approx(OVERLAP)
    for one, other in zip(cut.sheets, cut.sheets[cut.columns :], strict=False):
        assert one.window.bottom - other.window.y == pytest.approx(OVERLAP)
    last = cut.sheets[-1]
    assert (last.window.right, last.window.bottom) == (pytest.approx(poster.width), pytest.approx(poster.height))
    assert (cut.sheets[0].name, last.name) == ("A1", f"{'ABCDEFG'[cut.rows - 1]}{cut.columns}")


def test_a_sheet_is_marked_where_it_is_cut_and_where_the_next_one_lies():
    cut = grid(PaperSize(594, 420), TilePaper.A4)
    first, last = cut.sheets[0], cut.sheets[-1]
    at = Frame(MARGIN, MARGIN, first.window.width, first.window.height)
    ends = {end for mark in crop_marks(at) for end in points(mark)}
    assert {x for x, y in ends if y < MARGIN} == {at.x, at.right}  # above, at both corners
    assert {y for x, y in ends if x > at.right} == {at.y, at.bottom}
    broken = list(overlap_marks(at, first, cut))
    assert all(mark.dash for mark in broken)
    assert {at.right - OVERLAP} == {x for mark in broken for x, y in points(mark) if y < MARGIN}
    assert {at.bottom - OVERLAP} == {y for mark in broken for x, y in points(mark) if x < MARGIN}
    assert list(overlap_marks(at, last, cut)) == []
    for x, y in ends:  # nothing is drawn on the poster itself, and nothing beyond the paper
        assert not (at.x < x < at.right and at.y < y < at.bottom)
        assert 0 < x < cut.paper.width
        assert 0 < y < cut.paper.height


def points(mark: Path) -> Iterator[tuple[float, float]]:
    for stroke in mark.strokes:
        assert isinstance(stroke, Move | Straight)
        yield stroke.to


def test_put_together_the_sheets_are_the_poster(told_board, tmp_path):
    """Seen at a pixel for each millimetre: the part on each sheet is what its name says of the poster."""
    of, wish = pinned(told_board), PosterWish(Subject.AS_IS, PosterSize.A2, TilePaper.A4)
    (wall,) = walls(of, wish, untranslated)
    cut = grid(fit(wall).paper, TilePaper.A4)
    whole = made(of, PosterWish(Subject.AS_IS, PosterSize.A2), tmp_path)
    tiled = made(of, wish, tmp_path)
    right = wrong = 0
    with PdfDocument(whole.path) as one, PdfDocument(tiled.path) as many:
        poster = picture(one[0])
        for number, sheet in enumerate(cut.sheets):
            tile, window = picture(many[1 + number]), sheet.window
            right += otherwise(poster, window, tile)
            wrong += otherwise(poster, Frame(window.x + 3, window.y, window.width - 3, window.height), tile)
    assert right == 0
    assert wrong > 30  # three millimetres beside it would be noticed


def otherwise(poster: list[bytes], window: Frame, tile: list[bytes]) -> int:
    """In how many squares of a window the poster is not as grey as the sheet is."""
    return sum(
        abs(grey(poster, window.x + x, window.y + y) - grey(tile, MARGIN + x, MARGIN + y)) > DIFFERENT
        for y in range(1, int(window.height) - SQUARE, SQUARE)
        for x in range(1, int(window.width) - SQUARE, SQUARE)
    )


def grey(of: list[bytes], x: float, y: float) -> float:
    rows = of[round(y) : round(y) + SQUARE]
    return sum(sum(row[round(x) : round(x) + SQUARE]) for row in rows) / SQUARE**2


def picture(page: pypdfium2.PdfPage) -> list[bytes]:
    bitmap = page.render(scale=DOT * 25.4 / 72, grayscale=True)
    pixels = bytes(bitmap.buffer)
    return [pixels[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height)]


def test_the_map_comes_first_and_every_card_is_on_a_sheet(templates, tmp_path):
    board = extreme_board(templates["social"], 500)
    wish = PosterWish(Subject.AS_IS, PosterSize.A1, TilePaper.A3)
    paper = made(Pinned(DAY, DAY.groups[0], board), wish, tmp_path)
    (wall,) = walls(Pinned(DAY, DAY.groups[0], board), wish, untranslated)
    cut = grid(fit(wall).paper, TilePaper.A3)
    count = len(cut.sheets)
    assert size_in_mm(paper) == (210, 297)
    assert bare(f"A poster of A1 on {count} sheets of A3") in paper.pages[0]
    assert all(sheet.name in paper.pages[0] for sheet in cut.sheets)
    sheets = paper.pages[1 : 1 + count]
    for number, (sheet, page) in enumerate(zip(cut.sheets, sheets, strict=True), start=1):
        assert bare(f"{sheet.name} As it is · sheet {number} of {count}") in page
        assert size_in_mm(paper, number) == (round(cut.paper.width), round(cut.paper.height))
    shown = "".join(sheets)
    assert [n for n in range(500) if not re.search(rf"K{n}\.", shown)] == []
    # What lies on one sheet alone is on that one alone.
    assert sum(page.count("GruppeÉt·Æblerne") for page in sheets) == 1
    assert len(board.journey(AS_IS).cards) == 500
