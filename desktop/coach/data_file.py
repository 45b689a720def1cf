"""Reads one of the coach's data files; a damaged one is told by name, whatever is wrong with it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

Made = TypeVar("Made")


def read_data(folder: Path, name: str, make: Callable[[Any], Made]) -> Made:
    """Read a file and make something of it; raises `Trouble` if it is missing or of another shape."""
    try:
        return make(json.loads((folder / f"{name}.json").read_text("utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "What the goal coach knows from {file} could not be read."),
            QT_TRANSLATE_NOOP("Trouble", "Install the program again, or put the file back as it was."),
            file=f"{name}.json",
        ) from fault
