"""Where carried cards would lie if they were dropped now: pure functions of the drawing and a point on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing, Square
from desktop.layout.journey import top_of_cards
from desktop.layout.marks import Frame, Tile
from desktop.model.journey import Cell

ROOMS = 12
"""In as many cells the cards part to make room; where more cards are carried, the other cells are only lit."""


@dataclass(frozen=True, slots=True)
class Load:
    """Cards that are carried together, in reading order, with the cell each lies in; `lead` is the one held."""

    drawing: JourneyDrawing
    lead: str
    cards: Mapping[str, Square]
    tiles: tuple[Tile, ...]
    bounds: Frame
    """The rectangle around all of them."""

    def shift_to(self, row: int, column: int) -> Square:
        """How many rows and columns all go if the lead goes to a cell and none may leave the grid."""
        lead_row, lead_column = self.cards[self.lead]
        rows = [row for row, _ in self.cards.values()]
        columns = [column for _, column in self.cards.values()]
        down = max(-min(rows), min(row - lead_row, len(self.drawing.rows) - 1 - max(rows)))
        across = max(-min(columns), min(column - lead_column, len(self.drawing.columns) - 1 - max(columns)))
        return (down, across)


@dataclass(frozen=True, slots=True)
class Room:
    """A cell that cards land in: those that stay, moved apart, and the gaps for those that come."""

    row: int
    column: int
    tiles: tuple[Tile, ...]
    gaps: tuple[Frame, ...]
    frame: Frame


@dataclass(frozen=True, slots=True)
class Landing:
    """What a drop would do: the cell of each card, and before which of the cards that stay there (none: last)."""

    square: Square
    index: int | None
    cells: Mapping[str, Cell]
    rooms: tuple[Room, ...]
    lit: tuple[Frame, ...]
    changes: bool


def carry(drawing: JourneyDrawing, lead: str, cards: Iterable[str]) -> Load | None:
    """Take up cards of a drawing, those that are on it."""
    wanted = set(cards)
    found: dict[str, Square] = {}
    tiles = []
    for square in sorted(drawing.squares(), key=lambda square: (square[1], square[0])):
        box, (x, y) = drawing.box(*square), drawing.corner(*square)
        for tile in box.tiles if box else ():
            if tile.key in wanted:
                found[tile.key] = square
                tiles.append(tile.at(x + tile.frame.x, y + tile.frame.y))
    if lead not in found:
        return None
    frames = [tile.frame for tile in tiles]
    x, y = min(frame.x for frame in frames), min(frame.y for frame in frames)
    right, bottom = max(frame.right for frame in frames), max(frame.bottom for frame in frames)
    return Load(drawing, lead, found, tuple(tiles), Frame(x, y, right - x, bottom - y))


def land(load: Load, x: float, y: float, before: Landing | None = None) -> Landing | None:
    """Where a load held at a point would land; `before` is given again as long as it is the same place."""
    drawing = load.drawing
    under = drawing.square_at(x, y)
    if under is None:
        return None
    down, across = load.shift_to(*under)
    lead_row, lead_column = load.cards[load.lead]
    square = (lead_row + down, lead_column + across)
    stay = _staying(load, square)
    inside = y - drawing.rows[square[0]].start
    above = sum(inside > tile.frame.y + tile.frame.height / 2 for tile in stay)
    index = above if above < len(stay) else None
    if before is not None and (before.square, before.index) == (square, index):
        return before
    return landing(load, (down, across), index)


def landing(load: Load, shift: Square, index: int | None) -> Landing:
    """What it does to carry a load so many rows down and columns across, before the `index`th card that stays there.

    Where nothing leaves its cell, only the cards in the lead's cell change their order.
    """
    drawing, lead_square = load.drawing, load.cards[load.lead]
    moved = [card for card, square in load.cards.items() if shift != (0, 0) or square == lead_square]
    arriving: dict[Square, list[str]] = {}
    for card in moved:
        row, column = load.cards[card]
        arriving.setdefault((row + shift[0], column + shift[1]), []).append(card)
    first = (lead_square[0] + shift[0], lead_square[1] + shift[1])
    near = sorted(arriving, key=lambda square: abs(square[0] - first[0]) + abs(square[1] - first[1]))
    heights = {tile.key: tile.frame.height for tile in load.tiles}
    cells = {card: drawing.cell(*square) for square, cards in arriving.items() for card in cards}
    return Landing(
        first,
        index,
        cells,
        tuple(_room(load, square, [heights[card] for card in arriving[square]], index) for square in near[:ROOMS]),
        tuple(drawing.cell_frame(*square) for square in near[ROOMS:]),
        shift != (0, 0) or _order_changes(load, first, arriving[first], index),
    )


def _staying(load: Load, square: Square) -> list[Tile]:
    """The cards of a cell that are not carried, counted from the cell's corner."""
    box = load.drawing.box(*square)
    return [tile for tile in (box.tiles if box else ()) if tile.key not in load.cards]


def _order_changes(load: Load, square: Square, arriving: list[str], index: int | None) -> bool:
    box = load.drawing.box(*square)
    before = [tile.key for tile in (box.tiles if box else ())]
    stay = [tile.key for tile in _staying(load, square)]
    at = len(stay) if index is None else index
    return before != [*stay[:at], *arriving, *stay[at:]]


def _room(load: Load, square: Square, heights: list[float], index: int | None) -> Room:
    """Stack the cards of a cell as they will lie, with a gap for each that comes."""
    drawing, (row, column) = load.drawing, square
    band = drawing.rows[row]
    stay = _staying(load, square)
    at = len(stay) if index is None else min(index, len(stay))
    x, width = drawing.card_place(row, column)
    y = band.start + top_of_cards(drawing.journey.lanes[row])
    tiles: list[Tile] = []
    gaps: list[Frame] = []
    for tile in stay[:at]:
        tiles.append(tile.at(x, y))
        y += tile.frame.height + m.CARD_GAP
    for height in heights:
        gaps.append(Frame(x, y, width, height))
        y += height + m.CARD_GAP
    for tile in stay[at:]:
        tiles.append(tile.at(x, y))
        y += tile.frame.height + m.CARD_GAP
    bottom, frame = max(band.end, y - m.CARD_GAP + m.LANE_PADDING), drawing.cell_frame(row, column)
    return Room(row, column, tuple(tiles), tuple(gaps), Frame(frame.x, frame.y, frame.width, bottom - band.start))
