"""What the coach may look at, read out of a board: a goal, a purpose or a sub-goal with what hangs on it."""

from collections.abc import Iterable, Iterator

from desktop.coach.facts import GoalFacts, Rung
from desktop.model.followed import linked_to
from desktop.model.journey import Board, Card
from desktop.model.kinds import CardKind
from desktop.model.plan import FOLLOW_UPS, PURPOSES, SIGNS, WHOLE, WISHES, Aims, Level

RUNGS = {CardKind.PURPOSE: Rung.PURPOSE, CardKind.GOAL: Rung.GOAL, CardKind.SUB_GOAL: Rung.SUB_GOAL}
"""Kinds of cards that are looked at."""
BY_THEMSELVES = ((CardKind.PURPOSE, WISHES), (CardKind.GOAL, PURPOSES))
"""What hangs on the only card of a lane without a thread, as in `model/red_thread.py`."""
HIGHEST_STEP = 4
"""Steps of a scale above this say why there is no level."""


class PlanFacts:
    """Reads one board; made anew for each reading of it."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._ties: dict[str, list[str]] = {}
        for thread in board.threads.values():
            self._ties.setdefault(thread.source, []).append(thread.target)
            self._ties.setdefault(thread.target, []).append(thread.source)

    def of(self, card: Card) -> GoalFacts:
        """What is known about a card of the plan, one of those in `RUNGS`."""
        aims, voice = card.aims, self._board.voice
        signs = self.signs_of(card)
        started = [sign.aims.baseline for sign in signs if sign.aims.baseline.strip()]
        now, target = _levels(aims.level_now, aims.level_target)
        return GoalFacts(
            card.text,
            RUNGS[card.kind],
            citizen_words=aims.own_words,
            due=aims.until,
            baseline=aims.baseline if aims.baseline.strip() else "; ".join(started),
            measures=tuple(filter(None, (*map(_measure, signs), *self._followed(card), aims.gas.at(0).strip()))),
            has_wish=self.has_wish(card),
            accepted=aims.accepted,
            follow_up="; ".join(filter(None, map(_meeting, self._under(card, FOLLOW_UPS)))),
            goal_type=aims.goal_type.value if aims.goal_type is not None else "",
            level_now=now,
            level_target=target,
            person=voice.person.value if voice.person is not None else "",
            name=voice.name,
        )

    def has_wish(self, card: Card) -> bool:
        """Whether a card hangs on a wish of the citizen: by a thread, by way of its purpose, or of its goal."""
        if card.kind is CardKind.SUB_GOAL:
            goal = self._board.plan.cards.get(card.place.phase)
            return goal is None or self.has_wish(goal)
        if self.above(card, WISHES):
            return True
        return card.kind is CardKind.GOAL and any(self.above(each, WISHES) for each in self.above(card, PURPOSES))

    def above(self, card: Card, lane: str) -> tuple[Card, ...]:
        """The wishes or purposes a card hangs on: those it is tied to, or else the only one there is."""
        there = self._board.plan.cells.get((lane, WHOLE), ())
        tied = set(self._ties.get(card.id, ()))
        found = tuple(each for each in there if each.id in tied)
        by_itself = len(there) == 1 and (card.kind, lane) in BY_THEMSELVES
        return found or (there if by_itself else ())

    def signs_of(self, card: Card) -> tuple[Card, ...]:
        """What a goal is measured by, or a sub-goal that something of it is tied to."""
        if card.kind is CardKind.GOAL:
            return self._under(card, SIGNS)
        tied = set(self._ties.get(card.id, ()))
        cards = self._board.plan.cards
        return tuple(cards[key] for key in sorted(tied) if key in cards and cards[key].kind is CardKind.SIGN)

    def _followed(self, card: Card) -> Iterator[str]:
        """What is looked for in the indicators that follow a goal, and the step that is aimed at."""
        for each in linked_to(self._board.followed, card.id):
            yield _joined((each.question or each.name, each.step_words(each.target.step)), " ")

    def _under(self, card: Card, lane: str) -> tuple[Card, ...]:
        return self._board.plan.cells.get((lane, card.id), ()) if card.kind is CardKind.GOAL else ()


def level_facts(aims: Aims) -> GoalFacts:
    """The type of a goal and its levels, and nothing else of it."""
    now, target = _levels(aims.level_now, aims.level_target)
    kind = aims.goal_type.value if aims.goal_type is not None else ""
    return GoalFacts("", goal_type=kind, level_now=now, level_target=target)


def _levels(now: Level | None, target: Level | None) -> tuple[int | None, int | None]:
    """Levels as far as they are some; those of two scales say nothing about each other."""
    here = _step(now)
    there = _step(target) if now is None or target is None or now.scale == target.scale else None
    return here, there


def _step(level: Level | None) -> int | None:
    return level.value if level is not None and level.value <= HIGHEST_STEP else None


def _measure(sign: Card) -> str:
    return _joined((sign.text, _joined((sign.aims.baseline, sign.aims.target), " → ")), ": ")


def _meeting(card: Card) -> str:
    return _joined((card.text, card.who, card.needs, card.aims.until), ", ")


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(filter(None, (part.strip() for part in parts)))
