"""A list of participants being read out of a file, beside the interface and in a process that may fall."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.exchange.people_file import PeopleRows, read_people_file
from desktop.exchange.reading_room import ReadingRoom, Stopped
from desktop.trouble import Trouble


class PeopleReading(QObject):
    """One file on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, object)
    """This reading, and the `PeopleRows` or the `Trouble` there was; nothing is told after `stop`."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._room = ReadingRoom()

    def start(self) -> None:
        threading.Thread(target=self._work, name="participants", daemon=True).start()

    def stop(self) -> None:
        """End it at once."""
        self._room.stop()

    def _work(self) -> None:
        found: PeopleRows | Trouble
        with self._room:
            try:
                found = self._room.do(self._path.name, read_people_file, self._path)
            except Trouble as trouble:
                found = trouble
            except Stopped:
                return
        self.ended.emit(self, found)
