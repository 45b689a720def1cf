"""A library in a folder of its own, and other processes that use the same one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.library import Library

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.db"


@pytest.fixture
def library(path):
    with Library.open(path) as library:
        yield library


@pytest.fixture
def board(library):
    """The id of an empty board in the library."""
    library.workshops.add({"id": "day1", "title": "Temadag i Furesø"})
    library.documents.add("board1", "day1", "board", "Gruppe 1", 100)
    return "board1"


@pytest.fixture
def another_process():
    """Run a piece of Python in a process of its own, talking over its input and output; ended with the test."""
    running = []

    def start(code, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.stdin.close()
        process.stdout.close()
        process.wait()
