"""What a hub is to host and how, as it is told to the process that does it."""

from dataclasses import dataclass
from pathlib import Path

from desktop.link.hub_journal import Blame
from desktop.paths import Places


@dataclass(frozen=True, slots=True)
class Order:
    """`fell_by` tells whose bytes brought the hub down before this one."""

    data: Path
    day: str
    port: int = 0
    bind: str = ""
    fell_by: Blame | None = None

    @property
    def journal(self) -> Path:
        """Where it stands whose bytes are being taken in (link/hub_journal.py)."""
        return Places(self.data).journal(self.day)

    @property
    def log(self) -> Path:
        """What went wrong at the hub, for whoever mends it; no word of the day is in it."""
        return self.data / "hub.log"
