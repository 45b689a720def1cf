"""What a detector gives: a stretch of one text that can be personal data, and why; and how stretches are covered up."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.privacy import Sort

COVER = "\x00"
"""Stands where stronger data were found, so that weaker detectors neither see them nor read across them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters `start` to `end` of a text. `key` tells subjects of one sort apart (see `Subject`)."""

    sort: Sort
    start: int
    end: int
    key: str
    certain: bool
    why: str
    values: tuple[tuple[str, str], ...] = ()


def covered(text: str, spots: Iterable[Spot]) -> str:
    """Give the text with spots that do not overlap covered up; every other character stays where it is."""
    parts, at = [], 0
    for spot in sorted(spots, key=lambda spot: spot.start):
        parts += [text[at : spot.start], COVER * (spot.end - spot.start)]
        at = spot.end
    return "".join((*parts, text[at:]))
