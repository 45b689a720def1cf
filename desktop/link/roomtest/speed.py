"""Speed between two laptops: a keystroke is thirty bytes, so that delay counts more than breadth."""

from desktop.link.roomtest.contact import Measured
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.words import QT_TRANSLATE_NOOP

SLOW, HOPELESS = 5.0, 0.5
"""Megabits a second; forty laptops that write need about one, and a large board that is opened some more."""
LATE, TOO_LATE = 150.0, 1_000.0
"""Milliseconds there and back."""
CLOSER = QT_TRANSLATE_NOOP(
    "RoomTest",
    "Sit nearer to the access point, ask others to leave the network, or use a cable or your own hotspot: see the "
    "fallback plan.",
)


def judge_speed(measured: Measured) -> Finding:
    """Whether a room full of people who write has room on this network."""
    speeds = [speed for speed in (measured.down, measured.up) if speed is not None]
    if measured.round_trip is None or not speeds:
        return Finding(
            Check.SPEED,
            Verdict.NOT_CHECKED,
            QT_TRANSLATE_NOOP("RoomTest", "Speed is measured between two laptops."),
        )
    values = {"milliseconds": _short(measured.round_trip), "speed": _short(min(speeds))}
    cause = QT_TRANSLATE_NOOP("RoomTest", "{speed} Mbit/s, and {milliseconds} ms there and back.")
    if measured.round_trip > TOO_LATE or min(speeds) < HOPELESS:
        return Finding(Check.SPEED, Verdict.BAD, cause, CLOSER, values)
    if measured.round_trip > LATE or min(speeds) < SLOW:
        return Finding(Check.SPEED, Verdict.WARNING, cause, CLOSER, values)
    return Finding(Check.SPEED, Verdict.GOOD, cause, values=values)


def _short(number: float) -> str:
    return f"{number:.1f}".replace(".", ",") if number < 10 else f"{number:.0f}"
