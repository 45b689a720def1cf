"""What was deleted cannot be found in any file: not in the library, its log, its index, or a dated copy made clean."""

import pytest

from db.cases import Version
from db.library import Library

SECRET = "hemmeligbynavnet"


def long_version(words, number=0):
    """A version that fills several pages, so that its words lie in many places of the file."""
    text = f"{words} {number} " + " ".join(f"{words}{each}" for each in range(300))
    return Version(words, {"id": "x", "title": words, "situation": text, "number": number}, text, words, words, number)


def in_files(folder, words=SECRET):
    """The names of the files in which some bytes stand."""
    return sorted(
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes()
    )


@pytest.fixture
def crowded(library):
    """A library with other cases before and after the one to be deleted."""
    for number in range(30):
        library.cases.add(f"f{number}", long_version(f"ufarlig{number}"))
        if number % 10 == 5:
            library.cases.add(f"secret{number}", long_version(SECRET, number))
    return library


def test_a_removed_case_is_in_no_file_while_the_library_stays_open(crowded, path):
    assert "library.db-wal" in in_files(path.parent)
    for number in (5, 15, 25):
        crowded.cases.remove(f"secret{number}")
    assert crowded.wipe()
    assert in_files(path.parent) == []
    assert crowded.check() == []
    assert crowded.cases.search("ufarlig7")[0] == "f7"
    assert len(crowded.cases.all()) == 30


def test_older_versions_are_forgotten_and_those_that_may_be_used_stay(library, path):
    library.cases.add("ole", Version("Ole", {"v": 1}, "brugt", "", "", 1, {"by": "Ida", "at": 1}, clear=True))
    library.cases.add_version("ole", long_version(SECRET, 2))
    library.cases.overwrite("ole", 2, long_version(SECRET + "igen", 2))
    library.cases.add_version("ole", Version("Ole", {"v": 3}, "renset", "", "", 3, {"by": "Ida", "at": 3}, clear=True))
    assert library.cases.forget_before("ole", 3) == 1
    assert library.wipe()
    assert in_files(path.parent) == []
    assert [(row["number"], row["clear"]) for row in library.cases.versions("ole")] == [(3, 1), (1, 1)]
    assert library.cases.search("renset") == ["ole"]


def test_a_reader_elsewhere_holds_the_log_until_it_goes(crowded, path):
    with Library.open(path) as other, other._connection.reading():
        other.cases.all()
        for number in (5, 15, 25):
            crowded.cases.remove(f"secret{number}")
        crowded._connection.raw.execute("PRAGMA busy_timeout = 0")
        assert not crowded.wipe()
    assert crowded.wipe()
    assert in_files(path.parent) == []


def test_dated_copies_are_told_and_cleaned_without_losing_the_rest(crowded, path):
    copy = crowded.backup("dag")
    crowded.cases.remove("secret5")
    clean = crowded.backup("dag")
    assert crowded.copies_holding("secret5") == [copy]
    assert crowded.copies_holding("f1") == []
    for case_id in ("secret5", "secret15", "secret25"):
        crowded.cases.remove(case_id)
        for each in crowded.copies_holding(case_id):
            crowded.scrub(each, case_id)
    crowded.wipe()
    assert in_files(path.parent) == []
    with Library.open(copy, backups=path.parent / "other") as restored:
        assert len(restored.cases.all()) == 30
        assert restored.cases.search("ufarlig3")[0] == "f3"
        assert restored.check() == []
    assert clean.is_file()


def test_a_text_that_was_written_over_is_still_told_of_in_a_copy(library):
    library.cases.add("ole", long_version(SECRET))
    copy = library.backup("dag")
    assert library.copies_holding("ole") == []
    library.cases.overwrite("ole", 1, long_version("renset"))
    assert library.copies_holding("ole") == [copy]


def test_a_copy_that_cannot_be_read_holds_nothing_and_stays(library, path):
    library.cases.add("ole", long_version(SECRET))
    copy = library.backup("dag")
    copy.write_bytes(b"nothing of the kind")
    library.cases.remove("ole")
    assert library.copies_holding("ole") == []
    assert copy.read_bytes() == b"nothing of the kind"
