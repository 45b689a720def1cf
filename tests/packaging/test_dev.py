"""The command itself: its verbs, what they start, and that every failure is a sentence."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def started(tool, monkeypatch):
    """Catches the program that a verb would go over to; everything before it counts as done."""
    calls = []
    monkeypatch.setattr(tool.dev, "start", lambda command, env: calls.append((command, env)) or 0)
    monkeypatch.setattr(tool.environment, "prepare", lambda checkout, platforms: calls.append(platforms))
    monkeypatch.setattr(tool.screen, "x_server_answers", lambda: True)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(Path.cwd())
    return calls


def test_run_starts_the_example_day_in_a_window_with_what_was_typed(tool, checkout, started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert tool.dev.main(["run", "--output", "a b"], checkout.root) == 0
    platforms, (command, env) = started
    assert platforms == {"offscreen", "xcb"}
    assert command == [str(checkout.python), "-P", "-m", "desktop", "demo", "--output", "a b"]
    assert "QT_QPA_PLATFORM" not in env


def test_run_without_a_screen_says_so_and_builds_the_day_on_paper(tool, checkout, started, capsys):
    assert tool.dev.main(["run"], checkout.root) == 0
    platforms, (command, env) = started
    output = str(checkout.root / "output")
    assert platforms == {"offscreen"}
    assert command[-3:] == ["--headless", "--output", output]
    assert command[:5] == [str(checkout.python), "-P", "-m", "desktop", "demo"]
    assert env["QT_QPA_PLATFORM"] == "offscreen"
    said = capsys.readouterr().out
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in said
    assert output in said


def test_run_with_a_display_that_nobody_serves_builds_the_day_on_paper(tool, checkout, started, monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setattr(tool.screen, "x_server_answers", lambda: False)
    assert tool.dev.main(["run"], checkout.root) == 0
    assert "--headless" in started[-1][0]
    assert "nothing answers at DISPLAY :77" in capsys.readouterr().out


def test_test_with_arguments_runs_pytest_alone(tool, checkout, started):
    assert tool.dev.main(["test", "-k", "words", "-x"], checkout.root) == 0
    command, env = started[-1]
    assert command == [str(checkout.python), "-m", "pytest", "-k", "words", "-x"]
    assert env["QT_QPA_PLATFORM"] == "offscreen"


def test_test_keeps_a_platform_that_was_asked_for(tool, checkout, started, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert tool.dev.main(["test", "-x"], checkout.root) == 0
    assert started[0] == {"offscreen", "xcb"}
    assert started[-1][1]["QT_QPA_PLATFORM"] == "xcb"


def test_bench_runs_the_measurements(tool, checkout, started, capsys):
    assert tool.dev.main(["bench"], checkout.root) == 1
    assert "no measurements" in capsys.readouterr().err
    script = checkout.root / "tests" / "benchmarks" / "run.py"
    script.parent.mkdir(parents=True)
    script.touch()
    assert tool.dev.main(["bench", "--only", "start"], checkout.root) == 0
    assert started[-1][0] == [str(checkout.python), "-m", "tests.benchmarks.run", "--only", "start"]
    assert Path.cwd() == checkout.root


@pytest.mark.parametrize("arguments", [[], ["walk"], ["--verbose"]])
def test_an_unknown_verb_shows_how_to_use_it(tool, checkout, arguments, capsys):
    assert tool.dev.main(arguments, checkout.root) == 2
    assert "run [ARGUMENTS]" in capsys.readouterr().err


def test_setup_and_translate_refuse_arguments(tool, checkout, started, capsys):
    assert tool.dev.main(["setup", "--fast"], checkout.root) == 2
    assert tool.dev.main(["translate", "en"], checkout.root) == 2
    assert "--fast" in capsys.readouterr().err
    assert started == []


@pytest.mark.parametrize(
    ("fault", "code", "words"),
    [
        (KeyboardInterrupt(), 130, "Stopped. Run it again"),
        (OSError(28, "No space left on device", ".venv"), 1, "No space left on device"),
        (RuntimeError("a bug"), 1, "RuntimeError: a bug"),
    ],
)
def test_any_failure_is_one_sentence_and_a_code(tool, checkout, monkeypatch, capsys, fault, code, words):
    def fail(_checkout, _platforms):
        raise fault

    monkeypatch.setattr(tool.environment, "prepare", fail)
    assert tool.dev.main(["setup"], checkout.root) == code
    said = capsys.readouterr().err
    assert words in said
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1


def test_an_older_python_can_read_the_file_as_far_as_the_sentence():
    source = (ROOT / "packaging" / "dev.py").read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    guard = next(index for index, part in enumerate(tree.body) if isinstance(part, ast.If))
    before = [name.name for part in tree.body[:guard] if isinstance(part, ast.Import) for name in part.names]
    assert before == ["os", "sys"]
    assert "Python 3.11 or newer" in ast.unparse(tree.body[guard])


def test_packaging_stays_a_plain_folder():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_wanted_package_is_pinned_and_all_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "packaging" / "constraints.txt").read_text("utf-8"), re.M))
    pins = {name.lower().replace("_", "-"): version for name, version in pins.items()}
    wanted = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["dev"]]
    for requirement in wanted:
        name, version = requirement.split("==")
        assert pins[name.lower().replace("_", "-")] == version
    assert all("==" in requirement for requirement in project["build-system"]["requires"])


def test_pins_name_no_server():
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ; sys_platform == \"win32\")?", pin) for pin in pins)
