"""One phase laid out for a room to see: its lanes with their cards side by side, as large as the screen allows."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.furniture import lane_label, lane_strip
from desktop.layout.journey import Band, JourneyDrawing
from desktop.layout.marks import Tile
from desktop.model.journey import Lane

MOST_BESIDE = 8
"""The most cards of a lane that stand side by side."""

LARGEST = 11.0
"""Pixels to a millimetre at which cards are large enough: a single card need not fill the wall."""


@dataclass(frozen=True, slots=True)
class PhasePicture:
    """Tiles where they lie, in millimetres; `scale` is how many pixels each takes in the room asked for."""

    tiles: tuple[Tile, ...]
    width: float
    height: float
    scale: float


def lay_out_phase(drawing: JourneyDrawing, phase_id: str, width: float, height: float) -> PhasePicture:
    """Lay out a phase for a room of so many pixels; lanes without cards in it are left out."""
    column = drawing.column_of(phase_id)
    lanes = []
    for row, lane in enumerate(drawing.journey.lanes):
        box = drawing.box(row, column) if column >= 0 else None
        if box is not None:
            lanes.append((lane, box.tiles))
    if not lanes:
        return PhasePicture((), 0.0, 0.0, 1.0)
    widest = min(MOST_BESIDE, max(len(tiles) for _, tiles in lanes))
    tried = [_arranged(lanes, beside, width, height) for beside in range(1, widest + 1)]
    return max(tried, key=lambda picture: (round(picture.scale, 2), -picture.width))


def _arranged(lanes: list[tuple[Lane, tuple[Tile, ...]]], beside: int, width: float, height: float) -> PhasePicture:
    wide = m.LANE_LABEL + beside * (m.CARD_WIDTH + m.CARD_GAP) + m.CARD_GAP
    made: list[Tile] = []
    y = 0.0
    for lane, tiles in lanes:
        cards = list(_in_rows(tiles, beside, y + m.LANE_PADDING))
        end = max(y + m.LANE_LEAST, max(tile.frame.bottom for tile in cards) + m.LANE_PADDING)
        band = Band(lane.id, y, end - y)
        made += [lane_strip(lane, band, wide), lane_label(lane, band), *cards]
        y = end + m.GAP
    high = y - m.GAP
    return PhasePicture(tuple(made), wide, high, min(width / wide, height / high, LARGEST))


def _in_rows(tiles: tuple[Tile, ...], beside: int, y: float) -> Iterator[Tile]:
    for first in range(0, len(tiles), beside):
        row = tiles[first : first + beside]
        for index, tile in enumerate(row):
            yield tile.at(m.LANE_LABEL + m.CARD_GAP + index * (m.CARD_WIDTH + m.CARD_GAP), y)
        y += max(tile.frame.height for tile in row) + m.CARD_GAP
