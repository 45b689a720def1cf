"""An earlier state comes back whole, as one step that can be undone, and what others said since then stays."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.restoring import restore
from desktop.document.template import board_start
from desktop.model.kinds import CardKind, JourneyKind, Perspective
from desktop.model.sides import Side

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def start(templates):
    return board_start(templates["social"])


@pytest.fixture
def board(start):
    return BoardDocument([start], author="Ole", device="o")


def test_everything_is_as_it_was_and_undo_brings_the_present_back(board):
    kept = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    gone = board.add_card(AS_IS, "as_is.authority", "as_is.1", text="Svarer")
    board.add_link(kept, gone)
    board.details.write(gone, "law", "SEL § 85")
    board.feel("as_is.0", -2)
    board.write_quote("as_is.0", "Ingen tager den.")
    earlier = BoardDocument([board.state()])

    board.write_card(kept, "text", "Ringer og ringer")
    board.change_kind(kept, CardKind.WAITING)
    board.details.choose(kept, "days", 9)
    board.details.judge(kept, Perspective.CITIZEN, -2)
    board.details.write(gone, "law", "SEL § 107")
    board.remove_card(gone)
    board.add_card(AS_IS, "as_is.provider", "as_is.2", text="Ny")
    board.grid.remove("as_is.others")
    board.grid.rename("as_is.0", "Noget andet")
    board.feel("as_is.0", 3)
    comment = board.talk.comment(kept, "Det husker jeg", Side.CITIZEN)
    now = board.board

    assert restore(board, earlier)
    was, back = earlier.board.journey(AS_IS), board.board.journey(AS_IS)
    assert [lane.title for lane in back.lanes] == [lane.title for lane in was.lanes]
    assert back.phases[0].title == was.phases[0].title
    assert (back.phases[0].feeling, back.phases[0].quote) == (-2, "Ingen tager den.")
    assert {key: (card.text, card.kind, card.days, card.law) for key, card in back.cards.items()} == {
        kept: ("Ringer", CardKind.STEP, None, ""),
        gone: ("Svarer", CardKind.STEP, None, "SEL § 85"),
    }
    assert back.cards[kept].worth == ()
    assert len(back.links) == 1
    assert [each.id for each in board.board.comments[kept]] == [comment]

    board.undo()
    again = board.board.journey(AS_IS)
    assert {card.text for card in again.cards.values()} == {card.text for card in now.journey(AS_IS).cards.values()}
    assert again.cards[kept].days == 9
    assert len(again.lanes) == len(now.journey(AS_IS).lanes)


def test_restoring_what_is_already_so_is_no_step(board):
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    while board.can_undo:
        board.undo()
    assert not restore(board, BoardDocument([board.state()]))
    assert not board.can_undo


def test_what_another_writes_while_it_is_restored_is_not_lost(board, start):
    card = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    earlier = BoardDocument([board.state()])
    board.write_card(card, "text", "Ringer igen")
    other = BoardDocument([start, board.state()], author="Kaja")
    other.write_card(card, "text", "Ringer igen og igen")
    late = other.add_card(AS_IS, "as_is.provider", "as_is.1", text="Tager den")
    restore(board, earlier)
    board.merge(other.state())
    other.merge(board.state())
    assert board.board.journey(AS_IS).cards[late].text == "Tager den"
    assert board.board == other.board
