"""Screens: the projector shows one thing and the facilitator sees another, so there must be two."""

from dataclasses import dataclass

from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a screen lies among the others, and its size, in pixels."""

    x: int
    y: int
    width: int
    height: int


def judge_screens(screens: tuple[Screen, ...] | None) -> Finding:
    """Whether there is a screen for the room; None where nobody looked."""
    if screens is None:
        return Finding(
            Check.SCREEN,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "The command does not look at screens."),
            QT_TRANSLATE_NOOP("RoomTest", "Open “Test the room” in the program."),
        )
    places = tuple(dict.fromkeys(screens))
    if len(places) > 1:
        return Finding(
            Check.SCREEN,
            Verdict.GOOD,
            QT_TRANSLATE_NOOP("RoomTest", "There is a second screen of {width} × {height}."),
            values={"width": places[1].width, "height": places[1].height},
        )
    extend = QT_TRANSLATE_NOOP(
        "RoomTest",
        "Connect the projector. Windows: press the Windows key and P, and choose Extend. macOS: System Settings, "
        "Displays, Use as Extended Display.",
    )
    if len(screens) > 1:
        return Finding(
            Check.SCREEN, Verdict.WARNING, QT_TRANSLATE_NOOP("RoomTest", "Both screens show the same."), extend
        )
    return Finding(
        Check.SCREEN, Verdict.WARNING, QT_TRANSLATE_NOOP("RoomTest", "There is only the screen of this laptop."), extend
    )
