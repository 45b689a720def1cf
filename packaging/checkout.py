"""Where things lie in a checkout and how its commands are typed on this system."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Checkout:
    """One clone of the source; everything that is made lies in `.venv`, `build` and `output` inside it."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.tool("python")

    @property
    def stamp(self) -> Path:
        return self.venv / "brobyg-setup"

    @property
    def log(self) -> Path:
        return self.venv / "setup.log"

    @property
    def constraints(self) -> Path:
        return self.root / "packaging" / "constraints.txt"

    @property
    def words(self) -> Path:
        return self.root / "resources" / "i18n"

    def tool(self, name: str) -> Path:
        """Path of a program that the environment holds."""
        return self.venv / "Scripts" / f"{name}.exe" if os.name == "nt" else self.venv / "bin" / name


def command_line(verb: str = "") -> str:
    """How a person types this command here."""
    start = "py packaging\\dev.py" if os.name == "nt" else "python3 packaging/dev.py"
    return f"{start} {verb}".rstrip()
