"""Setting up: once, whole, and again from the start where it was cut off."""

import subprocess

import pytest

OFFSCREEN = frozenset({"offscreen"})


def prepare(tool, checkout, platforms=OFFSCREEN):
    tool.environment.prepare(checkout, platforms)


def state(checkout) -> str:
    return checkout.stamp.read_text("utf-8").splitlines()[0]


def test_a_fresh_checkout_gets_its_environment_and_its_pinned_packages(tool, checkout, programs):
    prepare(tool, checkout)
    assert state(checkout) == "ready"
    own, packages = programs.named("pip")
    assert own[-2:] == ["--upgrade", "pip"]
    assert packages[-2:] == ["--editable", ".[dev]"]
    assert packages[packages.index("--constraint") + 1] == str(checkout.constraints)


def test_the_second_time_nothing_is_started(tool, checkout, programs):
    prepare(tool, checkout)
    programs.started.clear()
    prepare(tool, checkout)
    assert programs.started == []


def test_a_set_up_that_was_cut_off_is_made_anew_by_the_next(tool, checkout, programs, capsys):
    programs.cut_off = True
    with pytest.raises(KeyboardInterrupt):
        prepare(tool, checkout)
    assert state(checkout) == "unfinished"
    stray = checkout.venv / "lib" / "half a package"
    stray.mkdir()
    programs.cut_off = False
    prepare(tool, checkout)
    assert "did not get to its end" in capsys.readouterr().out
    assert state(checkout) == "ready"
    assert not stray.exists()
    assert len(programs.named("venv")) == 2


def test_a_damaged_stamp_counts_as_none(tool, checkout, programs):
    prepare(tool, checkout)
    checkout.stamp.write_bytes(b"\xff\x00 ready")
    assert tool.environment.read_stamp(checkout.stamp) is None
    prepare(tool, checkout)
    assert state(checkout) == "ready"


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_pins_are_installed_into_the_same_environment(tool, checkout, programs, name):
    prepare(tool, checkout)
    programs.started.clear()
    (checkout.root / name).write_text("click==9.0\n", "utf-8")
    prepare(tool, checkout)
    assert programs.named("--editable", ".[dev]")
    assert not programs.named("venv")


def test_another_place_needs_another_environment(tool, checkout, programs, tmp_path):
    prepare(tool, checkout)
    programs.started.clear()
    moved = tool.checkout.Checkout(checkout.root.rename(tmp_path / "moved"))
    programs.checkout = moved
    prepare(tool, moved)
    assert programs.named("venv")


def test_another_python_needs_another_environment(tool, checkout, monkeypatch):
    now = tool.environment.wanted_stamp(checkout, OFFSCREEN)
    monkeypatch.setattr(tool.environment.sys.implementation, "cache_tag", "cpython-399")
    later = tool.environment.wanted_stamp(checkout, OFFSCREEN)
    assert not tool.environment.fits(now, later)
    assert now.pins == later.pins


def test_an_environment_whose_python_is_gone_is_made_anew(tool, checkout, programs):
    prepare(tool, checkout)
    checkout.python.unlink()
    prepare(tool, checkout)
    assert len(programs.named("venv")) == 2


def test_a_screen_that_comes_later_asks_only_for_its_libraries(tool, checkout, programs):
    prepare(tool, checkout, OFFSCREEN)
    programs.started.clear()
    prepare(tool, checkout, frozenset({"offscreen", "xcb"}))
    assert not programs.named("pip")
    assert tool.environment.read_stamp(checkout.stamp).platforms == {"offscreen", "xcb"}
    programs.started.clear()
    prepare(tool, checkout, OFFSCREEN)
    assert programs.started == []


def test_a_failed_download_tells_what_to_do_and_leaves_the_set_up_unfinished(tool, checkout, programs):
    programs.pip_code = 1
    programs.pip_says = ["WARNING: Retrying after connection broken by 'NewConnectionError'\n", "ERROR: no\n"]
    with pytest.raises(tool.speech.Stop) as stop:
        prepare(tool, checkout)
    assert "Check the network connection" in str(stop.value)
    assert "run this again: it goes on where it stopped" in str(stop.value)
    assert "NewConnectionError" in checkout.log.read_text("utf-8")
    assert state(checkout) == "unfinished"


def test_an_environment_that_cannot_be_made_tells_why(tool, checkout, programs, monkeypatch):
    def fail(_command, **_options):
        return subprocess.CompletedProcess([], 1, "", "Traceback ...\nOSError: [Errno 30] Read-only file system\n")

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(tool.speech.Stop, match="Read-only file system"):
        prepare(tool, checkout)


def test_a_working_environment_somebody_made_is_used_and_not_thrown_away(tool, checkout, programs):
    programs.run(["venv"])
    programs.started.clear()
    (checkout.venv / "somebodys package").touch()
    prepare(tool, checkout)
    assert state(checkout) == "ready"
    assert (checkout.venv / "somebodys package").exists()
    assert ["-m", "venv"] not in [command[1:3] for command in programs.started]


def test_files_that_are_no_environment_are_left_alone(tool, checkout, programs):
    checkout.venv.mkdir()
    diary = checkout.venv / "diary.txt"
    diary.write_text("mine", "utf-8")
    with pytest.raises(tool.speech.Stop, match="Move it away"):
        prepare(tool, checkout)
    assert diary.read_text("utf-8") == "mine"


def test_what_would_lead_out_of_the_environment_is_not_passed_on(tool, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:8080")
    env = tool.preparation.clean_environment()
    assert "PYTHONPATH" not in env
    assert "PIP_TARGET" not in env
    assert env["PIP_USER"] == "0"
    assert env["HTTPS_PROXY"] == "http://proxy:8080"
