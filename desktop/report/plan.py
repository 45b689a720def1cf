"""A goal plan as text: its wishes and purposes, then each goal with all that hangs on it, in tables.

Whatever is on the plan is here (domain reference 13.2, rule 17), but no hint of the goal coach.
"""

from collections.abc import Iterable, Iterator

from desktop.model.journey import Board, Card, Journey
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.plan import (
    AUTHORITY,
    FOLLOW_UPS,
    LOOSE,
    PROVIDER,
    PURPOSES,
    SIDES,
    SIGNS,
    SUB_GOALS,
    TITLES,
    WHOLE,
    WISHES,
    WITHOUT_GOAL,
)
from desktop.model.quoting import quoted
from desktop.model.sides import SIDE_NAMES
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Quote, Row, SideLetter, Table
from desktop.report.journey import other_arrows
from desktop.report.plan_facts import (
    Fact,
    facts,
    followed_by,
    goal_name,
    in_time,
    own_words,
    period,
    tied,
    who_and_when,
)
from desktop.report.plan_scale import attainment_blocks, scale_blocks
from desktop.report.said import comment_blocks, marks, value_blocks
from desktop.words import Translate

NOTHING = "–"
LONGEST_HEADING = 160
BELOW = (SUB_GOALS, SIGNS, AUTHORITY, PROVIDER, FOLLOW_UPS)
"""The rungs under a goal, in the order they are printed."""


def plan_blocks(board: Board, translate: Translate) -> Iterator[Block]:
    """The text version of a plan, but for the red thread, which has a drawing of its own before its text."""
    plan = board.plan
    yield Heading(3, translate("Report", "The plan in words"))
    yield from _over_all(board, translate)
    for number, goal in enumerate(plan.goals, start=1):
        yield from _goal(goal, number, board, translate)
    yield from _loose(board, translate)
    yield from attainment_blocks(plan, translate)
    yield from _rewritten(plan, translate)
    yield from _as_a_whole(board, translate)
    yield from value_blocks(plan, translate)
    yield from comment_blocks(plan, board.comments, translate)
    yield from other_arrows(plan, translate)


def has_plan(board: Board) -> bool:
    """Whether there is anything of a plan to print."""
    return bool(board.plan.cards or board.voice.duration.strip() or board.voice.other.strip())


def _over_all(board: Board, translate: Translate) -> Iterator[Block]:
    """What stands over the whole plan: the citizen's wishes in the citizen's words, and the purposes."""
    rows: list[Row] = []
    for lane in (WISHES, PURPOSES):
        cards = board.plan.cells.get((lane, WHOLE), ())
        if cards:
            rows.append(Row((Cell(TITLES[lane], SideLetter(SIDES[lane])),), leads=True))
            rows += [Row((_words(card, board, translate), _known(card, board, translate))) for card in cards]
    if rows:
        head = (translate("Report", "In words"), translate("Report", "What is known"))
        yield Table(head, tuple(rows), (0.62, 0.38))


def _goal(goal: Card, number: int, board: Board, translate: Translate) -> Iterator[Block]:
    name, words = goal_name(number, translate), " ".join(goal.text.split())
    short = len(words) <= LONGEST_HEADING
    yield Heading(3, f"{name}: {words}" if short and words else name)
    if not short:
        yield Paragraph(goal.text)
    for said in own_words(goal, board, translate):
        yield Quote(said)
    told = [*who_and_when(goal, translate), *facts(goal, translate), *tied(goal, board, translate)]
    told += (*followed_by(goal, board, translate), *_marks(goal, translate))
    if told:
        head = (translate("Report", "About the goal"), translate("Report", "In the plan"))
        yield Table(head, tuple(Row((Cell(name, strong=True), Cell(value))) for name, value in told), (0.26, 0.74))
    yield from _ladder(board, goal.id, translate)
    yield from scale_blocks(goal, board, translate)


def _loose(board: Board, translate: Translate) -> Iterator[Block]:
    """What belongs to a goal that is gone."""
    if any(cell[1] == LOOSE for cell in board.plan.cells):
        yield Heading(3, WITHOUT_GOAL)
        yield from _ladder(board, LOOSE, translate)


def _ladder(board: Board, phase: str, translate: Translate) -> Iterator[Block]:
    """What lies under a goal, rung by rung: sub-goals in the order of time, each side with its letter."""
    rows: list[Row] = []
    for lane in BELOW:
        cards = board.plan.cells.get((lane, phase), ())
        numbered = in_time(cards) if lane == SUB_GOALS else enumerate(cards, start=1)
        rows += [_rung(card, number, board, translate) for number, card in numbered]
    if rows:
        head = (
            translate("Report", "Kind"),
            translate("Report", "In words"),
            translate("Report", "Responsible"),
            translate("Report", "When"),
            translate("Report", "What is known"),
        )
        yield Table(head, tuple(rows), (0.14, 0.3, 0.14, 0.14, 0.28))


def _rung(card: Card, number: int, board: Board, translate: Translate) -> Row:
    return Row(
        (
            _kind(card, number, translate),
            _words(card, board, translate),
            Cell(card.who.strip() or NOTHING),
            Cell(period(card, translate) or NOTHING),
            _known(card, board, translate),
        )
    )


def _kind(card: Card, number: int, translate: Translate) -> Cell:
    side = SIDES[card.place.lane]
    if card.kind is CardKind.EFFORT:
        return Cell(translate("Sides", SIDE_NAMES[side]), SideLetter(side))
    name = translate("Kinds", CARD_NAMES[card.kind])
    return Cell(f"{name} {number}" if card.kind is CardKind.SUB_GOAL else name, KindSign(card.kind))


def _words(card: Card, board: Board, translate: Translate) -> Cell:
    """A card's words with the citizen's own below them; what was said on a wish stands in quotation marks."""
    words = card.text.strip()
    if card.kind is CardKind.WISH and words:
        words = quoted(words)
    return Cell("\n".join([words or NOTHING, *own_words(card, board, translate)]), strong=bool(words))


def _marks(card: Card, translate: Translate) -> Iterator[Fact]:
    if said := "\n".join(marks(card, translate)):
        yield translate("Report", "Marks"), said


def _known(card: Card, board: Board, translate: Translate) -> Cell:
    told = [f"{name}: {value}" for name, value in (*facts(card, translate), *tied(card, board, translate))]
    return Cell("\n".join([*told, *marks(card, translate)]) or NOTHING)


def _rewritten(plan: Journey, translate: Translate) -> Iterator[Block]:
    """Goals before and after the group wrote them anew, side by side."""
    rows = tuple(
        Row((Cell(card.aims.weak.strip()), Cell(card.text.strip() or NOTHING, KindSign(card.kind), strong=True)))
        for card in plan.in_reading_order()
        if card.aims.weak.strip()
    )
    if rows:
        yield Heading(3, translate("Report", "Written anew"))
        yield Table((translate("Report", "Before"), translate("Report", "Now")), rows, (0.5, 0.5))


def _as_a_whole(board: Board, translate: Translate) -> Iterator[Block]:
    said: Iterable[Fact] = (
        (translate("Report", "Expected duration"), board.voice.duration),
        (translate("Report", "Other particular matters"), board.voice.other),
    )
    for name, words in said:
        if words.strip():
            yield Heading(3, name, aside=True)
            yield Paragraph(words)
