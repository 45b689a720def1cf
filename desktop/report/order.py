"""The order on paper: what the authority orders and what the provider answers, block by block beside each other."""

from collections.abc import Iterator

from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.journey import Board
from desktop.model.order import DIALOGUE
from desktop.report.blocks import Block, Cell, Heading, PageBreak, Paragraph, Report, Row, Table
from desktop.report.groups import chosen, group_key, group_name
from desktop.report.order_text import OrderSection, known_words, order_sections
from desktop.words import QT_TRANSLATE_NOOP, Translate

NOTHING = "–"
NAME = QT_TRANSLATE_NOOP("Order", "The order")
FOUR = QT_TRANSLATE_NOOP("Order", "What makes the order a dialogue")
HEAD = (
    QT_TRANSLATE_NOOP("Order", "Block"),
    QT_TRANSLATE_NOOP("Order", "The authority orders"),
    QT_TRANSLATE_NOOP("Order", "The provider answers"),
)
WIDTHS = (0.2, 0.5, 0.3)


def order_part(board: Board, group: Group, translate: Translate) -> Iterator[Block]:
    """The order of a group; nothing where nobody has begun it."""
    if board.order.says_nothing:
        return
    yield Heading(2, translate("Order", NAME), key=f"{group_key(group)}-order")
    if known := known_words(board, translate):
        yield Paragraph(known)
    yield _table(order_sections(board, translate), translate)


def order_report(record: DayRecord, translate: Translate, group: str | None = None) -> Report:
    """Put the orders of a day together, or that of one group; a group that has not begun one has no page.

    Raises `Trouble` if the day has no such group.
    """
    groups = chosen(record.day, group)
    name = translate("Order", NAME)
    begun = tuple(each for each in groups if each.id in record.boards and not record.boards[each.id].order.says_nothing)
    blocks = [block for each in begun or groups for block in _alone(record, each, translate)]
    title = record.day.title.strip() or translate("Report", "Theme day")
    whose = f" · {group_name(groups[0], translate)}" if group is not None else ""
    return Report(f"{title}{whose} · {name}", tuple(blocks), sender=record.sender)


def _alone(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    board, case = record.boards.get(group.id), record.day.case_of(group)
    running = " · ".join(filter(None, (group_name(group, translate), case.title if case else "")))
    yield PageBreak(f"{running} · {translate('Order', NAME)}")
    yield Heading(1, running, key=group_key(group))
    told = list(order_part(board, group, translate)) if board is not None else []
    yield from told or [Paragraph(translate("Order", "This group has not begun an order."))]


def _table(sections: tuple[OrderSection, ...], translate: Translate) -> Table:
    rows: list[Row] = []
    for each in sections:
        if each.block is DIALOGUE[0]:
            rows.append(Row((Cell(translate("Order", FOUR)),), leads=True))
        cells = Cell(each.title, strong=True), Cell(each.body or NOTHING), Cell(each.answer or NOTHING)
        rows.append(Row(cells))
    return Table(tuple(translate("Order", each) for each in HEAD), tuple(rows), WIDTHS)
