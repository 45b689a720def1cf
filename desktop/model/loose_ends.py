"""Where the red thread of a board ends before it should. These are pointed at, never counted as faults."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.model.journey import Board, Card
from desktop.model.kinds import CardKind
from desktop.model.plan import LOOSE
from desktop.model.red_thread import RedThread, Rung
from desktop.words import QT_TRANSLATE_NOOP


class LooseEnd(StrEnum):
    """What a card can be without; in the order in which a group goes through them."""

    GOAL_WITHOUT_WISH = "goal_without_wish"
    GOAL_WITHOUT_STEP = "goal_without_step"
    STEP_WITHOUT_GOAL = "step_without_goal"
    PURPOSE_WITHOUT_WISH = "purpose_without_wish"
    PURPOSE_WITHOUT_GOAL = "purpose_without_goal"
    WISH_ALONE = "wish_alone"
    WITHOUT_GOAL = "without_goal"
    """What belonged to a goal that has been taken away."""


LOOSE_END_NAMES = {
    LooseEnd.GOAL_WITHOUT_WISH: QT_TRANSLATE_NOOP("RedThread", "Goals with no wish behind them"),
    LooseEnd.GOAL_WITHOUT_STEP: QT_TRANSLATE_NOOP("RedThread", "Goals no step serves"),
    LooseEnd.STEP_WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "Steps no goal needs"),
    LooseEnd.PURPOSE_WITHOUT_WISH: QT_TRANSLATE_NOOP("RedThread", "Purposes with no wish behind them"),
    LooseEnd.PURPOSE_WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "Purposes without a goal"),
    LooseEnd.WISH_ALONE: QT_TRANSLATE_NOOP("RedThread", "Wishes nothing has come of yet"),
    LooseEnd.WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "Cards whose goal is gone"),
}
LOOSE_END_QUESTIONS = {
    LooseEnd.GOAL_WITHOUT_WISH: QT_TRANSLATE_NOOP("RedThread", "Which of the citizen's wishes is the goal for?"),
    LooseEnd.GOAL_WITHOUT_STEP: QT_TRANSLATE_NOOP("RedThread", "What on the journey helps the goal along?"),
    LooseEnd.STEP_WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "What is the step good for? It may well be needed."),
    LooseEnd.PURPOSE_WITHOUT_WISH: QT_TRANSLATE_NOOP("RedThread", "Whose wish is it?"),
    LooseEnd.PURPOSE_WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "What must be different for it to come true?"),
    LooseEnd.WISH_ALONE: QT_TRANSLATE_NOOP("RedThread", "Does it become a purpose, or is it kept for later?"),
    LooseEnd.WITHOUT_GOAL: QT_TRANSLATE_NOOP("RedThread", "Which goal do they belong to now?"),
}
"""Something to talk about, for each."""


def loose_ends(board: Board, thread: RedThread) -> Mapping[LooseEnd, tuple[Card, ...]]:
    """The loose ends of a board's thread, those there are, each with its cards in order."""
    wishes, purposes, goals, steps = (thread.rungs[rung] for rung in (Rung.WISH, Rung.PURPOSE, Rung.GOAL, Rung.STEP))
    wished = thread.under(card.id for card in wishes)
    aimed, served = thread.over(card.id for card in goals), thread.over(card.id for card in steps)
    needed = thread.under(card.id for card in goals)
    found = {
        LooseEnd.GOAL_WITHOUT_WISH: tuple(card for card in goals if card.id not in wished),
        LooseEnd.GOAL_WITHOUT_STEP: tuple(card for card in goals if card.id not in served),
        LooseEnd.STEP_WITHOUT_GOAL: tuple(card for card in steps if card.id not in needed),
        LooseEnd.PURPOSE_WITHOUT_WISH: tuple(card for card in purposes if card.id not in wished),
        LooseEnd.PURPOSE_WITHOUT_GOAL: tuple(card for card in purposes if card.id not in aimed),
        LooseEnd.WISH_ALONE: tuple(card for card in wishes if not thread.below.get(card.id)),
        LooseEnd.WITHOUT_GOAL: tuple(card for card in board.plan.in_reading_order() if card.place.phase == LOOSE),
    }
    return {end: cards for end, cards in found.items() if cards}


PARTNERS = {
    LooseEnd.GOAL_WITHOUT_WISH: (Rung.PURPOSE, Rung.WISH),
    LooseEnd.GOAL_WITHOUT_STEP: (Rung.STEP,),
    LooseEnd.STEP_WITHOUT_GOAL: (Rung.GOAL, Rung.SUB_GOAL, Rung.EFFORT),
    LooseEnd.PURPOSE_WITHOUT_WISH: (Rung.WISH,),
    LooseEnd.PURPOSE_WITHOUT_GOAL: (Rung.GOAL,),
    LooseEnd.WISH_ALONE: (Rung.PURPOSE, Rung.GOAL),
    LooseEnd.WITHOUT_GOAL: (Rung.GOAL,),
}
"""What a card with a loose end can be tied to, the likeliest first."""
MISSING = {
    LooseEnd.GOAL_WITHOUT_WISH: CardKind.WISH,
    LooseEnd.STEP_WITHOUT_GOAL: CardKind.GOAL,
    LooseEnd.PURPOSE_WITHOUT_WISH: CardKind.WISH,
    LooseEnd.PURPOSE_WITHOUT_GOAL: CardKind.GOAL,
    LooseEnd.WISH_ALONE: CardKind.PURPOSE,
    LooseEnd.WITHOUT_GOAL: CardKind.GOAL,
}
"""What can be written anew for it; a step is made on the journey."""


def partners(thread: RedThread, end: LooseEnd) -> tuple[Card, ...]:
    """The cards that a loose end can be tied to."""
    under = thread.under(goal.id for goal in thread.rungs[Rung.GOAL])
    return tuple(
        card
        for rung in PARTNERS[end]
        for card in thread.rungs[rung]
        if end is not LooseEnd.STEP_WITHOUT_GOAL or card.id in under
    )
