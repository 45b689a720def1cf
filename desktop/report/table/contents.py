"""Which tables a theme day becomes."""

from desktop.model.day_record import DayRecord
from desktop.report.groups import chosen
from desktop.report.table import followed, journeys, levels, orders, plans, room, sections, surveys
from desktop.report.table.grid import Grid
from desktop.report.table.journeys import Built
from desktop.words import Translate


def day_tables(told: DayRecord, translate: Translate, group: str | None = None) -> tuple[Grid, ...]:
    """All tables of a day, in the order of its pages; of one group only what is its own. Names only where asked for.

    Raises `Trouble` if the day has no such group.
    """
    groups = chosen(told.day, group)
    built = [Built(each, told.boards[each.id]) for each in groups if each.id in told.boards]
    tables = [
        journeys.by_phase(built, translate),
        journeys.cards(built, translate),
        journeys.handovers(built, translate),
        plans.goals(built, translate),
        plans.agreed(told.day, told.agreements, group, translate),
        journeys.remarks(built, translate),
    ]
    if any(True for each in built for _ in each.board.assessed.written()):
        tables.append(sections.sections(built, translate))
    if any(each.board.assessed.levels for each in built):
        tables.append(levels.levels(built, translate))
    if any(not each.board.order.says_nothing for each in built):
        tables.append(orders.orders(built, translate))
    if any(each.board.followed for each in built):
        tables.append(followed.followed(built, translate))
    if group is None:
        if told.plenum is not None:
            tables += [room.notes(told.day, told.plenum, translate), room.evaluation(told.plenum, translate)]
        tables += surveys.survey_tables(told.day, translate)
        tables.append(room.programme(told.day, translate))
        if told.named:
            tables.append(room.participants(told.day, told.people, translate))
    return tuple(tables)
