"""Strangers' documents are tried out in another process: whatever they do there, this one goes on."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.archive import probe
from desktop.archive.probe import Trial, survives
from desktop.document.day import DayDocument
from desktop.document.template import board_start
from tests.archive.strangers import garbage, nested

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(templates):
    return board_start(templates["social"])


@pytest.fixture
def day():
    document = DayDocument("d")
    document.begin("Dag", "", "social", ["Gruppe 1"])
    return document.state()


def test_sound_documents_pass(start, day):
    assert survives([Trial("board", (), (start,)), Trial("board", (start,), (start,)), Trial("day", (), (day,))])


@pytest.mark.parametrize("update", garbage())
def test_bytes_that_are_no_update_do_not_pass(start, update):
    assert not survives([Trial("board", (start,), (update,))])


@pytest.mark.parametrize("depth", [5_000, 200_000])
def test_an_update_that_overflows_the_stack_brings_down_only_the_trial(start, depth):
    assert not survives([Trial("board", (start,), (nested(depth),))])


def test_one_bad_document_spoils_the_lot(start, day):
    assert not survives([Trial("day", (), (day,)), Trial("board", (), (b"\xff" * 40,))])


def test_a_trial_that_hangs_is_ended(start, monkeypatch):
    monkeypatch.setattr(probe, "SECONDS", 1.0)
    monkeypatch.setattr(probe, "_try_out", hang)
    assert not survives([Trial("board", (), (start,))])


def hang(_trials: list[Trial]) -> None:
    import threading

    threading.Event().wait()


FROM_A_WINDOW = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from desktop.archive.probe import Trial, survives
from desktop.document.template import board_start
from desktop.model.template import load_templates
from desktop.paths import resources

class Window(QObject):
    tried = Signal(bool)

if __name__ == "__main__":
    app = QCoreApplication([])
    window = Window()
    window.tried.connect(lambda passed: app.exit(7 if passed else 1), Qt.ConnectionType.QueuedConnection)
    start = board_start(next(iter(load_templates(resources()).values())))
    threading.Thread(target=lambda: window.tried.emit(survives([Trial("board", (), (start,))]))).start()
    sys.exit(app.exec())
"""


def test_a_trial_can_be_made_from_a_thread_of_a_qt_program(tmp_path):
    program = tmp_path / "window.py"
    program.write_text(FROM_A_WINDOW)
    done = subprocess.run(
        [sys.executable, program], cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, timeout=60, check=False
    )
    assert done.returncode == 7
