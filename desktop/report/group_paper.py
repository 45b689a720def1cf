"""The report of a group: its case, both journeys, its plan and what they are worth, and what it agreed on."""

from collections.abc import Iterator

from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.effects import of_group, value, votes
from desktop.model.people import ROUNDS
from desktop.report import charts
from desktop.report.agreed import agreement_details
from desktop.report.blocks import (
    Block,
    Cell,
    Cover,
    Heading,
    PageBreak,
    Paragraph,
    Report,
    Row,
    SideLetter,
    Style,
    Table,
)
from desktop.report.contents import front_facts, group_blocks
from desktop.report.groups import chosen, group_key, group_name
from desktop.words import Translate


def group_report(record: DayRecord, translate: Translate, group: str | None = None) -> Report:
    """Put the report of one group together, or of each of them in turn."""
    day, groups = record.day, chosen(record.day, group)
    title = day.title.strip() or translate("Report", "Theme day")
    if group is not None:
        title = f"{title} · {group_name(groups[0], translate)}"
    blocks: list[Block] = [Cover(title, front_facts(day, translate))]
    if day.purpose.strip():
        blocks.append(Paragraph(day.purpose, Style.LEAD))
    for each in groups:
        blocks += group_blocks(record, each, translate)
        blocks += _beside(record, each, translate)
    if not groups:
        blocks.append(Paragraph(translate("Report", "This theme day has no groups yet.")))
    return Report(title, tuple(blocks), sender=record.sender)


def _beside(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    """What the board does not say: who sat there, where asked for; what it is all worth; what was agreed."""
    found = [*_people(record, group, translate), *_value(record, group, translate)]
    agreed = of_group(record.agreements, group.id)
    if agreed:
        found.append(Heading(2, translate("Report", "What our group agreed"), key=f"{group_key(group)}-agreed"))
        found += agreement_details(record.day, agreed, translate)
    if found:
        yield PageBreak(group_name(group, translate))
        yield from found


def _value(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    board = record.boards.get(group.id)
    if board is None:
        return
    told = list(charts.value(value([board]), translate))
    if told:
        yield Heading(2, translate("Report", "What it is worth"), key=f"{group_key(group)}-worth")
        yield from told
    dots = votes(record.day, {group.id: board})
    if dots:
        yield Heading(2, translate("Report", "What most dots lie on"), key=f"{group_key(group)}-dots")
        yield from charts.votes(dots, translate)


def _people(record: DayRecord, group: Group, translate: Translate) -> Iterator[Block]:
    sitting = [each for each in record.people.members(ROUNDS[0], group.id) if each.label.strip()]
    if not record.named or not sitting:
        return
    yield Heading(2, translate("Report", "Who sat here"), key=f"{group_key(group)}-people")
    rows = (
        Row((Cell(each.label.strip(), SideLetter(each.side)), Cell(each.role.strip() or each.unit.strip() or "–")))
        for each in sitting
    )
    yield Table((translate("DaySheets", "Name"), translate("DaySheets", "Role")), tuple(rows), (0.5, 0.5))
