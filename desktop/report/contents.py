"""What goes into the report of a theme day, and in which order: the front, then each group's case and journeys."""

from collections.abc import Iterator, Sequence

from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.report.assessment import assessment_part
from desktop.report.blocks import (
    Block,
    CasePaper,
    Contents,
    Cover,
    Entry,
    Heading,
    PageBreak,
    PaperKind,
    Paragraph,
    Report,
    Style,
)
from desktop.report.carried import carried_part
from desktop.report.case import case_blocks
from desktop.report.comparison import comparison_blocks
from desktop.report.cover import FEW
from desktop.report.dates import date_in_words
from desktop.report.day_parts import after_groups, before_groups
from desktop.report.followed import followed_blocks
from desktop.report.groups import group_key, group_name
from desktop.report.journey import journey_blocks
from desktop.report.levels import level_blocks
from desktop.report.order import order_part
from desktop.report.plan import has_plan, plan_blocks
from desktop.report.plan_sheet import plan_sheets
from desktop.report.plan_threads import thread_blocks
from desktop.report.practised import practised_blocks
from desktop.report.shades import shades_part
from desktop.report.sheet import journey_sheets
from desktop.report.thread_sheet import thread_sheets
from desktop.words import Translate


def whole_day(record: DayRecord, translate: Translate) -> Report:
    """All of a day: what was expected, each group's work, what goes across them, what was agreed and what is next.

    Before the groups stands what was planned and hoped for, after them what came of it (domain reference 8.7).
    """
    day = record.day
    title = day.title.strip() or translate("Report", "Theme day")
    first, last = list(before_groups(record, translate)), list(after_groups(record, translate))
    entries = [Entry(part.key, part.name, "") for part in first]
    entries += [_entry(day, group, translate) for group in day.groups]
    entries += [Entry(part.key, part.name, "") for part in last]
    blocks = list(_front(day, title, entries, translate))
    for part in first:
        blocks += part.blocks()
    for each in day.groups:
        blocks.extend(group_blocks(record, each, translate))
    for part in last:
        blocks += part.blocks()
    return Report(title, tuple(blocks), sender=record.sender)


def cases_on_paper(cases: Sequence[Case], kind: PaperKind, translate: Translate) -> Report:
    """Put handouts or cards of some cases together, each case on pages of its own."""
    title = cases[0].title if len(cases) == 1 else translate("Report", "Cases")
    return Report(title, tuple(CasePaper(case, kind) for case in cases))


def front_facts(day: Day, translate: Translate) -> tuple[str, ...]:
    """When and where, as far as it is known."""
    return tuple(fact for fact in (date_in_words(day.date, translate), day.place.strip()) if fact)


def _front(day: Day, title: str, entries: Sequence[Entry], translate: Translate) -> Iterator[Block]:
    yield Cover(title, front_facts(day, translate), low=len(entries) > FEW)
    if day.purpose.strip():
        yield Paragraph(day.purpose, Style.LEAD)
    if entries:
        yield Contents(tuple(entries))
    if not day.groups:
        yield Paragraph(translate("Report", "This theme day has no groups yet."))


def _entry(day: Day, group: Group, translate: Translate) -> Entry:
    case = day.case_of(group)
    detail = case.title if case else translate("Report", "no case yet")
    return Entry(group_key(group), group_name(group, translate), detail)


def group_blocks(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    """A group's case, journeys and plan, on pages of their own."""
    board, agreed = record.boards.get(group.id), record.agreements.things
    case = record.day.case_of(group)
    name = group_name(group, translate)
    running = f"{name} · {case.title}" if case else name
    yield PageBreak(running)
    yield Heading(1, name, key=group_key(group))
    if case:
        yield from case_blocks(case, f"{group_key(group)}-case", translate)
    else:
        yield Paragraph(translate("Report", "This group has no case yet."))
    journeys = [journey for journey in board.journeys.values() if _is_begun(journey)] if board else []
    for journey in journeys:
        key = f"{group_key(group)}-{journey.kind}"
        name = translate("Kinds", JOURNEY_NAMES[journey.kind])
        yield from journey_sheets(journey, name, running, key, translate, lines=record.lines, agreed=agreed)
        yield PageBreak(f"{running} · {name}")
        yield from journey_blocks(journey, translate, board)
    if not journeys:
        yield Paragraph(translate("Report", "This group has not put anything on its journeys."))
    told = list(comparison_blocks(board, f"{group_key(group)}-comparison", translate)) if board else []
    if told:
        yield PageBreak(running)
        yield from told
    if board and has_plan(board):
        yield from _plan(board, running, f"{group_key(group)}-plan", agreed, translate)
    if board:
        yield from _beside(board, group, running, translate)


def _beside(board: Board, group: Group, running: str, translate: Translate) -> Iterator[Block]:
    """What is said beside the grids, from the order to the indicators, one below the other."""
    parts = (
        order_part(board, group, translate),
        shades_part(board.shades, group, translate),
        assessment_part(board, group, translate),
        level_blocks(board.assessed, group, translate),
        carried_part(board.assessed, group, translate),
        followed_blocks(board, group, translate),
        practised_blocks(board, group, translate),
    )
    told = [block for part in parts for block in part]
    if told:
        yield PageBreak(running)
        yield from told


def _plan(board: Board, running: str, key: str, agreed: frozenset[str], translate: Translate) -> Iterator[Block]:
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN])
    sheets = list(plan_sheets(board.plan, name, running, key, translate, agreed=agreed))
    yield from sheets
    yield PageBreak(f"{running} · {name}")
    if not sheets:
        yield Heading(2, name, key=key)
    yield from plan_blocks(board, translate)
    yield from thread_sheets(board, running, f"{key}-thread", translate)
    yield from thread_blocks(board, translate)


def _is_begun(journey: Journey) -> bool:
    return bool(journey.cards) or any(
        phase.feeling is not None or phase.quote.strip() or phase.worth for phase in journey.phases
    )
