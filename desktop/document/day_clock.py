"""Verbs of the running day, and its clock out of shared values.

Where the day stands is one value, so that two who press at once agree on one of the two. Going on, back and pausing
are no steps to undo: an undo of something else must never move the day. What blocks give and get is one.
"""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.document.shared import Origin
from desktop.document.values import Raw, text
from desktop.model import clock as ticking
from desktop.model.clock import Clock
from desktop.model.programme import LONGEST_BLOCK
from desktop.model.pulse import Pulse, follow

if TYPE_CHECKING:
    from desktop.document.day import DayDocument

AT = "at"
SPENT, LENGTH = "spent|", "length|"
DONE, RUNNING, PAUSED = "done", "running", "paused"
LATEST = 1e12
"""Seconds: more than any clock shows."""


class DayClock:
    """`at` is always the present, in seconds since 1970, and given by the caller."""

    def __init__(self, day: "DayDocument") -> None:
        self._day = day

    def advance(self, at: float) -> None:
        """Start the day, go on to the next block, or end the day."""
        self._move(ticking.advance(self._day.day.programme, self._clock, at))

    def step_back(self, at: float) -> None:
        """Go back to the block before, which goes on where it was left."""
        self._move(ticking.step_back(self._day.day.programme, self._clock, at))

    def go_to(self, block_id: str, at: float) -> None:
        """Let any block be on."""
        if any(block.id == block_id for block in self._day.day.programme.tops) and block_id != self._clock.block:
            self._move(ticking.go_to(self._clock, block_id, at))

    def pause(self, at: float) -> None:
        self._move(ticking.pause(self._clock, at))

    def resume(self, at: float) -> None:
        self._move(ticking.resume(self._clock, at))

    def follow(self, before: Pulse, after: Pulse) -> None:
        """Stay right when this computer's clock was set between two looks; when only time has passed, do nothing."""
        self._move(follow(self._clock, before, after))

    def start_over(self) -> None:
        """Forget that the day was started, and what blocks gave and got."""
        root = self._day.root("clock")
        held = [str(key) for key, value in root.items() if value is not None]
        if held:
            with self._day.edit(Origin.CREATED):
                for key in held:
                    root[key] = None

    def add_minutes(self, minutes: int, at: float) -> None:
        """Give the block that is on more minutes; a step that can be undone."""
        clock = ticking.add_minutes(self._day.day.programme, self._clock, minutes, at)
        self.set_lengths(clock.lengths)

    def set_lengths(self, lengths: Mapping[str, int]) -> None:
        """Let blocks last so many minutes today, as an elastic proposal says: one gesture and one step."""
        wanted = ticking.with_lengths(self._clock, lengths).lengths
        changed = {key: wanted[key] for key in lengths if self._clock.lengths.get(key) != wanted[key]}
        if changed:
            with self._day.edit():
                for key, minutes in changed.items():
                    self._day.root("clock")[LENGTH + key] = float(minutes)

    def restore_lengths(self) -> None:
        """Let every block last as long as was planned; one step."""
        if self._clock.lengths:
            with self._day.edit():
                for key in self._clock.lengths:
                    self._day.root("clock")[LENGTH + key] = None

    @property
    def _clock(self) -> Clock:
        return self._day.day.clock

    def _move(self, to: Clock) -> None:
        if to == self._clock:
            return
        with self._day.edit(Origin.CREATED):
            root = self._day.root("clock")
            for key, seconds in to.spent.items():
                if self._clock.spent.get(key) != seconds:
                    root[SPENT + key] = float(seconds)
            state = DONE if to.done else RUNNING if to.running else PAUSED
            root[AT] = f"{state}|{to.since!r}|{to.block}"


def read_clock(raw: Raw) -> Clock:
    """Read the clock; what makes no sense reads as a day that was not started."""
    state, _, rest = text(raw, AT).partition("|")
    since, _, block = rest.partition("|")
    spent = {key.removeprefix(SPENT): seconds for key, seconds in _numbers(raw, SPENT)}
    lengths = {key.removeprefix(LENGTH): int(minutes) for key, minutes in _numbers(raw, LENGTH)}
    lengths = {key: minutes for key, minutes in lengths.items() if minutes <= LONGEST_BLOCK}
    if state not in (DONE, RUNNING, PAUSED):
        return Clock(spent=spent, lengths=lengths)
    done = state == DONE
    return Clock(
        block="" if done else block,
        since=_seconds(since),
        running=state == RUNNING and bool(block),
        done=done,
        spent=spent,
        lengths=lengths,
    )


def _numbers(raw: Raw, start: str) -> list[tuple[str, float]]:
    return [
        (key, float(value))
        for key, value in sorted(raw.items())
        if key.startswith(start) and isinstance(value, int | float) and not isinstance(value, bool)
        if 0 <= value <= LATEST
    ]


def _seconds(written: str) -> float:
    try:
        found = float(written)
    except ValueError:
        return 0.0
    return found if math.isfinite(found) and 0 <= found <= LATEST else 0.0
