"""Files beneath the rows: names as SQLite wants them, and writing that survives a power cut."""

import os
from pathlib import Path
from urllib.parse import quote


def uri(path: Path, options: str = "") -> str:
    """Give a path as the URI form SQLite reads, whatever characters are in it (also on network shares)."""
    place = os.fsencode(path.absolute().as_posix())
    if not place.startswith(b"/"):
        place = b"/" + place
    return "file://" + quote(place, safe="/:") + (f"?{options}" if options else "")


def flush(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def put_in_place(part: Path, path: Path) -> None:
    """Let a finished file take its name in one step, replacing what had it."""
    flush(part)
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError:
            pass  # some file systems (memory sticks, shares) cannot; the file itself is flushed
        finally:
            os.close(folder)
