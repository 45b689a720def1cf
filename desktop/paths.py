"""Where things lie on this computer: the library, its copies, the log, and the resources that come with the program."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one data folder; nothing is created by asking."""

    data: Path

    @property
    def library(self) -> Path:
        return self.data / "library.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        return self.data / "window.lock"

    @property
    def log(self) -> Path:
        return self.data / "brobyg.log"

    @property
    def settings(self) -> Path:
        return self.data / "settings.ini"

    def hosting(self, day_id: str) -> Path:
        """What this laptop needs to be the host of a day; full of secrets."""
        return self.data / "hosting" / f"{_file_name(day_id)}.json"

    def door(self, day_id: str) -> Path:
        """What this laptop needs to come back to a day that another one hosts; holds a secret."""
        return self.data / "links" / f"{_file_name(day_id)}.json"

    def server(self, day_id: str) -> Path:
        """The server that holds a day, where an organisation runs one; holds a secret."""
        return self.data / "links" / f"{_file_name(day_id)}.server.json"

    def answers(self, day_id: str) -> Path:
        """What people answered, for as long as it is on its way to the host."""
        return self.data / "links" / f"{_file_name(day_id)}.answers.json"

    def waiting(self, day_id: str) -> Path:
        """How much the host of a day did not have yet when this laptop last knew."""
        return self.data / "links" / f"{_file_name(day_id)}.waiting.json"

    def journal(self, day_id: str) -> Path:
        """Where a host writes whose bytes it is taking in; see `link/hub_journal.py`."""
        return self.data / "hosting" / f"{_file_name(day_id)}.journal"

    def opened(self, day_id: str) -> Path:
        """Is there while a day is open to the room from this computer."""
        return self.hosting(day_id).with_suffix(".open")

    def beside(self, day_id: str) -> tuple[Path, ...]:
        """All that lies beside the library for a day, and goes with it."""
        return tuple(
            each(day_id)
            for each in (
                self.hosting,
                self.journal,
                self.opened,
                self.door,
                self.server,
                self.answers,
                self.waiting,
            )
        )


def resources() -> Path:
    """Folder with cases, the example day and translations: beside the source, or inside the installed package."""
    here = Path(__file__).resolve().parent
    installed = here / "resources"
    return installed if installed.is_dir() else here.parent / "resources"


def _file_name(day_id: str) -> str:
    """A day's id as the name of a file; ids come over the link and in files, and may be anything."""
    if re.fullmatch("[0-9a-z]{12}", day_id):
        return day_id
    return "odd-" + hashlib.sha256(day_id.encode("utf-8", "replace")).hexdigest()[:32]
