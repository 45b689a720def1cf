"""Dated copies: whole, ten kept, noted."""

import os
import time

import pytest

from db.cases import Version
from db.errors import LibraryError, Unwritable
from db.library import Library


def test_a_copy_is_a_library_with_all_that_was_committed(library, path, board):
    library.documents.append([(board, b"one")], 1)
    library.cases.add("ole", Version("Ole", {}, "Misbrug", "", "", 1))
    copy = library.backup("Start på dagen!")
    assert copy.parent == path.parent / "backups"
    assert copy.name.endswith("-start-på-dagen.db")
    with Library.open(copy, backups=path.parent / "elsewhere") as again:
        assert again.documents.load(board)[1] == [b"one"]
        assert again.cases.search("misbrug") == ["ole"]
        assert again.check() == []


def test_copies_are_noted_newest_first(library):
    first, second = library.backup("one"), library.backup("two")
    noted = library.backups()
    assert [(row["path"], row["reason"]) for row in noted] == [(second, "two"), (first, "one")]
    assert noted[0]["bytes"] == second.stat().st_size


def test_ten_are_kept_and_other_files_left_alone(library, path):
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "my own copy.db").write_text("mine")
    for number in range(12):
        (folder / f"library-20200101-0000{number:02}-start.db").write_text("old")
    newest = library.backup("start")
    kept = sorted(entry.name for entry in folder.iterdir())
    assert len(kept) == 11
    assert newest.name in kept
    assert "my own copy.db" in kept
    assert "library-20200101-000003-start.db" in kept
    assert "library-20200101-000002-start.db" not in kept
    assert [row["path"] for row in library.backups()] == [newest]


def test_a_new_copy_stays_when_the_clock_was_set_back(library, path):
    folder = path.parent / "backups"
    folder.mkdir()
    for number in range(12):
        (folder / f"library-29990101-0000{number:02}-start.db").write_text("from the future")
    assert library.backup("start").is_file()


def test_a_copy_that_cannot_be_finished_leaves_nothing(library, path):
    folder = path.parent / "backups"
    folder.write_text("a file where the folder should be")
    with pytest.raises(Unwritable):
        library.backup("start")
    folder.unlink()
    library._connection.raw.execute("BEGIN")
    library._connection.raw.execute("SELECT * FROM workshops").fetchall()
    with pytest.raises(LibraryError, match="transaction"):
        library.backup("start")
    library._connection.raw.execute("ROLLBACK")
    assert list(folder.iterdir()) == []
    assert library.backups() == []


def test_what_a_crash_left_half_made_is_swept_up(library, path):
    folder = path.parent / "backups"
    folder.mkdir()
    forgotten, in_work = folder / "library-20200101-000000-start.part", folder / "library-20990101-000000-start.part"
    for part in (forgotten, in_work):
        part.write_text("half")
    os.utime(forgotten, (0, time.time() - 48 * 3600))
    library.backup("start")
    assert not forgotten.exists()
    assert in_work.exists()
