"""The goal plans of some groups printed by themselves: as drawings on A3, as tables on A4, or as both."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.model.printing import DRAWN, TOLD, Part
from desktop.report.blocks import Block, Heading, PageBreak, Paragraph, Report, Sheet
from desktop.report.groups import chosen, group_key, group_name
from desktop.report.plan import has_plan, plan_blocks
from desktop.report.plan_sheet import plan_sheets
from desktop.report.plan_threads import thread_blocks
from desktop.report.thread_sheet import thread_sheets
from desktop.words import Translate


def plan_report(record: DayRecord, translate: Translate, group: str | None = None, part: Part = Part.PLAN) -> Report:
    """Put the plans of a day together, or that of one group.

    Raises `Trouble` if the day has no such group.
    """
    groups = chosen(record.day, group)
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN])
    blocks = [block for each in groups for block in _plan(record, each, part, translate)]
    title = record.day.title.strip() or translate("Report", "Theme day")
    whose = f" · {group_name(groups[0], translate)}" if group is not None else ""
    return Report(f"{title}{whose} · {name}", tuple(blocks), sender=record.sender)


def _plan(record: DayRecord, group: Group, part: Part, translate: Translate) -> Iterator[Block]:
    board = record.boards.get(group.id)
    case, key = record.day.case_of(group), f"{group_key(group)}-plan"
    running = " · ".join(filter(None, (group_name(group, translate), case.title if case else "")))
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN])
    sheets: list[Sheet] = []
    if board is not None and part in DRAWN:
        alone = part not in TOLD
        agreed = record.agreements.things
        drawn = plan_sheets(board.plan, name, running, key, translate, alone=alone, agreed=agreed)
        sheets = [replace(sheet, opens=sheet.number == 1) for sheet in drawn]
        yield from sheets
        if sheets and alone:
            yield from thread_sheets(board, running, f"{key}-thread", translate, alone=True)
            return
    yield PageBreak(f"{running} · {name}")
    if not sheets:
        yield Heading(1, running, key=group_key(group))
    if board is None or not has_plan(board):
        yield Paragraph(translate("Report", "This group has no goal plan yet."))
        return
    if not sheets:
        yield Heading(2, name, key=key)
    yield from plan_blocks(board, translate)
    if sheets:
        yield from thread_sheets(board, running, f"{key}-thread", translate)
    yield from thread_blocks(board, translate)
