"""Verbs of the plan as a ladder: goals with what hangs on them, and the threads that tie them to the journeys."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from pycrdt import Map

from desktop.document.aims import AimVerbs
from desktop.document.decode import THREAD
from desktop.document.order import between
from desktop.document.shared import Origin
from desktop.model.ids import new_id
from desktop.model.journey import Card, Cell, Journey, Place
from desktop.model.kinds import CardKind, Informant, JourneyKind
from desktop.model.plan import GOALS, KINDS, NEW, NOTHING_AIMED, WHOLE, WIDE, WISHES, Aims, rung_of

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument


CASE = "case"
"""Whose words a wish is that came with the case: no device's."""


class Ladder:
    """A verb is silent when what it names is not there. `aims` are the verbs for what a goal says."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board
        self.aims = AimVerbs(board)

    def add(self, kind: CardKind, text: str = "", goal: str = "", aims: Aims = NOTHING_AIMED) -> str:
        """Put a card last on its rung, under a goal where the rung asks for one; its id, empty where there is none."""
        lane = rung_of(kind)
        phase = WHOLE if lane in WIDE else NEW if lane == GOALS else goal
        plan = self._board.board.plan
        if not lane or plan.phase(phase) is None:
            return ""
        key = new_id()
        self._board.create({key: self._new(key, lane, phase, text, aims)}, {})
        return key

    def wish(self, words: str) -> str:
        """Take the citizen's own words of a case as a wish; they are nobody's at the table to change."""
        key = new_id()
        card = self._new(key, WISHES, WHOLE, words, Aims(cited_by=CASE))
        self._board.create({key: replace(card, source=Informant.CITIZEN)}, {})
        return key

    def make(self, kind: CardKind, origin: str, goal: str = "", lane: str = "") -> str:
        """Make a card of the plan out of a card of a journey, with its words and a thread to it; give its id.

        One gesture. Without a `goal`, what belongs under one goes under the last goal.
        """
        board = self._board
        found, rung = board.find(origin), lane or rung_of(kind)
        goals = board.board.plan.goals
        phase = WHOLE if rung in WIDE else NEW if rung == GOALS else goal or (goals[-1].id if goals else "")
        if found is None or rung not in KINDS or board.board.plan.phase(phase) is None:
            return ""
        key = new_id()
        board.hold()
        board.create({key: replace(self._new(key, rung, phase, found[1].text), who=found[1].who)}, {})
        self.tie(origin, key)
        board.release()
        return key

    def tie(self, source: str, target: str) -> str:
        """Tie two cards of the board together and give the thread's id; one that is there already is given instead."""
        board = self._board.board
        there = all(end and board.card(end) is not None for end in (source, target))
        if source == target or not there:
            return ""
        known = [thread.id for thread in board.threads_of(source) if thread.other(source) == target]
        if known:
            return known[0]
        key = new_id()
        with self._board.edit(Origin.CREATED):
            self._board.root("links")[key] = Map({"journey": THREAD, "source": source, "target": target, "del": True})
        with self._board.edit():
            self._board.entity("links", key)["del"] = False
        return key

    def untie(self, thread_id: str) -> None:
        """Take a thread away; both cards stay. One that somebody else tied between the same two goes with it."""
        threads = self._board.board.threads
        ends = threads[thread_id].ends if thread_id in threads else None
        same = [thread.id for thread in threads.values() if thread.ends == ends]
        if same:
            with self._board.edit():
                for key in same:
                    self._board.entity("links", key)["del"] = True

    def sort_by_time(self, goal: str, lane: str) -> None:
        """Put the cards of a rung under a goal in the order of their dates; those without one lie last."""
        held = self._board.board.plan.cells.get((lane, goal), ())
        dated = sorted(held, key=lambda card: (not card.aims.until, card.aims.until))
        if list(held) != dated:
            self._board.many.move({card.id: (lane, goal) for card in dated})

    def hanging_on(self, card_ids: Iterable[str]) -> list[str]:
        """What belongs to those of the cards that are goals, and is not among them."""
        plan, given = self._board.board.plan, set(card_ids)
        goals = {goal.id for goal in plan.goals if goal.id in given}
        return [card.id for card in plan.cards.values() if card.place.phase in goals and card.id not in given]

    def with_what_hangs_on(self, cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
        """Moves of cards, and with them those of what belongs to a goal that becomes part of another goal.

        A goal cannot become part of itself: such a move is left out.
        """
        plan = self._board.board.plan
        if not any(card in plan.cards for card in cells):
            return cells
        wanted = {card: cell for card, cell in cells.items() if cell != (cell[0], card) or cell[0] == GOALS}
        for goal in plan.goals:
            lane, phase = wanted.get(goal.id, ("", ""))
            if lane and lane != GOALS and lane not in WIDE:
                below = [card for card in plan.cards.values() if card.place.phase == goal.id and card.id not in wanted]
                wanted |= {card.id: (card.place.lane, phase) for card in below if card.id != goal.id}
        return wanted

    def cited(self, card: Card) -> Card:
        """A card that is to be made; the citizen's own words on it are those of whoever writes them here."""
        cites = card.place.lane == WISHES or card.aims.own_words
        if not cites or card.aims.cited_by or not self._board.device:
            return card
        return replace(card, aims=replace(card.aims, cited_by=self._board.device))

    def _new(self, key: str, lane: str, phase: str, text: str, aims: Aims = NOTHING_AIMED) -> Card:
        board = self._board
        order = board.order_at(board.board.plan, lane, phase, None)
        place, now = Place(lane, phase, order), int(time.time())
        return Card(key, JourneyKind.PLAN, place, KINDS[lane], text, by=board.author, at=now, aims=aims)


def wide(cell: Cell) -> Cell:
    """The cell that is meant: wishes and purposes stand over all goals, wherever in their row they are put."""
    return (cell[0], WHOLE) if cell[0] in WIDE else cell


def goal_order(plan: Journey, phase: str, index: int | None, apart_from: str = "", after: str = "") -> str:
    """An order for a goal: beside the one whose column is named, before it for index 0, or last.

    `after` is the order given before in the same gesture.
    """
    goals = [goal for goal in plan.goals if goal.id != apart_from]
    at = next((at + (index != 0) for at, goal in enumerate(goals) if goal.id == phase), len(goals))
    before = after or (goals[at - 1].place.order if at else "")
    return between(before, goals[at].place.order if at < len(goals) else "")


def goal_place(plan: Journey, card: Card, phase: str, after: dict[Cell, str]) -> str:
    """An order for a card that is moved to a goal's place: beyond that goal, seen from where it comes from.

    `after` holds the orders given before in the same gesture, so that several keep theirs.
    """
    goals = list(plan.goals)
    places = {goal.id: at for at, goal in enumerate(goals)}
    if phase == card.id and card.place.lane == GOALS:
        return card.place.order
    back = card.id in places and places.get(phase, len(goals)) < places[card.id]
    if (GOALS, phase) in after:
        goal = plan.cards.get(phase)
        beyond = [each.place.order for each in goals if goal is not None and each.place.order > goal.place.order]
        limit = goal.place.order if back and goal is not None else beyond[0] if beyond else ""
        order = between(after[GOALS, phase], limit)
    else:
        order = goal_order(plan, phase, 0 if back else None, card.id)
    after[GOALS, phase] = order
    return order
