"""The file a theme day travels in: written whole or not at all, and a stranger's file until proven otherwise."""

import hashlib
import json
import os
import random
import sqlite3
import struct
import sys
import zipfile
from contextlib import closing

import pytest

from db import dayfile, dayformat, dayvalues
from db.dayformat import PAGE, SEAL
from db.errors import Refused, Unwritable
from db.library import Library

DAY = {"id": "day1", "title": "Temadag i Furesø", "date": "2026-11-23", "place": "Rådhuset", "origin": "", "created": 7}
DOCUMENTS = [
    {"id": "doc-day", "kind": "day", "name": "", "created": 1},
    {"id": "board1", "kind": "board", "name": "Gruppe 1", "created": 2},
]
UPDATES = [("doc-day", b"day state"), ("board1", b"board state " * 800), ("board1", b"\x00\xff later")]
CASES = [{"id": "ole", "title": "Ole", "own_words": ["Jeg vil selv 🌉"], "age": 82, "level": 1.5, "x": None, "y": True}]
WHOLE = {"day": DAY, "documents": DOCUMENTS, "updates": UPDATES, "cases": CASES}


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.brobyg"
    dayfile.write(path, DAY, DOCUMENTS, UPDATES, CASES)
    return path


def reason(path):
    with pytest.raises(Refused) as refusal:
        dayfile.read(path)
    return refusal.value.reason


def sealed(raw):
    return bytes(raw) + hashlib.sha256(raw).digest()


def forged(good, *statements):
    """A file as an enemy would make it: wrong inside, the seal right."""
    path = good.with_name("forged.brobyg")
    path.write_bytes(good.read_bytes()[:-SEAL])
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            raw.execute(statement)
    path.write_bytes(sealed(path.read_bytes()))
    return path


# Writing


def test_what_is_written_is_read(good):
    assert dayfile.read(good) == WHOLE
    assert [entry.name for entry in good.parent.iterdir()] == ["good.brobyg"]


def test_rows_of_the_library_go_in_as_they_are(library, board, tmp_path):
    library.workshops.change("day1", opened=99)
    path = tmp_path / "Temadag æøå #1?.brobyg"
    dayfile.write(path, library.workshops.get("day1"), library.documents.of("day1"), [(board, b"x")], [])
    found = dayfile.read(path)
    assert "opened" not in found["day"]
    assert found["documents"] == [{"id": board, "kind": "board", "name": "Gruppe 1", "created": 100}]


def test_an_older_file_is_replaced(good):
    dayfile.write(good, {**DAY, "title": "Ny"}, DOCUMENTS, [], [])
    assert dayfile.read(good)["day"]["title"] == "Ny"


def test_any_sqlite_tool_can_look_inside(good):
    with closing(sqlite3.connect(good)) as raw:
        assert raw.execute("SELECT title FROM day").fetchall() == [("Temadag i Furesø",)]


def test_what_could_not_be_read_again_is_not_written(good):
    before = good.read_bytes()
    for updates in ([("board1", bytes(dayformat.UPDATE_LIMIT + 1))], [("no such document", b"x")]):
        with pytest.raises(Refused):
            dayfile.write(good, DAY, DOCUMENTS, updates, CASES)
    assert good.read_bytes() == before
    assert [entry.name for entry in good.parent.iterdir()] == ["good.brobyg"]


def test_a_folder_that_is_not_there_is_unwritable(tmp_path):
    with pytest.raises(Unwritable):
        dayfile.write(tmp_path / "pulled out" / "day.brobyg", DAY, DOCUMENTS, UPDATES, CASES)


def test_a_folder_of_that_name_stays(tmp_path):
    (tmp_path / "day.brobyg").mkdir()
    with pytest.raises(Unwritable):
        dayfile.write(tmp_path / "day.brobyg", DAY, DOCUMENTS, UPDATES, CASES)
    assert [entry.name for entry in tmp_path.iterdir()] == ["day.brobyg"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit on file sizes stands in for a full disk")
def test_a_full_disk_leaves_the_older_file_and_no_half_one(good, another_process):
    before = good.read_bytes()
    process = another_process(
        "import resource, sys; from pathlib import Path; from db import dayfile; from db.errors import Unwritable\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
        "try: dayfile.write(Path(sys.argv[1]), {'id': 'a', 'title': 'b'},\n"
        "    [{'id': 'd', 'kind': 'day', 'name': '', 'created': 1}], [('d', bytes(200_000))], [])\n"
        "except Unwritable: print('full')\n",
        good,
    )
    assert process.communicate()[0].strip() == "full"
    assert good.read_bytes() == before
    assert [entry.name for entry in good.parent.iterdir()] == ["good.brobyg"]


# Reading what is no day file


def test_an_empty_file_is_cut_short(tmp_path):
    (tmp_path / "empty.brobyg").touch()
    assert reason(tmp_path / "empty.brobyg") == "truncated"


@pytest.mark.parametrize("content", ["x", "Kære alle", "Kære alle\n" * 1000])
def test_a_text_is_no_day_file(tmp_path, content):
    (tmp_path / "letter.brobyg").write_text(content)
    assert reason(tmp_path / "letter.brobyg") == "not_a_day_file"


def test_a_folder_is_no_day_file(tmp_path):
    assert reason(tmp_path) == "not_a_day_file"


@pytest.mark.skipif(os.name != "posix", reason="no pipes with names on Windows")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.brobyg")
    assert reason(tmp_path / "pipe.brobyg") == "not_a_day_file"


def test_a_zip_is_no_day_file(tmp_path):
    with zipfile.ZipFile(tmp_path / "day.brobyg", "w") as archive:
        archive.writestr("day.json", "{}" * 200)
    assert reason(tmp_path / "day.brobyg") == "not_a_day_file"


def test_another_database_is_no_day_file(tmp_path, library, path):
    with closing(sqlite3.connect(tmp_path / "other.brobyg")) as raw:
        raw.execute("CREATE TABLE day (id)")
    assert reason(tmp_path / "other.brobyg") == "not_a_day_file"
    library.close()
    assert reason(path) == "not_a_day_file"


def test_a_day_file_is_no_library(good):
    with pytest.raises(Exception, match="application id"):
        Library.open(good)


def test_a_missing_file_is_unreadable(tmp_path):
    assert reason(tmp_path / "nothing.brobyg") == "unreadable"


def test_a_newer_file_says_so(good):
    assert reason(forged(good, f"PRAGMA user_version = {dayformat.VERSION + 1}")) == "newer"


def test_a_file_from_before_there_was_a_programme_is_still_read(good):
    held = dayfile.read(good)
    assert dayfile.read(forged(good, "PRAGMA user_version = 1")) == held


def test_a_huge_file_is_not_even_begun(good):
    with good.open("rb+") as file:
        file.truncate(dayformat.FILE_LIMIT + 1)
    assert reason(good) == "too_large"


# Reading what was damaged on the way


def test_cut_anywhere_it_is_cut_short(good):
    raw = good.read_bytes()
    short = good.with_name("short.brobyg")
    for size in {*range(0, len(raw), 97), *range(120), *range(len(raw) - 50, len(raw))}:
        short.write_bytes(raw[:size])
        assert reason(short) == "truncated", size


def test_something_added_is_noticed(good):
    good.write_bytes(good.read_bytes() + b"\0")
    assert reason(good) == "damaged"


@pytest.mark.parametrize("seed", range(5))
def test_any_changed_byte_is_noticed(good, seed):
    raw = good.read_bytes()
    chance = random.Random(seed)
    hurt = good.with_name("hurt.brobyg")
    for _ in range(100):
        changed = bytearray(raw)
        for _ in range(chance.choice([1, 1, 5, 100])):
            changed[chance.randrange(len(raw))] ^= chance.randrange(1, 256)
        hurt.write_bytes(changed)
        assert reason(hurt) in {"damaged", "not_a_day_file", "newer", "truncated"}


# Reading what was made by an enemy: the seal is right


@pytest.mark.parametrize("seed", range(5))
def test_random_changes_under_a_right_seal_are_refused_or_harmless(good, seed):
    """Whatever comes through is well-formed: the parts, with the types they should have."""
    raw = good.read_bytes()[:-SEAL]
    chance = random.Random(seed)
    hurt = good.with_name("hurt.brobyg")
    refused = 0
    for _ in range(100):
        changed = bytearray(raw)
        for _ in range(chance.choice([1, 3, 30])):
            page = chance.randrange(len(raw) // PAGE) * PAGE
            changed[page + chance.choice([chance.randrange(100), chance.randrange(PAGE)])] = chance.randrange(256)
        hurt.write_bytes(sealed(changed))
        try:
            found = dayfile.read(hurt)
        except Refused:
            refused += 1
        else:
            assert found.keys() == WHOLE.keys()
            assert {type(data) for _, data in found["updates"]} == {bytes}
            assert {type(value) for value in found["day"].values()} <= {str, int}
    assert refused > 20


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON day BEGIN DELETE FROM updates; END",
        "CREATE VIEW v AS SELECT * FROM day",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON day (title)",
        "CREATE INDEX i ON day (abs(created))",
        "CREATE VIRTUAL TABLE f USING fts5 (x)",
        "ALTER TABLE day ADD COLUMN more TEXT",
        "ALTER TABLE day ADD COLUMN more TEXT GENERATED ALWAYS AS (title)",
        "DROP TABLE cases",
        "UPDATE sqlite_schema SET sql = replace(sql, 'BLOB', 'TEXT') WHERE name = 'updates'",
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'updates'",
        "UPDATE sqlite_schema SET type = 'view', rootpage = 0,"
        " sql = 'CREATE VIEW cases AS WITH RECURSIVE n(content) AS (SELECT 1 UNION ALL SELECT content + 1 FROM n)"
        " SELECT content FROM n' WHERE name = 'cases'",
        "DELETE FROM day",
        "UPDATE day SET created = -1",
        "UPDATE day SET created = 9223372036854775807",
        "UPDATE day SET id = ''",
        "UPDATE day SET id = 'a' || char(10) || 'b'",
        "UPDATE day SET title = 'a' || char(0) || 'b'",
        "UPDATE updates SET document = 'nothing'",
        "UPDATE updates SET data = x''",
        "UPDATE cases SET content = '[1]'",
        "UPDATE cases SET content = 'no json'",
        "UPDATE cases SET content = '{\"a\": NaN}'",
        "UPDATE cases SET content = '{\"a\": 1e999}'",
        "UPDATE cases SET content = '{\"a\": 99999999999999999999}'",
        'UPDATE cases SET content = \'{"a": "\\ud800"}\'',
        "UPDATE cases SET content = '{\"\\ud800\": 1}'",
    ],
)
def test_what_is_not_as_we_write_it_is_refused(good, statement):
    assert reason(forged(good, statement)) == "schema"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'updates')"
        " WHERE name = 'cases'",
        "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'cases'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE day (' WHERE name = 'day'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'cases'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE day (' || hex(zeroblob(100000)) || ' TEXT)' WHERE name = 'day'",
        "UPDATE day SET title = CAST(x'ff' AS TEXT)",
    ],
)
def test_what_contradicts_itself_is_refused(good, statement):
    assert reason(forged(good, statement)) == "damaged"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE day SET title = hex(zeroblob(3000))",
        "INSERT INTO day VALUES ('b', 'b', '', '', '', 1)",
        "UPDATE updates SET data = zeroblob(8 * 1024 * 1024 + 1)",
        "UPDATE updates SET data = zeroblob(9 * 1024 * 1024)",
        "UPDATE cases SET content = '{\"a\": \"' || hex(zeroblob(600000)) || '\"}'",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1500)"
        " INSERT INTO documents SELECT i, 'board', '', 1 FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n LIMIT 20)"
        " INSERT INTO cases SELECT i, '{\"a\": \"' || hex(zeroblob(300000)) || '\"}' FROM n",
    ],
)
def test_what_is_too_much_is_refused(good, statement):
    assert reason(forged(good, statement)) == "too_large"


def test_json_without_a_bottom_is_refused(good):
    for depth in (40, 100_000):
        deep = '{"a":' * depth + "1" + "}" * depth
        assert reason(forged(good, f"UPDATE cases SET content = '{deep}'")) == "schema"


@pytest.mark.parametrize("setting", ["journal_mode = WAL", "encoding = 'UTF-16'"])
def test_another_kind_of_database_under_our_mark_is_refused(good, setting):
    path = good.with_name("odd.brobyg")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA {setting}")
        raw.execute(f"PRAGMA application_id = {dayformat.APPLICATION}")
        raw.execute(f"PRAGMA user_version = {dayformat.VERSION}")
        dayformat.make_schema(raw)
    path.write_bytes(sealed(path.read_bytes()))
    assert reason(path) == "damaged"


def test_reading_leaves_nothing_beside_the_file(good):
    before = good.read_bytes()
    dayfile.read(good)
    assert good.read_bytes() == before
    assert [entry.name for entry in good.parent.iterdir()] == ["good.brobyg"]


# Files that want to be read for ever


def test_a_schema_without_end_is_given_up(good, monkeypatch):
    """Six storeys of branches, each pointing 500 times to the next: legal to follow, and 500 to the sixth rows long."""
    monkeypatch.setattr(dayfile, "SECONDS", 0.2)
    raw = bytearray(good.read_bytes()[:-SEAL])
    pages = len(raw) // PAGE
    raw += true_schema(raw) + one_row_of_schema()
    for storey in range(6):
        raw += branch([pages + 2 + storey] * 500)
    raw[100:PAGE] = bytes(PAGE - 100)
    write_branch(raw, 100, [pages + 1, pages + 8])
    raw[28:32] = struct.pack(">I", len(raw) // PAGE)
    good.write_bytes(sealed(raw))
    assert reason(good) == "too_slow"


def true_schema(raw):
    """The first page's rows on a page of their own."""
    (count,) = struct.unpack(">H", raw[103:105])
    head = 8 + 2 * count
    return raw[100 : 100 + head] + bytes(100) + raw[100 + head : PAGE]


def one_row_of_schema():
    """A page with one row, of an index SQLite made by itself: the only kind that may be named twice."""
    texts = [b"index", b"sqlite_autoindex_day_1", b"day"]
    types = bytes([13 + 2 * len(text) for text in texts] + [1, 0])
    payload = bytes([len(types) + 1]) + types + b"".join(texts) + bytes([3])
    cell = bytes([len(payload), 1]) + payload
    start = PAGE - len(cell)
    head = struct.pack(">BHHHBH", 13, 0, 1, start, 0, start)
    return head + bytes(start - len(head)) + cell


def branch(children):
    page = bytearray(PAGE)
    write_branch(page, 0, children)
    return page


def write_branch(raw, offset, children):
    """Every child but the last has a cell, the last a field of its own."""
    *cells, last = children
    start = PAGE - 5 * len(cells)
    raw[offset : offset + 12] = struct.pack(">BHHHBI", 5, 0, len(cells), start, 0, last)
    for number, child in enumerate(cells):
        place = start + 5 * number
        raw[offset + 12 + 2 * number : offset + 14 + 2 * number] = struct.pack(">H", place)
        raw[place : place + 5] = struct.pack(">IB", child, min(number + 1, 127))


def test_reading_that_takes_more_than_its_time_is_given_up(tmp_path, monkeypatch):
    path = tmp_path / "long.brobyg"
    dayfile.write(path, DAY, DOCUMENTS, [("board1", b"%d" % number) for number in range(20_000)], [])
    monkeypatch.setattr(dayfile, "SECONDS", -10)
    assert reason(path) == "too_slow"


def test_a_case_may_say_anything_json_can_hold(good):
    case = {"tal": [1, -2.5, 0], "tekst": "æøå \u2028 🌉", "nej": False, "intet": None, "dyb": {"a": {"b": [[]]}}}
    dayfile.write(good, DAY, DOCUMENTS, [], [case])
    assert dayfile.read(good)["cases"] == [json.loads(json.dumps(case))]
    assert dayvalues.content("{}") == {}
