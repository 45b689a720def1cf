"""Levels by view in a board: set openly or blind, unveiled together, undone, and on several laptops at once."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.model.assessed import LevelRow, Said
from desktop.model.level_views import Doing, When, hidden_of, own_of
from desktop.model.sides import Side
from desktop.model.vocabulary import load_vocabulary
from desktop.paths import resources

B, L, M = Side.CITIZEN, Side.PROVIDER, Side.AUTHORITY
SCALE = load_vocabulary(resources()).system("FFB").scale


@pytest.fixture
def begun(board):
    board.assessing.add_level("FFB", "shop", "Købe ind")
    return board


def row(board: BoardDocument) -> LevelRow:
    return board.board.assessed.levels[0]


def test_now_and_expected_are_set_apart_and_each_is_a_step_for_undo(begun):
    levelling = Levelling(begun)
    levelling.set_value(row(begun), L, SCALE, When.NOW, 3)
    levelling.set_value(row(begun), L, SCALE, When.EXPECTED, 8)
    levelling.set_value(row(begun), L, SCALE, When.NOW, 7)
    assert row(begun).views == {L: Said(L, "FFB", 3, 8)}
    begun.undo()
    assert row(begun).views == {L: Said(L, "FFB", 3)}
    levelling.set_value(row(begun), L, SCALE, When.NOW, None)
    assert row(begun).views == {}


def test_what_is_set_blind_is_in_no_row_before_it_is_unveiled(begun):
    there = BoardDocument([begun.state()])
    Levelling(begun).set_value(row(begun), M, SCALE, When.EXPECTED, 1)
    Levelling(begun).hide([row(begun)])
    Levelling(begun).choose(row(begun), M, 4)
    there.merge(begun.state())
    Levelling(there).choose(row(there), B, 0)
    assert row(there).views == {M: Said(M, "FFB", None, 1)}
    assert hidden_of(there.board.assessed, row(there)).chosen == (B, M)
    begun.merge(there.state())
    Levelling(begun).unveil([row(begun)], SCALE)
    assert row(begun).views == {B: Said(B, "FFB", 0), M: Said(M, "FFB", 4, 1)}
    assert row(begun).unveiled
    assert not hidden_of(begun.board.assessed, row(begun)).going
    begun.undo()
    assert not row(begun).unveiled
    assert row(begun).views == {M: Said(M, "FFB", None, 1)}
    assert hidden_of(begun.board.assessed, row(begun)).chosen == (B, M)


def test_the_exercise_is_called_off_without_a_trace_and_begun_again(begun):
    levelling = Levelling(begun)
    levelling.set_value(row(begun), L, SCALE, When.NOW, 2)
    levelling.hide([row(begun)])
    levelling.choose(row(begun), L, 4)
    levelling.stop_hiding([row(begun)])
    hidden = hidden_of(begun.board.assessed, row(begun))
    assert (hidden.going, hidden.chosen, row(begun).views[L].now) == (False, (), 2)
    levelling.unveil([row(begun)], SCALE)
    levelling.hide([row(begun)])
    assert not row(begun).unveiled


def test_what_two_write_at_once_about_why_they_differ_is_all_there(begun):
    there = BoardDocument([begun.state()], device="b")
    begun.assessing.write_why("FFB", "shop", "Vi ser det med støtte. ")
    there.assessing.write_why("FFB", "shop", "Ingen har set ham alene 🙂")
    there.merge(begun.state())
    begun.merge(there.state())
    assert row(begun).why == row(there).why
    assert all(words in row(begun).why for words in ("Vi ser det med støtte. ", "Ingen har set ham alene 🙂"))


def test_two_views_set_at_once_both_stay_and_one_view_agrees_on_one_of_both(begun):
    there = BoardDocument([begun.state()], device="b")
    Levelling(begun).set_value(row(begun), L, SCALE, When.NOW, 1)
    Levelling(begun).set_value(row(begun), M, SCALE, When.NOW, 2)
    Levelling(there).set_value(row(there), M, SCALE, When.NOW, 4)
    Levelling(there).set_value(row(there), B, SCALE, When.EXPECTED, 0)
    there.merge(begun.state())
    begun.merge(there.state())
    assert row(begun).views == row(there).views
    assert row(begun).views[M] in (Said(M, "FFB", 2), Said(M, "FFB", 4))
    assert (row(begun).views[L], row(begun).views[B]) == (Said(L, "FFB", 1), Said(B, "FFB", None, 0))


def test_the_citizens_own_account_is_kept_beside_the_levels(begun):
    Levelling(begun).say_own(row(begun), "doing", Doing.PARTS)
    assert own_of(begun.board.assessed, row(begun)).doing is Doing.PARTS
    Levelling(begun).say_own(row(begun), "doing", None)
    assert own_of(begun.board.assessed, row(begun)).doing is None


def test_a_row_that_is_gone_takes_nothing(begun):
    gone = row(begun)
    begun.assessing.remove_level("FFB", "shop")
    before = begun.vector()
    levelling = Levelling(begun)
    levelling.set_value(gone, L, SCALE, When.NOW, 2)
    levelling.hide([gone])
    levelling.choose(gone, L, 2)
    levelling.unveil([gone], SCALE)
    levelling.say_own(gone, "doing", Doing.SELF)
    assert begun.vector() == before
