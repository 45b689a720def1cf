"""The command line as somebody types it: in this process for speed, or as a program of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.commands.root import build
from desktop.paths import Places
from desktop.words import untranslated

ROOT = Path(__file__).resolve().parents[2]
Brobyg = Callable[..., Result]


@pytest.fixture
def brobyg(places: Places) -> Brobyg:
    """Give a command with its arguments; the answer has `exit_code`, `stdout` and `stderr`."""

    def run(*arguments: object, folder: Path | None = None) -> Result:
        words = ["--data-dir", str(folder or places.data), *map(str, arguments)]
        return CliRunner(catch_exceptions=False).invoke(build(untranslated), words, prog_name="brobyg")

    return run


@pytest.fixture
def day(brobyg: Brobyg) -> str:
    """A new day with two groups."""
    return brobyg("new", "Temadag i Furesø", "--date", "2026-05-12", "--groups", "2").stdout.strip()


@pytest.fixture
def program(places: Places) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """The installed command, as its own process."""

    def run(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "desktop", "--data-dir", str(places.data), *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return run
