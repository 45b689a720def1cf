"""The hub of a day as a program beside the window: started, listened to, and started again if all of it ends."""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop.paths import Places

AGAIN_MS = 300
"""Until a hub that has ended is started again; longer each time it does not come up."""
LONGEST_MS = 5_000
SAME_PORT = 4
"""How often the port at which the others look is tried before any other is good as well."""
ENDING_MS = 3_000
"""For it to end by itself, before it is ended."""
LONGEST_LINE = 1 << 20
CODE = Path(__file__).resolve().parent.parent
"""Where this program lies, for it to find itself again."""


class HubProcess(QObject):
    """Runs `brobyg host` for one day until `stop`. It ends with this program, whatever becomes of it."""

    ready = Signal(object)
    """It is there, or something about it has changed: what it says of itself, as a mapping."""
    gone = Signal()
    """It was stopped, and has ended."""
    failed = Signal(object)
    """It cannot host the day, and says why in the mapping; it is not tried again."""

    def __init__(self, places: Places, day_id: str, port: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places, self._day, self._port = places, day_id, port
        self._process: QProcess | None = None
        self._wanted = False
        self._delay, self._refused = AGAIN_MS, 0
        self._heard = b""
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._kill)

    @property
    def process_id(self) -> int:
        """The process that was started; 0 when there is none."""
        return 0 if self._process is None else self._process.processId()

    def start(self) -> None:
        """Start it, unless it runs."""
        self._wanted = True
        if self._process is None:
            self._start()

    def stop(self) -> None:
        """Let it end; it says goodbye to everybody first. `gone` tells when it has."""
        self._wanted = False
        self._again.stop()
        if self._process is None:
            self.gone.emit()
        else:
            self._process.closeWriteChannel()  # the leash
            self._patience.start(ENDING_MS)

    def let_go(self) -> None:
        """Stop, and be there until it has ended: the day and its window may be gone before."""
        program = QCoreApplication.instance()
        self.setParent(program)
        if program is not None:
            program.aboutToQuit.connect(self._see_it_end)
        self.gone.connect(self.deleteLater)
        self.stop()

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(str(self._places.data / "hub.log"))
        around = QProcessEnvironment.systemEnvironment()
        around.insert("BROBYG_DATA_DIR", str(self._places.data))
        process.setProcessEnvironment(around)
        process.setWorkingDirectory(str(CODE))
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._ended)
        program, *arguments = own_program()
        arguments += ["host", self._day, "--with-window"]
        if self._port:
            arguments += ["--port", str(self._port)]
        self._heard = b""
        process.start(program, arguments)

    def _listen(self) -> None:
        if self._process is None:
            return
        self._heard += bytes(self._process.readAllStandardOutput().data())
        *lines, self._heard = self._heard.split(b"\n")
        self._heard = self._heard[-LONGEST_LINE:]
        for line in lines:
            self._take(_read(line))

    def _take(self, said: Mapping[str, Any]) -> None:
        if said.get("ready") is True:
            self._delay, self._refused = AGAIN_MS, 0
            self._port = int(said.get("port") or self._port)
            self.ready.emit(said)
        elif said.get("ready") is False and said.get("why") == "port" and self._port:
            # One that was killed may hold it for a moment yet; somebody else for longer.
            self._refused += 1
            if self._refused >= SAME_PORT:
                self._port = 0
        elif said.get("ready") is False:
            self._wanted = False
            self.failed.emit(said)

    def _see_it_end(self) -> None:
        if self._process is not None:
            self._process.waitForFinished(ENDING_MS)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _ended(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.deleteLater()
        if self._wanted:
            self._again.start(self._delay)
            self._delay = min(LONGEST_MS, self._delay * 2)
        else:
            self.gone.emit()


def own_program() -> list[str]:
    """How this program is started once more."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [os.fspath(sys.executable), "-m", "desktop"]


def _read(line: bytes) -> Mapping[str, Any]:
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}
