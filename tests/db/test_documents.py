"""Documents as bytes: nothing kept twice, nothing lost by folding, and going back to what was remembered."""

import zlib

import pytest

from db import packed
from db.errors import Conflict, DamagedLibrary, LibraryError
from db.library import Library


def test_updates_come_back_in_order(library, board):
    numbers = library.documents.append([(board, b"one"), (board, b"two")], 1) + library.documents.append(
        [(board, b"three")], 2
    )
    assert numbers == sorted(numbers)
    assert library.documents.load(board) == (None, [b"one", b"two", b"three"], numbers[-1])


def test_the_same_bytes_are_kept_once_and_keep_their_number(library, board):
    (first,) = library.documents.append([(board, b"one")], 1)
    assert library.documents.append([(board, b"two"), (board, b"one"), (board, b"two")], 2) == [
        first + 1,
        first,
        first + 1,
    ]
    assert library.documents.load(board)[1] == [b"one", b"two"]


def test_the_same_bytes_in_another_document_are_another_update(library, board):
    library.documents.add("day", "day1", "day", "Dagen", 100)
    one, other = library.documents.append([(board, b"same"), ("day", b"same")], 1)
    assert one != other
    assert library.documents.load("day")[1] == [b"same"]


def test_appending_is_all_or_nothing(library, board):
    with pytest.raises(Conflict):
        library.documents.append([(board, b"one"), ("no such document", b"two")], 1)
    assert library.documents.load(board) == (None, [], 0)
    library.documents.append([(board, b"one")], 2)
    assert library.documents.load(board)[1] == [b"one"]


def test_folding_keeps_what_came_after(library, board):
    _, second, third = library.documents.append([(board, b"a"), (board, b"b"), (board, b"c")], 1)
    assert library.documents.fold(board, b"ab", second, 2)
    assert library.documents.load(board) == (b"ab", [b"c"], third)
    assert library.documents.fold(board, b"abc", third, 3)
    assert library.documents.load(board) == (b"abc", [], third)


def test_a_fold_that_comes_late_changes_nothing(library, board):
    first, second = library.documents.append([(board, b"a"), (board, b"b")], 1)
    library.documents.fold(board, b"ab", second, 2)
    assert not library.documents.fold(board, b"a", first, 3)
    assert not library.documents.fold(board, b"other", second, 3)
    assert library.documents.load(board) == (b"ab", [], second)


def test_folding_one_document_leaves_the_others(library, board):
    library.documents.add("day", "day1", "day", "Dagen", 100)
    _, last = library.documents.append([("day", b"x"), (board, b"a")], 1)
    library.documents.fold(board, b"a", last, 2)
    assert library.documents.load("day")[1] == [b"x"]


def test_numbers_are_not_used_again_after_a_fold(library, path, board):
    (first,) = library.documents.append([(board, b"a")], 1)
    library.documents.fold(board, b"a", first, 2)
    library.close()
    with Library.open(path) as again:
        assert again.documents.append([(board, b"b")], 3) == [first + 1]


def test_a_reader_that_polls_sees_everything_once_in_order(library, path, board):
    library.documents.add("day", "day1", "day", "Dagen", 100)
    start = library.documents.last()
    with Library.open(path) as other:
        other.documents.append([(board, b"a"), ("day", b"x"), (board, b"b")], 1)
    seen = []
    while batch := library.documents.since(seen[-1][0] if seen else start, limit=2):
        seen += batch
    assert [row[1:] for row in seen] == [(board, b"a"), ("day", b"x"), (board, b"b")]


def test_a_reader_that_polls_does_not_miss_what_was_folded_meanwhile(library, path, board):
    (mine,) = library.documents.append([(board, b"a")], 1)
    with Library.open(path) as other:
        *_, last = other.documents.append([(board, b"b"), (board, b"c"), (board, b"d")], 2)
        other.documents.fold(board, b"abc", last - 1, 3)
    assert library.documents.since(mine) == [(last - 1, board, b"abc"), (last, board, b"d")]


def test_remembered_states_can_be_recalled(library, board):
    library.documents.remember(board, b"morning" * 1000, 300)
    library.documents.remember(board, b"noon", 600)
    assert library.documents.history(board) == [600, 300]
    assert library.documents.recall(board, 300) == b"morning" * 1000
    assert library.documents.recall(board, 1) is None


def test_documents_of_a_day_oldest_first(library, board):
    library.documents.add("a", "day1", "day", "Dagen", 100)
    library.documents.rename("a", "Dagen i dag")
    assert [(row["id"], row["kind"], row["name"]) for row in library.documents.of("day1")] == [
        ("board1", "board", "Gruppe 1"),
        ("a", "day", "Dagen i dag"),
    ]
    assert library.documents.get("a")["workshop"] == "day1"
    assert library.documents.get("b") is None


def test_a_document_needs_a_day_and_an_id_of_its_own(library, board):
    with pytest.raises(Conflict):
        library.documents.add("x", "no such day", "board", "Gruppe", 1)
    with pytest.raises(Conflict):
        library.documents.add(board, "day1", "board", "Gruppe", 1)


@pytest.mark.parametrize("data", [zlib.compress(bytes(3000)), b"no zlib", zlib.compress(b"state")[:-3], b""])
def test_a_state_that_cannot_be_unpacked_within_bounds_is_damage(library, board, monkeypatch, data):
    monkeypatch.setattr(packed, "LIMIT", 2000)
    library._connection.run("INSERT INTO snapshots VALUES (?, 5, ?, 1)", [board, data])
    with pytest.raises(DamagedLibrary):
        library.documents.load(board)


def test_a_state_too_large_to_unpack_again_is_not_folded(library, board, monkeypatch):
    monkeypatch.setattr(packed, "LIMIT", 2000)
    (number,) = library.documents.append([(board, b"a")], 1)
    with pytest.raises(LibraryError):
        library.documents.fold(board, bytes(2001), number, 2)
    assert library.documents.load(board) == (None, [b"a"], number)
