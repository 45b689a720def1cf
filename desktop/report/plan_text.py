"""A goal plan as plain text under the four headings of SEL § 141, to be pasted into a case system.

No markup, no tabs: a card is a line. What is only for the theme day is not in it: dots, comments, threads to the
journeys, and how a goal read before it was written anew.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.layout.worth import signed
from desktop.model.gas import STEP_NAMES, STEPS
from desktop.model.handleplan import TITLES, Heading
from desktop.model.journey import Board, Card
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.plan import (
    AUTHORITY,
    FOLLOW_UPS,
    LOOSE,
    PROVIDER,
    PURPOSES,
    SIGNS,
    SUB_GOALS,
    WHOLE,
    WISHES,
    WITHOUT_GOAL,
)
from desktop.model.plan import TITLES as RUNGS
from desktop.model.quoting import quoted
from desktop.model.sides import SIDE_NAMES
from desktop.report.plan_facts import facts, followed_by, goal_name, in_time, own_words, period, who_and_when
from desktop.report.plan_scale import attainment_words, step_marks
from desktop.words import Translate

NOTHING = "–"
BELOW = (SUB_GOALS, SIGNS, AUTHORITY, PROVIDER, FOLLOW_UPS)
LONGEST_TITLE = 90
"""A goal that is named again under another heading than its own is not longer."""


@dataclass(frozen=True, slots=True)
class PlanSection:
    """What stands under one of the headings; case systems take so and so many characters in a field."""

    heading: Heading
    body: str

    @property
    def title(self) -> str:
        return TITLES[self.heading]

    @property
    def characters(self) -> int:
        return len(self.body)


def plan_text(board: Board, translate: Translate) -> str:
    """The whole plan; a heading under which nothing is said has a dash."""
    return "\n\n\n".join(f"{each.title}\n\n{each.body or NOTHING}" for each in plan_sections(board, translate)) + "\n"


def plan_sections(board: Board, translate: Translate) -> tuple[PlanSection, ...]:
    """What stands under each of the four headings, in the order of the law."""
    bodies = {
        Heading.PURPOSE: "\n\n".join(_purpose(board, translate)),
        Heading.EFFORT: "\n\n".join(_effort(board, translate)),
        Heading.DURATION: "\n".join(_duration(board, translate)),
        Heading.OTHER: _lines(board.voice.other),
    }
    return tuple(PlanSection(heading, bodies[heading]) for heading in Heading)


def _purpose(board: Board, translate: Translate) -> Iterator[str]:
    for lane in (WISHES, PURPOSES):
        cards = board.plan.cells.get((lane, WHOLE), ())
        if cards:
            yield "\n".join([f"{RUNGS[lane]}:", *(_card("", card, board, translate) for card in cards)])


def _effort(board: Board, translate: Translate) -> Iterator[str]:
    for number, goal in enumerate(board.plan.goals, start=1):
        yield "\n".join(_goal(goal, number, board, translate))
    loose = list(_below(LOOSE, board, translate))
    if loose:
        yield "\n".join([f"{WITHOUT_GOAL}:", *loose])
    if any(goal.aims.gas.score is not None for goal in board.plan.goals):
        yield attainment_words(board.plan, translate)


def _goal(goal: Card, number: int, board: Board, translate: Translate) -> Iterator[str]:
    yield f"{goal_name(number, translate)}: {one_line(goal.text) or NOTHING}"
    for said in own_words(goal, board, translate):
        yield translate("Report", "In the citizen's words: {words}").format(words=one_line(said))
    told = (*who_and_when(goal, translate), *facts(goal, translate), *followed_by(goal, board, translate))
    for name, said in told:
        yield f"{name}: {_joined(said)}"
    yield from _below(goal.id, board, translate)
    yield from _scale(goal, board, translate)


def _below(phase: str, board: Board, translate: Translate) -> Iterator[str]:
    for lane in BELOW:
        cards = board.plan.cells.get((lane, phase), ())
        for number, card in in_time(cards) if lane == SUB_GOALS else enumerate(cards, start=1):
            yield _card(_name(card, number, board, translate), card, board, translate)


def _name(card: Card, number: int, board: Board, translate: Translate) -> str:
    lane = board.plan.lane(card.place.lane)
    if card.kind is CardKind.EFFORT and lane is not None:
        return translate("Sides", SIDE_NAMES[lane.side])
    name = translate("Kinds", CARD_NAMES[card.kind])
    return f"{name} {number}" if card.kind is CardKind.SUB_GOAL else name


def _card(name: str, card: Card, board: Board, translate: Translate) -> str:
    """A card as a line: what it is, its words, and in brackets all else that is said of it."""
    words = one_line(card.text)
    words = quoted(words) if words and card.kind is CardKind.WISH else words or NOTHING
    told = [one_line(said) for said in own_words(card, board, translate)]
    told += [f"{about}: {_joined(said)}" for about, said in (*who_and_when(card, translate), *facts(card, translate))]
    line = f"{name}: {words}" if name else words
    return f"{line} ({'; '.join(told)})" if told else line


def _scale(goal: Card, board: Board, translate: Translate) -> Iterator[str]:
    gas = goal.aims.gas
    expected = board.expected.get(goal.id, {}) if goal.id in board.unveiled else {}
    for level in STEPS:
        words, marks = one_line(gas.at(level)), "; ".join(step_marks(gas, level, expected, translate))
        if words or marks:
            name = f"{signed(level)} {translate('Plan', STEP_NAMES[level])}: {words or NOTHING}"
            yield f"{name} ({marks})" if marks else name


def _duration(board: Board, translate: Translate) -> Iterator[str]:
    if board.voice.duration.strip():
        yield _lines(board.voice.duration)
    for number, goal in enumerate(board.plan.goals, start=1):
        if when := period(goal, translate):
            yield f"{goal_name(number, translate)}: {when}"


def _lines(text: str) -> str:
    """A longer text with its own lines, of which none is empty twice."""
    lines = [one_line(line) for line in text.strip().splitlines()]
    return "\n".join(line for at, line in enumerate(lines) if line or lines[at - 1])


def _joined(text: str) -> str:
    """Several things under one name, on one line."""
    return "; ".join(line for line in map(one_line, text.splitlines()) if line)


def one_line(text: str) -> str:
    """A text on one line, without tabs and control characters."""
    return " ".join("".join(map(_letter, text)).split())


def _letter(letter: str) -> str:
    return " " if unicodedata.category(letter) == "Cc" else letter
