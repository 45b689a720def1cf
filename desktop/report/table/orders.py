"""Orders as a table: a row for each block that says something."""

from collections.abc import Iterator, Sequence

from desktop.report.groups import group_name
from desktop.report.order_text import known_words, order_sections
from desktop.report.table.grid import Grid, Value, grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def orders(built: Sequence[Built], translate: Translate) -> Grid:
    """What each group's order says and what is answered."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Order", "Block"), 30),
        (translate("Order", "The authority orders"), 60),
        (translate("Order", "The provider answers"), 40),
    ]
    rows = (row for each in built if not each.board.order.says_nothing for row in _order(each, translate))
    return grid(translate("Tables", "Orders"), columns, rows)


def _order(each: Built, translate: Translate) -> Iterator[tuple[Value, ...]]:
    name = group_name(each.group, translate)
    for section in order_sections(each.board, translate):
        if section.body or section.answer:
            yield name, section.title, section.body, section.answer
    if known := known_words(each.board, translate):
        yield name, translate("Order", "The citizen"), known, None
