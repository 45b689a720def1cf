"""The red thread of a plan on paper: for each goal what it hangs on and what serves it, and where the thread ends."""

from collections.abc import Iterable, Iterator

from desktop.model.journey import Board, Card
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES
from desktop.model.loose_ends import LOOSE_END_NAMES, LOOSE_END_QUESTIONS, LooseEnd, loose_ends
from desktop.model.red_thread import RUNG_NAMES, RedThread, Rung, red_thread
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Row, Style, Table
from desktop.report.plan_facts import goal_name, shortened
from desktop.words import Translate

NOTHING = "–"
ABOUT_STEPS = (LooseEnd.GOAL_WITHOUT_STEP, LooseEnd.STEP_WITHOUT_GOAL)


def thread_blocks(board: Board, translate: Translate) -> Iterator[Block]:
    """The thread from the wishes down to the steps, and its loose ends with something to talk about; never a fault."""
    if not board.plan.goals:
        return
    thread = red_thread(board)
    yield Heading(3, translate("Report", "The red thread"))
    columns = (Rung.WISH, Rung.PURPOSE, Rung.GOAL, Rung.STEP)
    head = tuple(translate("RedThread", RUNG_NAMES[rung]) for rung in columns)
    rows = (_chain(thread, goal, number, translate) for number, goal in enumerate(thread.rungs[Rung.GOAL], start=1))
    yield Table(head, tuple(rows), (0.26, 0.26, 0.14, 0.34))
    yield from _ends(board, thread, translate)


def thread_words(board: Board, translate: Translate) -> tuple[str, ...]:
    """The same without tables, a line for each goal and each loose end."""
    lines: list[str] = []
    for block in thread_blocks(board, translate):
        if isinstance(block, Table):
            for row in block.rows:
                names = [""] if row.leads else [f"{name}: " for name in block.head]
                said = (name + ", ".join(cell.text.splitlines()) for name, cell in zip(names, row.cells, strict=True))
                lines.append("; ".join(said))
        elif isinstance(block, Paragraph):
            lines.append(block.text)
    return tuple(lines)


def _chain(thread: RedThread, goal: Card, number: int, translate: Translate) -> Row:
    over, under = thread.over([goal.id]), thread.under([goal.id])
    return Row(
        (
            Cell(_named(thread, Rung.WISH, over)),
            Cell(_named(thread, Rung.PURPOSE, over)),
            Cell(goal_name(number, translate), KindSign(goal.kind), strong=True),
            Cell(_named(thread, Rung.STEP, under)),
        )
    )


def _named(thread: RedThread, rung: Rung, among: Iterable[str]) -> str:
    ids = set(among)
    return "\n".join(shortened(card.text) for card in thread.rungs[rung] if card.id in ids) or NOTHING


def _ends(board: Board, thread: RedThread, translate: Translate) -> Iterator[Block]:
    """While no goal is tied to the journey at all, that is one sentence and no list of every step."""
    ends = dict(loose_ends(board, thread))
    needed = thread.under(card.id for card in thread.rungs[Rung.GOAL])
    if not any(card.id in needed for card in thread.rungs[Rung.STEP]):
        for end in ABOUT_STEPS:
            ends.pop(end, None)
        yield Paragraph(translate("Report", "No goal is tied to a step of the journey yet."), Style.NOTE)
    rows: list[Row] = []
    for end, cards in ends.items():
        name, question = (translate("RedThread", words[end]) for words in (LOOSE_END_NAMES, LOOSE_END_QUESTIONS))
        rows.append(Row((Cell(f"{name}: {question}"),), leads=True))
        rows += [Row(tuple(_end(board, card, translate))) for card in cards]
    if rows:
        head = (
            translate("Report", "Kind"),
            translate("Report", "To talk about"),
            translate("Report", "Where it lies"),
        )
        yield Table(head, tuple(rows), (0.18, 0.5, 0.32))


def _end(board: Board, card: Card, translate: Translate) -> Iterator[Cell]:
    grid = board.journey(card.journey)
    yield Cell(translate("Kinds", CARD_NAMES[card.kind]), KindSign(card.kind))
    yield Cell(shortened(card.text) or NOTHING, strong=bool(card.text.strip()))
    where = translate("Kinds", JOURNEY_NAMES[card.journey])
    yield Cell(where if grid is board.plan else " · ".join([where, *grid.titles_of(card.place.cell)[::-1]]))
