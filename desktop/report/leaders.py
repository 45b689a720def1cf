"""For leaders and the steering group: effects, what hurts in many groups, value, agreements, risks, what comes next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.model.agreement import Status
from desktop.model.compare import FIGURE_NAMES, Figure, Pair
from desktop.model.day import Group
from desktop.model.day_record import DayRecord
from desktop.model.effects import compared, summed
from desktop.model.kinds import CardKind, JourneyKind
from desktop.report.across import pain_blocks, value_blocks
from desktop.report.agreed import agreement_details, lacking
from desktop.report.blocks import (
    Block,
    Bullets,
    Cell,
    Contents,
    Cover,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
)
from desktop.report.charts import before_after
from desktop.report.cover import FEW
from desktop.report.day_programme import facts, title_of
from desktop.report.groups import group_name
from desktop.report.next_steps import next_steps
from desktop.report.plenum import evaluation_blocks, expectation_blocks
from desktop.report.survey import survey_part
from desktop.words import Translate

SHOWN = (Figure.DAYS, Figure.HANDOVERS, Figure.PAIN_POINTS)
MOST_RISKS, EXAMPLES = 25, 4


@dataclass(frozen=True, slots=True)
class Risk:
    """What may go wrong, at which group it was found, and what it is about."""

    words: str
    group: Group | None
    about: str


def leaders_report(record: DayRecord, translate: Translate) -> Report:
    """Put it together; what nothing is known of is left out, and named where its place is."""
    day = record.day
    title = title_of(day, translate)
    parts = [
        (translate("Report", "Effects"), "effects", list(_effects(record, translate))),
        (translate("Report", "What hurts in several groups"), "pains", list(pain_blocks(record, translate))),
        (translate("Report", "Value from three perspectives"), "value", list(value_blocks(record, translate))),
        (translate("Survey", "Collaboration survey"), "survey", list(survey_part(record.day, translate))),
        (translate("Report", "Agreements"), "agreements", list(_agreements(record, translate))),
        (translate("Report", "Risks"), "risks", list(_risks(record, translate))),
        (translate("Report", "What the participants say"), "said", list(_said(record, translate))),
        (translate("Report", "What comes next"), "next", list(next_steps(record, translate))),
    ]
    parts = [part for part in parts if part[2]]
    name = translate("Report", "For leaders and steering group")
    blocks: list[Block] = [Cover(title, (name, *facts(day, translate)), low=len(parts) > FEW)]
    if day.purpose.strip():
        blocks.append(Paragraph(day.purpose, Style.LEAD))
    blocks.append(Contents(tuple(Entry(key, heading, "") for heading, key, _ in parts)))
    for heading, key, inside in parts:
        if key in ("effects", "survey", "agreements"):
            blocks.append(PageBreak(name))
        blocks += [Heading(1, heading, key=key), *inside]
    return Report(f"{title} · {name}", tuple(blocks), sender=record.sender)


def _effects(record: DayRecord, translate: Translate) -> Iterator[Block]:
    told = compared(record.day, record.boards)
    if not told:
        yield Paragraph(translate("Report", "No group has cards on both journeys, so there is no before and after."))
        return
    words = translate("Report", "Groups with both journeys: {count} of {all}. The figures are what they put on them.")
    yield Paragraph(words.format(count=len(told), all=len(record.day.groups)))
    yield from before_after(summed(told), translate)
    head = (translate("Report", "Group"), *(translate("Compare", FIGURE_NAMES[figure]) for figure in SHOWN))
    rows = [_group_row(group, pairs, translate) for group, pairs in told]
    rows.append(_row(translate("Report", "All groups"), summed(told), translate))
    yield Table(head, tuple(rows), (0.34, 0.22, 0.22, 0.22))
    yield Paragraph(translate("Report", "Each figure as it is today → on the ideal journey."), Style.NOTE)


def _group_row(group: Group, pairs: tuple[Pair, ...], translate: Translate) -> Row:
    return _row(group_name(group, translate), pairs, translate)


def _row(name: str, pairs: tuple[Pair, ...], translate: Translate) -> Row:
    by = {pair.figure: pair for pair in pairs}
    told = translate("Report", "{before} → {after}")
    cells = (Cell(told.format(before=by[figure].as_is, after=by[figure].ideal)) for figure in SHOWN)
    return Row((Cell(name, strong=True), *cells))


def _agreements(record: DayRecord, translate: Translate) -> Iterator[Block]:
    shown = record.agreements.shown
    if not shown:
        yield Paragraph(translate("Report", "Nothing was agreed on the day."))
        return
    yield from agreement_details(record.day, shown, translate)


def _risks(record: DayRecord, translate: Translate) -> Iterator[Block]:
    found = [*_lacking(record, translate), *_dropped(record, translate)]
    found += [*_handovers(record, translate), *_questions(record, translate)]
    rows = list(_told_once(found, translate))
    if not rows:
        yield Paragraph(translate("Report", "The groups named no risks."))
        return
    head = (translate("Report", "Risk"), translate("Report", "Where"), translate("Report", "What it is about"))
    yield Table(head, tuple(rows[:MOST_RISKS]), (0.4, 0.2, 0.4))
    if len(rows) > MOST_RISKS:
        words = translate("Report", "Further risks, which are not shown here: {count}.")
        yield Paragraph(words.format(count=len(rows) - MOST_RISKS), Style.NOTE)


def _told_once(found: Sequence[Risk], translate: Translate) -> Iterator[Row]:
    """The same risk of several groups in one row, what most name first."""
    by: dict[str, list[Risk]] = {}
    for risk in found:
        by.setdefault(" ".join(risk.words.split()).casefold(), []).append(risk)
    for same in sorted(by.values(), key=len, reverse=True):
        groups = dict.fromkeys(group_name(risk.group, translate) for risk in same if risk.group is not None)
        about = list(dict.fromkeys(" ".join(risk.about.split()) for risk in same if risk.about.strip()))
        if len(about) > EXAMPLES:
            more = translate("Report", "and further places: {count}").format(count=len(about) - EXAMPLES)
            about = [*about[:EXAMPLES], more]
        words = Cell(same[0].words.strip(), strong=True)
        yield Row((words, Cell(", ".join(groups) or "–"), Cell("\n".join(about) or "–")))


def _lacking(record: DayRecord, translate: Translate) -> Iterator[Risk]:
    """Agreements that nobody can keep as they are."""
    for each in record.agreements.shown:
        missing = lacking(each, translate)
        if missing and each.status.is_open:
            group = record.day.group(each.group)
            words = translate("Report", "An agreement does not say: {missing}").format(missing=missing)
            yield Risk(words, group, each.what)


def _dropped(record: DayRecord, translate: Translate) -> Iterator[Risk]:
    for each in record.agreements.shown:
        if each.status is Status.DROPPED:
            words = translate("Report", "An agreement was dropped: {why}").format(why=each.because.strip() or "–")
            yield Risk(words, record.day.group(each.group), each.what)


def _handovers(record: DayRecord, translate: Translate) -> Iterator[Risk]:
    """What groups fear at the handovers of the ideal journey, or where there is none, at those of today."""
    for group in record.day.groups:
        board = record.boards.get(group.id)
        if board is None:
            continue
        for kind in (JourneyKind.IDEAL, JourneyKind.AS_IS):
            journey = board.journey(kind)
            links = [link for link in journey.handovers() if link.risk.strip()]
            for link in links:
                source, target = (journey.cards[end].text.strip() or "–" for end in (link.source, link.target))
                about = translate("Report", "{source} → {target}").format(source=source, target=target)
                yield Risk(link.risk, group, about)
            if links:
                break


def _questions(record: DayRecord, translate: Translate) -> Iterator[Risk]:
    """What nobody has answered yet."""
    for group in record.day.groups:
        board = record.boards.get(group.id)
        for card in board.journey(JourneyKind.IDEAL).in_reading_order() if board is not None else ():
            if card.kind is CardKind.QUESTION and card.text.strip():
                yield Risk(translate("Report", "A question is open"), group, card.text)


def _said(record: DayRecord, translate: Translate) -> Iterator[Block]:
    if record.plenum is None:
        return
    yield from expectation_blocks(record.plenum, translate, short=True)
    yield from evaluation_blocks(record.plenum, translate)
    parked = [note.text.strip() for note in record.plenum.wall.shown() if note.kind.value == "parked"]
    if any(parked):
        yield Heading(2, translate("Report", "To take up again"))
        yield Bullets(tuple(filter(None, parked)))
