"""The sheets printed for a day: what is on each, on which paper, who may see it, and that it can be read aloud."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest

from desktop.document.day import DayDocument
from desktop.document.people import PeopleDocument
from desktop.model.people import Person
from desktop.model.printing import DaySheet
from desktop.model.programme import BlockKind
from desktop.model.ready_programme import load_programmes
from desktop.model.shown import JoinCode
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.report.day_sheets import day_sheet
from desktop.report.pdf import write_pdf
from desktop.words import untranslated
from tests.report.papers import CASE, Paper, bare

A4, A3 = (595, 842), (842, 1191)
SECRET = "Husk at ringe til kantinen"
LONG = "Anne-Margrethe Schwanenflügel-Christoffersen"


class Day:
    """The full day for four groups, with notes to one block and people at the tables."""

    def __init__(self) -> None:
        self.document, self.people = DayDocument("d"), PeopleDocument()
        self.document.begin("Temadag på Ærø", "2026-05-12", "social", [f"Gruppe {number}" for number in range(1, 5)])
        self.document.write("place", "Kulturhuset, sal 2")
        self.document.write("purpose", "Vi bygger bro.")
        self.document.add_case(CASE)
        self.document.give_case(self.document.day.groups[0].id, CASE.id)
        self.notes: Mapping[str, str] = {}

    def fill(self) -> None:
        made = self.document.blocks.fill(load_programmes(resources())["full_day"].programme)
        self.notes = {made["b2"]: SECRET}

    def seat(self, *people: Person) -> None:
        groups = self.document.day.groups
        ids = self.people.add_all(people)
        self.people.seat_all(1, {key: groups[at % len(groups)].id for at, key in enumerate(ids)})


@pytest.fixture
def day() -> Day:
    made = Day()
    made.fill()
    return made


@pytest.fixture
def print_sheet(tmp_path: Path, day: Day) -> Callable[..., Paper]:
    def print_it(sheet: DaySheet, join: JoinCode | None = None) -> Paper:
        path = tmp_path / f"{sheet}.pdf"
        report = day_sheet(sheet, day.document.day, day.people.people, day.notes, untranslated, join)
        write_pdf(report, path, untranslated)
        return Paper(path)

    return print_it


def sizes(paper: Paper) -> set[tuple[int, int]]:
    return {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in paper.pdf.pages}


def test_the_minute_programme_has_every_block_with_its_time_on_one_page(
    day: Day, print_sheet: Callable[[DaySheet], Paper]
) -> None:
    parallel = day.document.blocks.add(BlockKind.PARALLEL, "Side om side", 30)
    inner = day.document.blocks.add(BlockKind.GROUP_WORK, "Rundvisning", 30, inside=parallel)
    day.document.blocks.set_groups(inner, [day.document.day.groups[1].id])
    paper = print_sheet(DaySheet.MINUTES)
    assert sizes(paper) == {A4}
    assert len(paper.pages) == 1
    for words in ("08.30", "12 MAY 2026", "KULTURHUSET, SAL 2", "15.25", "16.05", "Gruppe 2: Rundvisning"):
        assert paper.says(words), words
    assert all(paper.says(block.title) for block in day.document.day.programme.tops)
    assert not paper.says(SECRET)


def test_only_the_script_has_the_facilitators_notes(print_sheet: Callable[[DaySheet], Paper], day: Day) -> None:
    papers = {sheet: print_sheet(sheet) for sheet in DaySheet}
    assert [sheet for sheet, paper in papers.items() if paper.says(SECRET)] == [DaySheet.SCRIPT]
    script = papers[DaySheet.SCRIPT]
    block = day.document.day.programme.tops[2]
    read = (block.goal, block.instructions, *block.lines("materials"), *block.lines("roles"), block.method)
    assert all(bare(words) in script.text for words in read)
    assert script.says("Only for the facilitator")
    assert script.says("Projector: Expectations. The groups' laptops: The wall (Write).")
    assert len(script.pdf.outline) >= 1


def test_participants_get_one_page_in_large_type(print_sheet: Callable[[DaySheet], Paper], day: Day) -> None:
    paper = print_sheet(DaySheet.PROGRAMME)
    assert sizes(paper) == {A4}
    assert len(paper.pages) == 1
    assert paper.says("09.15 Forventningsrunde: Hvilke forventninger har I?")
    assert paper.says("Vi bygger bro.")
    assert not paper.says("Medfacilitator")
    for _ in range(16):
        day.document.blocks.add(BlockKind.TALK, "Endnu et oplæg om det samme som før", 10)
    longer = print_sheet(DaySheet.PROGRAMME)
    assert len(longer.pages) == 1  # the type becomes smaller, down to nine points
    assert len(longer.pages[0]) > len(paper.pages[0])


def test_the_poster_for_the_door_is_a3_and_tells_only_when_one_comes_and_goes(
    print_sheet: Callable[[DaySheet], Paper],
) -> None:
    paper = print_sheet(DaySheet.POSTER)
    assert sizes(paper) == {A3}
    assert paper.says("09.00–15.35 (6 h 35 min.), arrival from 08.30")
    for words in ("Temadag på Ærø", "08.30", "09.00 We begin", "12.00 Frokost", "15.35 We say thank you"):
        assert paper.says(words), words
    assert not paper.says("Plenum")


def test_each_thing_is_on_the_list_of_materials_once_with_all_that_needs_it(
    print_sheet: Callable[[DaySheet], Paper], day: Day
) -> None:
    first, last = day.document.day.programme.tops[0], day.document.day.programme.tops[-1]
    day.document.blocks.write(first.id, "materials", "Plakatpenne\nTape")
    day.document.blocks.write(last.id, "materials", "plakatpenne")
    paper = print_sheet(DaySheet.MATERIALS)
    assert paper.text.casefold().count("plakatpenne") == 1
    assert paper.says(f"08.30 {first.title}15.25 {last.title}")


def test_people_sign_beside_their_name_role_and_group_and_late_comers_find_room(
    day: Day, print_sheet: Callable[[DaySheet], Paper]
) -> None:
    assert not print_sheet(DaySheet.SIGN_IN).says("Visitator")
    day.seat(
        Person("", "Åse Ærø", Side.AUTHORITY, "Visitator", "Voksenområdet"),
        Person("", LONG, Side.PROVIDER, "Bostøtte"),
        Person("", "Bo Syg", Side.PROVIDER, "Bostøtte", away=True),
    )
    gone = next(person.id for person in day.people.people.people if person.label == "Bo Syg")
    day.people.set_away(gone, away=True)
    paper = print_sheet(DaySheet.SIGN_IN)
    for words in ("Åse Ærø", LONG, "Visitator", "Voksenområdet", "Gruppe 2", "Signature".upper()):
        assert paper.says(words), words
    assert not paper.says("Bo Syg")


def test_a_table_sign_is_read_from_both_sides_of_the_fold_but_aloud_once(
    day: Day, print_sheet: Callable[[DaySheet], Paper]
) -> None:
    day.seat(Person("", "Åse", Side.AUTHORITY), Person("", "", Side.PROVIDER))
    paper = print_sheet(DaySheet.TABLE_SIGNS)
    assert sizes(paper) == {A4}
    assert [page.count(bare(f"Gruppe {number}")) for number, page in enumerate(paper.pages, start=1)] == [2] * 4
    assert paper.pages[0].count("Åse") == 2
    assert bare(CASE.title) in paper.pages[0]
    with pikepdf.open(paper.path) as pdf:
        headings = [node for node in pdf.objects if isinstance(node, pikepdf.Dictionary) and node.get("/S") == "/H1"]
    assert len(headings) == 4


def test_the_table_signs_of_a_shared_day_tell_how_to_come_in(day: Day, print_sheet: Callable[..., Paper]) -> None:
    day.seat(*(Person("", f"Deltager {at}", Side.PROVIDER, "Bostøtte") for at in range(6)))
    join = JoinCode("bro-sol-kat", "192.168.1.20:8420", "192.168.1.20:8420 bro-sol-kat")
    paper = print_sheet(DaySheet.TABLE_SIGNS, join)
    for page in paper.pages:  # with people at the table and without, for both sides of the fold
        assert [page.count(words) for words in ("bro-sol-kat", "192.168.1.20:8420")] == [2, 2]
    assert "Deltager4" in paper.pages[0]
    assert not print_sheet(DaySheet.TABLE_SIGNS).says("bro-sol-kat")


def test_words_of_any_length_stay_on_the_paper(day: Day, print_sheet: Callable[[DaySheet], Paper]) -> None:
    endless = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    day.document.write("title", f"{endless} {endless}")
    day.document.rename_group(day.document.day.groups[0].id, f"Gruppe med et langt navn {endless}")
    day.document.blocks.write(day.document.day.programme.tops[0].id, "title", endless)
    day.seat(*(Person("", f"{endless} {at}", Side.PROVIDER, endless, endless) for at in range(30)))
    for sheet in DaySheet:
        document = pdfium.PdfDocument(print_sheet(sheet).path)
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_charbox(at) for at in range(text.count_chars())]
            assert all(left >= 0 and right <= page.get_width() for left, _, right, _ in boxes), sheet
        document.close()


def test_badges_carry_name_role_group_and_the_letter_of_the_side_ten_on_a_page(
    day: Day, print_sheet: Callable[[DaySheet], Paper]
) -> None:
    empty = print_sheet(DaySheet.BADGES)
    assert [page.strip() for page in empty.pages] == ["M" * 10, "L" * 10]  # to write on
    sides = (Side.AUTHORITY, Side.PROVIDER, Side.PROVIDER)
    people = [
        Person("", f"Deltager {at}", sides[at % 3], "Visitator" if at % 3 == 0 else "Bostøtte") for at in range(10)
    ]
    day.seat(*people, Person("", LONG, Side.RELATIVES, "Pårørende"))
    paper = print_sheet(DaySheet.BADGES)
    assert sizes(paper) == {A4}
    assert len(paper.pages) == 2
    assert bare("M Deltager 0 Visitator Gruppe 1") in paper.pages[0]
    assert bare("L Deltager 1 Bostøtte Gruppe 2") in paper.pages[0]
    assert paper.pages[1].startswith("P")
    assert bare("Schwanenflügel") in paper.pages[1]


def test_every_sheet_is_printed_without_a_programme_groups_or_people(tmp_path: Path) -> None:
    document, people = DayDocument("d"), PeopleDocument()
    document.begin("", "", "social")
    for sheet in DaySheet:
        write_pdf(day_sheet(sheet, document.day, people.people, {}, untranslated), tmp_path / "x.pdf", untranslated)
        assert len(Paper(tmp_path / "x.pdf").pages) >= 1


def test_every_sheet_says_that_it_is_tagged_and_nothing_stands_outside(
    day: Day, print_sheet: Callable[[DaySheet], Paper]
) -> None:
    day.seat(Person("", "Åse", Side.AUTHORITY, "Visitator"))
    for sheet in DaySheet:
        with pikepdf.open(print_sheet(sheet).path) as pdf:
            assert pdf.Root.MarkInfo.Marked
            for page in pdf.pages:
                depth = 0
                for _, operator in pikepdf.parse_content_stream(page):
                    depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
                    assert depth > 0 or str(operator) not in ("Tj", "f", "S", "B"), sheet
