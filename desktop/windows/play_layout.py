"""One phase laid out for a room to see: its lanes with their cards side by side, as large as the screen allows.

Arrows between its cards are drawn; of those to other phases their beginning or end, at the card.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist

from desktop.layout import measures as m
from desktop.layout.arrows import Arrow, draw_arrow
from desktop.layout.drawing import Band, JourneyDrawing
from desktop.layout.furniture import lane_label, lane_strip
from desktop.layout.marks import Frame, Point, Tile, Words
from desktop.model.journey import Lane
from desktop.windows.play_stubs import ROW, Stub, draw_stubs, stubs_of
from desktop.windows.play_ways import AIR, Seat, ways

MOST_BESIDE = 8
"""The most cards of a lane that stand side by side."""

SHARES = (0.5, 0.3, 0.7, 0.2, 0.8)
"""Where on a line its number may stand, the best first."""

LARGEST = 11.0
"""Pixels to a millimetre at which cards are large enough: a single card need not fill the wall."""


@dataclass(frozen=True, slots=True)
class Block:
    """A card with the stubs over and under it, from its corner; `top` is where the card begins."""

    tiles: tuple[Tile, ...]
    card: str
    top: float
    height: float
    whole: float

    def seat(self, x: float, y: float) -> Seat:
        card = Frame(x, y + self.top, m.CARD_WIDTH, self.height)
        return Seat(card, Frame(x, y, m.CARD_WIDTH, self.whole))


Row = tuple[Lane, tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class Pile:
    """Lanes one below the other: their tiles, where each card sits, where names stand, and how high all of it is."""

    tiles: tuple[Tile, ...]
    seats: Mapping[str, Seat]
    names: tuple[Frame, ...]
    height: float


@dataclass(frozen=True, slots=True)
class PhasePicture:
    """Tiles where they lie, in millimetres; `scale` is how many pixels each takes in the room asked for."""

    tiles: tuple[Tile, ...]
    width: float
    height: float
    scale: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Piles side by side, before the arrows are drawn."""

    piles: tuple[Pile, ...]
    step: float
    picture: PhasePicture


def lay_out_phase(drawing: JourneyDrawing, phase_id: str, width: float, height: float) -> PhasePicture:
    """Lay out a phase for a room of so many pixels; lanes without cards in it are left out."""
    column = drawing.column_of(phase_id)
    stubs = stubs_of(drawing, phase_id)
    lanes: list[Row] = []
    for row, lane in enumerate(drawing.journey.lanes):
        box = drawing.box(row, column) if column >= 0 else None
        if box is not None:
            lanes.append((lane, tuple(_block(tile, stubs) for tile in box.tiles)))
    if not lanes:
        return PhasePicture((), 0.0, 0.0, 1.0)
    joined = _joined(drawing, phase_id)
    gap = 2 * AIR if joined else m.CARD_GAP
    widest = min(MOST_BESIDE, max(len(blocks) for _, blocks in lanes))
    tried = [
        _stacked([_pile(stack, beside, gap) for stack in stacks], _width(beside, gap), (width, height))
        for beside in range(1, widest + 1)
        for stacks in _splits(lanes)
    ]
    best = max(tried, key=lambda placed: (round(placed.picture.scale, 2), -placed.picture.height))
    return _with_arrows(drawing, best, joined)


def _joined(drawing: JourneyDrawing, phase: str) -> list[tuple[str, str, str]]:
    """The arrows between two cards of a phase: id, source and target."""
    cards = drawing.journey.cards
    inside = [
        link
        for link in drawing.journey.links.values()
        if link.id in drawing.ends and cards[link.source].place.phase == cards[link.target].place.phase == phase
    ]
    return [(link.id, link.source, link.target) for link in inside]


def _block(tile: Tile, stubs: Sequence[Stub]) -> Block:
    """A card's block: what comes into it stands over it, what leaves it under it."""
    mine = [stub for stub in stubs if stub.card == tile.key]
    over = draw_stubs([stub for stub in mine if not stub.leaves])
    under = draw_stubs([stub for stub in mine if stub.leaves])
    top = len(over) * ROW
    foot = top + tile.frame.height
    tiles = (*over, tile.at(0, top), *(each.at(0, foot + each.frame.y) for each in under))
    return Block(tiles, tile.key, top, tile.frame.height, foot + len(under) * ROW)


def _splits(lanes: list[Row]) -> Iterator[list[list[Row]]]:
    """All lanes in one stack, or in two or three side by side, in their order."""
    yield [lanes]
    for first in range(1, len(lanes)):
        yield [lanes[:first], lanes[first:]]
        for second in range(first + 1, len(lanes)):
            yield [lanes[:first], lanes[first:second], lanes[second:]]


def _pile(lanes: list[Row], beside: int, gap: float) -> Pile:
    made: list[Tile] = []
    names: list[Frame] = []
    seats: dict[str, Seat] = {}
    y = 0.0
    for lane, blocks in lanes:
        placed = list(_in_rows(blocks, beside, gap, y + m.LANE_PADDING))
        lowest = max(at[1] + block.whole for block, at in placed)
        end = max(y + m.LANE_LEAST, lowest + m.LANE_PADDING)
        band = Band(lane.id, y, end - y)
        name = lane_label(lane, band)
        names.append(Frame(0, y, m.LANE_LABEL - 4, _foot(name)))
        made += [lane_strip(lane, band, _width(beside, gap)), name]
        for block, at in placed:
            seats[block.card] = block.seat(*at)
            made += [tile.at(at[0] + tile.frame.x, at[1] + tile.frame.y) for tile in block.tiles]
        y = end + m.GAP
    return Pile(tuple(made), seats, tuple(names), y - m.GAP)


def _foot(name: Tile) -> float:
    """How far down a lane's name goes, with room for a number on an arrow below it."""
    return max(mark.y for mark in name.marks if isinstance(mark, Words)) + m.BADGE


def _stacked(piles: Sequence[Pile], width: float, room: tuple[float, float]) -> Placed:
    step = width + 2 * m.GAP
    wide, high = len(piles) * step - 2 * m.GAP, max(pile.height for pile in piles)
    tiles = tuple(
        tile.at(tile.frame.x + index * step, tile.frame.y) for index, pile in enumerate(piles) for tile in pile.tiles
    )
    return Placed(tuple(piles), step, PhasePicture(tiles, wide, high, min(room[0] / wide, room[1] / high, LARGEST)))


def _with_arrows(drawing: JourneyDrawing, placed: Placed, joined: list[tuple[str, str, str]]) -> PhasePicture:
    picture, seats, walls = placed.picture, dict[str, Seat](), list[Frame]()
    for index, pile in enumerate(placed.piles):
        across = index * placed.step
        seats.update({key: _moved(seat, across) for key, seat in pile.seats.items()})
        walls += [name.moved(across, 0) for name in pile.names]
    sheet = Frame(0, 0, picture.width, picture.height)
    arrows: list[Arrow] = []
    for key, line in ways(seats, walls, joined).items():
        spot = _number_at(line, [arrow.middle for arrow in arrows if arrow.number])
        arrows.append(draw_arrow(key, line, drawing.ends[key].number, spot))
    lines = [Tile(f"arrow {arrow.key}", sheet, arrow.marks) for arrow in arrows]
    numbers = [Tile(f"number {arrow.key}", sheet, arrow.badge) for arrow in arrows if arrow.badge]
    return PhasePicture((*picture.tiles, *lines, *numbers), picture.width, picture.height, picture.scale)


def _moved(seat: Seat, across: float) -> Seat:
    return Seat(seat.card.moved(across, 0), seat.room.moved(across, 0))


def _number_at(line: Sequence[Point], taken: Sequence[Point]) -> Point:
    """On the longest part of a line, where no other number is."""
    (left, top), (right, bottom) = max(pairwise(line), key=lambda leg: dist(*leg))
    spots = [(left + (right - left) * share, top + (bottom - top) * share) for share in SHARES]
    return next((spot for spot in spots if all(dist(spot, each) > 2 * m.BADGE for each in taken)), spots[0])


def _width(beside: int, gap: float) -> float:
    return m.LANE_LABEL + beside * (m.CARD_WIDTH + gap) + gap


def _in_rows(
    blocks: tuple[Block, ...], beside: int, gap: float, y: float
) -> Iterator[tuple[Block, tuple[float, float]]]:
    """The blocks with their corners, row by row."""
    for first in range(0, len(blocks), beside):
        row = blocks[first : first + beside]
        for index, block in enumerate(row):
            yield block, (m.LANE_LABEL + gap + index * (m.CARD_WIDTH + gap), y)
        y += max(block.whole for block in row) + gap
