"""Where things lie on this computer: the library, its copies, the log, and the resources that come with the program."""

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


def resources() -> Path:
    """Folder with cases, the example day and translations: beside the source, or inside the installed package."""
    here = Path(__file__).resolve().parent
    installed = here / "resources"
    return installed if installed.is_dir() else here.parent / "resources"
