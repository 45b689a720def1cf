"""Opening the library: made where missing, refused untouched where it is not ours, clear about a disk that fails."""

import os
import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from db.errors import DamagedLibrary, ForeignFile, NewerLibrary, Unwritable
from db.identity import APPLICATION, VERSION
from db.library import Library


def beside(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def refused_untouched(path, error):
    """Opening fails and leaves the file and its folder as they were."""
    before, neighbours = path.read_bytes(), beside(path)
    with pytest.raises(error):
        Library.open(path)
    assert path.read_bytes() == before
    assert beside(path) == neighbours


def test_a_library_is_made_with_its_folder(tmp_path):
    path = tmp_path / "Ny mappe" / "æøå #1?%20" / "library.db"
    with Library.open(path) as library:
        library.workshops.add({"id": "a", "title": "Første"})
    with Library.open(path) as library:
        assert [row["title"] for row in library.workshops.all()] == ["Første"]
        assert library.check() == []


def test_an_acknowledged_write_is_flushed_and_the_file_is_marked(library, path):
    ask = library._connection.row
    assert ask("PRAGMA journal_mode") == ("wal",)
    assert ask("PRAGMA synchronous") == (2,)
    assert ask("PRAGMA foreign_keys") == (1,)
    assert ask("PRAGMA trusted_schema") == (0,)
    assert ask("PRAGMA application_id") == (APPLICATION,)
    assert ask("PRAGMA user_version") == (VERSION,)


def test_a_second_start_does_not_bring_the_migration_library(path, another_process):
    Library.open(path).close()
    process = another_process(
        "import sys; from pathlib import Path; from db.library import Library\n"
        "Library.open(Path(sys.argv[1])).close(); print('sqlite_utils' in sys.modules)",
        path,
    )
    assert process.communicate()[0].strip() == "False"


def test_an_empty_file_is_taken(path):
    path.parent.mkdir()
    path.touch()
    with Library.open(path) as library:
        assert library.check() == []


@pytest.mark.parametrize(
    "content", [b"xy", "Kære alle".encode(), b"%PDF-1.7\n" + bytes(5000), random.Random(1).randbytes(70_000)]
)
def test_a_file_that_is_no_database_is_left_alone(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    refused_untouched(path, ForeignFile)


@pytest.mark.parametrize("mark", [0, 0x12345678])
@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_another_programs_database_is_left_alone(path, mark, journal):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA journal_mode = {journal}")
        raw.execute("CREATE TABLE bookmarks (url)")
        raw.execute(f"PRAGMA application_id = {mark}")
    refused_untouched(path, ForeignFile)


def test_a_folder_in_its_place_is_refused(path):
    path.mkdir(parents=True)
    with pytest.raises(ForeignFile):
        Library.open(path)


@pytest.mark.parametrize("table", ["projects", "sections", "indicators", "orders"])
def test_a_library_that_lacks_a_table_is_damaged_and_not_opened(path, table):
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"DROP TABLE {table}")
    with pytest.raises(DamagedLibrary, match=table):
        Library.open(path)


def test_a_newer_library_is_left_alone(path):
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    refused_untouched(path, NewerLibrary)


def test_a_library_migrated_under_an_open_window_takes_no_more_from_it(library, path):
    library.workshops.add({"id": "a", "title": "Før"})
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(NewerLibrary):
        library.workshops.add({"id": "b", "title": "Efter"})


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved away on Windows")
@pytest.mark.parametrize("what", ["removed", "replaced"])
def test_a_file_taken_away_beneath_the_window_is_noticed(library, path, board, what):
    library.documents.append([(board, b"one")], 1)
    path.rename(path.with_name("moved.db"))
    if what == "replaced":
        path.write_bytes(b"")
    with pytest.raises(Unwritable):
        library.documents.append([(board, b"two")], 2)


def test_a_file_where_the_folder_should_be_is_unwritable(tmp_path):
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(Unwritable):
        Library.open(tmp_path / "data" / "library.db")


@pytest.fixture
def open_to_all():
    """A folder that another user may enter, which none of pytest's own is."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.name != "posix", reason="folder rights work otherwise on Windows")
@pytest.mark.parametrize("used_before", [True, False])
def test_a_read_only_folder_takes_nothing_but_can_be_read(open_to_all, another_process, used_before):
    """Run by a process without the rights of root, who may write everywhere."""
    path = open_to_all / "data" / "library.db"
    path.parent.mkdir()
    if used_before:
        with Library.open(path) as library:
            library.workshops.add({"id": "a", "title": "Temadag"})
    path.parent.chmod(0o555)
    process = another_process(
        "import os, sys; from pathlib import Path; from db.library import Library; from db.errors import LibraryError\n"
        "import db.migrations\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        "for writable in (True, False):\n"
        "    try: print(len(Library.open(Path(sys.argv[1]), writable=writable).workshops.all()))\n"
        "    except LibraryError as error: print(type(error).__name__)\n",
        path,
    )
    said = process.communicate()[0].split()
    path.parent.chmod(0o755)
    assert said == ["Unwritable", "1" if used_before else "Unwritable"]


def test_opened_for_reading_nothing_can_be_written(path):
    Library.open(path).close()
    with Library.open(path, writable=False) as library:
        assert library.workshops.all() == []
        assert library.check() == []
        with pytest.raises(Unwritable):
            library.workshops.add({"id": "a", "title": "Temadag"})
        with pytest.raises(Unwritable):
            library.backup("start")


def test_opening_for_reading_makes_nothing(path):
    with pytest.raises(Unwritable):
        Library.open(path, writable=False)
    assert not path.parent.exists()


def test_a_full_disk_takes_nothing_half_and_goes_on_when_space_returns(library, board):
    library.documents.append([(board, b"before")], 1)
    (pages,) = library._connection.row("PRAGMA page_count")
    library._connection.raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unwritable):
        library.documents.append([(board, b"small"), (board, bytes(500_000))], 2)
    assert library.documents.load(board)[1] == [b"before"]
    library._connection.raw.execute("PRAGMA max_page_count = 1000000")
    library.documents.append([(board, b"small"), (board, bytes(500_000))], 3)
    assert len(library.documents.load(board)[1]) == 3
    assert library.check() == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit on file sizes stands in for a full disk")
def test_a_disk_that_fills_while_the_library_is_made_says_so(path, another_process):
    process = another_process(
        "import resource, sys; from pathlib import Path; import db.migrations; from db.library import Library\n"
        "from db.errors import Unwritable\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, resource.RLIM_INFINITY))\n"
        "try: Library.open(Path(sys.argv[1]))\n"
        "except Unwritable: print('full')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n"
        "print(Library.open(Path(sys.argv[1])).check())\n",
        path,
    )
    assert process.communicate()[0].split() == ["full", "[]"]


def test_a_library_held_by_another_writer_is_unwritable_for_now(library, path):
    library._connection.raw.execute("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unwritable):
            library.workshops.add({"id": "a", "title": "Temadag"})
        other.execute("ROLLBACK")
    library.workshops.add({"id": "a", "title": "Temadag"})
    assert len(library.workshops.all()) == 1


def test_what_others_commit_shows_in_the_data_version(library, path):
    before = library.data_version()
    library.workshops.add({"id": "mine", "title": "Min"})
    assert library.data_version() == before
    with Library.open(path) as other:
        other.workshops.add({"id": "theirs", "title": "Deres"})
    assert library.data_version() != before


def test_a_library_that_lost_a_table_is_damaged(path):
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE updates")
    with pytest.raises(DamagedLibrary):
        Library.open(path)


def test_closing_leaves_one_file_that_can_be_copied(library, path, board):
    library.documents.append([(board, b"one")], 1)
    library.close()
    assert beside(path) == ["library.db"]


def test_in_memory_has_the_same_tables():
    with Library.in_memory() as library:
        library.workshops.add({"id": "a", "title": "Temadag"})
        assert library.check() == []
        assert [row["id"] for row in library.workshops.all()] == ["a"]
        with pytest.raises(Unwritable):
            library.backup("start")
