"""One reading of a board: journeys of lanes, phases, cards and links, frozen; the next shares what is the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.model.assessed import NOTHING_ASSESSED, Assessed
from desktop.model.followed import Followed
from desktop.model.kinds import JOURNEYS, CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.order import NOTHING_ORDERED, Order
from desktop.model.pictograms import Pictogram
from desktop.model.plan import NEW, NOTHING_AIMED, SILENT, Aims, Thread, Voice
from desktop.model.shades import NO_SHADES, Shades
from desktop.model.sides import Side

Cell = tuple[str, str]
"""Lane id and phase id: one square of the grid."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What something is worth from one perspective, -2 to +2 or nothing said, and why."""

    perspective: Perspective
    level: int | None = None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row: somebody who takes part. `emotional` is the row that carries the citizen's emotion curve."""

    id: str
    journey: JourneyKind
    title: str
    side: Side
    order: str
    emotional: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """A column: a stretch of time, with how the citizen feels in it (-3 to +3, or nothing said) and a quote."""

    id: str
    journey: JourneyKind
    title: str
    order: str
    feeling: int | None = None
    quote: str = ""
    quoted_by: str = ""
    """The device the quote was first written on: only there can it be changed, others add a reading beside it."""
    worth: tuple[Worth, ...] = ()
    hidden: bool = False


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
    """A card on a journey. What its kind asks for beside its text is in `desktop/model/elements.py`.

    `at` and `edited_at` are seconds since 1970; `origin` is the card it was copied from; `solves` the pain point an
    idea is for; `days` how long it takes or is waited; `dots`, `doubts` ("not so") and `comments` are how many. `aims`
    is what only cards of a plan say.
    """

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
    why: str = ""
    law: str = ""
    due: str = ""
    channel: Channel | None = None
    days: int | None = None
    knows: bool | None = None
    solves: str = ""
    source: Informant | None = None
    worth: tuple[Worth, ...] = ()
    edited_by: str = ""
    edited_at: int = 0
    dots: int = 0
    doubts: int = 0
    comments: int = 0
    pictogram: Pictogram | None = None
    aims: Aims = NOTHING_AIMED


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a card. `by` is a name, `side` whose remark it is, `at` seconds since 1970."""

    id: str
    card: str
    text: str
    by: str
    side: Side
    at: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Another reading of the citizen's words beside the first one; `device` is where it was written.

    `phase` is the phase they were said in, or the wish or the goal of a plan that has them.
    """

    id: str
    phase: str
    text: str
    by: str
    device: str
    at: int


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
    """One journey: lanes and phases in order, cards by id and by cell, links whose both ends exist.

    What lies in a hidden lane or phase is not here; `hidden_lanes` and `hidden_phases` tell that there is something.
    """

    kind: JourneyKind
    lanes: tuple[Lane, ...] = ()
    phases: tuple[Phase, ...] = ()
    cards: Mapping[str, Card] = field(default_factory=dict)
    cells: Mapping[Cell, tuple[Card, ...]] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)
    hidden_lanes: tuple[Lane, ...] = ()
    hidden_phases: tuple[Phase, ...] = ()
    found: list[tuple[Link, ...]] = field(default_factory=list, init=False, repr=False, compare=False)
    """What `handovers` has found; nothing before somebody asks."""

    def lane(self, lane_id: str) -> Lane | None:
        return next((lane for lane in self.lanes if lane.id == lane_id), None)

    def phase(self, phase_id: str) -> Phase | None:
        if self.kind is JourneyKind.PLAN and phase_id == NEW:
            return Phase(NEW, self.kind, "", "")
        return next((phase for phase in self.phases if phase.id == phase_id), None)

    @property
    def goals(self) -> tuple[Card, ...]:
        """The goals of a plan from left to right; none on a journey."""
        if self.kind is not JourneyKind.PLAN:
            return ()
        return tuple(self.cards[phase.id] for phase in self.phases if phase.id in self.cards)

    def in_reading_order(self) -> Iterator[Card]:
        """Cards phase by phase, lane by lane: the order of the outline, the table and a screen reader."""
        for phase in self.phases:
            for lane in self.lanes:
                yield from self.cells.get((lane.id, phase.id), ())

    def in_order(self, cards: Iterable[Card]) -> list[Card]:
        """Some of the cards in reading order; the others are not looked at."""
        columns = {phase.id: index for index, phase in enumerate(self.phases)}
        rows = {lane.id: index for index, lane in enumerate(self.lanes)}
        places = {card.id: (columns[card.place.phase], rows[card.place.lane], card.place.order) for card in cards}
        return [self.cards[key] for key in sorted(places, key=lambda key: (places[key], key))]

    def titles_of(self, cell: Cell) -> list[str]:
        """Names of a cell's lane and phase, those that exist."""
        where = self.lane(cell[0]), self.phase(cell[1])
        return [each.title for each in where if each is not None]

    def side_of(self, card_id: str) -> Side | None:
        """Whose lane a card lies in."""
        card = self.cards.get(card_id)
        lane = self.lane(card.place.lane) if card else None
        return lane.side if lane else None

    def handovers(self) -> tuple[Link, ...]:
        """The arrows where the case changes hands, numbered by this order: as their first card is read."""
        if not self.found:
            self.found.append(self._find_handovers())
        return self.found[0]

    def numbered_as(self, before: "Journey") -> "Journey":
        """Take over what was found before, when cards lay as they do now and arrows went as they do now."""
        self.found.extend(before.found)
        return self

    def _find_handovers(self) -> tuple[Link, ...]:
        if self.kind is JourneyKind.PLAN:
            return ()
        sides = {lane.id: lane.side for lane in self.lanes}
        found = [
            link
            for link in self.links.values()
            if sides[self.cards[link.source].place.lane] is not sides[self.cards[link.target].place.lane]
        ]
        place = {card.id: index for index, card in enumerate(self.in_reading_order())} if found else {}
        return tuple(sorted(found, key=lambda link: (place[link.source], place[link.target], link.id)))


@dataclass(frozen=True, slots=True)
class Board:
    """What a group has built: both journeys of its case, its goal plan, and what was said about them.

    `comments` go by card, oldest first; `readings` by phase; `dots` is what each voter's dots lie on, by slot.
    `threads` tie cards together, also those of different grids; both ends are there. `expected` is which level of a
    goal's scale each side expects, and `unveiled` the goals where all may see it.
    """

    journeys: Mapping[JourneyKind, Journey]
    plan: Journey = field(default_factory=lambda: Journey(JourneyKind.PLAN))
    threads: Mapping[str, Thread] = field(default_factory=dict)
    voice: Voice = SILENT
    expected: Mapping[str, Mapping[Side, int]] = field(default_factory=dict)
    unveiled: frozenset[str] = frozenset()
    comments: Mapping[str, tuple[Comment, ...]] = field(default_factory=dict)
    readings: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    dots: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    doubts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Who, by device, has said "not so" of a card."""
    assessed: Assessed = NOTHING_ASSESSED
    order: Order = NOTHING_ORDERED
    shades: Shades = NO_SHADES
    followed: tuple[Followed, ...] = ()
    """The indicators of the case, in the order they are listed."""

    def journey(self, kind: JourneyKind) -> Journey:
        """One of the grids: a journey or the plan."""
        return self.plan if kind is JourneyKind.PLAN else self.journeys[kind]

    @property
    def grids(self) -> tuple[Journey, ...]:
        """Both journeys and the plan; of a day's process plan, that one first."""
        return (*(self.journeys[kind] for kind in (*JOURNEYS, JourneyKind.PROCESS) if kind in self.journeys), self.plan)

    def card(self, card_id: str) -> Card | None:
        """A card of any of the grids."""
        return next((grid.cards[card_id] for grid in self.grids if card_id in grid.cards), None)

    def threads_of(self, card_id: str) -> tuple[Thread, ...]:
        """What ties a card to others, in a steady order; one for each, though two people tied the same at once."""
        found: dict[str, Thread] = {}
        for key in sorted(self.threads):
            thread = self.threads[key]
            if card_id in (thread.source, thread.target):
                found.setdefault(thread.other(card_id), thread)
        return tuple(found.values())

    @property
    def card_count(self) -> int:
        return sum(len(grid.cards) for grid in self.grids)
