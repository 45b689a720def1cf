"""Telling time that has passed from a computer's clock that was set: two sources of time, looked at together.

The steady one cannot be set and counts on while the laptop sleeps (`steady`). Wherever the two disagree, somebody has
set the clock: the running day is then moved along, so that no minute of it is lost or won.
"""

import sys
import time
from dataclasses import dataclass, replace

from desktop.model.clock import Clock

NOTICED = 2.0
"""Seconds between two looks below which a clock is only being kept right."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """Both sources at one moment. `wall` is seconds since 1970 by this computer, `steady` seconds since any time."""

    wall: float
    steady: float


def pulse() -> Pulse:
    """Look at both sources now."""
    return Pulse(time.time(), steady())


def steady() -> float:
    """Seconds of a clock that nobody can set and that goes on while the laptop sleeps."""
    # Python's own steady clock stands still in sleep on Linux and macOS; the system's other one does not.
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def set_by(before: Pulse, after: Pulse) -> float:
    """By how many seconds the computer's clock was set between two looks; 0 when only time has passed."""
    moved = (after.wall - before.wall) - (after.steady - before.steady)
    # A steady source that starts again, after the computer did, tells nothing.
    return 0.0 if abs(moved) < NOTICED or after.steady < before.steady else moved


def follow(clock: Clock, before: Pulse, after: Pulse) -> Clock:
    """The same clock by the time the computer now tells: its block has lasted exactly as long as it really has."""
    moved = set_by(before, after)
    return clock if not moved or not clock.block else replace(clock, since=clock.since + moved)
