"""Starting measured: from the start of the process to the first frame, beside a bare window of the same Qt."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace

from tests.benchmarks.measure import Row, alternately

OURS = """
import os, sys, time
from pathlib import Path
from desktop import app
from desktop.paths import Places
def shown(*_, **__):
    sys.stdout.write(repr(time.time())); sys.stdout.flush(); os._exit(0)
app._begin = shown
app.run(Places(Path(sys.argv[1])))
"""

BARE = """
import os, sqlite3, sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, shown)
def shown():
    sys.stdout.write(repr(time.time())); sys.stdout.flush(); os._exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("Brobyg"))
window.resize(1280, 800)
window.show()
app.exec()
"""

BAR_RATIO = 1.5


def rows() -> list[Row]:
    """Measure the start; the bar is a ratio to the bare window, so it is worked out from this run."""
    with tempfile.TemporaryDirectory() as folder:
        _start(OURS, folder)
        row = alternately(
            "start to the first frame", 0.0, lambda: _start(OURS, folder),
            "a bare window", lambda: _start(BARE, folder), 9,
        )  # fmt: skip
    bar = BAR_RATIO * row.limit_median
    return [replace(row, bar=bar)]


def _start(program: str, folder: str) -> float:
    """Milliseconds from starting a process to the moment it prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # An installed program has its bytecode beside it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program, folder], capture_output=True, text=True, check=True, env=environment
    )
    return (float(done.stdout) - before) * 1_000
