"""What a group does on its board, and how the board reads after it."""

import pytest

from desktop.document.board import BoardDocument
from desktop.document.shared import Change, Origin
from desktop.model.kinds import CardKind
from tests.document.conftest import AS_IS, IDEAL, card, cell, journey, put


def heard(board: BoardDocument) -> list[Change]:
    changes: list[Change] = []
    board.listen(changes.append)
    return changes


def test_a_new_card_lies_last_in_its_cell_and_says_who_wrote_it(start):
    board = BoardDocument([start], author="Leverandør 2")
    put(board, "første")
    key = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="anden", sort=CardKind.WAITING)
    assert cell(board) == ["første", "anden"]
    found = card(board, key)
    assert (found.kind, found.by) == (CardKind.WAITING, "Leverandør 2")
    assert found.at > 1_700_000_000


def test_a_card_can_be_put_before_any_other(board):
    for text in ("b", "d"):
        put(board, text)
    put(board, "a", index=0)
    put(board, "c", index=2)
    assert cell(board) == ["a", "b", "c", "d"]


def test_a_card_has_no_place_outside_the_grid(board):
    assert board.add_card(AS_IS, "as_is.nowhere", "as_is.0") == ""
    assert board.add_card(AS_IS, "ideal.citizen", "as_is.0") == ""
    assert board.board.card_count == 0


@pytest.mark.parametrize(
    ("moved", "index", "order"),
    [("a", 2, "bac"), ("a", None, "bca"), ("c", 0, "cab"), ("c", 1, "acb"), ("b", 1, "abc"), ("b", 2, "abc")],
)
def test_a_card_moves_before_the_one_that_is_shown_there(board, moved, index, order):
    ids = {text: put(board, text) for text in "abc"}
    changes = heard(board)
    board.move_card(ids[moved], "as_is.citizen", "as_is.0", index)
    assert "".join(cell(board)) == order
    assert bool(changes) == (order != "abc")


def test_a_card_moves_to_another_cell(board):
    key = put(board, "til kommunen")
    put(board, "er der", lane="authority", phase=3)
    board.move_card(key, "as_is.authority", "as_is.3", 0)
    assert cell(board) == []
    assert cell(board, "authority", 3) == ["til kommunen", "er der"]


def test_cards_texts_and_kind_can_be_changed_and_deleted_ones_stay_gone(board):
    key = put(board, "Ringer")
    board.write_card(key, "text", "Ringer til visitator")
    board.write_card(key, "who", "Datter")
    board.write_card(key, "needs", "Et navn at spørge efter")
    board.change_kind(key, CardKind.PAIN_POINT)
    found = card(board, key)
    assert (found.text, found.who, found.needs) == ("Ringer til visitator", "Datter", "Et navn at spørge efter")
    assert found.kind is CardKind.PAIN_POINT

    board.remove_card(key)
    for verb in (
        lambda: board.write_card(key, "text", "spøgelse"),
        lambda: board.move_card(key, "as_is.citizen", "as_is.1"),
        lambda: board.change_kind(key, CardKind.IDEA),
        lambda: board.remove_card(key),
    ):
        changes = heard(board)
        verb()
        assert changes == []
    assert board.board.card_count == 0


def test_only_a_cards_texts_can_be_written(board):
    key = put(board, "et kort")
    board.write_card(key, "pos", "as_is.citizen|as_is.7|A")
    board.write_card(key, "del", "true")
    assert cell(board) == ["et kort"]


def test_arrows_join_cards_of_one_journey_once(board):
    a, b = put(board, "a"), put(board, "b", lane="authority")
    there = board.add_card(IDEAL, "ideal.citizen", "ideal.0", text="i")
    link = board.add_link(a, b)
    assert board.add_link(a, b) == link
    assert board.add_link(b, a) not in {"", link}
    assert [board.add_link(a, a), board.add_link(a, there), board.add_link(a, "nothing")] == ["", "", ""]
    board.write_link(link, "what", "En bestilling")
    board.write_link(link, "source", b)
    assert (journey(board).links[link].what, journey(board).links[link].source) == ("En bestilling", a)


def test_arrows_between_sides_are_handovers_numbered_as_they_are_read(board):
    citizen, authority = put(board, "ringer"), put(board, "visiterer", lane="authority", phase=1)
    provider, own = put(board, "starter", lane="provider", phase=2), put(board, "venter", phase=1)
    late, early = board.add_link(authority, provider), board.add_link(citizen, authority)
    board.add_link(citizen, own)
    assert [link.id for link in journey(board).handovers()] == [early, late]


def test_arrows_go_and_come_back_with_their_card(board):
    a, b = put(board, "a"), put(board, "b", lane="authority")
    link = board.add_link(a, b)
    board.remove_card(b)
    assert journey(board).links == {}
    board.undo()
    assert set(journey(board).links) == {link}
    board.remove_link(link)
    assert journey(board).links == {}
    assert cell(board) == ["a"]


def test_the_emotion_curve_takes_what_is_on_the_scale(board):
    board.feel("as_is.2", -3)
    board.write_quote("as_is.2", "Jeg ved ikke, hvem jeg skal ringe til")
    board.feel("as_is.2", 4)
    board.feel("as_is.99", 1)
    phase = journey(board).phase("as_is.2")
    assert phase is not None
    assert (phase.feeling, phase.quote) == (-3, "Jeg ved ikke, hvem jeg skal ringe til")
    board.feel("as_is.2", None)
    assert journey(board).phases[2].feeling is None


def test_the_ideal_journey_can_start_as_a_copy_of_todays(board):
    a, b = put(board, "ringer", phase=1), put(board, "svarer", lane="authority", phase=1)
    board.write_link(board.add_link(a, b), "what", "Et spørgsmål")
    board.feel("as_is.1", -2)
    board.write_quote("as_is.1", "Av")
    assert board.copy_journey(AS_IS, IDEAL) == 2

    ideal = board.board.journey(IDEAL)
    assert [(each.text, each.place.phase) for each in ideal.in_reading_order()] == [
        ("ringer", "ideal.1"),
        ("svarer", "ideal.1"),
    ]
    assert {each.origin for each in ideal.cards.values()} == {a, b}
    assert [link.what for link in ideal.links.values()] == ["Et spørgsmål"]
    assert (ideal.phases[1].feeling, ideal.phases[1].quote) == (-2, "Av")
    board.undo()
    assert board.board.journey(IDEAL).cards == {}
    assert board.board.journey(IDEAL).phases[1].feeling is None
    assert cell(board, phase=1) == ["ringer"]


def test_every_change_made_here_is_told_with_the_bytes_that_say_it(board, laptop):
    other = laptop()
    board.listen(lambda change: change.origin is not Origin.THERE and other.merge(*change.updates))
    key = put(board, "et")
    board.write_card(key, "text", "et kort")
    board.move_card(key, "as_is.provider", "as_is.4")
    board.feel("as_is.0", 2)
    board.undo()
    board.add_link(key, put(board, "to"))
    assert other.board == board.board


def test_a_reading_shares_what_did_not_change(board):
    a, b = put(board, "a"), put(board, "b", lane="provider", phase=5)
    board.add_card(IDEAL, "ideal.citizen", "ideal.0", text="i")
    before = board.board
    board.write_card(a, "text", "a!")
    after = board.board
    assert after.journey(IDEAL) is before.journey(IDEAL)
    assert after.journey(AS_IS).cards[b] is before.journey(AS_IS).cards[b]
    assert (
        after.journey(AS_IS).cells["as_is.provider", "as_is.5"]
        is before.journey(AS_IS).cells["as_is.provider", "as_is.5"]
    )
    assert before.journey(AS_IS).cards[a].text == "a"


@pytest.mark.parametrize("words", ["halv \ud83d emoji", "nul\0tegn", "\udc00"])
def test_words_that_no_file_can_hold_lose_only_what_cannot_be_held(board, laptop, words):
    key = put(board, words)
    board.write_card(key, "text", f"før {words} efter")
    assert card(board, key).text.startswith("før ")
    assert card(board, key).text.endswith(" efter")
    assert laptop(board).board == board.board


def test_halves_of_an_emoji_that_belong_together_become_one(board):
    assert card(board, put(board, "\ud83d\ude00")).text == "😀"
