"""Room on the disk for a day: every keystroke is kept, and copies are made."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

MB = 1_000_000
ENOUGH, LEAST = 1_000 * MB, 200 * MB


def free_bytes(folder: Path) -> int | None:
    """What is free where a folder is or would be made; None where nobody can tell."""
    with suppress(OSError):
        there = next(each for each in (folder, *folder.parents) if each.exists())
        return shutil.disk_usage(there).free
    return None


def judge_disk(free: int | None) -> Finding:
    """Whether that is enough."""
    if free is None:
        return Finding(
            Check.DISK,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "The disk does not say how much room there is."),
        )
    values = {"free": f"{free / MB:,.0f}".replace(",", " ")}
    if free >= ENOUGH:
        return Finding(
            Check.DISK, Verdict.GOOD, QT_TRANSLATE_NOOP("RoomTest", "{free} MB are free for the day."), values=values
        )
    return Finding(
        Check.DISK,
        Verdict.WARNING if free >= LEAST else Verdict.BAD,
        QT_TRANSLATE_NOOP("RoomTest", "Only {free} MB are free where Brobyg keeps the day."),
        QT_TRANSLATE_NOOP("RoomTest", "Empty the bin and move large files away before the day."),
        values,
    )
