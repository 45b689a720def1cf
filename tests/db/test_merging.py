"""Work that went on in memory comes home, as often as asked and without touching what is there."""

from contextlib import suppress

import pytest

from db.cases import Version
from db.errors import Conflict, Unwritable
from db.library import Library


@pytest.fixture
def memory():
    with Library.in_memory() as memory:
        yield memory


def contents(library):
    tables = (
        "workshops",
        "documents",
        "updates",
        "snapshots",
        "history",
        "cases",
        "case_versions",
        "cards",
        "handovers",
        "projects",
    )
    return {table: library._connection.rows(f"SELECT * FROM {table} ORDER BY rowid") for table in tables}


def write_a_day(library, day="day2", board="board2"):
    library.workshops.add({"id": day, "title": "I hukommelsen"})
    library.documents.add(board, day, "board", "Gruppe 2", 1)
    library.documents.append([(board, b"a"), (board, b"b"), (board, b"c")], 1)
    library.documents.remember(board, b"abc", 5)
    library.projects.write("p1", "Brobygning", {"ø": 1}, 1, ())
    library.cases.add("ny", Version("Ny sag", {"æ": 1}, "skrevet uden disk", "", "", 1))
    library.readmodel.replace(
        board,
        {
            "cards": [{"id": "k1", "text": "Kort", "column": 2}],
            "handovers": [{"id": "h1", "what": "Besked"}],
            "goals": [{"id": "m1", "now_scale": "FFB", "now": 3}],
        },
    )


def test_everything_comes_home(library, board, memory):
    library.documents.append([(board, b"x")], 1)
    write_a_day(memory)
    assert library.merge_from(memory) > 0
    assert library.documents.load("board2")[1] == [b"a", b"b", b"c"]
    assert library.documents.load(board)[1] == [b"x"]
    assert library.documents.recall("board2", 5) == b"abc"
    assert library.cases.search("uden disk") == ["ny"]
    assert library.cases.get("ny")["content"] == {"æ": 1}
    assert [row["text"] for row in library.readmodel.cards("day2")] == ["Kort"]
    assert [row["what"] for row in library.readmodel.of("handovers", "day2")] == ["Besked"]
    assert [(row["now"], row["target"]) for row in library.readmodel.of("goals", "day2")] == [(3, None)]
    assert [(row["id"], row["content"]) for row in library.projects.all()] == [("p1", '{"ø": 1}')]
    assert library.check() == []


def test_coming_home_twice_changes_nothing(library, memory):
    write_a_day(memory)
    memory.documents.fold("board2", b"ab", 2, 2)
    library.merge_from(memory)
    before = contents(library)
    assert library.merge_from(memory) == 0
    assert contents(library) == before


def test_what_is_here_stays_as_it_is(library, board, memory):
    memory.workshops.add({"id": "day1", "title": "Andet navn"})
    memory.documents.add(board, "day1", "board", "Andet navn", 1)
    memory.documents.append([(board, b"y")], 1)
    library.documents.append([(board, b"x")], 1)
    library.merge_from(memory)
    assert library.workshops.get("day1")["title"] == "Temadag i Furesø"
    assert library.documents.get(board)["name"] == "Gruppe 1"
    assert library.documents.load(board)[1] == [b"x", b"y"]


def test_a_folded_state_comes_as_an_update_beside_what_is_folded_here(library, board, memory):
    (mine,) = library.documents.append([(board, b"x")], 1)
    library.documents.fold(board, b"state x", mine, 2)
    memory.merge_from(library)
    first, *_ = memory.documents.append([(board, b"y"), (board, b"z")], 3)
    memory.documents.fold(board, b"state xy", first, 4)
    library.merge_from(memory)
    state, later, _ = library.documents.load(board)
    assert state == b"state x"
    assert set(later) == {b"state xy", b"z"}


def test_versions_written_on_both_sides_are_both_kept(library, memory):
    for place in (library, memory):
        place.cases.add("ole", Version("Ole", {"v": 1}, "fælles", "", "", 1))
    library.cases.add_version("ole", Version("Ole her", {"v": "here"}, "disk", "", "", 2))
    memory.cases.add_version("ole", Version("Ole der", {"v": "there"}, "hukommelse", "", "", 3))
    library.merge_from(memory)
    assert [library.cases.get("ole", number)["content"]["v"] for number in (1, 2, 3)] == [1, "here", "there"]
    assert library.cases.search("hukommelse") == ["ole"]
    assert [row["title"] for row in library.cases.all()] == ["Ole der"]
    assert library.merge_from(memory) == 0


def test_a_review_made_in_memory_comes_home(library, memory):
    library.cases.add("ole", Version("Ole", {"v": 1}, "fælles", "", "", 1))
    memory.merge_from(library)
    memory.cases.set_review("ole", 1, {"by": "Ida", "at": 5}, clear=True)
    memory.cases.add_version("ole", Version("Ole", {"v": 2}, "ny", "", "", 2, {"by": "Bo", "at": 6}, clear=True))
    memory.cases.use("ole", 2)
    library.merge_from(memory)
    found = [library.cases.get("ole", number) for number in (1, 2)]
    assert [(row["review"]["by"], row["clear"], row["used"]) for row in found] == [("Ida", 1, 0), ("Bo", 1, 1)]
    assert [row["digest"] for row in found] == [memory.cases.get("ole", number)["digest"] for number in (1, 2)]
    assert library.merge_from(memory) == 0


def test_a_review_made_here_stays(library, memory):
    library.cases.add("ole", Version("Ole", {"v": 1}, "fælles", "", "", 1, {"by": "Ida", "at": 5}, clear=True))
    memory.cases.add("ole", Version("Ole", {"v": 1}, "fælles", "", "", 1, {"by": "Bo", "at": 6}))
    assert library.merge_from(memory) == 0
    assert library.cases.get("ole")["review"] == {"by": "Ida", "at": 5}
    assert library.cases.get("ole")["clear"]


def test_a_disk_that_is_full_takes_all_or_nothing(library, memory):
    write_a_day(memory)
    memory.documents.append([("board2", bytes(400_000))], 2)
    before = contents(library)
    (pages,) = library._connection.row("PRAGMA page_count")
    library._connection.raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unwritable):
        library.merge_from(memory)
    assert contents(library) == before
    library._connection.raw.execute("PRAGMA max_page_count = 1000000")
    assert library.merge_from(memory) > 0


def test_writes_inside_a_transaction_are_kept_together(library, board):
    with suppress(RuntimeError), library.transaction():
        library.documents.append([(board, b"a")], 1)
        library.cases.add("ole", Version("Ole", {}, "", "", "", 1))
        raise RuntimeError
    assert library.documents.load(board)[1] == []
    assert library.cases.all() == []


def test_a_write_that_fails_inside_a_transaction_takes_nothing_else_along(library, board):
    with library.transaction():
        library.documents.append([(board, b"a")], 1)
        with pytest.raises(Conflict):
            library.documents.append([(board, b"b"), ("gone", b"c")], 1)
        library.documents.append([(board, b"d")], 1)
    assert library.documents.load(board)[1] == [b"a", b"d"]
