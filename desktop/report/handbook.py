"""The page for both sides' handbook: the shared guideline as it stands, and the fixed ways of working agreed on."""

from collections.abc import Iterator

from desktop.model.agreement import AgreementKind, Status
from desktop.model.day_record import DayRecord
from desktop.model.guideline import Part
from desktop.model.guideline_draft import AGREEMENT
from desktop.report.agreed import agreement_table
from desktop.report.blocks import Block, Cell, Heading, PageBreak, Paragraph, Report, Row, Table
from desktop.report.dates import date_in_words
from desktop.report.day_programme import title_of
from desktop.report.guideline import guideline_blocks
from desktop.words import Translate


def handbook_report(record: DayRecord, translate: Translate) -> Report:
    """Put it together."""
    name = translate("Report", "Shared guideline")
    title = title_of(record.day, translate)
    return Report(f"{title} · {name}", tuple(_blocks(record, name, title, translate)), sender=record.sender)


def _blocks(record: DayRecord, name: str, title: str, translate: Translate) -> Iterator[Block]:
    yield PageBreak(name)
    yield Heading(1, name, title, key="guideline")
    guideline = record.guideline
    if guideline.part(Part.FOLLOW_UP) is None:
        yield from _facts(record, translate)  # otherwise they stand under that heading
    if guideline.sections:
        yield from guideline_blocks(guideline, translate)
    else:
        yield Paragraph(translate("Report", "No guideline has been written yet. Below stands what was agreed so far."))
    steps = {step.source for step in guideline.steps}
    kept = [
        each
        for each in record.agreements.shown
        if each.kind is AgreementKind.WORKFLOW
        and each.status is not Status.DROPPED
        and AGREEMENT + each.id not in steps
    ]
    if kept:
        yield Heading(2, translate("Report", "Agreed ways of working"), key="guideline-agreed")
        yield from agreement_table(kept, translate)
    elif not guideline.sections:
        yield Paragraph(translate("Report", "No fixed way of working has been agreed yet."))


def _facts(record: DayRecord, translate: Translate) -> Iterator[Block]:
    guideline = record.guideline
    told = (
        (translate("Report", "Owner"), guideline.owner),
        (translate("Report", "Applies from"), date_in_words(guideline.applies_from, translate)),
        (translate("Report", "Looked at again"), date_in_words(guideline.follow_up, translate)),
    )
    rows = tuple(Row((Cell(name, strong=True), Cell(value.strip()))) for name, value in told if value.strip())
    if rows:
        yield Table(
            (translate("Report", "About the guideline"), translate("Report", "What is known")), rows, (0.3, 0.7)
        )
