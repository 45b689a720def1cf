"""Loads dev.py as a person starts it, by its path, and gives the tests a checkout of their own to set up."""

import importlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]
STEPS = ("checkout", "checks", "debian", "downloads", "environment", "libraries", "preparation", "screen", "speech",
         "translations")  # fmt: skip


@pytest.fixture(scope="session")
def tool():
    """All of dev.py's modules by name; its folder is on the path only while they load."""
    before = list(sys.path)
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    modules = {name: importlib.import_module(name) for name in STEPS}
    sys.path[:] = before
    return SimpleNamespace(dev=dev, **modules)


@pytest.fixture
def checkout(tool, tmp_path):
    """A checkout with what a set-up reads and nothing made yet; its path has a blank and Danish letters."""
    root = tmp_path / "Rødovre Kommune"
    (root / "packaging").mkdir(parents=True)
    (root / "packaging" / "constraints.txt").write_text("# pins\npip==26.3\nrich==15.0.0\nclick==8.5.1\n", "utf-8")
    (root / "pyproject.toml").write_text("[project]\nname = 'brobyg'\n", "utf-8")
    return tool.checkout.Checkout(root)


class Programs:
    """Stands in for every program that a set-up starts, and leaves behind the files that the real one would."""

    def __init__(self, checkout) -> None:
        self.checkout = checkout
        self.started: list[list[str]] = []
        self.pip_says = ["Collecting rich==15.0.0\n"]
        self.pip_code = 0
        self.cut_off = False

    def named(self, *words: str) -> list[list[str]]:
        return [command for command in self.started if all(word in command for word in words)]

    def run(self, command, **_options) -> SimpleNamespace:
        command = [str(part) for part in command]
        self.started.append(command)
        if "venv" in command:
            self.checkout.python.parent.mkdir(parents=True, exist_ok=True)
            self.checkout.python.touch()
            (self.checkout.venv / "pyvenv.cfg").touch()
            (self.checkout.venv / "lib" / "python3.11" / "site-packages" / "PySide6").mkdir(parents=True)
        return SimpleNamespace(returncode=0, stdout="", stderr="")

    def popen(self, command, **_options) -> "Pip":
        self.started.append([str(part) for part in command])
        return Pip(self)


class Pip:
    """A running pip that half unpacks a package before it ends or is cut off."""

    def __init__(self, programs: Programs) -> None:
        self.programs = programs
        self.returncode = programs.pip_code

    def __enter__(self) -> "Pip":
        return self

    def __exit__(self, *_how) -> None:
        pass

    @property
    def stdout(self):
        (self.programs.checkout.venv / "half-unpacked").touch()
        if self.programs.cut_off:
            raise KeyboardInterrupt
        return iter(self.programs.pip_says)


@pytest.fixture
def programs(tool, checkout, monkeypatch) -> Programs:
    fake = Programs(checkout)
    monkeypatch.setattr(subprocess, "run", fake.run)
    monkeypatch.setattr(subprocess, "Popen", fake.popen)
    monkeypatch.setattr(tool.debian, "recognise", lambda: None)
    return fake


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "BROBYG_DEV_DEBUG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
