"""A goal plan on A3 paper: whole on one sheet when it can be read there, else cut by goals and by rungs."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.layout.marks import Words
from desktop.model.day import Day, Group
from desktop.model.kinds import CardKind
from desktop.model.plan import KINDS, WIDE
from desktop.report.blocks import Heading, Paragraph, Sheet, Table
from desktop.report.plan import plan_blocks
from desktop.report.plan_sheet import plan_sheets
from desktop.report.plan_text import plan_text
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import Paper
from tests.report.plans import told_plan
from tests.report.test_sheets import assert_fits, page_of

REPEATED = (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL)


def sheets_of(board: BoardDocument) -> list[Sheet]:
    return list(plan_sheets(board.board.plan, "The goal plan", "Gruppe 1", "key", untranslated))


def drawn(sheet: Sheet) -> list[str]:
    return [mark.text for tile in sheet.tiles for mark in tile.marks if isinstance(mark, Words)]


def shown(sheets: list[Sheet], card: str) -> int:
    return sum(tile.key == card for sheet in sheets for tile in sheet.tiles)


def add_goals(board: BoardDocument, count: int) -> list[str]:
    board.ladder.add(CardKind.WISH, "Jeg vil have ro")
    board.ladder.add(CardKind.PURPOSE, "At der er ro hjemme")
    return [board.ladder.add(CardKind.GOAL, f"M{number}. Jeg går en tur") for number in range(count)]


def test_a_plan_of_two_goals_fills_its_sheet_and_has_no_place_for_the_next(
    new_board: Callable[[], BoardDocument],
) -> None:
    (sheet,) = sheets_of(told_plan(new_board()).board)
    assert sheet.scale > 1.0
    assert_fits(sheet)
    assert sheet.alt == (
        "Gruppe 1, The goal plan: a drawing of a goal plan. Wishes: 1, purposes: 1, goals: 2, cards in all: 10."
        " All of it follows as text."
    )
    words = drawn(sheet)
    assert "Fast sengetid er aftalt" in words
    assert not any("New goal" in each or "SMART" in each for each in words), "nothing is asked for on paper"


def test_many_goals_are_cut_into_even_sheets_with_wishes_and_purposes_on_each(
    new_board: Callable[[], BoardDocument], print_day: Callable[..., Paper]
) -> None:
    board = new_board()
    goals = add_goals(board, 9)
    sheets = sheets_of(board)
    numbers = [[re.findall(r"^M(\d+)", text) for text in drawn(sheet)] for sheet in sheets]
    told = [[found[0] for found in each if found] for each in numbers]
    assert [number for each in told for number in each] == [str(number) for number in range(9)]
    assert len(told) > 1
    assert max(map(len, told)) - min(map(len, told)) <= 1
    for sheet in sheets:
        assert_fits(sheet)
        assert {"“Jeg vil have ro”", "At der er ro hjemme", "Formål"} <= set(drawn(sheet))
    assert all(shown(sheets, goal) == 1 for goal in goals)
    assert [bool(page_of(sheet).anchors) for sheet in sheets] == [True] + [False] * (len(sheets) - 1)
    assert print_day({"1": board.board}).says(f"sheet {len(sheets)} of {len(sheets)}")


def test_a_tall_goal_goes_on_with_its_name_and_its_numbers(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    goal, _ = add_goals(board, 2)
    steps = [board.ladder.add(CardKind.SUB_GOAL, f"Skridt {number}", goal) for number in range(1, 41)]
    board.ladder.add(CardKind.FOLLOW_UP, "Status i maj", goal)
    sheets = sheets_of(board)
    assert len(sheets) > 1
    assert len({sheet.scale for sheet in sheets}) == 1, "sheets that hang side by side are drawn alike"
    for sheet in sheets:
        assert_fits(sheet)
        assert "M0. Jeg går en tur" in drawn(sheet)
    assert all(shown(sheets, step) == 1 for step in steps)
    told = [text for sheet in sheets for text in drawn(sheet)]
    pairs = [(told[at], told[at + 1]) for at, text in enumerate(told) if text.startswith("SUB-GOAL ")]
    assert pairs == [(f"SUB-GOAL {number}", f"Skridt {number}") for number in range(1, 41)]
    assert "Status i maj" in told


def test_endless_wishes_are_on_sheets_of_their_own(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    (goal,) = add_goals(board, 1)
    wishes = [board.ladder.add(CardKind.WISH, f"Ønske {number}") for number in range(40)]
    board.ladder.add(CardKind.SIGN, "Går til søen", goal)
    *before, last = sheets_of(board)
    assert all(shown(before, wish) == 1 and not shown([last], wish) for wish in wishes)
    assert {"M0. Jeg går en tur", "Går til søen"} <= set(drawn(last))
    for sheet in (*before, last):
        assert_fits(sheet)


@pytest.mark.parametrize("lane", ["plan.wish", "plan.goal", "plan.provider"])
def test_an_endless_card_is_shortened_and_says_where_the_rest_is(
    new_board: Callable[[], BoardDocument], lane: str
) -> None:
    board = new_board()
    goal = add_goals(board, 1)[0]
    key = board.ladder.add(KINDS[lane], "Ord uden ende " * 1_500, goal)
    board.ladder.aims.write(key, "own_words", "Egne ord " * 2_000)
    sheets = sheets_of(board)
    for sheet in sheets:
        assert_fits(sheet)
    assert shown(sheets, key) >= 1
    assert "The whole text is in the table" in " ".join(text for sheet in sheets for text in drawn(sheet))


cells = st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.integers(0, 5), st.integers(1, 30)), max_size=40)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(goals=st.integers(0, 6), cards=cells)
def test_whatever_a_plan_holds_every_card_is_drawn_told_and_given_as_text(
    new_board: Callable[[], BoardDocument], goals: int, cards: list[tuple[str, int, int]]
) -> None:
    board = new_board()
    made = [board.ladder.add(CardKind.GOAL, f"Mål {number}") for number in range(goals)]
    for lane, goal, words in cards:
        if lane in WIDE or lane == "plan.goal" or made:
            text = f"{len(board.board.plan.cards)}: " + "ord og lidt til " * words
            board.ladder.add(KINDS[lane], text, made[goal % len(made)] if made else "")
    if made and len(cards) % 3 == 0:
        with board.edit():
            board.entity("cards", made[0])["del"] = True
    sheets = sheets_of(board)
    for sheet in sheets:
        assert_fits(sheet)
    for card in board.board.plan.cards.values():
        times = shown(sheets, card.id)
        assert times >= 1 if card.kind in REPEATED else times == 1
    text, blocks = plan_text(board.board, untranslated), list(plan_blocks(board.board, untranslated))
    told = [cell.text for block in blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
    told += [block.text for block in blocks if isinstance(block, Heading | Paragraph)]
    for card in board.board.plan.cards.values():
        assert text.count(card.text.strip()) == 1
        assert any(card.text.strip() in each for each in told)


def test_the_drawing_comes_before_its_words_and_has_the_heading(new_board: Callable[[], BoardDocument]) -> None:
    board = told_plan(new_board()).board.board
    report = day_report(Day("d", "T", groups=(Group("g", "G", "a"),)), {"g": board}, untranslated)
    titles = [
        block.title if isinstance(block, Sheet) else block.text
        for block in report.blocks
        if isinstance(block, Sheet | Heading)
    ]
    at = titles.index("The goal plan")
    assert titles[at + 1] == "The plan in words"
