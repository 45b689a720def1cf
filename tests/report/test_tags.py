"""Every paper can be read aloud: no check finds anything, whatever people typed, and each card is in its place."""

import ctypes
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2

from desktop.archive.archive import Archive
from desktop.document.board import BoardDocument
from desktop.language import words_of
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.printing import DaySheet, Part
from desktop.model.shown import JoinCode
from desktop.model.template import JourneyTemplate
from desktop.paths import resources
from desktop.report.blocks import PaperKind, Report
from desktop.report.contents import cases_on_paper
from desktop.report.day_sheets import day_sheet
from desktop.report.doubts import DOUBTS, doubts_of
from desktop.report.pdf import made_pdf
from desktop.report.plan_paper import plan_report
from desktop.tagged.faults import Fault, Rule
from desktop.words import untranslated
from tests.report.days import EMPTY, day_report, extreme_boards, extreme_day
from tests.report.papers import AS_IS, CASE, Paper, bare
from tests.report.plans import told_plan


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element below a node, in the order of reading."""
    for kid in node.K if isinstance(node.K, pikepdf.Array) else [node.K]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def of(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [each for each in elements(pdf.Root.StructTreeRoot) if f"/{role}" == each.S]


def assert_accessible(report: Report) -> bytes:
    """Neither our checks nor, where it can be had, a validator written by others finds anything."""
    made = made_pdf(report, untranslated)
    assert [fault.told for fault in made.faults] == []
    try:
        import page as validator
    except ImportError:  # no wheel for this system
        return made.content
    found = validator.validate_pdf_bytes(made.content, profile="ua1")
    assert [failure.message for failure in found.failures] == []
    assert found.rules.passed > 100
    return made.content


def read_aloud(content: bytes, roles: tuple[str, ...]) -> str:
    """The words of all elements of some roles, in the order in which a screen reader comes to them."""
    words: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(content) as document:
        for at, page in enumerate(document):
            text_page = page.get_textpage()
            for painted in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                number = pypdfium2.raw.FPDFPageObj_GetMarkedContentID(painted)
                words[(at, number)] = words.get((at, number), "") + _letters(painted, text_page)
    said: list[str] = []
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pages = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
        for element in elements(pdf.Root.StructTreeRoot):
            if str(element.S)[1:] in roles:
                said += [words.get((pages[kid.Pg.objgen], int(kid.MCID)), "") for kid in element.K if "/MCID" in kid]
    return "\n".join(said)


def _letters(painted: pypdfium2.PdfObject, text_page: pypdfium2.PdfTextPage) -> str:
    size = pypdfium2.raw.FPDFTextObj_GetText(painted, text_page, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pypdfium2.raw.FPDFTextObj_GetText(painted, text_page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def test_an_empty_day_is_accessible() -> None:
    content = assert_accessible(day_report(replace(EMPTY, groups=()), {}, untranslated))
    assert "This theme day has no groups yet." in read_aloud(content, ("P",))
    assert_accessible(day_report(EMPTY, {}, untranslated))


def test_a_day_at_the_edge_is_accessible_and_every_card_is_read_in_its_order(
    templates: Mapping[str, JourneyTemplate],
) -> None:
    boards = extreme_boards(templates, 500)
    content = assert_accessible(day_report(extreme_day(), boards, untranslated))
    cards = [card.text.split(".")[0] for card in boards["1"].journey(AS_IS).in_reading_order()]
    assert len(cards) == 500
    read = dict.fromkeys(re.findall(r"(K\d+)\.", read_aloud(content, ("TD", "TH"))))
    assert [key for key in read if key in set(cards)] == cards


def test_the_example_day_is_accessible_as_report_sheets_and_cases(example: None, archive: Archive) -> None:
    opened = archive.read_day(archive.days()[0].id)
    whole, people = opened.day.day, opened.beside.people.people
    day = replace(whole, groups=whole.groups[:2])
    boards = {group: board.board for group, board in opened.boards.items() if day.group(group)}
    code = JoinCode("hest bord lampe", "192.168.1.20:8421", "brobyg://192.168.1.20:8421/hest-bord-lampe")
    content = assert_accessible(day_report(day, boards, untranslated))
    said = bare(read_aloud(content, ("TD", "TH", "P", "LBody", "H3")))
    for board in boards.values():
        for journey in board.journeys.values():
            assert all(bare(card.text) in said for card in journey.cards.values())
    for sheet in DaySheet:
        assert_accessible(day_sheet(sheet, day, people, {}, untranslated, code))
    for kind in PaperKind:
        assert_accessible(cases_on_paper(list(day.cases.values())[:2], kind, untranslated))


def test_a_drawing_is_followed_by_its_text_or_says_every_card_itself(
    new_board: Callable[[], BoardDocument], print_day: Callable[..., Paper], told_board: BoardDocument
) -> None:
    plan = told_plan(new_board()).board.board
    day = Day("d", "T", groups=(Group("1", "Gruppe 1", "a"),))
    with pikepdf.open(io.BytesIO(assert_accessible(day_report(day, {"1": plan}, untranslated, "1")))) as pdf:
        order = [each for each in elements(pdf.Root.StructTreeRoot) if str(each.S) in ("/Figure", "/H3", "/Table")]
        told = "All of it follows as text."  # charts say their figures themselves
        figures = [at for at, each in enumerate(order) if each.S == "/Figure" and told in str(each.Alt)]
        assert len(figures) == 3, "journey, plan and red thread"
        for at in figures:
            assert "/Figure" not in [str(each.S) for each in order[at + 1 : at + 3]]
            assert len(order[at].A.BBox) == 4
    alone = assert_accessible(plan_report(DayRecord(day, {"1": plan}), untranslated, None, Part.PLAN_DRAWING))
    with pikepdf.open(io.BytesIO(alone)) as pdf:
        drawn, thread = (str(each.Alt) for each in of(pdf, "Figure"))
    assert all(card.text in drawn for card in plan.plan.cards.values())
    assert "follows as text" not in drawn + thread
    assert "Wish: Jeg vil gerne have mine nætter igen" in thread


def test_the_first_cell_that_stands_out_is_the_heading_of_its_row(
    print_day: Callable[..., Paper], told_board: BoardDocument
) -> None:
    with pikepdf.open(print_day({"1": told_board.board}).path) as pdf:
        scopes = [str(each.A.Scope) for each in of(pdf, "TH")]
        assert {"/Row", "/Column"} == set(scopes)
        named = [each for each in of(pdf, "TD") if "/A" in each and "/Headers" in each.A]
        assert named, "cells under a phase name the phase and their column"
        assert all(len(each.A.Headers) >= 2 for each in named)


def test_links_are_elements_with_words(print_day: Callable[..., Paper], told_board: BoardDocument) -> None:
    groups = (Group("1", "Gruppe 1", "a", CASE.id), Group("2", "Gruppe 2", "b", CASE.id))
    with pikepdf.open(print_day({"1": told_board.board}, groups).path) as pdf:
        links = of(pdf, "Link")
        assert len(links) == 4
        for link in links:
            (reference,) = [kid for kid in link.K if kid.get("/Type") == "/OBJR"]
            assert str(reference.Obj.Contents).startswith(("Gruppe ", "Across the groups", "What comes next"))
            assert link.P.S == "/TOCI"
        assert [page.label for page in pdf.pages][:2] == ["1", "2"]


def test_the_same_report_gives_the_same_bytes_on_the_same_second(told_board: BoardDocument) -> None:
    day = Day("d", "T", groups=(Group("1", "Gruppe 1", "a"),))
    report = day_report(day, {"1": told_board.board}, untranslated)
    when = datetime(2026, 5, 12, tzinfo=UTC)
    first, second = (made_pdf(report, untranslated, made=when).content for _ in range(2))
    assert first == second


def test_faults_are_told_in_danish_each_kind_once_and_with_its_place() -> None:
    danish = words_of("da", resources() / "i18n")
    assert set(DOUBTS) == set(Rule)
    assert all(danish("Doubts", words) != words for words in DOUBTS.values())
    faults = [Fault(Rule.ALT, page=3), Fault(Rule.ALT, page=4), Fault(Rule.HEADINGS, "H1 … H3")]
    told = doubts_of(faults, danish)
    assert told == (
        "en figur fortæller ikke, hvad den viser (side 3)",
        "et overskriftsniveau er sprunget over (H1 … H3)",
    )
