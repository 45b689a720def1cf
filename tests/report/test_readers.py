"""A report for each reader: what is in it, how many pages it takes, and whom it never names."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.agreement import Agreements
from desktop.model.day_record import DayRecord
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.reader import Reader
from desktop.model.template import JourneyTemplate
from desktop.report import measures as m
from desktop.report.blocks import Bullets, Figure, Heading, Paragraph, Report, Table
from desktop.report.fitting import Measure
from desktop.report.page import Page
from desktop.report.participant import _what_we_did
from desktop.report.pdf import made_pdf
from desktop.report.readers import report_for
from desktop.report.typeset import typeset
from desktop.report.web.page import web_page
from desktop.report.word.writing import docx_bytes
from desktop.tagged.structure import Structure
from desktop.trouble import Trouble
from desktop.words import untranslated
from tests.report.papers import Paper, bare
from tests.report.records import WORDS, empty_record, extreme_record, ordinary_record
from tests.report.test_typesetting import assert_inside

Print = Callable[[Report], Paper]


@pytest.fixture(scope="module")
def ordinary(templates: Mapping[str, JourneyTemplate]) -> DayRecord:
    return ordinary_record(templates, groups=3, cards=20)


@pytest.fixture(scope="module")
def extreme(templates: Mapping[str, JourneyTemplate]) -> DayRecord:
    return extreme_record(templates, groups=7, cards=60)


@pytest.fixture
def print_it(tmp_path: Path) -> Print:
    def printed(report: Report) -> Paper:
        made = made_pdf(report, untranslated)
        assert made.faults == ()
        path = tmp_path / "report.pdf"
        path.write_bytes(made.content)
        return Paper(path)

    return printed


def pages_of(report: Report) -> list[Page]:
    return typeset(report, Structure(), untranslated, lambda _done: None)


def headings(report: Report) -> list[str]:
    return [block.text for block in report.blocks if isinstance(block, Heading)]


def test_participants_get_two_pages_of_what_their_group_did_and_can_do(ordinary: DayRecord, print_it: Print) -> None:
    paper = print_it(report_for(Reader.PARTICIPANT, ordinary, untranslated, "2"))
    assert len(paper.pages) == 2
    first, second = paper.pages
    for words in ("Temadag i Furesø", "10.00 Borgerrejsen, som den er", "Gruppe 2", "Æblerne på Ærø", "Pain point"):
        assert bare(words) in first
    assert "Frokost" not in first
    agreed = bare("Leverandør ringer til myndighed samme dag (Gruppe 2)")
    assert second.index(bare("Three things to use on Monday")) < second.index("1." + agreed)
    assert second.index(bare("What our group agreed")) < second.index(agreed + bare("Teamleder, bostøtten 2 June 2026"))
    assert bare("The shared guideline is in the handbook of both sides.") in second


def test_what_of_the_programme_has_no_room_is_counted(ordinary: DayRecord) -> None:
    blocks = tuple(Block(f"b{at}", BlockKind.GROUP_WORK, f"Runde {at}", 30) for at in range(12))
    record = replace(ordinary, day=replace(ordinary.day, programme=Programme(blocks)))
    report = report_for(Reader.PARTICIPANT, record, untranslated, "2")
    lines = next(block for block in report.blocks if isinstance(block, Bullets)).items
    assert lines[-1] == f"and {12 - (len(lines) - 1)} more"
    assert len(lines) > 5, "long words give way before the programme does"


@pytest.mark.parametrize("reader", [Reader.PARTICIPANT, Reader.LEADERS, Reader.DAY])
def test_the_times_are_those_on_the_page_of_the_programme(ordinary: DayRecord, reader: Reader, print_it: Print) -> None:
    blocks = (Block("a", BlockKind.ARRIVAL, "Kaffe", 30), Block("b", BlockKind.GROUP_WORK, "Rejsen", 90))
    record = replace(ordinary, day=replace(ordinary.day, programme=Programme(blocks, begins=9 * 60)))
    paper = print_it(report_for(reader, record, untranslated, "2" if reader is Reader.PARTICIPANT else ""))
    if reader is not Reader.DAY:
        assert bare("09.00–10.30 (1 h 30 min.), arrival from 08.30").casefold() in paper.text.casefold()
    if reader is not Reader.LEADERS:
        assert paper.says("08.30 Kaffe")
        assert paper.says("09.00 Rejsen")


def test_where_there_is_little_room_the_place_and_the_phases_are_still_said_whole(ordinary: DayRecord) -> None:
    place = "Kulturhuset i Elmekær, store sal på første sal"
    record = replace(ordinary, day=replace(ordinary.day, date="2026-11-28", place=place))
    told = list(_what_we_did(record, record.day.groups[1], untranslated, Measure(2, 70)))
    head = next(block for block in told if isinstance(block, Heading))
    assert head.kicker.endswith(place)
    hurts = [block.text for block in told if isinstance(block, Paragraph)][-1]
    assert hurts.startswith("Where it hurt")
    assert hurts.endswith(" groups).")


def test_without_a_group_every_group_gets_its_two_pages(ordinary: DayRecord) -> None:
    pages = pages_of(report_for(Reader.PARTICIPANT, ordinary, untranslated))
    assert [page.running.partition(" · ")[2] for page in pages] == [
        name for name in ("Gruppe 1", "Gruppe 2", "Gruppe 3") for _ in range(2)
    ]
    with pytest.raises(Trouble):
        report_for(Reader.PARTICIPANT, ordinary, untranslated, "99")


def test_leaders_read_effects_pains_value_agreements_and_risks(ordinary: DayRecord, print_it: Print) -> None:
    report = report_for(Reader.LEADERS, ordinary, untranslated)
    assert [text for text in headings(report) if text in LEADING] == list(LEADING)
    paper = print_it(report)
    before, after = 3 * (8 + 9 + 10), 2 * 2 * 3
    assert paper.says(f"All groups {before} → {after}")
    pains = next(block for block in report.blocks if isinstance(block, Table) and block.head[0] == "Phase")
    assert (pains.rows[0].cells[1].text, WORDS[0] in pains.rows[0].cells[3].text) == ("3", True)
    assert paper.says("An agreement does not say: who does it, by when, how it is kept Gruppe 1")
    assert paper.says("Ingen ved, at den er sendt Gruppe 1, Gruppe 2, Gruppe 3")
    assert paper.says("Follow-up meeting after 6–8 weeks, between 23 June 2026 and 7 July 2026")


LEADING = (
    "Effects",
    "What hurts in several groups",
    "Value from three perspectives",
    "Agreements",
    "Risks",
    "What the participants say",
    "What comes next",
)


def test_charts_say_their_numbers_at_the_bars_in_words_and_in_the_table(ordinary: DayRecord) -> None:
    report = report_for(Reader.LEADERS, ordinary, untranslated)
    figures = {block.title: block for block in report.blocks if isinstance(block, Figure)}
    assert set(figures) == {
        "Before and after",
        "Value, each perspective for itself",
        "Dots",
        "Were they met?",
        "Averages from 1 to 5",
    }
    value = figures["Value, each perspective for itself"]
    assert "Professional: +2.0 (n = 3). Resources: −1.0 (n = 3). Citizen/relatives: +1.0 (n = 3)" in value.alt
    drawn = {mark.text for mark in value.chart.marks if hasattr(mark, "text")}
    assert {"+2.0 (n = 3)", "−1.0 (n = 3)", "+1.0 (n = 3)"} <= drawn
    assert "4.1 (n = 52)" in figures["Averages from 1 to 5"].alt
    after = {figure.title: report.blocks[report.blocks.index(figure) + 1] for figure in figures.values()}
    assert all(isinstance(block, Table) for block in after.values())
    page = web_page(report, untranslated).decode()
    assert page.count('class="chart"') == len(figures)


def test_the_handbook_gets_the_guideline_and_the_fixed_ways_of_working_alone(ordinary: DayRecord) -> None:
    report = report_for(Reader.HANDBOOK, ordinary, untranslated)
    assert headings(report) == [
        "Shared guideline",
        "Formål",
        "Trin for trin",
        "Hvad gør vi ved uenighed",
        "Agreed ways of working",
    ]
    agreed = next(block for block in reversed(report.blocks) if isinstance(block, Table))
    assert [row.cells[0].text[-10:] for row in agreed.rows] == ["(Gruppe 2)"]
    without = replace(ordinary, agreements=Agreements(), guideline=replace(ordinary.guideline, sections=()))
    assert headings(report_for(Reader.HANDBOOK, without, untranslated)) == ["Shared guideline"]


def test_the_whole_day_goes_from_the_programme_to_what_comes_next(ordinary: DayRecord, print_it: Print) -> None:
    report = report_for(Reader.DAY, ordinary, untranslated)
    order = ["The day", "What we expected", "Gruppe 1", "Gruppe 2", "Gruppe 3", "Across the groups", "Agreements"]
    order += ["What the room said", "What comes next"]
    assert [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 1] == order
    paper = print_it(report)
    assert paper.says("Sagsbehandler (6)")
    assert paper.says("Not met")


@pytest.mark.parametrize("reader", list(Reader))
def test_nobody_is_named_unless_asked_for(ordinary: DayRecord, reader: Reader) -> None:
    def said(record: DayRecord) -> bool:
        return "Deltager Nr1" in web_page(report_for(reader, record, untranslated), untranslated).decode()

    assert not said(ordinary)
    assert said(replace(ordinary, named=True)) == (reader in (Reader.PARTICIPANT, Reader.GROUP, Reader.DAY))


@pytest.mark.parametrize("which", ["empty", "ordinary", "extreme"])
@pytest.mark.parametrize("reader", [Reader.PARTICIPANT, Reader.LEADERS, Reader.HANDBOOK])
def test_no_heading_is_last_nothing_is_cut_and_every_figure_keeps_its_words(
    reader: Reader, which: str, request: pytest.FixtureRequest
) -> None:
    record = empty_record() if which == "empty" else request.getfixturevalue(which)
    pages = pages_of(report_for(reader, record, untranslated))
    if reader is Reader.PARTICIPANT:
        assert len(pages) == 2 * len(record.day.groups)
    for page in pages:
        assert_inside(page)
        read = [each for each in page.placed if each.piece.element]
        _, last = max(((each.y, each.piece.element.role) for each in read if each.piece.element), default=(0, ""))
        assert last[:1] != "H"
        for each in read:
            if each.piece.element and each.piece.element.role == "Figure":
                below = [other for other in read if other.y > each.y]
                assert any(other.piece.element and other.piece.element.role in ("TH", "TD") for other in below)
                assert any(other.y < each.y for other in read)
                _, bottom, _, _ = each.piece.element.box or (0, 0, 0, 0)
                assert bottom > 0


def test_a_row_is_never_cut_by_the_end_of_a_page(ordinary: DayRecord) -> None:
    for reader in (Reader.LEADERS, Reader.DAY):
        where: dict[int, int] = {}
        for number, page in enumerate(pages_of(report_for(reader, ordinary, untranslated))):
            for each in page.placed:
                element = each.piece.element
                if element is not None and element.role == "TD" and element.parent is not None:
                    assert where.setdefault(element.parent.order, number) == number


def test_the_sender_stands_at_the_foot_of_every_page(ordinary: DayRecord) -> None:
    from desktop.report.furniture import furniture

    report = report_for(Reader.HANDBOOK, ordinary, untranslated)
    for number, page in enumerate(pages_of(report), start=1):
        marks = furniture(page, report.title, number, 1, untranslated, report.sender)
        words = [mark for mark in marks if hasattr(mark, "text")]
        assert any(mark.text.strip() == "Furesø Kommune" for mark in words)
        assert all(mark.x + width_of(mark.text.rstrip(), mark.size) <= m.A4.width for mark in words)


def test_charts_are_pictures_with_words_in_word(ordinary: DayRecord) -> None:
    made = docx_bytes(report_for(Reader.LEADERS, ordinary, untranslated), untranslated)
    assert made is not None
    shapes = Document(io.BytesIO(made[0])).inline_shapes
    told = [shape._inline.docPr.get("descr") for shape in shapes]
    assert len(told) == 5
    assert all(words.startswith("Chart: ") for words in told)


def test_in_word_a_title_has_no_page_to_itself_and_no_word_of_a_head_is_broken(ordinary: DayRecord) -> None:
    made = docx_bytes(report_for(Reader.PARTICIPANT, ordinary, untranslated, "2"), untranslated)
    assert made is not None
    title, *after = Document(io.BytesIO(made[0])).paragraphs
    assert title.style.name == "Title"
    heading = next(at for at, each in enumerate(after) if each.style.name.startswith("Heading"))
    assert not any(each.paragraph_format.page_break_before for each in after[: heading + 1])
    made = docx_bytes(report_for(Reader.LEADERS, ordinary, untranslated), untranslated)
    assert made is not None
    for table in Document(io.BytesIO(made[0])).tables:
        for cell in table.rows[0].cells:
            longest = max((width_of(word, 3.175, Weight.BOLD) for word in cell.text.split()), default=0.0)
            assert cell.width.mm >= longest + 3.0, cell.text
