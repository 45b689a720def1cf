"""The command as a program of its own: quick, without windows, in the reader's language, beside an open window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.archive.archive import Archive
from desktop.archive.keeper import Keeper
from desktop.archive.letters import Arrived, Event
from desktop.commands.office import language_of
from desktop.paths import resources
from tests.archive.conftest import first_board, texts, write

ROOT = Path(__file__).resolve().parents[2]
SPEAKS_DANISH = pytest.mark.skipif(
    not (resources() / "i18n" / "da.qm").is_file(), reason="the Danish words are not compiled"
)

WITHOUT_WINDOWS = """
import sys
from desktop.__main__ import main
sys.argv = ["brobyg", *sys.argv[1:]]
try:
    main()
finally:
    heavy = {"PySide6.QtGui", "PySide6.QtWidgets", "reportlab", "sqlite_utils", "yaml", "fontTools", "platformdirs"}
    print(*sorted(heavy & set(sys.modules)), file=sys.stderr)
"""


def test_listing_brings_neither_windows_nor_anything_else_heavy(places, archive):
    archive.create_day("Dag", "", "social", ["Gruppe 1"])
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_WINDOWS, "--data-dir", places.data, "list"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "Dag" in done.stdout
    assert done.stderr.strip() == ""


@pytest.mark.parametrize("command", [["board", "1", "--json"], ["export", "-o", "dag.brobyg"]])
def test_no_other_command_but_reports_brings_windows(places, archive, command, tmp_path):
    day = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_WINDOWS, "--data-dir", places.data, command[0], day, *command[1:]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "Qt" not in done.stderr


@SPEAKS_DANISH
def test_danish_is_spoken_unless_something_else_is_asked_for(program):
    assert "Der er ingen temadage endnu" in program("list", BROBYG_LANGUAGE="").stdout
    assert "There are no theme days yet" in program("list", BROBYG_LANGUAGE="en").stdout
    helped = program("--help", BROBYG_LANGUAGE="da").stdout
    assert helped.startswith("Brug: brobyg [VALG] KOMMANDO")
    assert "Kommandoer:" in helped
    wrong = program("nyt", BROBYG_LANGUAGE="da")
    assert wrong.returncode == 2
    assert "Fejl: Kommandoen “nyt” findes ikke." in wrong.stderr
    missing = program("board", "x", "1", BROBYG_LANGUAGE="da")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "Der er ingen temadag “x”" in missing.stderr


@SPEAKS_DANISH
def test_the_language_chosen_in_the_window_is_spoken(program, places):
    places.data.mkdir()
    settings = QSettings(str(places.settings), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    settings.sync()
    assert "There are no theme days yet" in program("list").stdout
    places.settings.write_bytes(b"\xff\x00[[[nonsense")
    assert "Der er ingen temadage endnu" in program("list").stdout


def test_danish_letters_come_out_whatever_the_terminal_was_set_to(program):
    for locale in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}):
        day = program("new", "Temadag på Ærø 🌉", **locale).stdout.strip()
        assert program("list", **locale).stdout.count("Temadag på Ærø 🌉") >= 1, day


def test_commands_work_while_a_window_is_open_and_it_hears_of_them(program, places, templates, tmp_path):
    heard: list[Event] = []
    keeper = Keeper(lambda: Archive(places, templates), heard.append)
    keeper.start()
    try:
        day = program("new", "Lavet ved siden af", "--groups", "1").stdout.strip()
        there = tmp_path / "there"
        file = tmp_path / "dag.brobyg"
        program("export", day, "-o", file)
        carried_on(there, templates, file, day)
        assert program("import", file).returncode == 0
        board = json.loads(program("board", day, "1", "--json").stdout)
        assert [card["text"] for card in board["journeys"]["as_is"]["cards"]] == ["skrevet et andet sted"]
    finally:
        assert keeper.close()
    assert any(isinstance(event, Arrived) for event in heard)


def carried_on(folder, templates, file, day):
    """Somebody else works on the day and sends the file back."""
    from desktop.archive.transfer import export_day, import_day
    from desktop.paths import Places

    archive = Archive(Places(folder), templates)
    import_day(archive, file)
    document, board = first_board(archive, day)
    archive.append([(document, update) for update in write(board, "skrevet et andet sted")])
    assert texts(board) == ["skrevet et andet sted"]
    export_day(archive, day, file)
    archive.close()


def test_the_example_day_comes_out_on_paper_and_in_pictures_without_a_screen(program, tmp_path):
    done = program("demo", "--headless", "--output", tmp_path / "out", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    named = [Path(line) for line in done.stdout.splitlines() if line.startswith(str(tmp_path))]
    assert len(named) >= 3
    assert {path.read_bytes()[:4] for path in named} == {b"%PDF", b"\x89PNG"}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(path.name for path in named)
    again = program("list", "--json")
    assert [(each["title"], each["groups"]) for each in json.loads(again.stdout)] == [
        ("Temadag om dialogbaseret BUM", 6)
    ]


@pytest.mark.parametrize("arguments", [[], ["list"], ["--data-dir"], ["--data-dir", "x"], ["--data-dir=x", "list"]])
def test_the_language_is_found_whatever_is_typed_or_nothing_at_all(arguments, tmp_path):
    assert language_of({"BROBYG_DATA_DIR": str(tmp_path)}, arguments) == "da"
