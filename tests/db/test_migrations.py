"""From an empty file or an older library to today's: all steps or none, with a copy before, by one process of many."""

import sqlite3
from contextlib import closing

import pytest
from sqlite_utils.db import Database

from db import migrations
from db.cases import Version, mark
from db.errors import Unwritable
from db.identity import VERSION
from db.library import Library
from db.readmodel import TABLES

OLDER = 3
"""The version of the older library."""


def older_library(path):
    """A library as it was before cases were looked through, with a day in it."""
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as raw:
        migrations.STEPS.apply(
            Database(raw, recursive_triggers=False, execute_plugins=False), stop_before="reviews_of_cases"
        )
        raw.execute("INSERT INTO workshops (id, title) VALUES ('a', 'Temadag')")
        raw.execute("INSERT INTO cases (id, title, created) VALUES ('ole', 'Ole', 1)")
        for number, title in ((1, "Gammel"), (2, "Åse")):
            values = (
                "ole",
                number,
                title,
                f'{{"title": "{title}", "age": null}}',
                f"{title} i cafeen",
                "støtte",
                "",
                1,
            )
            raw.execute("INSERT INTO case_versions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        raw.execute("INSERT INTO case_words VALUES ('ole', 'Åse', 'Åse i cafeen', 'støtte')")
        raw.commit()


def version_of(path):
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute("PRAGMA user_version").fetchone()[0]


def test_every_step_has_its_number():
    with Library.in_memory() as library:
        assert library._connection.row("SELECT count(*) FROM _sqlite_migrations") == (VERSION,)
        assert library._connection.row("PRAGMA user_version") == (VERSION,)


def test_an_older_library_is_copied_then_migrated(path):
    older_library(path)
    before = version_of(path)
    with Library.open(path) as library:
        assert library.workshops.get("a")["title"] == "Temadag"
        assert [library.readmodel.of(table, "a") for table in TABLES] == [[]] * len(TABLES)
        assert library.check() == []
        (copy,) = library.backups()
    assert copy["path"].name.endswith(f"-{before}-{VERSION}.db")
    assert (version_of(copy["path"]), version_of(path)) == (before, VERSION)
    with closing(sqlite3.connect(copy["path"])) as raw:
        assert raw.execute("SELECT title FROM workshops").fetchall() == [("Temadag",)]


def test_cases_of_an_older_library_are_found_by_folded_words_and_nobody_has_looked_at_them(path):
    older_library(path)
    with Library.open(path) as library:
        assert library.cases.search("aase café støt") == ["ole"]
        assert library.cases.search("gammel") == []
        newest = library.cases.get("ole")
        assert (newest["review"], newest["clear"], newest["used"]) == (None, 0, 0)
        assert newest["digest"] == mark({"title": "Åse"})
        library.cases.add_version("ole", Version("Ole", {}, "ny tekst", "", "", 2))
        assert library.cases.search("cafe") == []
        assert library.check() == []


def test_a_damaged_library_from_before_is_rescued_with_its_cases(path, tmp_path):
    older_library(path)
    with Library.open_damaged(path) as broken, Library.open(tmp_path / "ny" / "library.db") as fresh:
        fresh.merge_from(broken)
        assert fresh.cases.search("cafe") == ["ole"]
        assert [row["number"] for row in fresh.cases.versions("ole")] == [2, 1]
        assert fresh.check() == []


def test_a_step_that_fails_leaves_the_older_library_as_it_was(path, monkeypatch):
    older_library(path)

    def fails(db):
        db.execute("DROP TABLE workshops")
        raise sqlite3.OperationalError("no")

    *before, last = migrations.STEPS._migrations
    steps = [*before, migrations.STEPS._Migration(last.name, fails)]
    monkeypatch.setattr(migrations.STEPS, "_migrations", steps)
    with pytest.raises(Exception, match="no"):
        Library.open(path)
    monkeypatch.undo()
    with Library.open(path) as library:
        assert library.workshops.get("a")["title"] == "Temadag"


def test_no_migration_without_a_copy(path):
    older_library(path)
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(Unwritable):
        Library.open(path)
    assert version_of(path) == OLDER


def test_an_older_library_is_not_migrated_for_reading(path):
    older_library(path)
    with pytest.raises(Unwritable):
        Library.open(path, writable=False)
    assert version_of(path) == OLDER


OPENER = """
import sys
from pathlib import Path
import db.migrations
from db.library import Library
print("ready", flush=True)
for number, line in enumerate(sys.stdin):
    with Library.open(Path(line.strip())) as library:
        library.workshops.add({"id": sys.argv[1], "title": "Temadag"})
        print(len(library.check()), flush=True)
"""


def test_processes_that_open_at_once_make_one_library(tmp_path, another_process):
    """Four processes race for ten libraries: six to be made, four to be migrated."""
    processes = [another_process(OPENER, name) for name in "bcde"]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for number in range(10):
        path = tmp_path / f"data{number}" / "library.db"
        if number >= 6:
            older_library(path)
        for process in processes:
            process.stdin.write(f"{path}\n")
            process.stdin.flush()
        assert [process.stdout.readline() for process in processes] == ["0\n"] * 4
        with Library.open(path) as library:
            assert {row["id"] for row in library.workshops.all()} >= set("bcde")
            assert library._connection.row("SELECT count(*) FROM _sqlite_migrations") == (VERSION,)
