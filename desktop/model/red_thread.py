"""The red thread of a board: from the citizen's wish over purpose, goal, sub-goal and effort to a step of the journey.

The last rung holds what happens on the ideal journey, or on the journey as it is while there is no ideal one: steps,
touchpoints, decisions, ideas and agreements of the citizen, the authority and the provider, for these are what a plan
can ask for. What relatives and others do is theirs, and a pain point, a waiting time or a question is nothing anybody
does; they are on the thread only where somebody has tied them to it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.model.journey import Board, Card, Journey
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import AUTHORITY, GOALS, PROVIDER, PURPOSES, SUB_GOALS, WISHES
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP


class Rung(StrEnum):
    """The rungs of the thread, from the top down."""

    WISH = "wish"
    PURPOSE = "purpose"
    GOAL = "goal"
    SUB_GOAL = "sub_goal"
    EFFORT = "effort"
    STEP = "step"


RUNG_NAMES = {
    Rung.WISH: QT_TRANSLATE_NOOP("RedThread", "Wish"),
    Rung.PURPOSE: QT_TRANSLATE_NOOP("RedThread", "Purpose"),
    Rung.GOAL: QT_TRANSLATE_NOOP("RedThread", "Goal"),
    Rung.SUB_GOAL: QT_TRANSLATE_NOOP("RedThread", "Sub-goal"),
    Rung.EFFORT: QT_TRANSLATE_NOOP("RedThread", "Who does what"),
    Rung.STEP: QT_TRANSLATE_NOOP("RedThread", "Step of the journey"),
}

RUNGS_OF_LANES = {
    WISHES: Rung.WISH,
    PURPOSES: Rung.PURPOSE,
    GOALS: Rung.GOAL,
    SUB_GOALS: Rung.SUB_GOAL,
    AUTHORITY: Rung.EFFORT,
    PROVIDER: Rung.EFFORT,
}
"""Signs and follow-ups tell how a goal goes, and are no rungs of the thread."""

STEPS = frozenset({CardKind.STEP, CardKind.TOUCHPOINT, CardKind.DECISION, CardKind.IDEA, CardKind.AGREEMENT})
STEP_SIDES = frozenset({Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER})


@dataclass(frozen=True, slots=True)
class Tie:
    """What joins a card to one on a rung above it; `thread` is empty where it hangs there by itself."""

    above: str
    below: str
    thread: str = ""


@dataclass(frozen=True, slots=True)
class RedThread:
    """The cards on each rung in the order of the plan and of the journey, and the ties between them."""

    journey: JourneyKind
    """Where the steps are from."""
    rungs: Mapping[Rung, tuple[Card, ...]]
    ties: tuple[Tie, ...] = ()
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    below: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def cards(self) -> Iterator[Card]:
        """All cards, from the wishes down."""
        for rung in Rung:
            yield from self.rungs[rung]

    def under(self, cards: Iterable[str]) -> frozenset[str]:
        """Cards, and all that hangs on them."""
        return _reached(cards, self.below)

    def over(self, cards: Iterable[str]) -> frozenset[str]:
        """Cards, and all that they hang on."""
        return _reached(cards, self.above)

    def chain_of(self, card: str) -> frozenset[str]:
        """A card, all that it hangs on up to the wish, and all that hangs on it."""
        return self.over([card]) | self.under([card])


def red_thread(board: Board) -> RedThread:
    """Follow the thread through a board."""
    journey = next((each for each in _ideal_first(board) if each.cards), board.journey(JourneyKind.IDEAL))
    rungs = _plan_rungs(board.plan)
    rungs[Rung.STEP] = _steps(journey, {end for each in board.threads.values() for end in (each.source, each.target)})
    ranks = {card.id: rank for rank, rung in enumerate(Rung) for card in rungs[rung]}
    ties = _threads(board, ranks)
    for tie in _by_themselves(rungs, ties):
        ties.setdefault((tie.above, tie.below), tie)
    places = {key: place for place, key in enumerate(ranks)}
    ordered = tuple(ties[key] for key in sorted(ties, key=lambda key: (places[key[0]], places[key[1]])))
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for tie in ordered:
        above.setdefault(tie.below, []).append(tie.above)
        below.setdefault(tie.above, []).append(tie.below)
    return RedThread(journey.kind, rungs, ordered, _frozen(above), _frozen(below))


def _ideal_first(board: Board) -> tuple[Journey, ...]:
    return tuple(board.journey(kind) for kind in (JourneyKind.IDEAL, JourneyKind.AS_IS))


def _plan_rungs(plan: Journey) -> dict[Rung, tuple[Card, ...]]:
    found: dict[Rung, list[Card]] = {rung: [] for rung in Rung}
    for card in plan.in_reading_order():
        rung = RUNGS_OF_LANES.get(card.place.lane)
        if rung is not None:
            found[rung].append(card)
    return {rung: tuple(cards) for rung, cards in found.items()}


def _steps(journey: Journey, tied: set[str]) -> tuple[Card, ...]:
    asked = {lane.id for lane in journey.lanes if lane.side in STEP_SIDES}
    return tuple(
        card
        for card in journey.in_reading_order()
        if card.id in tied or (card.kind in STEPS and card.place.lane in asked)
    )


def _threads(board: Board, ranks: Mapping[str, int]) -> dict[tuple[str, str], Tie]:
    """The threads between two rungs; of several between the same cards, one."""
    ties: dict[tuple[str, str], Tie] = {}
    for thread in sorted(board.threads.values(), key=lambda thread: thread.id):
        ends = [end for end in (thread.source, thread.target) if end in ranks]
        above, below = min(ends, key=ranks.__getitem__, default=""), max(ends, key=ranks.__getitem__, default="")
        if len(ends) > 1 and ranks[above] < ranks[below]:
            ties.setdefault((above, below), Tie(above, below, thread.id))
    return ties


def _by_themselves(rungs: Mapping[Rung, tuple[Card, ...]], tied: Iterable[tuple[str, str]]) -> list[Tie]:
    """What needs no thread: under the only wish and the only purpose, and what belongs to a goal of the plan.

    An effort that is tied to a sub-goal of its goal hangs on that one instead.
    """
    homes = {card.id: card.place.phase for card in rungs[Rung.SUB_GOAL]}
    efforts = {card.id: card.place.phase for card in rungs[Rung.EFFORT]}
    deeper = {below for above, below in tied if above in homes and homes[above] == efforts.get(below)}
    found = []
    for upper, lower in ((Rung.WISH, Rung.PURPOSE), (Rung.PURPOSE, Rung.GOAL)):
        if len(rungs[upper]) == 1:
            found += [Tie(rungs[upper][0].id, card.id) for card in rungs[lower]]
    goals = {goal.id for goal in rungs[Rung.GOAL]}
    for card, goal in (homes | efforts).items():
        if goal in goals and card not in deeper:
            found.append(Tie(goal, card))
    return found


def _reached(cards: Iterable[str], ways: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    found = set(cards)
    waiting = list(found)
    while waiting:
        for card in ways.get(waiting.pop(), ()):
            if card not in found:
                found.add(card)
                waiting.append(card)
    return frozenset(found)


def _frozen(ways: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {card: tuple(others) for card, others in ways.items()}
