"""A board as it was: every second something was written, and dated copies of what was folded before."""

import pytest

from desktop.archive.building import board_document
from desktop.archive.history import Moment, board_at, moments, stops
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.trouble import Trouble

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def written(archive, monkeypatch):
    """A board with three cards written a minute apart; its document's id, and the times."""
    day = archive.create_day("Temadag", "2026-11-23", "social", ("Gruppe 1",))
    opened = archive.read_day(day)
    group, board = next(iter(opened.boards.items()))
    times = [1_800_000_000 + 60 * step for step in range(3)]
    for at in times:
        monkeypatch.setattr("desktop.archive.archive.time.time", lambda at=at: at)
        before = board.vector()
        board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=str(at))
        archive.append([(board_document(group), board.missing(before))])
    return board_document(group), times


def texts(board):
    return [card.text for card in board.board.journey(AS_IS).in_reading_order()]


def test_the_board_is_shown_as_it_was_at_each_moment(archive, written):
    document, times = written
    found = [moment for moment in moments(archive, document) if moment.at in times]
    assert [moment.at for moment in found] == times
    shown = [texts(board_at(archive, document, moment)) for moment in found]
    assert shown == [[str(at) for at in times[: count + 1]] for count in range(3)]


def test_what_was_folded_is_still_there_in_dated_copies(archive, written):
    document, times = written
    whole = BoardDocument(archive.updates(document))
    archive.remember(document, whole.state())
    _, _, upto = archive.library.documents.load(document)
    archive.library.documents.fold(document, whole.state(), upto, times[-1])
    found = moments(archive, document)
    assert [moment.number for moment in found] == [0]
    assert texts(board_at(archive, document, found[0])) == [str(at) for at in times]


def test_a_moment_that_is_gone_is_told(archive, written):
    with pytest.raises(Trouble, match="no longer"):
        board_at(archive, written[0], Moment(7))


def test_a_day_of_thousands_of_changes_has_few_enough_stops():
    found = [Moment(1_800_000_000 + second, second + 1) for second in range(0, 20_000, 2)]
    kept = stops(found)
    assert 100 < len(kept) <= 500
    assert kept[-1] == found[-1]
    assert list(kept) == sorted(kept, key=lambda moment: moment.number)
    assert stops(found[:400]) == tuple(found[:400])
