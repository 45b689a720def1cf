"""Levels by view in reports and spreadsheets: side by side, on their own scales, and nothing that is still hidden."""

from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.layout.level_chart import LevelLine, Steps, level_chart
from desktop.layout.marks import Box, Dot, Path, Words
from desktop.layout.palette import Token
from desktop.model.assessed import Said
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.level_views import Doing, Meaning
from desktop.model.sides import Side
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources
from desktop.report.assessment import assessment_report
from desktop.report.blocks import Figure, Heading, Table
from desktop.report.contents import whole_day
from desktop.report.levels import level_blocks
from desktop.report.pdf import made_pdf
from desktop.report.table.contents import day_tables
from desktop.words import untranslated

B, L, M = Side.CITIZEN, Side.PROVIDER, Side.AUTHORITY
VOCABULARY = load_vocabulary(resources())
GROUP = Group("1", "Gruppe 1", "1")


@pytest.fixture
def levelled(new_board: Callable[[], BoardDocument]) -> BoardDocument:
    """A board on which everything is said that can be said of levels."""
    board = new_board()

    def add(system: str, label: str, **views: tuple) -> None:
        code = VOCABULARY.find(system, label).code
        board.assessing.add_level(system, code, label)
        for side in (B, L, M):
            if side.letter in views:
                board.assessing.set_level(system, code, Said(side, *views[side.letter]))

    add("FFB", "Købe ind", B=("FFB", 0, 0), L=("FFB", 1), M=("FFB", 4, 2))
    board.assessing.write_why("FFB", VOCABULARY.find("FFB", "Købe ind").code, "Vi ser det med støtte.")
    add("FFB", "Lave mad", L=("FFB", 8), M=("FSIII", 3))
    add("FFB", "Gøre rent")
    add("FSIII_classic", "Vaske sig", L=("FSIII", 3, 2))
    bath = board.board.assessed.levels_of("FSIII_classic")[0]
    Levelling(board).say_own(bath, "doing", Doing.PARTS)
    Levelling(board).say_own(bath, "meaning", Meaning.NOT_LIMITED)
    tidy = board.board.assessed.levels_of("FFB")[2]
    Levelling(board).hide([tidy])
    Levelling(board).choose(tidy, L, 4)
    return board


def test_printed_alone_levels_without_an_assessment_stand_under_the_group_at_once(levelled: BoardDocument) -> None:
    first, second, *_ = assessment_report(record(levelled), untranslated).blocks[1:]
    assert isinstance(first, Heading)
    assert isinstance(second, Heading)
    assert (first.text, second.text) == ("Gruppe 1", "Levels by view")


def record(board: BoardDocument) -> DayRecord:
    return DayRecord(Day("d", "Temadag", "2026-05-12", groups=(GROUP,)), {"1": board.board})


def test_views_stand_side_by_side_with_their_distance_and_the_reason(levelled):
    blocks = list(level_blocks(levelled.board.assessed, GROUP, untranslated))
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Levels by view", "FFB (VUM 2.0)", "FSIII, classic",
    ]  # fmt: skip
    ffb, fsiii = (block for block in blocks if isinstance(block, Table))
    cells = [[cell.text for cell in row.cells] for row in ffb.rows]
    assert cells[0] == [
        "Købe ind",
        "0 · Ingen nedsat funktionsevne\n→ 0 · Ingen nedsat funktionsevne",
        "1 · Let nedsat funktionsevne",
        "4 · Fuldstændig nedsat funktionsevne\n→ 2 · Moderat nedsat funktionsevne",
        "≠ 4 steps apart: Citizen/relatives 0 – Authority 4\n"
        "Expected: ≠ 2 steps apart: Citizen/relatives 0 – Authority 2\nVi ser det med støtte.",
    ]
    assert cells[1] == ["Lave mad", "–", "Ikke vurderet", "3 · Svære begrænsninger (FSIII funktionsevne)", "–"]
    assert cells[2] == ["Gøre rent", "–", "–", "–", "–"], "what is set blind is not told before it is shown together"
    assert [cell.text for cell in fsiii.rows[0].cells][1] == "Does parts of it\nDoes not experience limitations"
    figure = next(block for block in blocks if isinstance(block, Figure))
    assert "Købe ind: B 0 → 0, L 1, M 4 → 2. Lave mad: L Ikke vurderet, M 3" in figure.alt


def test_a_board_without_levels_has_no_part_about_them(new_board):
    assert list(level_blocks(new_board().board.assessed, GROUP, untranslated)) == []


def test_the_drawing_tells_views_and_now_from_expected_without_colour():
    line = LevelLine("Købe ind", "≠ 1 trin fra hinanden", {B: (1, 1), L: (2, 0), M: (8, None)}, (1, 2))
    marks = level_chart([line], Steps((0, 1, 2, 3, 4), 8, "Ikke vurderet"), 166.0).marks
    discs = [mark for mark in marks if isinstance(mark, Dot) and mark.radius > 1]
    assert [(disc.fill, disc.stroke) for disc in discs] == [(Token.CITIZEN_WORDS, None), (None, Token.CITIZEN_WORDS)]
    squares = [mark for mark in marks if isinstance(mark, Box) and Token.PROVIDER in (mark.fill, mark.stroke)]
    assert [square.fill for square in squares] == [Token.PROVIDER, Token.SURFACE]
    assert squares[0].x > squares[1].x, "now lies at 2, and what is expected at 0"
    diamond = next(mark for mark in marks if isinstance(mark, Path) and mark.closed)
    assert diamond.fill is Token.AUTHORITY
    beside = next(mark for mark in marks if isinstance(mark, Words) and mark.text == "Ikke vurderet ")
    assert diamond.strokes[0].to[0] > beside.x, "what is no level lies beside the bar"
    assert not [mark for mark in marks if isinstance(mark, Words) and mark.size * 72 / 25.4 < 9 and len(mark.text) > 2]
    said = "".join(mark.text for mark in marks if isinstance(mark, Words))
    assert said.replace(" ", "").count("L") == 3


def test_the_report_of_a_day_and_its_spreadsheet_have_the_levels(levelled):
    told = record(levelled)
    report = whole_day(told, untranslated)
    assert any(isinstance(block, Heading) and block.text == "Levels by view" for block in report.blocks)
    assert made_pdf(report, untranslated)
    alone = assessment_report(told, untranslated, "1")
    assert [block.text for block in alone.blocks if isinstance(block, Heading)][1] == "Levels by view"
    sheet = next(each for each in day_tables(told, untranslated) if each.name == "Levels by view")
    assert [column.name for column in sheet.columns][5:8] == [
        "Citizen/relatives, now", "Citizen/relatives, expected", "Provider, now",
    ]  # fmt: skip
    shop, cook, tidy, bath = sheet.rows
    assert shop[3:] == ("Købe ind", "FFB funktionsevneniveau", 0, 0, 1, None, 4, 2, 4, 2, "", "Vi ser det med støtte.")
    assert cook[5:13] == (None, None, "Ikke vurderet", None, "3 (FSIII)", None, None, None)
    assert tidy[5:13] == (None,) * 8
    assert bath[1:4] == ("FSIII, classic", "Egenomsorg", "Vaske sig")
    assert bath[13] == "Does parts of it, Does not experience limitations"
