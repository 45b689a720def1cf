"""Both journeys of a group beside each other: the figures in a table, and which cards are new, gone or moved."""

from collections.abc import Iterator

from desktop.model.compare import (
    DIFFERENCE_NAMES,
    FIGURE_NAMES,
    NOWHERE,
    Change,
    Difference,
    Pair,
    changes,
    compare,
    where,
)
from desktop.model.journey import Board
from desktop.model.kinds import CARD_NAMES, JOURNEY_NAMES, JOURNEYS, JourneyKind
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Row, Style, Table
from desktop.words import Translate

TOLD = (Difference.NEW, Difference.GONE, Difference.MOVED)


def comparison_blocks(board: Board, key: str, translate: Translate) -> Iterator[Block]:
    """What the group wants otherwise; nothing while one of the journeys has no cards."""
    if not all(board.journey(kind).cards for kind in JOURNEYS):
        return
    found = compare(board)
    yield Heading(2, translate("Report", "What is to be otherwise"), key=key)
    head = (
        translate("Report", "Figure"),
        translate("Kinds", JOURNEY_NAMES[JourneyKind.AS_IS]),
        translate("Kinds", JOURNEY_NAMES[JourneyKind.IDEAL]),
        translate("Report", "Difference"),
    )
    yield Table(head, tuple(_figure(pair, translate) for pair in found.figures), (0.34, 0.2, 0.24, 0.22))
    if found.waits_unsaid:
        words = translate("Report", "Waiting times without a number of days, which are not in the sum: {count}.")
        yield Paragraph(words.format(count=found.waits_unsaid), Style.NOTE)
    rows = list(_changes(board, changes(board, found), translate))
    if rows:
        columns = (
            translate("Report", "Kind"),
            translate("Report", "Card"),
            translate("Report", "Where it was"),
            translate("Report", "Where it is to be"),
        )
        yield Table(columns, tuple(rows), (0.14, 0.36, 0.25, 0.25))


def _figure(pair: Pair, translate: Translate) -> Row:
    gap = pair.ideal - pair.as_is
    if not gap:
        words = translate("Report", "unchanged")
    elif gap < 0:
        words = translate("Report", "{number} fewer").format(number=-gap)
    else:
        words = translate("Report", "{number} more").format(number=gap)
    name = translate("Compare", FIGURE_NAMES[pair.figure])
    return Row((Cell(name, strong=True), Cell(str(pair.as_is)), Cell(str(pair.ideal)), Cell(words)))


def _changes(board: Board, told: tuple[Change, ...], translate: Translate) -> Iterator[Row]:
    for difference in TOLD:
        of_kind = [change for change in told if change.difference is difference]
        if of_kind:
            name = translate("Compare", DIFFERENCE_NAMES[difference])
            yield Row((Cell(f"{name[:1].upper()}{name[1:]} ({len(of_kind)})"),), leads=True)
            yield from (_change(board, change, translate) for change in of_kind)


def _change(board: Board, change: Change, translate: Translate) -> Row:
    card = change.after or change.before
    assert card is not None  # noqa: S101 - a change is of a card
    return Row(
        (
            Cell(translate("Kinds", CARD_NAMES[card.kind]), KindSign(card.kind)),
            Cell(card.text.strip() or NOWHERE, strong=bool(card.text.strip())),
            Cell(where(board, JourneyKind.AS_IS, change.before)),
            Cell(where(board, JourneyKind.IDEAL, change.after)),
        )
    )
