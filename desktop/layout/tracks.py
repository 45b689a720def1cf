"""Lines side by side: of those that run along one gutter, two that would meet get tracks of their own."""

from collections.abc import Iterable
from typing import NamedTuple

Spot = tuple[int, float]
"""A height as a row and millimetres from its upper edge: it stays the same when the rows above grow."""


class Run(NamedTuple):
    """A stretch of a line along a gutter."""

    start: Spot
    end: Spot
    key: str


def in_tracks(runs: Iterable[Run], apart: float, most: float) -> dict[str, float]:
    """How far aside each run lies from the gutter's middle: `apart` millimetres from one track to the next.

    All tracks together take `most` millimetres at the most.
    """
    ends: list[Spot] = []
    track_of: dict[str, int] = {}
    for run in sorted(runs):
        track = next((index for index, end in enumerate(ends) if end < run.start), len(ends))
        if track == len(ends):
            ends.append(run.end)
        ends[track] = run.end
        track_of[run.key] = track
    step = min(apart, most / (len(ends) - 1)) if len(ends) > 1 else 0.0
    return {key: (track - (len(ends) - 1) / 2) * step for key, track in track_of.items()}
