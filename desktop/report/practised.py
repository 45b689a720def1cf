"""What a group has practised on paper: weak texts of assessments, and how it wrote them anew, side by side."""

from collections.abc import Iterator
from functools import cache

from desktop.coach.exercises import Exercises, load_exercises
from desktop.model.day import Group
from desktop.model.journey import Board
from desktop.paths import resources
from desktop.report.blocks import Block, Cell, Heading, Row, Table
from desktop.report.groups import group_key
from desktop.words import Translate


@cache
def _exercises() -> Exercises:
    return load_exercises(resources() / "coach")


def practised_blocks(board: Board, group: Group, translate: Translate) -> Iterator[Block]:
    """The texts the group has written; nothing where it has practised none. They are no part of its assessment."""
    written = {key: words.strip() for key, words in board.assessed.exercises.items() if words.strip()}
    if not written:
        return
    cards = [card for card in _exercises().cards if card.id in written]
    rows = tuple(Row((Cell(card.weak), Cell(written[card.id], strong=True))) for card in cards)
    if rows:
        yield Heading(2, translate("Report", "Practised: texts before and after"), key=f"{group_key(group)}-practised")
        yield Table((translate("Report", "Before"), translate("Report", "Now")), rows, (0.5, 0.5))
