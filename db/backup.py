"""Dated copies of the library beside it, ten kept, each noted in the table `backups`; restoring is not done here."""

import re
import secrets
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.connection import Connection
from db.errors import Unwritable, seam
from db.files import put_in_place, uri

KEPT = 10
FORGOTTEN_SECONDS = 24 * 3600
NAME = re.compile(r"library-\d{8}-\d{6}-.*\.db")


def back_up(connection: Connection, folder: Path, reason: str) -> Path:
    """Write a compact copy of everything committed and note it; a half copy never gets a name of its own."""
    with seam():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = _free_name(folder, reason)
        part = path.with_suffix(f".{secrets.token_hex(4)}.part")  # two may make a copy in the same second
        try:
            connection.run("VACUUM INTO ?", [uri(part)])
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)
        _forget_old(folder, path)
        size = path.stat().st_size
    connection.run(
        "INSERT INTO backups (at, reason, file, bytes) VALUES (?, ?, ?, ?)", [int(time.time()), reason, path.name, size]
    )
    return path


def copies(connection: Connection, folder: Path) -> list[dict[str, Any]]:
    """Give the noted copies that still exist, newest first: at, reason, file, bytes, path."""
    noted = connection.dicts("SELECT at, reason, file, bytes FROM backups ORDER BY id DESC")
    return [{**row, "path": folder / row["file"]} for row in noted if (folder / row["file"]).is_file()]


def _free_name(folder: Path, reason: str) -> Path:
    """Name the copy by local time and reason; two in one second are numbered."""
    moment = datetime.now(tz=UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    slug = re.sub(r"[^0-9a-zæøå]+", "-", reason.lower()).strip("-")[:40] or "copy"
    for number in range(1, 100):
        suffix = f"-{number}" if number > 1 else ""
        path = folder / f"library-{moment}-{slug}{suffix}.db"
        if not path.exists():
            return path
    raise Unwritable(f"{folder} is full of copies made this very second")


def _forget_old(folder: Path, new: Path) -> None:
    """Keep the new copy, whatever the clock said, and the latest others; sweep up what a crash left half made."""
    others = sorted(path for path in folder.iterdir() if NAME.fullmatch(path.name) and path != new)
    for path in others[: -(KEPT - 1)]:
        path.unlink(missing_ok=True)
    for path in folder.glob("library-*.part"):
        with suppress(FileNotFoundError):  # another process has just finished the copy it was making
            if path.stat().st_mtime < time.time() - FORGOTTEN_SECONDS:
                path.unlink()
