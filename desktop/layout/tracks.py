"""Lines side by side: of those that run along one gutter, two that would meet get tracks of their own.

Where there is no room for so many tracks, lines that leave from one card or go to one card run on one track, as the
branches of a tree do.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Spot = tuple[int, float]
"""A height as a row and millimetres from its upper edge: it stays the same when the rows above grow."""

APART = 0.8
"""From one track to the next, in millimetres."""

LEAST = 0.62
"""Tracks nearer than this could not be told apart."""


class Run(NamedTuple):
    """A stretch of a line along a gutter, and the cards the line goes from and to."""

    start: Spot
    end: Spot
    key: str
    source: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Tracks:
    """How far aside each line runs from the gutter's middle, and which of them share a track with others."""

    aside: Mapping[str, float]
    from_one: frozenset[str] = frozenset()
    """Lines that share their track with others from the same card."""
    to_one: frozenset[str] = frozenset()
    """Lines that share their track with others to the same card."""
    tight: bool = False
    """Whether the tracks are nearer than they should be: only thin lines can be told apart."""


@dataclass(frozen=True, slots=True)
class _Bundle:
    """Lines on one track."""

    start: Spot
    end: Spot
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """Which lines share a track, by the card they have in common."""

    from_one: set[str]
    to_one: set[str]


_Group = tuple[bool, list[Run]]
"""Lines from one card, or to one."""


def in_tracks(runs: Iterable[Run], most: float) -> Tracks:
    """Lay lines into tracks that take `most` millimetres together at the most."""
    ordered = sorted(runs)
    bundles = [_Bundle(run.start, run.end, (run.key,)) for run in ordered]
    tracks, shared = _fit(bundles), _Shared(set(), set())
    if _too_many(tracks, most):
        groups = _groups(ordered)
        bundles, shared = _bundled(bundles, groups)
        tracks = _fit(bundles)
        if not _too_many(tracks, most):
            bundles, shared, tracks = _least_bundled(ordered, groups, most)
    tight = _too_many(tracks, most)
    if tight:
        tracks = _fit(bundles, int(most / LEAST) + 1)
    return Tracks(_asides(bundles, tracks, most), frozenset(shared.from_one), frozenset(shared.to_one), tight)


def _least_bundled(runs: list[Run], groups: list[_Group], most: float) -> tuple[list[_Bundle], _Shared, list[int]]:
    """No more lines on shared tracks than it takes for all tracks to find room."""
    alone = [_Bundle(run.start, run.end, (run.key,)) for run in runs]
    count = 1
    while True:
        bundles, shared = _bundled(alone, groups[:count])
        tracks = _fit(bundles)
        if count == len(groups) or not _too_many(tracks, most):
            return bundles, shared, tracks
        count += 1


def _too_many(tracks: list[int], most: float) -> bool:
    return max(tracks, default=0) * APART > most


def _groups(runs: list[Run]) -> list[_Group]:
    """The lines from one card, and those to one card, the largest group first."""
    found: dict[tuple[bool, str], list[Run]] = {}
    for run in runs:
        for leaves, card in ((True, run.source), (False, run.target)):
            if card:
                found.setdefault((leaves, card), []).append(run)
    order = sorted(found, key=lambda group: (-len(found[group]), not group[0], group[1]))
    return [(group[0], found[group]) for group in order if len(found[group]) > 1]


def _bundled(bundles: list[_Bundle], groups: list[_Group]) -> tuple[list[_Bundle], _Shared]:
    """Put the lines of each group on one track, those that are not in a larger group already."""
    shared = _Shared(set(), set())
    for leaves, group in groups:
        keys = {run.key for run in group} - shared.from_one - shared.to_one
        if len(keys) > 1:
            joined = [bundle for bundle in bundles if bundle.keys[0] in keys]
            start, end = min(bundle.start for bundle in joined), max(bundle.end for bundle in joined)
            one = _Bundle(start, end, tuple(bundle.keys[0] for bundle in joined))
            bundles = [one, *(bundle for bundle in bundles if bundle.keys[0] not in keys)]
            (shared.from_one if leaves else shared.to_one).update(keys)
    return sorted(bundles, key=lambda bundle: (bundle.start, bundle.end, bundle.keys)), shared


def _fit(bundles: list[_Bundle], limit: int = 0) -> list[int]:
    """A track for each: the first where nothing runs any more; beyond `limit`, the one that is free soonest."""
    ends: list[Spot] = []
    tracks = []
    for bundle in bundles:
        track = next((index for index, end in enumerate(ends) if end < bundle.start), len(ends))
        if track == len(ends):
            if limit and track >= limit:
                track = min(range(limit), key=lambda index: ends[index])
            else:
                ends.append(bundle.end)
        ends[track] = max(ends[track], bundle.end)
        tracks.append(track)
    return tracks


def _asides(bundles: list[_Bundle], tracks: list[int], most: float) -> dict[str, float]:
    last = max(tracks, default=0)
    step = min(APART, most / last) if last else 0.0
    return {
        key: (track - last / 2) * step for bundle, track in zip(bundles, tracks, strict=True) for key in bundle.keys
    }
