"""How it is set: nothing runs off the page, headings are never last, tables go on under their heads."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.layout.chart import Chart
from desktop.layout.marks import Weight, Words
from desktop.layout.typeface import can_write, width_of
from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.report import measures as m
from desktop.report.blocks import (
    Bullets,
    Cell,
    Contents,
    Cover,
    Entry,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Row,
    Style,
    Table,
)
from desktop.report.letters import UNKNOWN, clean, lines_of, printable
from desktop.report.page import Page
from desktop.report.typeset import typeset
from desktop.tagged.structure import Structure
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import AS_IS, CASE, Paper, bare

Print = Callable[..., Paper]

LONG = "Sagsbehandleren ringer tre gange for at få teksten oversat til VUM-temaer. "
HOSTILE = "<b>&amp; æøå\x00\x07\x1b[31m\u202e\ud800 🎉👩‍👩‍👧 漢字 " + "x" * 300 + " "


def pages_of(*blocks: object) -> list[Page]:
    return typeset(Report("T", blocks), Structure(), untranslated, lambda _done: None)  # type: ignore[arg-type]


def placed_words(page: Page) -> list[tuple[float, float, Words]]:
    """Every line of a page with where it begins and stands."""
    return [
        (each.x + mark.x * each.scale, each.y + mark.y * each.scale, mark)
        for each in page.placed
        for mark in each.piece.marks
        if isinstance(mark, Words)
    ]


def assert_inside(page: Page) -> None:
    for x, y, line in placed_words(page):
        assert x >= 0, line
        assert x + width_of(line.text.rstrip(), line.size, line.weight) <= page.size.width - m.SHEET_EDGE + 0.01, line
        assert 0 < y < page.size.height - m.SHEET_EDGE / 2, line


@given(st.lists(st.tuples(st.sampled_from("hpqlt"), st.integers(0, 900)), max_size=30))
def test_no_heading_is_the_last_on_its_page_and_nothing_runs_off_it(shape: list[tuple[str, int]]) -> None:
    blocks: list[object] = []
    for kind, size in shape:
        text = (LONG * 12)[: size + 5]
        match kind:
            case "h":
                blocks.append(Heading(2 + size % 2, text[:60], aside=size % 4 == 1))
            case "p":
                blocks.append(Paragraph(text))
            case "q":
                blocks.append(Quote(text))
            case "l":
                blocks.append(Bullets((text, text[:40]), numbered=True))
            case _:
                rows = tuple(Row((Cell(text[: size // 3 + 1]), Cell(str(number)))) for number in range(size % 7 + 1))
                blocks.append(Table(("Hvad", "Nr."), rows, (0.8, 0.2)))
    blocks.append(Paragraph("Slut."))
    for page in pages_of(*blocks):
        assert_inside(page)
        _, last = max((each.y, each.piece.element.role) for each in page.placed if each.piece.element)
        assert last[0] != "H"


def test_a_table_goes_on_under_its_head_and_its_last_heading_row() -> None:
    rows = [
        Row((Cell("Fase 1: Før"),), leads=True),
        *(Row((Cell(f"Kort {number}"), Cell("–"))) for number in range(90)),
    ]
    pages = pages_of(Table(("Hvad sker der", "Ansvar"), tuple(rows), (0.7, 0.3)))
    assert len(pages) > 1
    for number, page in enumerate(pages):
        lines = [line.text.strip() for _, _, line in sorted(placed_words(page), key=lambda each: each[1])]
        assert lines[:3] == ["HVAD SKER DER", "ANSVAR", "Fase 1: Før"]
        heads = [each for each in page.placed if each.piece.element and each.piece.element.role == "TH"]
        assert bool(heads) == (number == 0), "a head that comes again is not read again"


def test_a_row_longer_than_a_page_is_cut_between_lines() -> None:
    pages = pages_of(Table(("A", "B"), (Row((Cell(LONG * 60), Cell("kort"))),), (0.4, 0.6)))
    assert len(pages) > 1
    cell = next(
        each.piece.element for each in pages[0].placed if each.piece.element and each.piece.element.role == "TD"
    )
    said = [mark for page in pages for each in page.placed if each.piece.element is cell for mark in each.piece.marks]
    assert "".join(line.text for line in said if isinstance(line, Words)).strip() == (LONG * 60).strip()
    for page in pages:
        assert_inside(page)


def test_columns_are_wide_enough_for_their_words_where_there_is_room() -> None:
    rows = (Row((Cell("Kontaktpædagog"), Cell(LONG))),)
    (page,) = pages_of(Table(("Ansvar", "Hvad"), rows, (0.08, 0.92)))
    assert "Kontaktpædagog" in [line.text.strip() for _, _, line in placed_words(page)]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.floats(8, 120))
def test_lines_with_what_stood_between_them_are_the_text_again(text: str, width: float) -> None:
    lines = lines_of(text, m.BODY, width)
    assert " ".join("".join(line.text + line.glue for line in lines).split()) == " ".join(clean(text).split())


def test_words_keep_a_space_at_the_end_of_their_line_unless_they_were_cut() -> None:
    lines = lines_of("ansvaret nu " + "x" * 60, m.BODY, width_of("ansvaret n", m.BODY.size))
    assert [line.text for line in lines[:2]] == ["ansvaret", "nu"]
    assert [line.glue for line in lines] == [" ", " ", *[""] * (len(lines) - 3), " "]


@given(st.text(max_size=100), st.sampled_from(list(Weight)))
def test_what_is_printed_the_typeface_can_write(text: str, weight: Weight) -> None:
    assert can_write(printable(clean(text), weight), weight)


def test_letters_the_typeface_lacks_are_shown_as_a_sign_and_kept_for_who_copies(print_day: Print) -> None:
    assert printable("Fest 🎉!", Weight.REGULAR) == f"Fest {UNKNOWN}!"
    assert clean("a\u030a\x07") == "å "
    paper = print_day({}, purpose="Fest 🎉!")
    content = paper.pdf.pages[0].get_contents().get_data()
    assert "Fest 🎉!".encode("utf-16-be").hex().upper().encode() in content
    assert unicodedata.name(UNKNOWN) == "BALLOT BOX"


@pytest.mark.parametrize("text", [HOSTILE, HOSTILE * 12, "y" * 6_000, LONG * 80, "\n" * 500, "🎉" * 2000])
def test_hostile_words_are_set_inside_the_page(
    text: str, new_board: Callable[[], BoardDocument], print_day: Print
) -> None:
    board = new_board()
    cards = [board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=text) for _ in range(2)]
    board.write_card(cards[0], "who", text)
    board.write_card(cards[0], "needs", text)
    link = board.add_link(cards[0], board.add_card(AS_IS, "as_is.provider", "as_is.1", text=text))
    board.write_link(link, "risk", text)
    board.feel("as_is.0", 1)
    board.write_quote("as_is.0", text)
    case: Case = replace(CASE, title=text, persona=text, situation=text, own_words=(text,), questions=(text,))
    groups = (Group("1", text, "a", case.id),)
    paper = print_day({"1": board.board}, groups, case, title=text, place=text, purpose=text)
    assert len(paper.pdf.pages) > 3
    day = Day("d", text, text, text, text, groups=groups, cases={case.id: case})
    for page in typeset(day_report(day, {"1": board.board}, untranslated), Structure(), untranslated, lambda _: None):
        assert_inside(page)


def test_markup_is_printed_as_it_was_written(print_day: Print, new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="<b>fed & 5 < 7</b> %s {0} \\n (")
    assert print_day({"1": board.board}).text.count(bare("<b>fed & 5 < 7</b> %s {0} \\n (")) == 2


def test_running_heads_name_the_group_and_a_break_begins_a_page() -> None:
    first, second = pages_of(PageBreak("Gruppe 1"), Paragraph("Et"), PageBreak("Gruppe 2"), Paragraph("To"))
    assert (first.running, second.running) == ("Gruppe 1", "Gruppe 2")


def test_contents_of_a_day_with_six_groups_have_room_on_the_front() -> None:
    lead, facts = Paragraph(LONG * 4, Style.LEAD), ("Fakta",) * 2
    entries = tuple(Entry(f"k{number}", f"Gruppe {number}", "Ring før du kommer") for number in range(11))
    (page,) = pages_of(Cover("Temadag om\ndialogbaseret BUM", facts, low=True), lead, Contents(entries))
    assert_inside(page)


def test_endless_contents_go_on_over_pages() -> None:
    entries = tuple(Entry(f"k{number}", LONG, LONG * 20) for number in range(60))
    pages = pages_of(Cover("T", ()), Contents(entries))
    assert len(pages) > 1
    assert [page.plain for page in pages] == [True] + [False] * (len(pages) - 1)
    for page in pages:
        assert_inside(page)


def test_a_heading_and_the_words_held_to_it_stand_over_the_drawing_that_follows() -> None:
    drawing = Figure("Tegning", Chart((), m.COLUMN, 100.0), "Tegning")
    rows = tuple(Row((Cell(LONG),)) for _ in range(60))
    for lines in range(1, 60, 3):
        before = [Paragraph("Linje") for _ in range(lines)]
        held = Paragraph("Forklaring", held=True)
        pages = pages_of(*before, Heading(3, "Over"), held, drawing, drawing, Table(("Hoved",), rows, (1.0,)))
        found = [[line.text.strip() for _, _, line in placed_words(page)] for page in pages]
        (over,) = (page for page in found if "Over" in page)
        assert over[over.index("Over") : over.index("Over") + 3] == ["Over", "Forklaring", "Tegning"]
        for number, page in enumerate(pages):
            drawn = [each for each in page.placed if each.piece.element and each.piece.element.role == "Figure"]
            assert len(drawn) == found[number].count("Tegning"), "no title stands without its drawing"


def test_what_is_to_be_whole_and_is_longer_than_a_page_fills_its_pages() -> None:
    rows = tuple(Row((Cell(LONG * many),)) for many in (1, 60, 3, 60, 1))
    pages = pages_of(Heading(2, "Over"), Table(("Hoved",), rows, (1.0,), whole=True))
    filled = [max(y for _, y, _ in placed_words(page)) for page in pages]
    assert len(pages) < 5
    assert all(last > m.A4.height - m.BOTTOM - 30 for last in filled[:-1])


def test_a_hard_space_holds_a_date_together_and_does_not_hold_a_whole_text() -> None:
    date, style = "15.\u00a0november\u00a02026", m.BODY
    lines = [line.text for line in lines_of(f"Teamleder {date}", style, width_of(date, style.size) + 5)]
    assert lines == ["Teamleder", date]
    pasted = "\u00a0".join(["Sagsbehandleren", "ringer"] * 20)
    assert {word for line in lines_of(pasted, style, 50.0) for word in line.text.split()} == {
        "Sagsbehandleren",
        "ringer",
    }
