"""The order on paper, as text and in the spreadsheet: every word of both sides, and nothing where nobody began one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from desktop.document.board import BoardDocument
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.order import DIALOGUE, TITLES, Answer, Block, Every, Role
from desktop.model.printing import Part
from desktop.report.blocks import Heading, Paragraph, Table
from desktop.report.order import order_part
from desktop.report.order_text import order_text
from desktop.report.part_paper import part_report
from desktop.report.shades import shades_part
from desktop.report.table.contents import day_tables
from desktop.report.word.writing import docx_bytes
from desktop.words import untranslated
from tests.report.papers import Paper
from tests.report.plans import Plan, told_plan

GROUP = Group("1", "Gruppe 1", "1")
WORDS = (
    "Pædagogisk udredning: otte uger (from 1 June 2026 to 1 August 2026)",
    "Jobcenteret (cooperating authority): er med til mødet i uge 30",
    "Hvad gør han, når han er alene?",
    "Tider og metode",
    "Asks – Er det alle dage?",
    "First 1 July 2026, then every third month",
    "Autismespektrum",
    "The citizen knows what stands in the order.",
)


@pytest.fixture
def plan(new_board: Callable[[], BoardDocument]) -> Plan:
    """The plan on which everything is said, ordered with its second goal left out."""
    plan = told_plan(new_board())
    ordering = plan.board.ordering
    row = ordering.add_service("Pædagogisk udredning")
    ordering.write_row(row, "amount", "otte uger")
    ordering.set_day(row, "since", "2026-06-01")
    ordering.set_day(row, "until", "2026-08-01")
    partner = ordering.add_partner("Jobcenteret")
    ordering.set_role(partner, Role.COOPERATING_AUTHORITY)
    ordering.write_row(partner, "agreed", "er med til mødet i uge 30")
    ordering.write(Block.DOUBT, "Hvad gør han,\tnår han er alene?")
    ordering.write(Block.ADJUST, "Tider og metode")
    ordering.answer(Block.DOUBT, Answer.ASKS)
    ordering.write_reply(Block.DOUBT, "Er det alle dage?")
    ordering.follow_up("2026-07-01")
    ordering.repeat(Every.QUARTER)
    ordering.choose_target_group("Autismespektrum")
    ordering.tell(knows=True)
    ordering.include(plan.tidy, included=False)
    return plan


def record(board: BoardDocument) -> DayRecord:
    return DayRecord(Day("d", "Temadag", groups=(GROUP,)), {"1": board.board})


def test_as_text_it_has_every_block_in_order_and_every_word_of_both_sides(plan: Plan) -> None:
    text = order_text(plan.board.board, untranslated)
    assert [line for line in text.splitlines() if line in TITLES.values()] == list(TITLES.values())
    for words in (*WORDS, "“Jeg vil gerne have mine nætter igen”", "At Mikkel har en hverdag, han selv styrer"):
        assert words in text
    assert "1. Jeg sover syv timer fem nætter om ugen inden 1. juni (Døgnrytme · " in text
    assert "Jeg holder stuen ryddelig" not in text, "it is left out"
    assert "\t" not in text


def test_both_sides_stand_beside_each_other_and_the_four_last_under_one_head(plan: Plan) -> None:
    (table,) = (each for each in order_part(plan.board.board, GROUP, untranslated) if isinstance(each, Table))
    firsts = [row.cells[0].text for row in table.rows]
    lead = next(at for at, row in enumerate(table.rows) if row.leads)
    assert firsts[lead + 1 :] == [TITLES[block] for block in DIALOGUE]
    doubt = table.rows[lead + 1]
    assert [cell.text for cell in doubt.cells[1:]] == ["Hvad gør han, når han er alene?", "Asks – Er det alle dage?"]


def test_it_is_printed_with_the_groups_work_alone_and_in_word(
    plan: Plan, print_day: Callable[..., Paper], tmp_path: Path
) -> None:
    paper = print_day({"1": plan.board.board})
    assert [words for words in WORDS if not paper.says(words)] == []
    made = docx_bytes(part_report(record(plan.board), untranslated, "1", Part.ORDER), untranslated)
    assert made is not None
    path = tmp_path / "order.docx"
    path.write_bytes(made[0])
    cells = [cell.text for table in Document(str(path)).tables for row in table.rows for cell in row.cells]
    assert "Tider og metode" in cells


def test_where_nobody_has_begun_one_nothing_is_printed_of_it(new_board: Callable[[], BoardDocument]) -> None:
    board = told_plan(new_board()).board
    assert order_text(board.board, untranslated) == ""
    assert list(order_part(board.board, GROUP, untranslated)) == []
    assert "Orders" not in [table.name for table in day_tables(record(board), untranslated)]


def test_printed_alone_only_the_groups_that_have_an_order_have_a_page(plan: Plan) -> None:
    groups = (GROUP, Group("2", "Gruppe 2", "2"))
    both = DayRecord(Day("d", "Temadag", groups=groups), {"1": plan.board.board})
    blocks = part_report(both, untranslated, None, Part.ORDER).blocks
    assert [each.text for each in blocks if isinstance(each, Heading)] == ["Gruppe 1", "The order"]
    alone = part_report(both, untranslated, "2", Part.ORDER).blocks
    assert "This group has not begun an order." in [each.text for each in alone if isinstance(each, Paragraph)]


def test_it_is_a_sheet_of_its_own_in_the_spreadsheet(plan: Plan) -> None:
    (sheet,) = (table for table in day_tables(record(plan.board), untranslated) if table.name == "Orders")
    rows = {row[1]: row for row in sheet.rows}
    assert rows[TITLES[Block.DOUBT]] == (
        "Gruppe 1",
        TITLES[Block.DOUBT],
        "Hvad gør han, når han er alene?",
        "Asks – Er det alle dage?",
    )
    assert TITLES[Block.CONTACT] not in rows, "it says nothing"


def test_where_a_group_stands_among_the_shades_is_printed_in_place_and_words(
    new_board: Callable[[], BoardDocument], print_day: Callable[..., Paper]
) -> None:
    board = new_board()
    board.shading.place("now", 0)
    board.shading.place("wish", 4)
    board.shading.write("now_words", "Vi sender et ark og hører intet")
    board.shading.write("triangle", "Når mor ringer til os først")
    (table,) = (each for each in shades_part(board.board.shades, GROUP, untranslated) if isinstance(each, Table))
    assert table.whole, "its three lines are read together"
    paper = print_day({"1": board.board})
    for words in ("Opdelt BUM", "Dialogbaseret BUM", "Vi sender et ark", "Når mor ringer"):
        assert paper.says(words)
