"""Edits that come before what they build on, as over a USB stick: what is written meanwhile is seen and kept."""

import pytest

from desktop.document.board import BoardDocument
from tests.document.conftest import card, journey, put


@pytest.fixture
def sent(board) -> list[bytes]:
    """What a laptop sends while somebody makes two cards on it, and writes more about the second."""
    updates: list[bytes] = []
    board.listen(lambda change: updates.extend(change.updates))
    put(board, "først")
    put(board, "sidst")
    return updates


def test_what_is_written_on_a_card_from_behind_a_hole_is_seen_at_once(board, laptop, sent):
    other = laptop()
    other.merge(*sent[:1], *sent[2:])
    (key,) = journey(other).cards
    assert not other.whole
    other.write_card(key, "text", "sidst og mit")
    other.details.write(key, "why", "derfor")
    assert (card(other, key).text, card(other, key).why) == ("sidst og mit", "derfor")
    assert other.board == BoardDocument([other.state()]).board
    other.remove_card(key)
    assert journey(other).cards == {}
    other.merge(sent[1])
    board.merge(other.state())
    assert other.whole
    assert board.board == other.board
    assert [each.text for each in journey(board).cards.values()] == ["først"]


def test_words_that_came_too_early_stay_when_somebody_begins_the_same_text(board, laptop):
    key = put(board, "kort")
    other, updates = laptop(board), []
    board.listen(lambda change: updates.extend(change.updates))
    board.details.write(key, "why", "deres")
    other.merge(updates[-1], *updates[1:])
    assert card(other, key).why == ""
    other.details.write(key, "why", "mit ")
    assert card(other, key).why == "mit deres"
    assert other.board == BoardDocument([other.state()]).board
