"""The *pædagogisk udredning* of a group on paper: what was written, section by section. Help is never printed."""

from collections.abc import Iterator, Mapping

from desktop.model.assessed import CHOICES, Section, SectionPlan, section_entity
from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.journey import Board
from desktop.model.quoting import MARKS
from desktop.report.blocks import Block, Heading, PageBreak, Paragraph, Quote, Report, Style
from desktop.report.carry_text import said_line
from desktop.report.groups import chosen, group_key, group_name
from desktop.report.levels import level_blocks
from desktop.report.plain_text import text_of
from desktop.words import QT_TRANSLATE_NOOP, Translate

NAME = QT_TRANSLATE_NOOP("Assessment", "Pedagogical assessment")


def has_assessment(board: Board) -> bool:
    """Whether anything is written."""
    return any(True for _ in board.assessed.written())


def _has_page(board: Board) -> bool:
    return has_assessment(board) or bool(board.assessed.levels)


def assessment_name(translate: Translate) -> str:
    """What it is called on paper."""
    return translate("Assessment", NAME)


def assessment_blocks(board: Board, translate: Translate, level: int = 3) -> Iterator[Block]:
    """The sections that say something, in their order, each with what was chosen beside it; headings are of a level."""
    template = board.assessed.template
    if template is not None:
        words = translate("Assessment", QT_TRANSLATE_NOOP("Assessment", "Written by the template “{name}”."))
        named = " · ".join(filter(None, (template.name.strip(), template.version.strip())))
        yield Paragraph(words.format(name=named), Style.NOTE)
    for plan, section in board.assessed.written():
        yield Heading(level, plan.title)
        if plan.cited:
            words = section.text.strip()
            yield Quote(words, told=not MARKS.isdisjoint(words[1:-1]))
            yield from _readings(board, plan, translate)
        else:
            yield Paragraph(section.text.strip())
        line = said_line(said_beside(plan, section), translate)
        if line:
            yield Paragraph(line, Style.NOTE)


def assessment_part(board: Board, group: Group, translate: Translate) -> Iterator[Block]:
    """What a group's report says of it; nothing where nothing is written."""
    if has_assessment(board):
        yield Heading(2, assessment_name(translate), key=f"{group_key(group)}-assessment")
        yield from assessment_blocks(board, translate)


def assessment_report(record: DayRecord, translate: Translate, group: str | None = None) -> Report:
    """The assessments of a day alone, or that of one group; a group that has none, and no levels, has no page.

    Raises `Trouble` if the day has no such group.
    """
    groups, name = chosen(record.day, group), assessment_name(translate)
    begun = tuple(each for each in groups if each.id in record.boards and _has_page(record.boards[each.id]))
    blocks = [block for each in begun or groups for block in _alone(record, each, translate)]
    title = record.day.title.strip() or translate("Report", "Theme day")
    whose = f" · {group_name(groups[0], translate)}" if group is not None else ""
    return Report(f"{title}{whose} · {name}", tuple(blocks), sender=record.sender)


def assessment_text(board: Board, translate: Translate) -> str:
    """All of it as plain text; empty where nothing is written."""
    return f"{text_of(assessment_blocks(board, translate))}\n" if has_assessment(board) else ""


def _alone(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    board, case, name = record.boards.get(group.id), record.day.case_of(group), assessment_name(translate)
    running = " · ".join(filter(None, (group_name(group, translate), case.title if case else "")))
    yield PageBreak(f"{running} · {name}")
    yield Heading(1, running, name, key=group_key(group))
    if board is None or not _has_page(board):
        words = QT_TRANSLATE_NOOP("Assessment", "This group has not written on its assessment.")
        yield Paragraph(translate("Assessment", words))
        return
    if has_assessment(board):
        yield from assessment_blocks(board, translate, level=2)
    yield from level_blocks(board.assessed, group, translate)


def _readings(board: Board, plan: SectionPlan, translate: Translate) -> Iterator[Block]:
    """What others read in the citizen's words."""
    words = translate("Assessment", QT_TRANSLATE_NOOP("Assessment", "Another reading: {words}"))
    for reading in board.readings.get(section_entity(plan.id), ()):
        if reading.text.strip():
            yield Paragraph(words.format(words=reading.text.strip()))


def said_beside(plan: SectionPlan, section: Section) -> Mapping[str, str]:
    """The choices by name; who says so is the template's word where nobody has said otherwise."""
    values = {name: getattr(section, name) for name in CHOICES}
    values["informant"] = values["informant"] or plan.informant
    return {name: value.value for name, value in values.items() if value is not None}
