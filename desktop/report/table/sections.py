"""Assessments as a table: a row for each section that says something, with what was chosen beside it."""

from collections.abc import Iterator, Sequence

from desktop.report.assessment import said_beside
from desktop.report.carry_text import VALUES
from desktop.report.groups import group_name
from desktop.report.table.grid import Grid, Value, grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def sections(built: Sequence[Built], translate: Translate) -> Grid:
    """What each group has written, in the order of its template."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "Section"), 30),
        (translate("Tables", "Text"), 80),
        (translate("Tables", "Support"), 18),
        (translate("Tables", "How often"), 18),
        (translate("Tables", "How sure"), 18),
        (translate("Tables", "Who says so"), 24),
    ]
    return grid(translate("Tables", "Assessments"), columns, (row for each in built for row in _rows(each, translate)))


def _rows(each: Built, translate: Translate) -> Iterator[tuple[Value, ...]]:
    name = group_name(each.group, translate)
    for plan, section in each.board.assessed.written():
        said = said_beside(plan, section)
        chosen = (translate(*VALUES[key][said[key]]) if key in said else None for key in VALUES)
        yield name, plan.title, section.text.strip(), *chosen
