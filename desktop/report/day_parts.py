"""The parts of a whole day's report around the groups' work: programme and hopes before, what came of it after."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.day_record import DayRecord
from desktop.model.effects import compared, proposals, summed, votes
from desktop.model.gallery import hang
from desktop.model.kinds import JourneyKind
from desktop.model.people import ROUNDS, SEATED
from desktop.model.recurring import handovers, pain_points
from desktop.model.sides import SIDE_NAMES
from desktop.model.timing import clock_text, timetable
from desktop.report.across import pain_blocks, value_blocks
from desktop.report.agreed import agreement_details
from desktop.report.blocks import Block, Cell, Heading, PageBreak, Row, SideLetter, Table
from desktop.report.charts import before_after
from desktop.report.day_programme import block_name
from desktop.report.groups import group_name
from desktop.report.next_steps import next_steps
from desktop.report.plenum import evaluation_blocks, expectation_blocks, other_notes
from desktop.report.survey import survey_part
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Part:
    """A part on pages of its own."""

    key: str
    name: str
    inside: tuple[Block, ...]

    def blocks(self) -> Iterator[Block]:
        yield PageBreak(self.name)
        yield Heading(1, self.name, key=self.key)
        yield from self.inside


def before_groups(record: DayRecord, translate: Translate) -> Iterator[Part]:
    """Programme, who took part by role, and what was expected."""
    about = (*_programme(record, translate), *_people(record, translate))
    if about:
        yield Part("about", translate("Report", "The day"), about)
    said = record.plenum
    expected = tuple(expectation_blocks(said, translate)) if said is not None else ()
    if expected:
        yield Part("expected", translate("Report", "What we expected"), expected)


def after_groups(record: DayRecord, translate: Translate) -> Iterator[Part]:
    """Across the groups, agreements, evaluation, and what comes next."""
    across = tuple(_across(record, translate))
    if across:
        yield Part("across", translate("Report", "Across the groups"), across)
    agreed = tuple(agreement_details(record.day, record.agreements.shown, translate))
    if agreed:
        yield Part("agreements", translate("Report", "Agreements"), agreed)
    said = record.plenum
    if said is not None:
        told = (*other_notes(said, translate), *evaluation_blocks(said, translate))
        if told:
            yield Part("plenum", translate("Report", "What the room said"), told)
    measured = tuple(survey_part(record.day, translate))
    if measured:
        yield Part("survey", translate("Survey", "Collaboration survey"), measured)
    if across or agreed:
        yield Part("next", translate("Report", "What comes next"), tuple(next_steps(record, translate)))


def _programme(record: DayRecord, translate: Translate) -> Iterator[Block]:
    slots = timetable(record.day.programme)
    if not slots:
        return
    yield Heading(2, translate("Report", "Programme"), key="about-programme")
    rows = (
        Row((Cell(clock_text(slot.begins), strong=True), Cell(block_name(slot.block, translate)))) for slot in slots
    )
    yield Table((translate("DaySheets", "Time"), translate("DaySheets", "What")), tuple(rows), (0.14, 0.86))


def _people(record: DayRecord, translate: Translate) -> Iterator[Block]:
    """How many of each role; by name only where that was asked for."""
    present = record.people.present
    if not present:
        return
    yield Heading(2, translate("Report", "Who took part"), key="about-people")
    if record.named:
        yield _named(record, translate)
        return
    rows: list[Row] = []
    for side in SEATED:
        roles: dict[str, int] = {}
        for person in present:
            if person.side is side:
                role = " ".join(person.role.split()) or translate("Report", "without a role")
                roles[role] = roles.get(role, 0) + 1
        if roles:
            told = ", ".join(f"{role} ({count})" for role, count in sorted(roles.items(), key=lambda each: -each[1]))
            name = Cell(translate("Sides", SIDE_NAMES[side]), SideLetter(side), strong=True)
            rows.append(Row((name, Cell(str(sum(roles.values()))), Cell(told))))
    head = (translate("Report", "Side"), translate("Report", "People"), translate("Report", "Roles"))
    yield Table(head, tuple(rows), (0.28, 0.12, 0.6))


def _named(record: DayRecord, translate: Translate) -> Table:
    seats = record.people.seats_in(ROUNDS[0])
    names = {group.id: group_name(group, translate) for group in record.day.groups}
    rows = (
        Row(
            (
                Cell(person.label.strip() or "–", SideLetter(person.side), strong=True),
                Cell(person.role.strip() or "–"),
                Cell(person.unit.strip() or "–"),
                Cell(names.get(seats.get(person.id, ""), "–")),
            )
        )
        for person in record.people.present
    )
    head = (
        translate("DaySheets", "Name"),
        translate("DaySheets", "Role"),
        translate("DaySheets", "Where from"),
        translate("DaySheets", "Group"),
    )
    return Table(head, tuple(rows), (0.3, 0.26, 0.22, 0.22))


def _across(record: DayRecord, translate: Translate) -> Iterator[Block]:
    """Before and after, pain points, value; nothing of what no group has said anything about."""
    told = compared(record.day, record.boards)
    if told:
        yield Heading(2, translate("Report", "Before and after"), key="across-figures")
        yield from before_after(summed(told), translate)
    hung = hang(record.day, record.boards, JourneyKind.AS_IS)
    if pain_points(hung) or handovers(hung):
        yield Heading(2, translate("Report", "Pain points and handovers"), key="across-pains")
        yield from pain_blocks(record, translate)
    if votes(record.day, record.boards) or any(each.card.worth for each in proposals(record.day, record.boards)):
        yield Heading(2, translate("Report", "Value from three perspectives"), key="across-value")
        yield from value_blocks(record, translate)
