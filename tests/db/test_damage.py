"""A library that was hit: noticed, read as far as possible, taken over into a new one, with no error but ours."""

import random
import sqlite3
from contextlib import closing, suppress

import pytest

from db.cases import Version
from db.errors import DamagedLibrary, ForeignFile, LibraryError, NewerLibrary
from db.library import Library
from db.salvage import Salvaged

UPDATES = 2000


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A closed library with enough in it that a page more or less is not everything."""
    path = tmp_path_factory.mktemp("whole") / "library.db"
    with Library.open(path) as library:
        library.workshops.add({"id": "day1", "title": "Temadag"})
        library.documents.add("board1", "day1", "board", "Gruppe 1", 1)
        library.documents.append([("board1", b"%d " % number * 40) for number in range(UPDATES)], 1)
        library.cases.add("ole", Version("Ole", {"a": 1}, "Bostøtte", "", "", 1))
    return path.read_bytes()


@pytest.fixture
def written(path, whole):
    """That library, to be hit."""
    path.parent.mkdir()
    path.write_bytes(whole)
    return path


def pages_of(path, table):
    with closing(sqlite3.connect(path)) as raw:
        return [page - 1 for (page,) in raw.execute("SELECT pageno FROM dbstat WHERE name = ?", [table])]


def hit(path, page, noise=b"\xff"):
    with path.open("rb+") as file:
        file.seek(page * 4096)
        file.write(noise * 4096)


def salvaged(path):
    with Library.open_damaged(path) as library:
        return {row.table: row for row in library.salvage()}


def test_a_sound_library_has_nothing_lost(written):
    found = salvaged(written)
    assert found["updates"] == Salvaged("updates", UPDATES, 0)
    assert sum(row.failed for row in found.values()) == 0


def middle_leaf(path):
    with closing(sqlite3.connect(path)) as raw:
        leaves = raw.execute("SELECT pageno FROM dbstat WHERE name = 'updates' AND pagetype = 'leaf' ORDER BY path")
        found = [page - 1 for (page,) in leaves]
    return found[len(found) // 2]


@pytest.mark.parametrize("noise", [b"\xff", b"\0", b"\x0d"])
def test_a_broken_page_costs_only_its_own_rows(written, tmp_path, noise):
    hit(written, middle_leaf(written), noise)
    with Library.open(written) as library:
        assert library.check() != []
    lost = salvaged(written)["updates"]
    assert lost.read + lost.failed == UPDATES
    assert 0 < lost.failed < 100
    with Library.open(tmp_path / "new.db") as fresh, Library.open_damaged(written) as damaged:
        fresh.merge_from(damaged)
        kept = fresh.documents.load("board1")[1]
        assert len(kept) == lost.read
        assert kept[0] == b"0 " * 40
        assert kept[-1] == b"%d " % (UPDATES - 1) * 40
        assert fresh.cases.search("bostøtte") == ["ole"]
        assert fresh.check() == []


def test_a_broken_branch_is_not_read_for_ever(written):
    with closing(sqlite3.connect(written)) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'updates'").fetchone()
    hit(written, root - 1)
    found = salvaged(written)
    assert found["updates"].read == 0
    assert found["updates"].failed > 0
    assert found["cases"] == Salvaged("cases", 1, 0)


def test_a_flipped_bit_in_somebodys_words_is_noticed_and_not_taken_over(written, tmp_path):
    raw = written.read_bytes()
    place = raw.index(b"1234 1234 1234")
    written.write_bytes(raw[:place] + b"9" + raw[place + 1 :])
    with Library.open(written) as library:
        assert any("is not the one that was stored" in complaint for complaint in library.check())
    with Library.open(tmp_path / "new.db") as fresh, Library.open_damaged(written) as damaged:
        fresh.merge_from(damaged)
        assert len(fresh.documents.load("board1")[1]) == UPDATES - 1


def test_a_library_cut_short_is_damaged_and_its_beginning_can_be_read(written):
    size = written.stat().st_size
    with written.open("rb+") as file:
        file.truncate(size // 2)
    with pytest.raises(DamagedLibrary):
        Library.open(written)
    found = salvaged(written)
    assert found["workshops"] == Salvaged("workshops", 1, 0)
    assert 0 < found["updates"].read < UPDATES


def test_a_library_whose_first_page_is_gone_is_damaged_not_foreign(written):
    hit(written, 0, b"\0")
    with pytest.raises(DamagedLibrary):
        Library.open(written)
    with pytest.raises(DamagedLibrary):
        Library.open_damaged(written)


def test_a_damaged_library_is_never_written(written):
    hit(written, pages_of(written, "updates")[20])
    before = written.read_bytes()
    with Library.open_damaged(written) as damaged:
        with pytest.raises(LibraryError):
            damaged.workshops.add({"id": "x", "title": "x"})
        damaged.salvage()
    assert written.read_bytes() == before


def test_only_a_library_can_be_opened_as_a_damaged_one(tmp_path):
    (tmp_path / "letter.txt").write_text("Kære alle")
    with pytest.raises(ForeignFile):
        Library.open_damaged(tmp_path / "letter.txt")
    with pytest.raises(LibraryError):
        Library.open_damaged(tmp_path / "nothing here.db")


def test_a_newer_library_is_not_salvaged_by_an_older_program(written):
    with closing(sqlite3.connect(written)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerLibrary):
        Library.open_damaged(written)


def test_a_broken_search_index_is_noticed(library):
    library.cases.add("ole", Version("Ole", {}, "Bostøtte", "", "", 1))
    library._connection.run("UPDATE case_words_content SET c2 = 'andet'")
    assert any("search index" in complaint for complaint in library.check())


def test_a_case_without_words_and_a_row_without_parent_are_noticed(library):
    library.cases.add("ole", Version("Ole", {}, "Bostøtte", "", "", 1))
    library._connection.run("DELETE FROM case_words")
    library._connection.run("PRAGMA foreign_keys = OFF")
    library._connection.run("INSERT INTO documents VALUES ('x', 'gone', 'board', 'x', 1)")
    library._connection.run("INSERT INTO snapshots VALUES ('x', 1, x'00', 1)")
    said = " / ".join(library.check())
    assert "case ole" in said
    assert "of documents" in said
    assert "snapshots of x" in said


def test_a_complaint_that_cannot_even_be_read_is_damage(written):
    raw = written.read_bytes()
    assert raw.count(b"tablehistoryhistory") == raw.count(b"CREATE TABLE history") == 1
    raw = raw.replace(b"tablehistoryhistory", b"table\xf9istory\xf9istory")
    written.write_bytes(raw.replace(b"CREATE TABLE history", b"CREATE TABLA history"))
    with pytest.raises(DamagedLibrary):
        Library.open(written)
    with pytest.raises(DamagedLibrary):
        Library.open_damaged(written)


def use_everything(library):
    for day in library.workshops.all():
        for document in library.documents.of(day["id"]):
            library.documents.load(document["id"])
    library.documents.since(0)
    library.cases.search("bo")
    library.cases.all()
    library.documents.append([("board1", b"new")], 1)
    library.check()


@pytest.mark.parametrize("seed", range(150))
def test_whatever_is_hit_only_our_errors_come_out(written, tmp_path, seed):
    chance = random.Random(seed)
    raw = bytearray(written.read_bytes())
    for _ in range(chance.choice([1, 10, 200])):
        raw[chance.randrange(chance.choice([100, 4096, len(raw)]))] = chance.randrange(256)
    if chance.random() < 0.2:
        del raw[chance.randrange(len(raw)) :]
    hurt = tmp_path / "hurt.db"
    hurt.write_bytes(raw)
    with suppress(LibraryError), Library.open(hurt) as library:
        use_everything(library)
    hurt.write_bytes(raw)
    with suppress(LibraryError), Library.open_damaged(hurt) as damaged:
        damaged.salvage()
        with Library.in_memory() as fresh:
            fresh.merge_from(damaged)
            assert fresh.check() == []
