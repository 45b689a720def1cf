"""All checks, the tests last, and the words that are not translated."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context><name>Start</name>{messages}</context>
</TS>
"""
OPEN = "<message><source>Open</source><translation>Åbn</translation></message>"
CLOSE = '<message><source>Close</source><translation type="unfinished"></translation></message>'
EMPTY = "<message><source>Empty</source><translation></translation></message>"
GONE = '<message><source>Gone</source><translation type="vanished">Væk</translation></message>'
CARDS_IN_ENGLISH = (
    '<message numerus="yes"><source>%n card(s)</source>'
    "<translation><numerusform>%n card</numerusform><numerusform>%n cards</numerusform></translation></message>"
)
HALF = CARDS_IN_ENGLISH.replace("%n cards<", "<")
CARDS = (
    '<message numerus="yes"><source>%n card(s)</source>'
    "<translation><numerusform>%n kort</numerusform><numerusform>%n kort</numerusform></translation></message>"
)


@pytest.fixture
def write(checkout):
    """Writes the words of a language."""

    def write(code, *messages):
        checkout.words.mkdir(parents=True, exist_ok=True)
        (checkout.words / f"{code}.ts").write_text(TS.format(messages="".join(messages)), "utf-8")

    return write


@pytest.fixture
def danish(write):
    """Writes the Danish file of the checkout, beside an English one with the only plural."""
    write("en", CARDS_IN_ENGLISH)
    return partial(write, "da")


@pytest.fixture
def source_holds(tool, monkeypatch):
    """Decides which texts lupdate finds in the source."""

    def decide(*messages):
        def collect(_checkout, into):
            plurals = [each for each in messages if "numerus" in each]
            found = plurals if tool.translations.LANGUAGES[into.stem] == ("-pluralonly",) else messages
            into.write_text(TS.format(messages="".join(found)), "utf-8")

        monkeypatch.setattr(tool.translations, "collect", collect)

    return decide


def test_a_complete_translation_has_no_faults(tool, checkout, danish, source_holds):
    danish(OPEN, CARDS, GONE)
    source_holds(OPEN, CARDS)
    assert tool.translations.faults(checkout) == []


def test_new_unfinished_and_empty_texts_are_named(tool, checkout, danish, source_holds):
    danish(OPEN, CLOSE, EMPTY)
    source_holds(OPEN, CLOSE, EMPTY, CARDS)
    assert tool.translations.faults(checkout) == [
        "not in da.ts: Start: '%n card(s)'",
        "not translated in da.ts: Start: 'Close'",
        "not translated in da.ts: Start: 'Empty'",
    ]


@pytest.mark.parametrize(("english", "fault"), [((), "not in"), ((HALF,), "not translated in")])
def test_a_plural_that_is_not_said_in_english_is_named(tool, checkout, danish, write, source_holds, english, fault):
    danish(OPEN, CARDS)
    write("en", *english)
    source_holds(OPEN, CARDS)
    assert tool.translations.faults(checkout) == [f"{fault} en.ts: Start: '%n card(s)'"]


def test_a_missing_file_says_how_to_make_it(tool, checkout):
    faults = tool.translations.faults(checkout)
    assert ["dev.py translate" in fault for fault in faults] == [True, True]


def test_a_broken_file_is_a_sentence(tool, checkout, danish):
    danish(OPEN)
    (checkout.words / "en.ts").write_text("<TS><context>", "utf-8")
    with pytest.raises(tool.speech.Stop, match="is not a translation file"):
        tool.translations.faults(checkout)


def test_only_what_is_newer_than_its_compiled_form_is_compiled(tool, checkout, danish, monkeypatch):
    danish(OPEN)
    written, compiled = checkout.words / "da.ts", checkout.words / "da.qm"
    monkeypatch.setattr(tool.translations, "run", lambda _checkout, _tool, *words: Path(words[-1]).touch())
    assert tool.translations.is_stale(written, compiled)
    tool.translations.compile_stale(checkout)
    os.utime(compiled, (2_000_000_000, 2_000_000_000))
    tool.translations.compile_stale(checkout)
    assert compiled.stat().st_mtime == 2_000_000_000
    os.utime(written, (2_000_000_001, 2_000_000_001))
    assert tool.translations.is_stale(written, compiled)


def test_two_that_compile_at_once_never_write_in_one_file(tool, checkout, danish, monkeypatch):
    danish(OPEN)
    written, compiled = checkout.words / "da.ts", checkout.words / "da.qm"

    def write(_checkout, _tool, *words):
        fresh = Path(words[-1])
        fresh.write_text(fresh.name)
        if os.getpid() != 4711:
            monkeypatch.setattr(os, "getpid", lambda: 4711)
            tool.translations.compile_one(checkout, written)
            assert fresh.read_text() == fresh.name

    monkeypatch.setattr(tool.translations, "run", write)
    tool.translations.compile_one(checkout, written)
    assert sorted(checkout.words.glob("da*")) == [compiled, written]


@pytest.mark.parametrize(
    ("said", "closing"),
    [
        ("....\n======= 12 passed, 1 skipped in 3.20s =======\n", "12 passed, 1 skipped in 3.20s"),
        (
            "\x1b[31m==== \x1b[1m1 failed\x1b[0m, 2 passed in 61.00s (0:01:01) ====\x1b[0m\r\n",
            "1 failed, 2 passed in 61.00s (0:01:01)",
        ),
        ("a test waited in 5s\nno tests ran in 0.01s\n", "no tests ran in 0.01s"),
        ("Segmentation fault\n", ""),
    ],
)
def test_pytest_has_the_last_word(tool, said, closing):
    assert tool.checks.closing_line(said) == closing


@pytest.fixture
def tools(tool, checkout, monkeypatch):
    """All tools of the checks, in the order in which they were started; `failing` names those that find something."""
    state = SimpleNamespace(started=[], failing=set(), tests=0)

    def run(command, **_options):
        state.started.append(command)
        failed = any(word in command for word in state.failing)
        return SimpleNamespace(returncode=int(failed), stdout="87\n", stderr="")

    def tests(command, env):
        state.started.append(command)
        state.measured = env.get("COVERAGE_PROCESS_START")
        return state.tests, "=== 3 passed in 1.00s ===\n"

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(tool.checks, "shown_and_kept", tests)
    monkeypatch.setattr(tool.translations, "faults", lambda _checkout: [])
    return state


def test_all_checks_pass(tool, checkout, tools, capsys):
    assert tool.checks.run_all(checkout, {}) == 0
    said = capsys.readouterr().out
    assert "FAILED" not in said
    assert said.rstrip().splitlines()[-1].split(maxsplit=2) == ["tests", "ok", "3 passed in 1.00s"]
    assert "87 %" in said
    assert tools.measured == str(checkout.root / "pyproject.toml")


def test_what_each_tool_says_stands_under_its_name_in_order(tool, checkout, tools, monkeypatch, capsys):
    def run(command, **_options):
        return SimpleNamespace(returncode=0, stdout=f"said by {Path(command[0]).stem} {command[2:3]}\n")

    monkeypatch.setattr(subprocess, "run", run)
    tool.checks.run_all(checkout, {})
    parts = capsys.readouterr().out.split("\n== ")
    assert [part.split()[0] for part in parts[1:-2]] == ["style", "format", "types", "floors", "words"]
    assert "said by lint-imports" in parts[4]
    assert "said by python ['mypy']" in parts[3]


@pytest.mark.parametrize("failing", ["ruff", "mypy"])
def test_one_failing_check_fails_the_whole_and_keeps_no_other_from_running(tool, checkout, tools, capsys, failing):
    tools.failing = {failing}
    assert tool.checks.run_all(checkout, {}) == 1
    programs = [" ".join(command[1:4]) for command in tools.started]
    assert "-m pytest -n" in programs
    assert "-m ruff format" in programs
    assert "FAILED" in capsys.readouterr().out


def test_failing_tests_and_missing_words_fail_the_whole(tool, checkout, tools, monkeypatch, capsys):
    tools.tests = 1
    assert tool.checks.run_all(checkout, {}) == 1
    tools.tests = 0
    monkeypatch.setattr(tool.translations, "faults", lambda _checkout: ["not translated: Start: 'Close'"])
    assert tool.checks.run_all(checkout, {}) == 1
    assert "not translated: Start: 'Close'" in capsys.readouterr().out


def test_what_pytest_says_is_passed_on_and_kept(tool, capsysbinary):
    code, said = tool.checks.shown_and_kept([sys.executable, "-c", "print('3 passed'); raise SystemExit(3)"], None)
    assert (code, said.strip()) == (3, "3 passed")
    assert capsysbinary.readouterr().out.strip() == b"3 passed"
