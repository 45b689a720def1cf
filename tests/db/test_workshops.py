"""Theme days as rows."""

import pytest

from db.errors import Conflict
from db.readmodel import TABLES


def test_a_day_is_kept_as_it_was_given(library):
    row = {
        "id": "a",
        "title": "Temadag æøå 🌉",
        "date": "2026-11-23",
        "place": "Rådhuset",
        "origin": "made",
        "created": 5,
        "opened": 6,
        "archived": 0,
    }
    library.workshops.add(row)
    assert library.workshops.get("a") == row


def test_the_day_opened_last_comes_first(library):
    for name, opened in (("a", 10), ("b", 30), ("c", 20)):
        library.workshops.add({"id": name, "title": name, "opened": opened})
    library.workshops.change("a", opened=40)
    assert [row["id"] for row in library.workshops.all()] == ["a", "b", "c"]


def test_a_change_touches_only_what_it_names(library):
    library.workshops.add({"id": "a", "title": "Før", "place": "Rådhuset"})
    library.workshops.change("a", title="Efter", archived=1)
    found = library.workshops.get("a")
    assert (found["title"], found["place"], found["archived"]) == ("Efter", "Rådhuset", 1)


def test_a_taken_id_is_a_conflict_and_changes_nothing(library):
    library.workshops.add({"id": "a", "title": "Første"})
    with pytest.raises(Conflict):
        library.workshops.add({"id": "a", "title": "Anden"})
    assert library.workshops.get("a")["title"] == "Første"


def test_removing_a_day_removes_all_that_was_written_in_it(library, board):
    library.documents.append([(board, b"one"), (board, b"two")], 1)
    library.documents.fold(board, b"one", 1, 2)
    library.documents.remember(board, b"one", 2)
    library.readmodel.replace(board, {table: [{"id": "x1"}] for table in TABLES})
    library.workshops.remove("day1")
    assert library.workshops.get("day1") is None
    for table in ("documents", "updates", "snapshots", "history", *TABLES):
        assert library._connection.row(f"SELECT count(*) FROM {table}") == (0,)


def test_what_is_removed_is_overwritten_in_the_file(library, path, board):
    library.documents.append([(board, b"Grethes hemmelighed")], 1)
    library.workshops.remove("day1")
    library.close()
    assert b"hemmelighed" not in path.read_bytes()


def test_half_an_emoji_does_not_stop_the_words_around_it(library):
    library.workshops.add({"id": "a", "title": "Temadag \ud83c i dag"})
    assert library.workshops.get("a")["title"] == "Temadag ? i dag"


@pytest.mark.parametrize("word", ["id", "titel", "title = 1; --"])
def test_only_known_columns_can_be_changed(library, word):
    with pytest.raises(TypeError):
        library.workshops.change("a", **{word: "x"})
