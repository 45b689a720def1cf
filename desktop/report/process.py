"""The process plan of a day on paper: as a drawing on A3, then all of it in words."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.model.day import Day
from desktop.model.journey import Board
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.report.blocks import Block, Heading, PageBreak, Paragraph, Report
from desktop.report.journey import journey_blocks
from desktop.report.sheet import journey_sheets
from desktop.words import Translate

KEY = "process"


def process_report(day: Day, board: Board, translate: Translate, *, lines: bool = False) -> Report:
    """Put the process plan of a day together; `board` is that of its document, `lines` as in `journey_sheets`."""
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PROCESS])
    title = day.title.strip() or translate("Report", "Theme day")
    return Report(f"{title} · {name}", tuple(process_blocks(board, title, translate, lines=lines, alone=True)))


def process_blocks(
    board: Board, running: str, translate: Translate, *, lines: bool = False, alone: bool = False
) -> Iterator[Block]:
    """The plan as a part of a report, or `alone`, under a heading that is `running` over its pages as well."""
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PROCESS])
    plan = board.journeys[JourneyKind.PROCESS]
    sheets = list(journey_sheets(plan, name, running, KEY, translate, lines=lines)) if plan.cards else []
    for sheet in sheets:
        yield replace(sheet, opens=alone and sheet.number == 1)
    yield PageBreak(f"{running} · {name}")
    if not sheets:
        if alone:
            yield Heading(1, running, key=f"{KEY}-day")
        yield Heading(2, name, key=KEY)
    if plan.cards:
        yield from journey_blocks(plan, translate, board)
    else:
        yield Paragraph(translate("Report", "There is nothing in the process plan yet."))
