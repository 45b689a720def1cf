"""`brobyg check` finds what is wrong with the library and with the program itself."""

import json
import sqlite3
from contextlib import closing

import PySide6
import pytest

from desktop.commands import check


def findings(result) -> dict[str, list[str]]:
    return json.loads(result.stdout)


def test_all_is_well_on_a_new_day_but_for_words_not_compiled(brobyg, day):
    result = brobyg("check", "--json")
    found = findings(result)
    assert list(found) == ["The library", "Qt and Python", "Shared documents", "The typeface", "Translations"]
    del found["Translations"]
    assert not any(found.values())
    lines = brobyg("check").stdout.splitlines()
    assert lines[0] == "✓ The library: in order"
    assert len(lines) == 5


def test_a_library_that_holds_something_else_than_was_stored_is_found(brobyg, day, places):
    with closing(sqlite3.connect(places.library)) as raw:
        raw.execute("UPDATE updates SET data = zeroblob(20)")
        raw.commit()
    result = brobyg("check")
    assert result.exit_code == 1
    assert result.stdout.startswith("✗ The library: update 1 is not the one that was stored")


def test_a_library_of_something_else_is_found_and_left_alone(brobyg, places):
    places.data.mkdir()
    places.library.write_text("a shopping list")
    result = brobyg("check", "--json")
    assert result.exit_code == 1
    assert "not a library made by Brobyg" in findings(result)["The library"][0]
    assert places.library.read_text() == "a shopping list"


@pytest.mark.parametrize(
    ("qt", "python", "bad"), [("6.12.0", (3, 11), True), ("6.12.0", (3, 12), False), ("6.11.3", (3, 11), False)]
)
def test_a_pair_of_versions_that_dies_is_found(brobyg, monkeypatch, qt, python, bad):
    monkeypatch.setattr(PySide6, "__version__", qt)
    monkeypatch.setattr(check.sys, "version_info", python)
    found = findings(brobyg("check", "--json"))["Qt and Python"]
    assert bool(found) == bad
    assert not bad or "6.12.0" in found[0]


def test_another_pycrdt_is_found(brobyg, monkeypatch):
    monkeypatch.setattr("desktop.document.text.counts_bytes", lambda: False)
    result = brobyg("check", "--json")
    assert result.exit_code == 1
    assert findings(result)["Shared documents"]


def test_missing_and_unfinished_words_are_found(brobyg, monkeypatch, tmp_path):
    monkeypatch.setattr(check, "resources", lambda: tmp_path)
    (tmp_path / "i18n").mkdir()
    assert "not compiled" in findings(brobyg("check", "--json"))["Translations"][0]
    (tmp_path / "i18n" / "da.qm").write_bytes(b"words")
    assert findings(brobyg("check", "--json"))["Translations"] == []
    (tmp_path / "i18n" / "da.ts").write_text(
        '<TS><context><message><source>a</source><translation type="unfinished"/></message></context></TS>'
    )
    assert findings(brobyg("check", "--json"))["Translations"] == ["1 texts have no Danish words."]
