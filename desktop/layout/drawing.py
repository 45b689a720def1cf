"""A grid that has been laid out: where its rows and columns are, what lies in each square, and what is under a point.

Squares count from their own corner: a row that grows moves the rows below by one number each.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.layout import measures as m
from desktop.layout.marks import Frame, Tile
from desktop.model.journey import Card, Cell, Journey
from desktop.model.kinds import JourneyKind
from desktop.model.plan import GOALS, NEW, WHOLE, Verdict
from desktop.model.service_lines import PlacedLine
from desktop.model.sides import Side
from desktop.words import Translate

Square = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Band:
    """A column, or what rows and columns share: where it starts and how much room it takes."""

    id: str
    start: float
    size: float

    @property
    def end(self) -> float:
        return self.start + self.size


@dataclass(frozen=True, slots=True)
class Row(Band):
    """A row. Where its squares begin in their column and how wide they are, and the same of the cards in them.

    A `wide` row has one square over all columns; `width` 0 is all of the column.
    """

    left: float = 0.0
    width: float = 0.0
    inset: float = (m.COLUMN - m.CARD_WIDTH) / 2
    card: float = m.CARD_WIDTH
    wide: bool = False


@dataclass(frozen=True, slots=True)
class CellBox:
    """The cards of one cell, placed from the cell's corner."""

    cards: tuple[Card, ...]
    side: Side
    tiles: tuple[Tile, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Ends:
    """Which columns and rows an arrow joins, and its number if it is a handover."""

    source: tuple[int, int]
    target: tuple[int, int]
    number: int


@dataclass(frozen=True, slots=True)
class JourneyDrawing:
    """A laid out journey or plan. Everything is in millimetres from the top left corner of the drawing.

    `head` is the height of the phases' heads, 0 where there are none. `verdicts` are what the goal coach says of goals.
    `large` is how pictograms are shown. `lines` are those of a service blueprint, where they are wanted.
    """

    journey: Journey
    translate: Translate
    columns: tuple[Band, ...]
    rows: tuple[Row, ...]
    cells: Mapping[Cell, CellBox]
    ends: Mapping[str, Ends]
    width: float
    height: float
    head: float = m.HEAD
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    large: bool = False
    lines: tuple[PlacedLine, ...] = ()

    @property
    def is_plan(self) -> bool:
        return self.journey.kind is JourneyKind.PLAN

    @property
    def hidden_top(self) -> float | None:
        """Where the strip for hidden lanes begins; nothing if none are hidden."""
        return self._end_of_rows() + m.GAP if self.journey.hidden_lanes else None

    @property
    def value_top(self) -> float | None:
        """Where the rows of value begin; nothing if no phase is judged."""
        if not self.columns or not is_judged(self.journey):
            return None
        above = m.GAP + m.HIDDEN_STRIP if self.journey.hidden_lanes else 0.0
        return self._end_of_rows() + above + 2 * m.GAP

    def _end_of_rows(self) -> float:
        return self.rows[-1].end if self.rows else self.head

    # Squares

    def cell(self, row: int, column: int) -> Cell:
        """Lane and phase of a square."""
        band = self.rows[row]
        return (band.id, WHOLE if band.wide else self.columns[column].id)

    def square_of(self, cell: Cell) -> Square | None:
        """The square of a lane and a phase, if the drawing has it."""
        row, column = self.row_of(cell[0]), self.column_of(cell[1])
        return (row, column) if row >= 0 and column >= 0 and self.has(row, column) else None

    def has(self, row: int, column: int) -> bool:
        """Whether a square is one to write in: where the next goal is written, only a goal is."""
        return self.columns[column].id != NEW or self.rows[row].wide or self.rows[row].id == GOALS

    def corner(self, row: int, column: int) -> tuple[float, float]:
        """The top left corner of a square."""
        band = self.rows[row]
        return ((self.columns[0] if band.wide else self.columns[column]).start + band.left, band.start)

    def cell_frame(self, row: int, column: int) -> Frame:
        """The room a square takes."""
        band = self.rows[row]
        x, y = self.corner(row, column)
        width = self.width - x if band.wide else band.width or self.columns[column].size
        return Frame(x, y, width, band.size)

    def card_place(self, row: int, column: int) -> tuple[float, float]:
        """Where the cards of a square begin across, and how wide they are."""
        band = self.rows[row]
        inset = min(band.inset, self.columns[column].size / 4)
        width = band.card if band.wide or band.width else min(band.card, self.columns[column].size - 2 * inset)
        return (self.corner(row, column)[0] + inset, width)

    def room_to_write(self, row: int) -> float:
        """How tall the place is in an empty square of a plan that says what is asked for."""
        return (m.WIDE_LEAST if self.rows[row].wide else m.RUNG_LEAST) - 2 * m.LANE_PADDING

    def square_at(self, x: float, y: float) -> Square | None:
        """The square a point lies in; a gap belongs to what lies before it."""
        row, column = band_at(self.rows, y), band_at(self.columns, x)
        if row < 0:
            return None
        if self.rows[row].wide:
            return (row, 0) if self.columns and self.columns[0].start <= x < self.width else None
        if column < 0:
            return None
        # Rows side by side begin at one height, and the search has found the last of them.
        while row and self.rows[row - 1].start == self.rows[row].start and x < self.corner(row, column)[0]:
            row -= 1
        return (row, column) if self.has(row, column) else None

    def squares(self, room: Frame | None = None) -> Iterator[Square]:
        """Every square, or those a part of the drawing meets, row by row; a wide one once."""
        pillars = [
            column
            for column, pillar in enumerate(self.columns)
            if room is None or (pillar.start < room.right and pillar.end > room.x)
        ]
        for row, band in enumerate(self.rows):
            if room is not None and (band.start >= room.bottom or band.end <= room.y):
                continue
            if band.wide:
                if self.columns:
                    yield (row, 0)
                continue
            for column in pillars:
                yield (row, column)

    def box(self, row: int, column: int) -> CellBox | None:
        """What lies in a square, or nothing if it is empty."""
        return self.cells.get(self.cell(row, column))

    # Rows, columns and cards

    def row_of(self, lane_id: str) -> int:
        """Index of a lane; -1 if it is not on the drawing."""
        return next((index for index, band in enumerate(self.rows) if band.id == lane_id), -1)

    def column_of(self, phase_id: str) -> int:
        """Index of a phase; -1 if it is not on the drawing. What stands over all columns begins at the first."""
        if phase_id == WHOLE:
            return 0 if self.columns else -1
        return next((index for index, band in enumerate(self.columns) if band.id == phase_id), -1)

    def frame_of(self, card_id: str) -> Frame | None:
        """Where a card lies, or nothing if it is not on the drawing."""
        tile = self.tile_of(card_id)
        return tile.frame if tile is not None else None

    def tile_of(self, card_id: str) -> Tile | None:
        """A card as it is drawn, where it lies; nothing if it is not on the drawing."""
        card = self.journey.cards.get(card_id)
        if card is None:
            return None
        x, y = self.corner(self.row_of(card.place.lane), self.column_of(card.place.phase))
        for tile in self.cells[card.place.cell].tiles:
            if tile.key == card_id:
                return tile.at(x + tile.frame.x, y + tile.frame.y)
        return None

    def card_tiles(self, room: Frame | None = None) -> Iterator[Tile]:
        """Every card where it lies, lane by lane, or those in a part of the drawing."""
        for square in self.squares(room):
            box = self.box(*square)
            if box is None:
                continue
            x, y = self.corner(*square)
            for tile in box.tiles:
                if room is None or tile.frame.moved(x, y).meets(room):
                    yield tile.at(x + tile.frame.x, y + tile.frame.y)


def is_judged(journey: Journey) -> bool:
    """Whether any phase is judged, so that there is something to show under the journey."""
    return any(worth.level is not None for phase in journey.phases for worth in phase.worth)


def band_at(bands: tuple[Band, ...] | tuple[Row, ...], where: float) -> int:
    """Index of the band at a length; a gap belongs to the band before it; -1 outside."""
    low, high = 0, len(bands)
    while low < high:
        middle = (low + high) // 2
        if bands[middle].start <= where:
            low = middle + 1
        else:
            high = middle
    return low - 1 if low and where < bands[-1].end else -1
