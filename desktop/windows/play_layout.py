"""One phase laid out for a room to see: its lanes with their cards side by side, as large as the screen allows."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.drawing import Band, JourneyDrawing
from desktop.layout.furniture import lane_label, lane_strip
from desktop.layout.marks import Tile
from desktop.model.journey import Lane

MOST_BESIDE = 8
"""The most cards of a lane that stand side by side."""

Row = tuple[Lane, tuple[Tile, ...]]

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
    tried = [
        _stacked([_pile(stack, beside) for stack in stacks], beside, width, height)
        for beside in range(1, widest + 1)
        for stacks in _splits(lanes)
    ]
    return max(tried, key=lambda picture: (round(picture.scale, 2), -picture.height))


def _splits(lanes: list[Row]) -> Iterator[list[list[Row]]]:
    """All lanes in one stack, or in two or three side by side, in their order."""
    yield [lanes]
    for first in range(1, len(lanes)):
        yield [lanes[:first], lanes[first:]]
        for second in range(first + 1, len(lanes)):
            yield [lanes[:first], lanes[first:second], lanes[second:]]


def _pile(lanes: list[Row], beside: int) -> tuple[list[Tile], float]:
    """Lanes one below the other, from the corner; and how high they are."""
    made: list[Tile] = []
    y = 0.0
    for lane, tiles in lanes:
        cards = list(_in_rows(tiles, beside, y + m.LANE_PADDING))
        end = max(y + m.LANE_LEAST, max(tile.frame.bottom for tile in cards) + m.LANE_PADDING)
        band = Band(lane.id, y, end - y)
        made += [lane_strip(lane, band, _width(beside)), lane_label(lane, band), *cards]
        y = end + m.GAP
    return made, y - m.GAP


def _stacked(piles: list[tuple[list[Tile], float]], beside: int, width: float, height: float) -> PhasePicture:
    step = _width(beside) + 2 * m.GAP
    wide, high = len(piles) * step - 2 * m.GAP, max(height for _, height in piles)
    tiles = [
        tile.at(tile.frame.x + index * step, tile.frame.y) for index, (pile, _) in enumerate(piles) for tile in pile
    ]
    return PhasePicture(tuple(tiles), wide, high, min(width / wide, height / high, LARGEST))


def _width(beside: int) -> float:
    return m.LANE_LABEL + beside * (m.CARD_WIDTH + m.CARD_GAP) + m.CARD_GAP


def _in_rows(tiles: tuple[Tile, ...], beside: int, y: float) -> Iterator[Tile]:
    for first in range(0, len(tiles), beside):
        row = tiles[first : first + beside]
        for index, tile in enumerate(row):
            yield tile.at(m.LANE_LABEL + m.CARD_GAP + index * (m.CARD_WIDTH + m.CARD_GAP), y)
        y += max(tile.frame.height for tile in row) + m.CARD_GAP
