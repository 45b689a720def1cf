"""Small files of JSON that people pass on: read within bounds, written whole or not at all."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

LARGEST = 256 * 1024
"""Bytes; the largest such file that the program writes takes a tenth of it."""


class Foreign(ValueError):
    """The file holds no JSON, or too much of it."""


def read_json(path: Path, largest: int = LARGEST) -> object:
    """Give what a file of at most so many bytes holds. Raises `OSError` where it cannot be read, and `Foreign`."""
    if not path.is_file():
        raise OSError("no ordinary file")
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise Foreign("too large")
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:  # not JSON, not UTF-8, or nested without end
        raise Foreign("no JSON") from error


def write_json(path: Path, data: object) -> None:
    """Write a file that takes its name only when it is on the disk. Raises `OSError`."""
    content = json.dumps(data, ensure_ascii=False, indent=2).encode()
    part = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(path)
    except OSError:
        if part:
            with suppress(OSError):
                Path(part).unlink(missing_ok=True)
        raise
