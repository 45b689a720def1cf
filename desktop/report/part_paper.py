"""One part of what groups have made, printed by itself, such as goal plans, orders or assessments."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.printing import Part
from desktop.report.assessment import assessment_report
from desktop.report.blocks import Block, Heading, PageBreak, Paragraph, Report
from desktop.report.followed import followed_blocks
from desktop.report.groups import chosen, group_key, group_name
from desktop.report.order import order_report
from desktop.report.plan_paper import plan_report
from desktop.words import Translate


def part_report(record: DayRecord, translate: Translate, group: str | None, part: Part) -> Report:
    """Put a part of a day together, or that of one group; of a day without groups, that it has none.

    Raises `Trouble` if the day has no such group.
    """
    made = _part(record, translate, group, part)
    none = Paragraph(translate("Report", "This theme day has no groups yet."))
    return made if made.blocks else replace(made, blocks=(PageBreak(made.title), Heading(1, made.title), none))


def _part(record: DayRecord, translate: Translate, group: str | None, part: Part) -> Report:
    if part is Part.ORDER:
        return order_report(record, translate, group)
    if part is Part.ASSESSMENT:
        return assessment_report(record, translate, group)
    if part is Part.INDICATORS:
        return followed_report(record, translate, group)
    return plan_report(record, translate, group, part)


def followed_report(record: DayRecord, translate: Translate, group: str | None = None) -> Report:
    """The indicators of a day's cases, group by group and never across them; a group without any has no page."""
    groups = chosen(record.day, group)
    following = tuple(each for each in groups if each.id in record.boards and record.boards[each.id].followed)
    title = record.day.title.strip() or translate("Report", "Theme day")
    whose = f" · {group_name(groups[0], translate)}" if group is not None else ""
    blocks = [block for each in following or groups for block in _of_group(record, each, translate)]
    name = translate("Report", "Indicators over time")
    return Report(f"{title}{whose} · {name}", tuple(blocks), sender=record.sender)


def _of_group(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    board, case = record.boards.get(group.id), record.day.case_of(group)
    running = " · ".join(filter(None, (group_name(group, translate), case.title if case else "")))
    yield PageBreak(running)
    yield Heading(1, running, key=group_key(group))
    told = list(followed_blocks(board, group, translate)) if board is not None else []
    if told:
        yield from told
    else:
        yield Paragraph(translate("Report", "This group follows no indicators yet."))
