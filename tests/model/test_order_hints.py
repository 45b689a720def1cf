"""What an order lacks: told once it is begun, block by block, and gone when it is said."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.kinds import CardKind
from desktop.model.order import Answer, Block
from desktop.model.order_hints import Lack, lacks, ordered
from desktop.model.plan import Subject


@pytest.fixture
def board(templates) -> BoardDocument:
    return BoardDocument([board_start(templates["social"])])


def told(board: BoardDocument) -> set[Lack]:
    return {lack for found in lacks(board.board).values() for lack in found}


def test_nothing_is_said_of_an_order_that_nobody_has_begun(board):
    board.ladder.add(CardKind.GOAL, "Står op selv")
    assert lacks(board.board) == {}


def test_what_is_missing_is_named_in_its_block_and_gone_when_it_is_there(board):
    board.ordering.tell(knows=False)
    assert lacks(board.board)[Block.DOUBT] == (Lack.NO_DOUBT,)
    missing = {Lack.NO_WISH, Lack.NO_PURPOSE, Lack.NO_GOAL, Lack.NO_SERVICE, Lack.NO_ADJUST, Lack.NO_DATE}
    assert told(board) == missing | {Lack.NO_DOUBT, Lack.NO_CONTACT}
    board.ordering.write(Block.DOUBT, "Om nætterne")
    board.ordering.follow_up("2026-09-01")
    board.ladder.add(CardKind.PURPOSE, "En hverdag, der hænger sammen")
    assert {Lack.NO_DOUBT, Lack.NO_DATE, Lack.NO_PURPOSE}.isdisjoint(told(board))


def test_more_than_three_goals_and_a_goal_without_a_sub_theme_are_told_and_leaving_them_out_helps(board):
    goals = [board.ladder.add(CardKind.GOAL, f"Mål {number}") for number in range(4)]
    for goal in goals[:3]:
        board.ladder.aims.choose(goal, "subject", Subject("FFB", "x", "Gøre rent"))
    board.ordering.tell(knows=True)
    assert lacks(board.board)[Block.GOALS] == (Lack.MANY_GOALS, Lack.NO_SUBJECT)
    board.ordering.include(goals[3], included=False)
    assert Block.GOALS not in lacks(board.board)
    assert [goal.id for goal in ordered(board.board)] == goals[:3]


def test_days_that_do_not_go_together_are_told(board):
    row = board.ordering.add_service("Bostøtte")
    board.ordering.set_day(row, "since", "2026-06-01")
    board.ordering.set_day(row, "until", "2026-05-01")
    assert lacks(board.board)[Block.SERVICE] == (Lack.NO_AMOUNT, Lack.ENDS_FIRST)
    board.ordering.set_day(row, "until", "2026-08-01")
    board.ordering.write_row(row, "amount", "to timer")
    board.ordering.follow_up("2026-08-02")
    assert lacks(board.board)[Block.FOLLOW_UP] == (Lack.LATE,)
    board.ordering.follow_up("2026-08-01")
    assert Block.FOLLOW_UP not in lacks(board.board)


def test_a_question_without_words_is_told(board):
    board.ordering.answer(Block.GOALS, Answer.ASKS)
    assert Lack.ASKED in lacks(board.board)[Block.GOALS]
    board.ordering.write_reply(Block.GOALS, "Hvilket mål først?")
    assert Lack.ASKED not in lacks(board.board)[Block.GOALS]
