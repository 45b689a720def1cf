"""Verbs for several cards at once: moved, pasted, removed and copied as one gesture each."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.document.decode import write_place
from desktop.document.ladder import goal_order, goal_place, wide
from desktop.document.order import between
from desktop.model.ids import new_id
from desktop.model.journey import Card, Cell, Journey, Link, Phase, Place
from desktop.model.kinds import JourneyKind
from desktop.model.plan import GOALS, NOTHING_AIMED

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument


@dataclass(frozen=True, slots=True)
class Seed:
    """A card to be made: what it shall be like, and the cell it shall lie in. Id, place and maker are given anew.

    What shall belong to a goal that is made with it has the id of that seed's card as its phase.
    """

    card: Card
    lane: str
    phase: str


class Many:
    """Order within a gesture is kept: what came first lies above."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def move(self, cells: Mapping[str, Cell], index: int | None = None) -> None:
        """Move cards to cells of their journey, before the `index`th card that lies there and is not moved, or last."""
        moves: dict[str, Place] = {}
        after: dict[Cell, str] = {}
        named = {card_id: wide(cell) for card_id, cell in cells.items()}
        for card_id, cell in self._board.ladder.with_what_hangs_on(named).items():
            found = self._board.find(card_id)
            if found is None or found[0].lane(cell[0]) is None or found[0].phase(cell[1]) is None:
                continue
            if cell[0] == GOALS:
                moves[card_id] = Place(*cell, goal_place(found[0], found[1], cell[1], after))
                continue
            # What goes along with a goal lies last where it comes to, or after the goal.
            at = index if card_id in named or cell in after else None
            moves[card_id] = Place(*cell, self._next_order(found[0], cell, at, after, frozenset(cells)))
        if moves:
            with self._board.edit():
                for card_id, place in moves.items():
                    self._board.entity("cards", card_id)["pos"] = write_place(place)

    def remove(self, card_ids: Iterable[str]) -> None:
        """Take cards off the board."""
        there = [card_id for card_id in card_ids if self._board.find(card_id) is not None]
        there += self._board.ladder.hanging_on(there)
        if there:
            with self._board.edit():
                for card_id in there:
                    self._board.entity("cards", card_id)["del"] = True

    def bring_back(self, card_ids: Iterable[str]) -> None:
        """Bring back cards that have been taken off the board, with all their words, as one step."""
        root = self._board.root("cards")
        gone = [key for key in card_ids if key in root and self._board.find(key) is None]
        if gone:
            with self._board.edit():
                for key in gone:
                    self._board.entity("cards", key)["del"] = False

    def add(self, kind: JourneyKind, seeds: Sequence[Seed], links: Sequence[Link] = ()) -> tuple[str, ...]:
        """Make cards, and arrows between them by the ids their seeds' cards have; give the new ids in order.

        A seed whose lane or phase the journey lacks goes into the first one.
        """
        journey = self._board.board.journey(kind)
        if not journey.lanes or not journey.phases:
            return ()
        made: dict[str, Card] = {}
        keys = [new_id() for _ in seeds]
        twins = {seed.card.id: key for seed, key in zip(seeds, keys, strict=True)}
        goals = {seed.card.id for seed in seeds if seed.lane == GOALS}
        after: dict[Cell, str] = {}
        now = int(time.time())
        for seed, key in zip(seeds, keys, strict=True):
            lane = journey.lane(seed.lane) or journey.lanes[0]
            phase = journey.phase(seed.phase) or journey.phases[0]
            belongs = lane.id != GOALS and seed.phase in goals
            cell = wide((lane.id, twins[seed.phase] if belongs else phase.id))
            place = Place(*cell, self._next_order(journey, cell, None, after, frozenset()))
            aims = seed.card.aims if kind is JourneyKind.PLAN else NOTHING_AIMED
            made[key] = replace(seed.card, id=key, journey=kind, place=place, by=self._board.author, at=now, aims=aims)
        joined = {
            key: replace(link, id=key, journey=kind, source=twins[link.source], target=twins[link.target])
            for link in links
            if link.source in twins and link.target in twins and (key := new_id())
        }
        self._board.create({key: _pointing(card, twins) for key, card in made.items()}, joined)
        return tuple(keys)

    def duplicate(self, card_ids: Sequence[str]) -> tuple[str, ...]:
        """Make copies of cards of one journey, each in its own cell, with the arrows between them; give the new ids."""
        found = [each for card_id in card_ids if (each := self._board.find(card_id)) is not None]
        if not found:
            return ()
        journey = found[0][0]
        cards = [card for its, card in found if its is journey]
        chosen = {card.id for card in cards}
        links = [link for link in journey.links.values() if link.source in chosen and link.target in chosen]
        return self.add(journey.kind, [Seed(card, card.place.lane, card.place.phase) for card in cards], links)

    def copy_journey(self, source: JourneyKind, target: JourneyKind) -> int:
        """Copy all cards, arrows and emotion points into the other journey; give how many cards. One gesture.

        Lanes and phases that only the source has are made in the target, under the same name and order.
        """
        from_here, board = self._board.board.journey(source), self._board
        if not from_here.lanes or not from_here.phases:
            return 0
        board.hold()
        there = board.board.journey(target)
        lanes = [replace(lane, id=_other(lane.id, target), journey=target) for lane in from_here.lanes]
        phases = [replace(phase, id=_other(phase.id, target), journey=target) for phase in from_here.phases]
        known = {lane.id for lane in (*there.lanes, *there.hidden_lanes)}
        known |= {phase.id for phase in (*there.phases, *there.hidden_phases)}
        board.grid.bring(
            [lane for lane in lanes if lane.id not in known], [phase for phase in phases if phase.id not in known]
        )
        seeds = [
            Seed(replace(card, origin=card.id), _other(card.place.lane, target), _other(card.place.phase, target))
            for card in from_here.in_reading_order()
        ]
        made = self.add(target, seeds, tuple(from_here.links.values()))
        self._copy_feelings(from_here.phases, target)
        board.release()
        return len(made)

    def _copy_feelings(self, phases: Sequence[Phase], target: JourneyKind) -> None:
        for phase in phases:
            twin = self._board.board.journey(target).phase(_other(phase.id, target))
            if twin is not None and phase.feeling is not None and twin.feeling is None:
                self._board.feel(twin.id, phase.feeling)
                if not twin.quote:
                    self._board.write_quote(twin.id, phase.quote)

    @staticmethod
    def _next_order(
        journey: Journey, cell: Cell, index: int | None, after: dict[Cell, str], moving: frozenset[str]
    ) -> str:
        """An order in a cell behind the one given last, and before the `index`th card that stays where it is."""
        if cell[0] == GOALS:
            after[cell] = goal_order(journey, cell[1], None, after=after.get(cell, ""))
            return after[cell]
        held = [card.place.order for card in journey.cells.get(cell, ()) if card.id not in moving]
        at = len(held) if index is None else max(0, min(index, len(held)))
        before = after.get(cell) or (held[at - 1] if at else "")
        order = between(before, held[at] if at < len(held) else "")
        after[cell] = order
        return order


def _pointing(card: Card, twins: Mapping[str, str]) -> Card:
    """Let a copied idea point at the copy of its pain point."""
    return replace(card, solves=twins[card.solves]) if card.solves in twins else card


def _other(key: str, target: JourneyKind) -> str:
    return f"{target}.{key.split('.', 1)[-1]}"
