"""Undo takes back my own last gesture, whole, and never a word of anybody else's."""

from desktop.document.board import BoardDocument
from tests.document.conftest import card, cell, meet, put, raw_texts


def test_steps_are_taken_back_one_by_one_and_done_again(board):
    key = put(board, "a")
    board.write_card(key, "text", "ab")
    board.move_card(key, "as_is.provider", "as_is.2")
    board.remove_card(key)

    states = []
    while board.undo():
        states.append((cell(board), cell(board, "provider", 2)))
    assert states == [([], ["ab"]), (["ab"], []), (["a"], []), ([], [])]
    assert not board.can_undo

    states.clear()
    while board.redo():
        states.append((cell(board), cell(board, "provider", 2)))
    assert states == [(["a"], []), (["ab"], []), ([], ["ab"]), ([], [])]
    assert not board.can_redo


def test_only_own_steps_are_taken_back(board, laptop):
    other = laptop()
    mine, theirs = put(board, "mit"), put(other, "deres")
    meet(board, other)
    other.write_card(mine, "text", "mit og deres")
    meet(board, other)

    assert board.undo()
    assert not board.undo()
    assert card(board, theirs).text == "deres"
    meet(board, other)
    assert cell(other) == ["deres"]


def test_undoing_a_new_card_keeps_what_others_wrote_in_it(board, laptop):
    other = laptop()
    key = put(board, "mit")
    meet(board, other)
    other.write_card(key, "text", "mit og deres ord")
    meet(board, other)
    board.undo()
    assert cell(board) == []
    assert "deres ord" in raw_texts(board)
    board.redo()
    assert cell(board) == ["mit og deres ord"]
    meet(board, other)
    assert cell(other) == ["mit og deres ord"]


def test_a_card_deleted_while_another_writes_in_it_keeps_the_words(board, laptop):
    key = put(board, "fælles")
    other = laptop(board)
    board.remove_card(key)
    other.write_card(key, "text", "fælles ord")
    meet(board, other)
    assert cell(board) == cell(other) == []
    board.undo()
    meet(board, other)
    assert cell(board) == cell(other) == ["fælles ord"]


def test_typing_between_hold_and_release_is_one_step(board):
    key = put(board, "")
    board.hold()
    for length in range(1, 8):
        board.write_card(key, "text", "Ringer!"[:length])
    board.release()
    board.write_card(key, "who", "Datter")

    board.undo()
    assert (card(board, key).text, card(board, key).who) == ("Ringer!", "")
    board.undo()
    assert card(board, key).text == ""
    board.redo()
    assert card(board, key).text == "Ringer!"


def test_typing_can_join_the_step_that_made_the_card(board):
    key = put(board, "")
    board.hold(join=True)
    for text in ("R", "Ri", "Ring"):
        board.write_card(key, "text", text)
    board.release()
    board.undo()
    assert board.board.card_count == 0
    assert not board.can_undo
    board.redo()
    assert cell(board) == ["Ring"]


def test_two_holds_are_two_steps(board):
    key = put(board, "")
    for text in ("første", "første anden"):
        board.hold()
        board.write_card(key, "text", text)
        board.release()
    board.undo()
    assert card(board, key).text == "første"


def test_taking_back_a_move_does_not_fight_with_a_later_one(board, laptop):
    other = laptop()
    key = put(other, "kort")
    meet(board, other)
    board.move_card(key, "as_is.provider", "as_is.1")
    meet(board, other)
    other.move_card(key, "as_is.authority", "as_is.2")
    meet(board, other)
    assert not board.undo()
    meet(board, other)
    assert cell(board, "authority", 2) == cell(other, "authority", 2) == ["kort"]


def test_a_new_gesture_after_an_undo_ends_what_could_be_redone(board):
    put(board, "a")
    put(board, "b")
    board.undo()
    put(board, "c")
    assert not board.can_redo
    assert cell(board) == ["a", "c"]


def test_what_came_with_the_board_is_nobodys_step(start):
    board = BoardDocument([start])
    assert not board.can_undo
    assert not board.undo()
