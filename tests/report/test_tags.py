"""A report can be read aloud: everything on its pages is in the structure or is furniture, tables are tables."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pikepdf
import pytest

from desktop.document.board import BoardDocument
from desktop.model.day import Group
from tests.report.papers import CASE, Paper
from tests.report.plans import told_plan

SHOWS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*"}


@pytest.fixture
def pdf(print_day: Callable[..., Paper], told_board: BoardDocument) -> Iterator[pikepdf.Pdf]:
    groups = (Group("1", "Gruppe 1", "a", CASE.id), Group("2", "Gruppe 2", "b", CASE.id))
    with pikepdf.open(print_day({"1": told_board.board}, groups).path) as opened:
        yield opened


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element below a node, in the order of reading."""
    for kid in node.K if isinstance(node.K, pikepdf.Array) else [node.K]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def role(node: pikepdf.Object) -> str:
    return str(node.S)


def test_the_file_says_that_it_is_tagged(pdf: pikepdf.Pdf) -> None:
    assert pdf.Root.MarkInfo.Marked
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Temadag på Ærø"
        assert metadata["dc:language"] == {"da-DK"} or list(metadata["dc:language"]) == ["da-DK"]


def test_nothing_is_drawn_outside_the_structure_but_furniture(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        numbers: list[int] = []
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) in ("BDC", "BMC"):
                depth += 1
                if len(operands) == 2 and "/MCID" in operands[1]:
                    assert depth == 1, "marked content does not lie in other marked content"
                    numbers.append(int(operands[1].MCID))
            elif str(operator) == "EMC":
                depth -= 1
            elif str(operator) in SHOWS:
                assert depth > 0
        assert depth == 0
        assert numbers == list(range(len(numbers)))


def test_every_piece_of_content_finds_its_element(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    held: set[tuple[int, int]] = set()
    for element in elements(pdf.Root.StructTreeRoot):
        for kid in element.K:
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                page = next(index for index, each in enumerate(pdf.pages) if each.obj.objgen == kid.Pg.objgen)
                assert parents[page][int(kid.MCID)].objgen == element.objgen
                held.add((page, int(kid.MCID)))
    assert held == {(page, number) for page in range(len(pdf.pages)) for number in range(len(parents[page]))}


def test_headings_follow_each_other_without_a_gap(pdf: pikepdf.Pdf) -> None:
    levels = [int(role(each)[2:]) for each in elements(pdf.Root.StructTreeRoot) if role(each).startswith("/H")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {1, 2, 3} == set(levels)


def test_tables_have_as_many_cells_in_each_row_as_columns(pdf: pikepdf.Pdf) -> None:
    tables = [each for each in elements(pdf.Root.StructTreeRoot) if role(each) == "/Table"]
    assert len(tables) > 5
    for table in tables:
        rows = [list(row.K) for row in table.K]
        widths = {sum(int(cell.A.get("/ColSpan", 1)) if "/A" in cell else 1 for cell in row) for row in rows}
        assert len(widths) == 1
        assert all(role(cell) == "/TH" and cell.A.Scope == "/Column" for cell in rows[0])


def test_drawings_say_what_they_show(pdf: pikepdf.Pdf) -> None:
    (figure,) = [each for each in elements(pdf.Root.StructTreeRoot) if role(each) == "/Figure"]
    assert "As it is: a drawing of 7 lanes, 8 phases, 4 cards and 3 arrows" in str(figure.Alt)


def test_links_are_elements_with_words(pdf: pikepdf.Pdf) -> None:
    links = [each for each in elements(pdf.Root.StructTreeRoot) if role(each) == "/Link"]
    assert len(links) == 2
    for link in links:
        (reference,) = [kid for kid in link.K if kid.get("/Type") == "/OBJR"]
        assert str(reference.Obj.Contents).startswith("Gruppe ")
        assert role(link.P) == "/TOCI"


def test_no_code_stands_for_no_letter(pdf: pikepdf.Pdf) -> None:
    fonts = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each]
    assert len(fonts) == 4
    for font in fonts:
        assert b"<0000>" not in font.ToUnicode.read_bytes()


def test_all_of_this_holds_for_a_goal_plan(
    print_day: Callable[..., Paper], new_board: Callable[[], BoardDocument]
) -> None:
    with pikepdf.open(print_day({"1": told_plan(new_board()).board.board}).path) as opened:
        test_nothing_is_drawn_outside_the_structure_but_furniture(opened)
        test_every_piece_of_content_finds_its_element(opened)
        test_headings_follow_each_other_without_a_gap(opened)
        test_tables_have_as_many_cells_in_each_row_as_columns(opened)
        quotes = [each for each in elements(opened.Root.StructTreeRoot) if role(each) == "/BlockQuote"]
        assert len(quotes) > len(CASE.own_words)
