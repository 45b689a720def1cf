"""Printers this laptop knows; those that only make files do not put anything on paper."""

import re

from desktop.link.roomtest.asking import answer_of, powershell
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

MOST, LONGEST = 40, 60
_FILES_ONLY = re.compile(r"pdf|xps|onenote|fax|image writer|snagit|send to", re.IGNORECASE)


def find_printers() -> tuple[str, ...] | None:
    """Names of printers; None where the system does not say."""
    listed = powershell("Get-Printer | ForEach-Object { $_.Name }") or answer_of("lpstat", "-e")
    if listed is None:
        return None
    names = (" ".join(line.split())[:LONGEST] for line in listed.splitlines())
    return tuple(name for name in names if name)[:MOST]


def judge_printers(printers: tuple[str, ...] | None) -> Finding:
    """Whether something can be put on paper from here."""
    if printers is None:
        return Finding(
            Check.PRINTER,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "This system does not say which printers it knows."),
            QT_TRANSLATE_NOOP("RoomTest", "Print one page of any document from this laptop in this room."),
        )
    real = [name for name in printers if not _FILES_ONLY.search(name)]
    if real:
        return Finding(
            Check.PRINTER,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "This laptop knows: {printers}. Print a page to be sure it is on."),
            values={"printers": ", ".join(real)},
        )
    return Finding(
        Check.PRINTER,
        Verdict.WARNING,
        QT_TRANSLATE_NOOP("RoomTest", "This laptop knows no printer."),
        QT_TRANSLATE_NOOP(
            "RoomTest",
            "Add the printer of the house, or save everything as PDF on a USB stick and print it somewhere else. "
            "Print table signs and badges before the day.",
        ),
    )
