"""One reading of a board: journeys of lanes, phases, cards and links, frozen; the next shares what is the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.sides import Side

Cell = tuple[str, str]
"""Lane id and phase id: one square of the grid."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row: somebody who takes part. `emotional` is the row that carries the citizen's emotion curve."""

    id: str
    journey: JourneyKind
    title: str
    side: Side
    order: str
    emotional: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """A column: a stretch of time, with how the citizen feels in it (-3 to +3, or nothing said) and a quote."""

    id: str
    journey: JourneyKind
    title: str
    order: str
    feeling: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card is; one value in the shared document, so that two moves at once cannot mix."""

    lane: str
    phase: str
    order: str

    @property
    def cell(self) -> Cell:
        return (self.lane, self.phase)


@dataclass(frozen=True, slots=True)
class Card:
    """A card on a journey. `at` is seconds since 1970; `origin` is the card it was copied from."""

    id: str
    journey: JourneyKind
    place: Place
    kind: CardKind
    text: str
    who: str = ""
    needs: str = ""
    by: str = ""
    at: int = 0
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow between two cards; between lanes of different sides it is a handover, and the texts say of what."""

    id: str
    journey: JourneyKind
    source: str
    target: str
    what: str = ""
    how: str = ""
    deadline: str = ""
    receipt: str = ""
    risk: str = ""


@dataclass(frozen=True, slots=True)
class Journey:
    """One journey: lanes and phases in order, cards by id and by cell, links whose both ends exist."""

    kind: JourneyKind
    lanes: tuple[Lane, ...] = ()
    phases: tuple[Phase, ...] = ()
    cards: Mapping[str, Card] = field(default_factory=dict)
    cells: Mapping[Cell, tuple[Card, ...]] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)

    def lane(self, lane_id: str) -> Lane | None:
        return next((lane for lane in self.lanes if lane.id == lane_id), None)

    def phase(self, phase_id: str) -> Phase | None:
        return next((phase for phase in self.phases if phase.id == phase_id), None)

    def in_reading_order(self) -> Iterator[Card]:
        """Cards phase by phase, lane by lane: the order of the outline, the table and a screen reader."""
        for phase in self.phases:
            for lane in self.lanes:
                yield from self.cells.get((lane.id, phase.id), ())

    def titles_of(self, cell: Cell) -> list[str]:
        """Names of a cell's lane and phase, those that exist."""
        where = self.lane(cell[0]), self.phase(cell[1])
        return [each.title for each in where if each is not None]

    def side_of(self, card_id: str) -> Side | None:
        """Whose lane a card lies in."""
        card = self.cards.get(card_id)
        lane = self.lane(card.place.lane) if card else None
        return lane.side if lane else None

    def is_handover(self, link: Link) -> bool:
        """Whether the arrow goes from one side to another: the case changes hands."""
        return self.side_of(link.source) != self.side_of(link.target)

    def handovers(self) -> tuple[Link, ...]:
        """The arrows where the case changes hands, numbered by this order: as their first card is read."""
        sides = {lane.id: lane.side for lane in self.lanes}
        place = {card.id: index for index, card in enumerate(self.in_reading_order())}
        found = [
            (place[link.source], place[link.target], link.id, link)
            for link in self.links.values()
            if sides[self.cards[link.source].place.lane] != sides[self.cards[link.target].place.lane]
        ]
        return tuple(link for *_, link in sorted(found, key=lambda each: each[:3]))


@dataclass(frozen=True, slots=True)
class Board:
    """What a group has built: both journeys of its case."""

    journeys: Mapping[JourneyKind, Journey]

    def journey(self, kind: JourneyKind) -> Journey:
        return self.journeys[kind]

    @property
    def card_count(self) -> int:
        return sum(len(journey.cards) for journey in self.journeys.values())
