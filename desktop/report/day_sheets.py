"""The sheets of a day: which blocks each of them is made of. Names are only on those that are about people."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from desktop.layout.typeface import shortened
from desktop.model.day import Day
from desktop.model.people import People, Person
from desktop.model.printing import SHEET_NAMES, DaySheet
from desktop.model.shown import JoinCode
from desktop.model.sides import Side
from desktop.report import measures as m
from desktop.report.blocks import (
    Badge,
    Badges,
    Block,
    Cell,
    Paragraph,
    Report,
    Row,
    SideLetter,
    Table,
    TableSign,
)
from desktop.report.day_programme import heading, materials, minutes, participants, poster
from desktop.report.day_script import script
from desktop.report.groups import group_name
from desktop.words import Translate

FIRST_ROUND = 1
EMPTY_ROWS, LATE_ROWS = 20, 4
LONGEST_GROUP = 38.0
"""Two lines of its column, in millimetres."""
BLANK_BADGES = 10


def day_sheet(
    sheet: DaySheet,
    day: Day,
    people: People,
    notes: Mapping[str, str],
    translate: Translate,
    join: JoinCode | None = None,
) -> Report:
    """Put one of a day's sheets together; `notes` are those of the facilitator's script."""
    title = day.programme.title.strip() or day.title.strip() or translate("Report", "Theme day")
    name = translate("DaySheets", SHEET_NAMES[sheet])
    return Report(f"{title} · {name}", tuple(_blocks(sheet, day, people, notes, translate, join)))


def _blocks(  # noqa: PLR0911 - one way out for each sheet
    sheet: DaySheet,
    day: Day,
    people: People,
    notes: Mapping[str, str],
    translate: Translate,
    join: JoinCode | None,
) -> Iterator[Block]:
    match sheet:
        case DaySheet.MINUTES:
            return minutes(day, translate)
        case DaySheet.SCRIPT:
            return script(day, notes, translate)
        case DaySheet.PROGRAMME:
            return participants(day, translate)
        case DaySheet.POSTER:
            return poster(day, translate)
        case DaySheet.MATERIALS:
            return materials(day, translate)
        case DaySheet.SIGN_IN:
            return _sign_in(day, people, translate)
        case DaySheet.TABLE_SIGNS:
            return _table_signs(day, people, translate, join)
        case DaySheet.BADGES:
            return _badges(day, people)
        case _:
            assert_never(sheet)


def _sign_in(day: Day, people: People, translate: Translate) -> Iterator[Block]:
    """Everybody who is expected, and empty rows for those who are not."""
    yield from heading(day, DaySheet.SIGN_IN, translate)
    seats = people.seats_in(FIRST_ROUND)
    rows = [_signing(person, _seat(day, seats.get(person.id, ""), translate)) for person in people.present]
    empty = Row((Cell(" \n "), Cell(""), Cell(""), Cell(""), Cell("")))
    head = (
        translate("DaySheets", "Name"),
        translate("DaySheets", "Role"),
        translate("DaySheets", "Where from"),
        translate("DaySheets", "Group"),
        translate("DaySheets", "Signature"),
    )
    rows += [empty] * (LATE_ROWS if rows else EMPTY_ROWS)
    yield Table(head, tuple(rows), (27, 21, 19, 14, 30))


def _signing(person: Person, group: str) -> Row:
    # A second, empty line gives room to sign.
    label = Cell(f"{person.label.strip() or ' '}\n ", SideLetter(person.side), strong=True)
    return Row((label, Cell(person.role), Cell(person.unit), Cell(group), Cell("")))


def _table_signs(day: Day, people: People, translate: Translate, join: JoinCode | None) -> Iterator[Block]:
    how = translate("DaySheets", "Open Brobyg and press “Take part”")
    for group in day.groups:
        case = day.case_of(group)
        sitting = people.members(FIRST_ROUND, group.id)
        named = tuple(_badge(person, "") for person in sitting if person.label.strip())
        yield TableSign(group_name(group, translate), case.title if case else "", named, join, how)
    if not day.groups:
        yield Paragraph(translate("Report", "This theme day has no groups yet."))


def _badges(day: Day, people: People) -> Iterator[Block]:
    """A badge for everybody; where nobody is on the list, empty ones to write on for the two sides."""
    seats = people.seats_in(FIRST_ROUND)
    names = {group.id: group.name for group in day.groups}
    made = [_badge(person, names.get(seats.get(person.id, ""), "")) for person in people.present]
    blank = [Badge("", "", side) for side in (Side.AUTHORITY, Side.PROVIDER) for _ in range(BLANK_BADGES)]
    yield Badges(tuple(made or blank))


def _badge(person: Person, group: str) -> Badge:
    return Badge(person.label.strip(), person.role.strip() or person.unit.strip(), person.side, group)


def _seat(day: Day, group_id: str, translate: Translate) -> str:
    group = day.group(group_id)
    return shortened(group_name(group, translate), m.TABLE.size, LONGEST_GROUP) if group is not None else ""
