"""Indicators as a table: a row for each thing said of one on a day.

A step is words here and no number, so that no spreadsheet adds steps up.
"""

from collections.abc import Iterator, Sequence

from desktop.layout.timeline_words import course
from desktop.report.groups import group_name
from desktop.report.table.grid import Grid, Value, day_of, grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def followed(built: Sequence[Built], translate: Translate) -> Grid:
    """Baselines, observations, targets, and what citizens said themselves."""
    columns = [
        (translate("Tables", "Group"), 16),
        (translate("Tables", "No."), 9),
        (translate("Tables", "Theme"), 20),
        (translate("Tables", "Indicator"), 34),
        (translate("Tables", "Goal"), 34),
        (translate("Tables", "What"), 16),
        (translate("Tables", "Date"), 12),
        (translate("Tables", "Step (never add up)"), 44),
        (translate("Tables", "Who says so"), 18),
        (translate("Tables", "Support"), 26),
        (translate("Tables", "Comment"), 44),
    ]
    return grid(translate("Tables", "Indicators"), columns, (row for each in built for row in _rows(each, translate)))


def _rows(built: Built, translate: Translate) -> Iterator[tuple[Value, ...]]:
    for each in built.board.followed:
        goals = "\n".join(goal.text for goal in built.board.plan.goals if goal.id in each.goals)
        first = (group_name(built.group, translate), each.number, each.theme, each.name, goals)
        rows = course(each, translate)
        for row in rows:
            yield (*first, row.what, day_of(row.date), row.step, row.who, row.support, row.comment)
        for view in each.views:
            what = translate("Tables", "The citizen's own view")
            yield (*first, what, day_of(view.date), None, None, None, view.words)
        if not rows and not each.views:
            yield (*first, None, None, None, None, None, None)
