"""The plan as a grid: which card lies on which rung and under which goal, however it was written."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pycrdt import Map

from desktop.document import decode
from desktop.document.extras import Extras
from desktop.document.values import Raw
from desktop.model.journey import Card, Cell, Journey, Lane, Link, Phase, Place
from desktop.model.kinds import JourneyKind
from desktop.model.plan import (
    GOALS,
    KINDS,
    LOOSE,
    NEW,
    OVER_ALL,
    SIDES,
    SUB_GOALS,
    TITLES,
    WHOLE,
    WIDE,
    WITHOUT_GOAL,
    Thread,
    Voice,
)

LANES = tuple(Lane(key, JourneyKind.PLAN, TITLES[key], SIDES[key], str(row)) for row, key in enumerate(KINDS))
"""Every plan has the same."""
OVER = Phase(WHOLE, JourneyKind.PLAN, OVER_ALL, "")
REST = Phase(LOOSE, JourneyKind.PLAN, WITHOUT_GOAL, "")

COLUMNS = frozenset({WHOLE, LOOSE, NEW})

PLAN_WORDS = ("name", "duration", "other")
"""What a plan as a whole says, under `plan|…` among the words."""


class PlanReading:
    """The plan of a board, the threads between its cards and all others, and how it speaks."""

    def __init__(self, roots: Mapping[str, "Map[object]"], extras: Extras, threads: dict[str, Thread]) -> None:
        self._meta, self._extras = roots["meta"], extras
        self._cards: dict[str, Card] = {}
        self._shown: Mapping[str, Thread] = {}
        self.threads = threads
        """All that are drawn, those with an end that is gone among them."""
        self.plan = Journey(JourneyKind.PLAN, LANES, (OVER,))

    def absorb(self, cards: Mapping[str, Card], links: Mapping[str, Link], changed: Iterable[str]) -> None:
        """Read the plan again if any of the cards and arrows that have changed is on it, or was."""
        concerned = False
        for key in changed:
            card = cards.get(key)
            link = links.get(key) or self.plan.links.get(key)
            was = self._cards.pop(key, None)
            if card is not None and card.journey is JourneyKind.PLAN:
                self._cards[key] = card
            concerned |= was is not self._cards.get(key) or (link is not None and link.journey is JourneyKind.PLAN)
        if concerned:
            own = {key: link for key, link in links.items() if link.journey is JourneyKind.PLAN}
            self.plan = read_plan(self._cards.values(), own, self.plan)

    def threads_between(self, journeys: Iterable[Journey]) -> Mapping[str, Thread]:
        """The threads of which both ends are on the board."""
        if not self.threads:
            return {}
        known = [*(journey.cards for journey in journeys), self.plan.cards]
        there = {end for thread in self.threads.values() for end in (thread.source, thread.target)}
        there = {end for end in there if any(end in cards for cards in known)}
        shown = {
            key: thread for key, thread in self.threads.items() if thread.source in there and thread.target in there
        }
        self._shown = self._shown if shown == self._shown else shown
        return self._shown

    def voice(self) -> Voice:
        """How the plan speaks."""
        raw: Raw = {"person": self._meta.get("plan.person")}
        return decode.voice(self._extras.add_to("plan", raw))


def read_plan(cards: Iterable[Card], links: Mapping[str, Link], before: Journey) -> Journey:
    """Put the cards of a plan into its grid; what is as it was `before` is the same object again."""
    known = [_on_rung(card) for card in cards]
    goals = sorted((card for card in known if card.place.lane == GOALS), key=lambda card: (card.place.order, card.id))
    ids = {goal.id for goal in goals}
    placed = {card.id: _kept(_placed(card, ids), before) for card in known}
    phases = [OVER, *(Phase(goal.id, JourneyKind.PLAN, goal.text, goal.place.order) for goal in goals)]
    if any(card.place.phase == LOOSE for card in placed.values()):
        phases.append(REST)
    joined = {key: link for key, link in links.items() if link.source in placed and link.target in placed}
    return Journey(
        JourneyKind.PLAN,
        LANES,
        before.phases if tuple(phases) == before.phases else tuple(phases),
        placed,
        _cells(placed.values(), before),
        before.links if joined == before.links else joined,
    )


def _on_rung(card: Card) -> Card:
    place = _rung(card)
    return replace(card, kind=KINDS[place.lane], place=place)


def _rung(card: Card) -> Place:
    """A rung that only a newer program knows is that of sub-goals: words must not vanish.

    So is that of a goal with the name of one of the plan's own columns, which only a stranger writes.
    """
    place = card.place
    sound = place.lane in KINDS and not (place.lane == GOALS and card.id in COLUMNS)
    return place if sound else replace(place, lane=SUB_GOALS)


def _placed(card: Card, goals: set[str]) -> Card:
    place = card.place
    if place.lane in WIDE:
        phase = WHOLE
    elif place.lane == GOALS:
        phase = card.id
    else:
        phase = place.phase if place.phase in goals else LOOSE
    return card if phase == place.phase else replace(card, place=replace(place, phase=phase))


def _kept(card: Card, before: Journey) -> Card:
    old = before.cards.get(card.id)
    return old if old is not None and old == card else card


def _cells(cards: Iterable[Card], before: Journey) -> dict[Cell, tuple[Card, ...]]:
    cells: dict[Cell, list[Card]] = {}
    for card in sorted(cards, key=lambda card: (card.place.order, card.id)):
        cells.setdefault(card.place.cell, []).append(card)
    found = {}
    for cell, held in cells.items():
        old = before.cells.get(cell, ())
        same = len(old) == len(held) and all(one is other for one, other in zip(old, held, strict=True))
        found[cell] = old if same else tuple(held)
    return found
