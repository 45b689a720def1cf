"""Where everything on a journey goes: columns of phases, rows of lanes, cards stacked in their cells.

A new layout takes over every cell of the one before that did not change, so a keystroke lays out one cell. Cells count
from their own corner: a lane that grows moves the lanes below by one number each.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.layout import measures as m
from desktop.layout.card import lay_out_card
from desktop.layout.marks import Frame, Tile
from desktop.model.journey import Card, Cell, Journey, Lane
from desktop.model.sides import Side
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Band:
    """A row or a column: where it starts and how much room it takes."""

    id: str
    start: float
    size: float

    @property
    def end(self) -> float:
        return self.start + self.size


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
    """A laid out journey. Everything is in millimetres from the top left corner of the drawing."""

    journey: Journey
    translate: Translate
    columns: tuple[Band, ...]
    rows: tuple[Band, ...]
    cells: Mapping[Cell, CellBox]
    ends: Mapping[str, Ends]
    width: float
    height: float

    @property
    def hidden_top(self) -> float | None:
        """Where the strip for hidden lanes begins; nothing if none are hidden."""
        return self._end_of_rows() + m.GAP if self.journey.hidden_lanes else None

    @property
    def value_top(self) -> float | None:
        """Where the rows of value begin; nothing if no phase is judged."""
        if not self.columns or not _is_judged(self.journey):
            return None
        above = m.GAP + m.HIDDEN_STRIP if self.journey.hidden_lanes else 0.0
        return self._end_of_rows() + above + 2 * m.GAP

    def _end_of_rows(self) -> float:
        return self.rows[-1].end if self.rows else m.HEAD

    def cell_frame(self, row: int, column: int) -> Frame:
        """The room a cell takes."""
        band, pillar = self.rows[row], self.columns[column]
        return Frame(pillar.start, band.start, pillar.size, band.size)

    def frame_of(self, card_id: str) -> Frame | None:
        """Where a card lies, or nothing if it is not on the drawing."""
        tile = self.tile_of(card_id)
        return tile.frame if tile is not None else None

    def tile_of(self, card_id: str) -> Tile | None:
        """A card as it is drawn, where it lies; nothing if it is not on the drawing."""
        card = self.journey.cards.get(card_id)
        if card is None:
            return None
        row, column = self.row_of(card.place.lane), self.column_of(card.place.phase)
        for tile in self.cells[card.place.cell].tiles:
            if tile.key == card_id:
                return tile.at(self.columns[column].start + tile.frame.x, self.rows[row].start + tile.frame.y)
        return None

    def row_of(self, lane_id: str) -> int:
        """Index of a lane; -1 if it is not on the drawing."""
        return next((index for index, band in enumerate(self.rows) if band.id == lane_id), -1)

    def column_of(self, phase_id: str) -> int:
        """Index of a phase; -1 if it is not on the drawing."""
        return next((index for index, band in enumerate(self.columns) if band.id == phase_id), -1)

    def box(self, row: int, column: int) -> CellBox | None:
        """What lies in a cell, or nothing if it is empty."""
        return self.cells.get((self.rows[row].id, self.columns[column].id))

    def card_tiles(self) -> Iterator[Tile]:
        """Every card where it lies, lane by lane."""
        for row, band in enumerate(self.rows):
            for column, pillar in enumerate(self.columns):
                box = self.box(row, column)
                for tile in box.tiles if box else ():
                    yield tile.at(pillar.start + tile.frame.x, band.start + tile.frame.y)


def lay_out(journey: Journey, translate: Translate, before: JourneyDrawing | None = None) -> JourneyDrawing:
    """Lay a journey out; `before` is its last layout, whose unchanged cells are taken over."""
    if before is not None and before.translate != translate:
        before = None
    cells = _cells(journey, translate, before)
    columns = tuple(
        Band(phase.id, m.LANE_LABEL + index * m.COLUMN, m.COLUMN) for index, phase in enumerate(journey.phases)
    )
    rows = _rows(journey, cells)
    return JourneyDrawing(
        journey=journey,
        translate=translate,
        columns=columns,
        rows=rows,
        cells=cells,
        ends=before.ends if before is not None and _same_places(journey, before) else _ends(journey),
        width=m.LANE_LABEL + len(columns) * m.COLUMN,
        height=(rows[-1].end if rows else m.HEAD) + room_below(journey),
    )


def top_of_cards(lane: Lane) -> float:
    """How far below a lane's upper edge its cards begin: the emotion curve has the room above."""
    return m.LANE_PADDING + (m.CURVE_HEIGHT if lane.emotional else 0)


def room_below(journey: Journey) -> float:
    """The height of what stands under the lanes: the strip for hidden ones, and the rows of value."""
    strip = m.GAP + m.HIDDEN_STRIP if journey.hidden_lanes else 0.0
    return strip + (2 * m.GAP + m.VALUE_ROWS if journey.phases and _is_judged(journey) else 0.0)


def _is_judged(journey: Journey) -> bool:
    return any(worth.level is not None for phase in journey.phases for worth in phase.worth)


def _cells(journey: Journey, translate: Translate, before: JourneyDrawing | None) -> dict[Cell, CellBox]:
    lanes = {lane.id: lane for lane in journey.lanes}
    known = before.cells if before is not None else {}
    cells: dict[Cell, CellBox] = {}
    for cell, cards in journey.cells.items():
        old = known.get(cell)
        lane = lanes[cell[0]]
        if old is not None and old.cards is cards and old.side is lane.side:
            cells[cell] = old
        else:
            cells[cell] = _stack(cards, lane, translate)
    return cells


def _stack(cards: tuple[Card, ...], lane: Lane, translate: Translate) -> CellBox:
    x = (m.COLUMN - m.CARD_WIDTH) / 2
    y = top_of_cards(lane)
    tiles = []
    for card in cards:
        tile = lay_out_card(card, lane.side, translate)
        tiles.append(tile.at(x, y))
        y += tile.frame.height + m.CARD_GAP
    return CellBox(cards, lane.side, tuple(tiles), y - m.CARD_GAP + m.LANE_PADDING)


def _rows(journey: Journey, cells: Mapping[Cell, CellBox]) -> tuple[Band, ...]:
    tallest: dict[str, float] = {}
    for (lane_id, _), box in cells.items():
        tallest[lane_id] = max(tallest.get(lane_id, 0.0), box.height)
    rows = []
    y = m.HEAD + m.GAP
    for lane in journey.lanes:
        least = m.LANE_LEAST if not lane.emotional else m.CURVE_HEIGHT + 2 * m.LANE_PADDING
        height = max(least, tallest.get(lane.id, 0.0))
        rows.append(Band(lane.id, y, height))
        y += height + m.GAP
    return tuple(rows)


def _same_places(journey: Journey, before: JourneyDrawing) -> bool:
    old = before.journey
    if journey.links is not old.links or journey.lanes != old.lanes or journey.phases != old.phases:
        return False
    if journey.cells.keys() != old.cells.keys():
        return False
    return all(
        cards is old.cells[cell] or [card.id for card in cards] == [card.id for card in old.cells[cell]]
        for cell, cards in journey.cells.items()
    )


def _ends(journey: Journey) -> dict[str, Ends]:
    rows = {lane.id: index for index, lane in enumerate(journey.lanes)}
    columns = {phase.id: index for index, phase in enumerate(journey.phases)}
    numbers = {link.id: number for number, link in enumerate(journey.handovers(), start=1)}
    ends = {}
    for link in journey.links.values():
        source, target = journey.cards[link.source].place, journey.cards[link.target].place
        ends[link.id] = Ends(
            (rows[source.lane], columns[source.phase]),
            (rows[target.lane], columns[target.phase]),
            numbers.get(link.id, 0),
        )
    return ends
