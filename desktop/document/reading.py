"""From one reading of a board to the next: only entities named by a change are decoded again, the rest is shared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from pycrdt import Map

from desktop.document import decode
from desktop.document.assessed_read import is_assessed, read_assessed
from desktop.document.beside import BesideReading
from desktop.document.extras import Extras
from desktop.document.follow_read import FollowReading, is_followed
from desktop.document.ordering_read import is_ordered, read_order
from desktop.document.plan_reading import PlanReading
from desktop.document.shades import SHADES, read_shades
from desktop.document.shared import Touched
from desktop.document.values import Raw, read_all, read_map
from desktop.model.journey import Board, Card, Cell, Journey, Lane, Link, Phase, Place
from desktop.model.kinds import JOURNEYS, JourneyKind
from desktop.model.plan import Thread

Noun = TypeVar("Noun", Lane, Phase, Card, Link, Thread)
Roots = Mapping[str, "Map[object]"]


class BoardReading:
    """The latest reading of a board, kept equal to the document by `absorb`."""

    def __init__(self, roots: Roots, kinds: Sequence[JourneyKind] = JOURNEYS) -> None:
        self._roots, self._kinds = roots, kinds
        self._extras, self._beside = Extras(roots), BesideReading(roots)
        self._assessed = read_assessed(self._beside.said, self._extras.words)
        self._order = read_order(self._beside.said, self._extras.words, self._beside.rows)
        self._shades = read_shades(self._beside.said, self._extras.words)
        self._following = FollowReading()
        self._followed = self._following.read(self._beside.rows, self._beside.said)
        self._lanes = self._decode(read_all(roots["lanes"]), decode.lane)
        self._phases = self._decode(read_all(roots["phases"]), decode.phase)
        self._cards = self._decode(read_all(roots["cards"]), decode.card)
        ties = read_all(roots["links"])
        self._links = self._decode(ties, decode.link)
        self._plan = PlanReading(roots, self._extras, self._decode(ties, decode.thread))
        self._plan.absorb(self._cards, self._links, self._cards.keys())
        self.board = self._with_extras({kind: self._whole(kind) for kind in self._kinds})

    def absorb(self, touched: Touched) -> Board:
        """Read again what a change names, and give the new board."""
        before = {kind: self._shape(kind) for kind in self._kinds}
        beside = self._extras.absorb(touched)
        self._absorb_beside(beside | self._beside.absorb(touched))
        touched |= {(root, key) for key in beside for root, known in self._grown() if key in known}
        cards = self._again("cards", touched, self._cards, decode.card)
        links = self._again("links", touched, self._links, decode.link)
        self._again("lanes", touched, self._lanes, decode.lane)
        self._again("links", touched, self._plan.threads, decode.thread)
        self._again("phases", touched, self._phases, decode.phase)
        self._plan.absorb(self._cards, self._links, cards | links)
        journeys = {}
        for kind in self._kinds:
            if self._shape(kind) != before[kind]:
                journeys[kind] = self._whole(kind)
            else:
                journeys[kind] = self._patched(self.board.journeys[kind], cards, links)
        self.board = self._with_extras(journeys)
        return self.board

    def _absorb_beside(self, entities: set[str]) -> None:
        if any(map(is_assessed, entities)):
            self._assessed = read_assessed(self._beside.said, self._extras.words)
        if any(map(is_ordered, entities)):
            self._order = read_order(self._beside.said, self._extras.words, self._beside.rows)
        if SHADES in entities:
            self._shades = read_shades(self._beside.said, self._extras.words)
        if any(map(is_followed, entities)):
            self._followed = self._following.read(self._beside.rows, self._beside.said)

    def _grown(self) -> tuple[tuple[str, Mapping[str, Card | Phase]], ...]:
        """The roots whose entities have something beside them."""
        return (("cards", self._cards), ("phases", self._phases))

    def _with_extras(self, journeys: Mapping[JourneyKind, Journey]) -> Board:
        extras, marks, plan = self._extras, self._extras.marks, self._plan
        return Board(
            journeys,
            plan.plan,
            plan.threads_between(journeys.values()),
            plan.voice(),
            marks.expected,
            marks.unveiled,
            extras.comments,
            extras.readings,
            marks.dots,
            marks.doubts,
            assessed=self._assessed,
            order=self._order,
            shades=self._shades,
            followed=self._followed,
        )

    def _decode(self, found: Mapping[str, Raw], read: Callable[[str, Raw], Noun | None]) -> dict[str, Noun]:
        nouns = {key: read(key, self._extras.add_to(key, raw)) for key, raw in found.items()}
        return {key: noun for key, noun in sorted(nouns.items()) if noun is not None}

    def _again(
        self, root: str, touched: Touched, known: dict[str, Noun], read: Callable[[str, Raw], Noun | None]
    ) -> set[str]:
        names = {key for name, key in touched if name == root}
        for key in names:
            raw = read_map(self._roots[root], key)
            noun = read(key, self._extras.add_to(key, raw)) if raw is not None else None
            if noun is None:
                known.pop(key, None)
            else:
                known[key] = noun
        return names

    def _shape(self, kind: JourneyKind) -> tuple[tuple[str, str, bool], ...]:
        grid: list[Lane | Phase] = [*self._lanes.values(), *self._phases.values()]
        return tuple((noun.id, noun.order, noun.hidden) for noun in grid if noun.journey is kind)

    def _grid(self, kind: JourneyKind) -> Journey:
        """A journey without cards: its lanes and phases in order, those in sight and those that are hidden."""
        lanes = sorted((lane for lane in self._lanes.values() if lane.journey is kind), key=_by_order)
        phases = sorted((phase for phase in self._phases.values() if phase.journey is kind), key=_by_order)
        return Journey(
            kind,
            tuple(lane for lane in lanes if not lane.hidden),
            tuple(phase for phase in phases if not phase.hidden),
            hidden_lanes=tuple(lane for lane in lanes if lane.hidden),
            hidden_phases=tuple(phase for phase in phases if phase.hidden),
        )

    def _whole(self, kind: JourneyKind) -> Journey:
        empty = self._grid(kind)
        if not empty.lanes or not empty.phases:
            return empty
        homes = {(lane.id, phase.id) for lane in empty.lanes for phase in empty.phases}
        cards = {
            key: card if card.place.cell in homes else _at_home(card, empty)
            for key, card in self._cards.items()
            if self._is_seen(card, empty)
        }
        links = {key: link for key, link in self._links.items() if _joins(link, kind, cards)}
        return replace(empty, cards=cards, cells=_fill(cards), links=links)

    def _patched(self, old: Journey, touched_cards: set[str], touched_links: set[str]) -> Journey:
        grid = self._grid(old.kind)
        now = (grid.lanes, grid.phases, grid.hidden_lanes, grid.hidden_phases)
        journey = old
        if now != (old.lanes, old.phases, old.hidden_lanes, old.hidden_phases):
            journey = replace(grid, cards=old.cards, cells=old.cells, links=old.links)
        if grid.lanes and grid.phases:
            journey = self._patch_cards(journey, touched_cards)
            journey = self._patch_links(journey, touched_links, _came_or_went(old, journey, touched_cards))
        if journey is not old and journey.links is old.links and _lie_alike(old, journey, touched_cards):
            journey = journey.numbered_as(old)
        return journey

    def _patch_cards(self, old: Journey, touched: set[str]) -> Journey:
        here = (key for key in touched if (card := self._cards.get(key)) is not None and card.journey is old.kind)
        touched = {*here, *(touched & old.cards.keys())}
        if not touched:
            return old
        cards = dict(old.cards)
        changed_cells: set[Cell] = set()
        for key in touched:
            before = cards.pop(key, None)
            card = self._cards.get(key)
            after = _at_home(card, old) if card is not None and self._is_seen(card, old) else None
            if after is not None:
                cards[key] = after
            if before != after:
                changed_cells.update(each.place.cell for each in (before, after) if each is not None)
        if not changed_cells:
            return old
        return replace(old, cards=cards, cells=_refill(old, touched, changed_cells, cards))

    def _is_seen(self, card: Card, journey: Journey) -> bool:
        lane, phase = self._lanes.get(card.place.lane), self._phases.get(card.place.phase)
        hidden = (lane is not None and lane.hidden) or (phase is not None and phase.hidden)
        return card.journey is journey.kind and not hidden

    def _patch_links(self, old: Journey, touched: set[str], came_or_went: set[str]) -> Journey:
        # A card that comes or goes brings or takes its arrows along.
        moved = {
            key
            for key, link in (self._links.items() if came_or_went else ())
            if link.source in came_or_went or link.target in came_or_went
        }
        if not touched and not moved:
            return old
        links = dict(old.links)
        for key in touched | moved:
            link = self._links.get(key)
            if link is not None and _joins(link, old.kind, old.cards):
                links[key] = link
            else:
                links.pop(key, None)
        return old if links == old.links else replace(old, links=links)


def _came_or_went(old: Journey, new: Journey, touched: set[str]) -> set[str]:
    return {key for key in touched if (key in old.cards) is not (key in new.cards)}


def _lie_alike(old: Journey, new: Journey, touched: set[str]) -> bool:
    """Whether every card lies where it lay, in a lane of the same side."""
    if old.lanes != new.lanes or [phase.id for phase in old.phases] != [phase.id for phase in new.phases]:
        return False
    pairs = ((old.cards.get(key), new.cards.get(key)) for key in touched)
    return all(one is other or (one and other and one.place == other.place) for one, other in pairs)


def _by_order(noun: Lane | Phase) -> tuple[str, str]:
    return (noun.order, noun.id)


def _by_place(card: Card) -> tuple[str, str]:
    return (card.place.order, card.id)


def _at_home(card: Card, journey: Journey) -> Card:
    # A card whose lane or phase somebody deleted meanwhile is shown in the first one: its words must not vanish.
    lane = journey.lane(card.place.lane) or journey.lanes[0]
    phase = journey.phase(card.place.phase) or journey.phases[0]
    if card.place.cell == (lane.id, phase.id):
        return card
    return replace(card, place=Place(lane.id, phase.id, card.place.order))


def _fill(cards: Mapping[str, Card]) -> dict[Cell, tuple[Card, ...]]:
    cells: dict[Cell, list[Card]] = {}
    for card in sorted(cards.values(), key=_by_place):
        cells.setdefault(card.place.cell, []).append(card)
    return {cell: tuple(held) for cell, held in cells.items()}


def _refill(
    old: Journey, touched: set[str], changed: set[Cell], cards: Mapping[str, Card]
) -> dict[Cell, tuple[Card, ...]]:
    cells = dict(old.cells)
    arrived = [cards[key] for key in touched if key in cards]
    for cell in changed:
        stayed = [card for card in cells.get(cell, ()) if card.id not in touched]
        held = sorted(stayed + [card for card in arrived if card.place.cell == cell], key=_by_place)
        if held:
            cells[cell] = tuple(held)
        else:
            cells.pop(cell, None)
    return cells


def _joins(link: Link, kind: JourneyKind, cards: Mapping[str, Card]) -> bool:
    return link.journey is kind and link.source in cards and link.target in cards
