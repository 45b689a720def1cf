"""What goes into the report of a theme day, and in which order: the front, then each group's case and journeys."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.model.plenum import Plenum
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
from desktop.report.case import case_blocks
from desktop.report.comparison import comparison_blocks
from desktop.report.dates import date_in_words
from desktop.report.groups import chosen, group_key, group_name
from desktop.report.journey import journey_blocks
from desktop.report.plan import has_plan, plan_blocks
from desktop.report.plan_sheet import plan_sheets
from desktop.report.plan_threads import thread_blocks
from desktop.report.plenum import KEY as PLENUM
from desktop.report.plenum import has_said, plenum_blocks, plenum_title
from desktop.report.sheet import journey_sheets
from desktop.report.thread_sheet import thread_sheets
from desktop.words import Translate


def day_report(
    day: Day,
    boards: Mapping[str, Board],
    translate: Translate,
    group: str | None = None,
    plenum: Plenum | None = None,
    *,
    lines: bool = False,
) -> Report:
    """Put a day's report together; `boards` by group id, `group` limits it to one group.

    What the room said in `plenum` comes last, and only where the report is of the whole day. Journeys are drawn with
    the `lines` of a service blueprint or without.

    Raises `Trouble` if the day has no such group.
    """
    groups = chosen(day, group)
    title = day.title.strip() or translate("Report", "Theme day")
    said = plenum if group is None and plenum is not None and has_said(plenum) else None
    blocks = list(_front(day, title, groups, translate, said=said is not None))
    for each in groups:
        blocks.extend(_group(day, each, boards.get(each.id), translate, lines=lines))
    if said is not None:
        blocks.extend(plenum_blocks(said, translate))
    return Report(title if group is None else f"{title} · {group_name(groups[0], translate)}", tuple(blocks))


def cases_on_paper(cases: Sequence[Case], kind: PaperKind, translate: Translate) -> Report:
    """Put handouts or cards of some cases together, each case on pages of its own."""
    title = cases[0].title if len(cases) == 1 else translate("Report", "Cases")
    return Report(title, tuple(CasePaper(case, kind) for case in cases))


def _front(day: Day, title: str, groups: tuple[Group, ...], translate: Translate, *, said: bool) -> Iterator[Block]:
    facts = tuple(fact for fact in (date_in_words(day.date, translate), day.place.strip()) if fact)
    yield Cover(title, facts)
    if day.purpose.strip():
        yield Paragraph(day.purpose, Style.LEAD)
    entries = [_entry(day, group, translate) for group in groups]
    entries += [Entry(PLENUM, plenum_title(translate), "")] if said else []
    if entries:
        yield Contents(tuple(entries))
    if not groups:
        yield Paragraph(translate("Report", "This theme day has no groups yet."))


def _entry(day: Day, group: Group, translate: Translate) -> Entry:
    case = day.case_of(group)
    detail = case.title if case else translate("Report", "no case yet")
    return Entry(group_key(group), group_name(group, translate), detail)


def _group(day: Day, group: Group, board: Board | None, translate: Translate, *, lines: bool) -> Iterator[Block]:
    case = day.case_of(group)
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
        yield from journey_sheets(journey, name, running, key, translate, lines=lines)
        yield PageBreak(f"{running} · {name}")
        yield from journey_blocks(journey, translate, board)
    if not journeys:
        yield Paragraph(translate("Report", "This group has not put anything on its journeys."))
    told = list(comparison_blocks(board, f"{group_key(group)}-comparison", translate)) if board else []
    if told:
        yield PageBreak(running)
        yield from told
    if board and has_plan(board):
        yield from _plan(board, running, f"{group_key(group)}-plan", translate)


def _plan(board: Board, running: str, key: str, translate: Translate) -> Iterator[Block]:
    name = translate("Kinds", JOURNEY_NAMES[JourneyKind.PLAN])
    sheets = list(plan_sheets(board.plan, name, running, key, translate))
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
