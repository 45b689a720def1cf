"""As it is and as it ought to be: what became of each card, and the figures people would rather look at than read."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.compare import Difference, Figure, changes, compare
from desktop.model.kinds import CardKind, JourneyKind

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture
def board(templates):
    return BoardDocument([board_start(templates["social"])])


@pytest.fixture
def cards(board):
    """Five cards as it is, all copied, and the ids of their copies."""
    lanes = ["citizen", "authority", "provider", "authority", "citizen"]
    keys = [board.add_card(AS_IS, f"as_is.{lane}", f"as_is.{at}", text=f"Kort {at}") for at, lane in enumerate(lanes)]
    board.change_kind(keys[3], CardKind.WAITING)
    board.details.choose(keys[3], "days", 30)
    board.add_link(keys[1], keys[2])
    board.copy_journey(AS_IS, IDEAL)
    twins = {card.origin: key for key, card in board.board.journey(IDEAL).cards.items()}
    return keys, [twins[key] for key in keys]


def test_a_copy_is_the_same_card_for_card(board, cards):
    found = compare(board.board)
    assert set(found.of.values()) == {Difference.SAME}
    assert all(pair.as_is == pair.ideal for pair in found.figures)


def test_each_change_is_named_on_both_journeys(board, cards):
    before, after = cards
    board.remove_card(after[0])
    board.move_card(after[1], "ideal.provider", "ideal.1")
    board.write_card(after[2], "text", "Noget andet")
    new = board.add_card(IDEAL, "ideal.citizen", "ideal.6", text="Nyt")
    found = compare(board.board)
    assert found.of[before[0]] is Difference.GONE
    assert found.of[before[1]] is found.of[after[1]] is Difference.MOVED
    assert found.of[before[2]] is found.of[after[2]] is Difference.CHANGED
    assert found.of[new] is Difference.NEW
    counts = {each: found.count(each) for each in Difference}
    assert counts == {
        Difference.NEW: 1,
        Difference.GONE: 1,
        Difference.MOVED: 1,
        Difference.CHANGED: 1,
        Difference.SAME: 2,
    }


def test_days_and_handovers_are_counted_before_and_after(board, cards):
    _, after = cards
    board.details.choose(after[3], "days", 5)
    board.remove_card(after[2])
    figures = {pair.figure: (pair.as_is, pair.ideal) for pair in compare(board.board).figures}
    assert figures[Figure.DAYS] == (30, 5)
    assert figures[Figure.HANDOVERS] == (1, 0)
    assert figures[Figure.WAITS] == (1, 1)


def test_a_wait_without_days_is_told(board, cards):
    board.add_card(IDEAL, "ideal.citizen", "ideal.0", sort=CardKind.WAITING, text="Venter")
    assert compare(board.board).unsaid == (0, 1)
    assert compare(board.board).waits_unsaid == 1


def test_of_two_copies_of_one_card_one_is_new(board, cards):
    _, after = cards
    board.many.duplicate([after[0]])
    assert compare(board.board).count(Difference.NEW) == 1


def test_changes_go_as_the_ideal_journey_is_read_and_what_is_gone_comes_last(board, cards):
    before, after = cards
    board.remove_card(after[0])
    board.details.write(after[4], "why", "Fordi hun ellers venter alene")
    new = board.add_card(IDEAL, "ideal.citizen", "ideal.1", text="Nyt")
    found = changes(board.board, compare(board.board))
    assert [(each.difference, each.ids) for each in found] == [
        (Difference.NEW, {new}),
        (Difference.CHANGED, {before[4], after[4]}),
        (Difference.GONE, {before[0]}),
    ]
