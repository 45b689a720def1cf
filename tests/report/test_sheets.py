"""A journey on A3 paper: whole on one sheet when it can be read there, else cut where a reader can follow it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import pytest
from pypdf import PdfReader

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout import measures as lm
from desktop.layout.agreed import AGREED
from desktop.layout.marks import Words
from desktop.model.kinds import JourneyKind, Perspective
from desktop.model.template import JourneyTemplate
from desktop.report.blocks import Sheet
from desktop.report.measures import A3_LANDSCAPE, SHEET_BOTTOM, SHEET_EDGE, SHEET_TOP, SMALLEST_TYPE
from desktop.report.page import Page
from desktop.report.sheet import journey_sheets
from desktop.report.sheet_page import sheet_page
from desktop.tagged.structure import Structure
from desktop.words import untranslated
from tests.report.papers import AS_IS, Paper

WORDS = "Ringer tre gange for at få teksten oversat"


def sheets_of(board: BoardDocument, kind: JourneyKind = AS_IS) -> list[Sheet]:
    return list(journey_sheets(board.board.journey(kind), "As it is", "Gruppe 1", "key", untranslated))


def page_of(sheet: Sheet) -> Page:
    return sheet_page(sheet, Structure(), untranslated)


def drawn(sheet: Sheet) -> list[str]:
    return [mark.text for tile in sheet.tiles for mark in tile.marks if isinstance(mark, Words)]


def fill(board: BoardDocument, count: int, lanes: int = 7, phases: int = 8) -> list[str]:
    """Cards spread evenly over the first lanes and phases."""
    journey = board.board.journey(AS_IS)
    return [
        board.add_card(
            AS_IS,
            journey.lanes[number % lanes].id,
            journey.phases[number // lanes % phases].id,
            text=f"K{number}. {WORDS}",
        )
        for number in range(count)
    ]


def assert_fits(sheet: Sheet) -> None:
    assert sheet.width * sheet.scale <= A3_LANDSCAPE.width - 2 * SHEET_EDGE + 0.001
    assert sheet.height * sheet.scale <= A3_LANDSCAPE.height - SHEET_TOP - SHEET_BOTTOM + 0.001
    sizes = [
        mark.size * placed.scale
        for placed in page_of(sheet).placed
        for mark in placed.piece.marks
        if isinstance(mark, Words)
    ]
    assert min(sizes) >= SMALLEST_TYPE - 0.001


def test_a_small_journey_is_drawn_at_full_size(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    fill(board, 5, lanes=1)
    (sheet,) = sheets_of(board)
    assert (sheet.scale, sheet.number, sheet.count) == (1.0, 1, 1)
    assert_fits(sheet)


def test_a_full_journey_is_made_smaller_to_stay_on_one_sheet(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    fill(board, 5, lanes=1)
    for number in range(2):
        board.add_card(AS_IS, "as_is.provider", "as_is.0", text=f"{number} {WORDS}")
        board.add_card(AS_IS, "as_is.authority", "as_is.0", text=f"{number} {WORDS}")
    board.add_card(AS_IS, "as_is.citizen_emotion", "as_is.0", text=WORDS)
    (sheet,) = sheets_of(board)
    assert 0.8 < sheet.scale < 1.0
    assert_fits(sheet)


def test_a_board_of_500_cards_is_cut_and_every_card_is_on_one_sheet(
    new_board: Callable[[], BoardDocument], print_day: Callable[..., Paper]
) -> None:
    board = new_board()
    fill(board, 500)
    sheets = sheets_of(board)
    assert len(sheets) > 3
    for sheet in sheets:
        assert_fits(sheet)
    shown = [number for sheet in sheets for text in drawn(sheet) for number in re.findall(r"^K(\d+)\.", text)]
    assert sorted(shown, key=int) == [str(number) for number in range(500)]
    paper = print_day({"1": board.board})
    assert all(f"K{number}.{WORDS.replace(' ', '')}" in paper.text for number in range(500))
    across = [page for page in PdfReader(paper.path).pages if page.mediabox.width > page.mediabox.height]
    assert len(across) == len(sheets)


def test_lane_names_phase_heads_and_which_sheet_stand_on_every_sheet(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    fill(board, 300)
    sheets = sheets_of(board)
    for number, sheet in enumerate(sheets, start=1):
        assert "Udredning" in drawn(sheet)
        assert any(letter in drawn(sheet) for letter in "BPLMAD")
        title = "".join(mark.text for mark in page_of(sheet).placed[0].piece.marks if isinstance(mark, Words))
        assert f"As it is · sheet {number} of {len(sheets)}" in title
    anchored = [number for number, sheet in enumerate(sheets, start=1) if page_of(sheet).anchors]
    assert anchored == [1], "one bookmark for the whole journey"


def test_twelve_phases_are_cut_into_two_even_sheets(templates: Mapping[str, JourneyTemplate]) -> None:
    template = replace(templates["social"], phases=tuple(f"Fase {number}" for number in range(1, 13)))
    board = BoardDocument([board_start(template)])
    fill(board, 12, lanes=1, phases=12)
    sheets = sheets_of(board)
    assert [[text for text in drawn(sheet) if text.startswith("Fase ")] for sheet in sheets] == [
        [f"Fase {number}" for number in range(1, 7)],
        [f"Fase {number}" for number in range(7, 13)],
    ]
    for sheet in sheets:
        assert sum("Borger" in text for text in drawn(sheet)) == 2
        assert_fits(sheet)


def test_value_stands_once_below_the_last_sheet_and_inside_it(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    fill(board, 300)
    for phase in range(8):
        for perspective in Perspective:
            board.details.judge(f"as_is.{phase}", perspective, 2)
    board.grid.hide("as_is.artefacts")
    *before, last = sheets_of(board)
    assert before
    assert not any("Value" in drawn(sheet) or "1 hidden lane" in drawn(sheet) for sheet in before)
    assert drawn(last).count("+2") == 8 * 3
    assert "1 hidden lane" in drawn(last)
    for sheet in (*before, last):
        assert_fits(sheet)
        assert all(tile.frame.bottom <= sheet.height + 0.001 for tile in sheet.tiles)


def test_an_arrow_to_another_sheet_keeps_its_number_at_both_ends(templates: Mapping[str, JourneyTemplate]) -> None:
    template = replace(templates["social"], phases=tuple(f"Fase {number}" for number in range(1, 13)))
    board = BoardDocument([board_start(template)])
    here = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Her")
    near = board.add_card(AS_IS, "as_is.authority", "as_is.1", text="Ved siden af")
    there = board.add_card(AS_IS, "as_is.provider", "as_is.11", text="Langt væk")
    board.add_link(here, near)
    board.add_link(near, there)
    first, second = sheets_of(board)
    assert [text for text in drawn(first) if text.isdigit()] == ["1", "2"]
    assert [text for text in drawn(second) if text.isdigit()] == ["2"]
    assert first.notes[-1] == "Goes on elsewhere: 2 (to sheet 2)."
    assert second.notes == ("Goes on elsewhere: 2 (from sheet 1).",)


def test_the_curve_is_drawn_once_where_its_lane_is_cut(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    board.feel("as_is.0", -3)
    board.feel("as_is.1", 3)
    for number in range(40):
        board.add_card(AS_IS, "as_is.citizen_emotion", "as_is.0", text=f"{number} {WORDS}")
    sheets = sheets_of(board)
    assert len(sheets) > 1
    assert [("giving up" in drawn(sheet), "glad" in drawn(sheet)) for sheet in sheets].count((True, True)) == 1


@pytest.mark.parametrize("length", [2_000, 20_000])
def test_an_endless_card_is_shortened_and_says_where_the_rest_is(
    new_board: Callable[[], BoardDocument], length: int
) -> None:
    board = new_board()
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=(WORDS + " ") * (length // len(WORDS)))
    (sheet,) = sheets_of(board)
    assert_fits(sheet)
    assert "(The whole text is in the table.)" in " ".join(drawn(sheet))
    (tall,) = [tile for tile in sheet.tiles if any(WORDS.split()[0] in text for text in texts(tile.marks))]
    assert tall.frame.height < A3_LANDSCAPE.height / 2 + lm.CARD_LEAST


def texts(marks: tuple[object, ...]) -> list[str]:
    return [mark.text for mark in marks if isinstance(mark, Words)]


def test_a_journey_without_lanes_has_no_sheet(templates: Mapping[str, JourneyTemplate]) -> None:
    board = BoardDocument([board_start(replace(templates["social"], lanes=()))])
    assert sheets_of(board) == []


def test_what_something_was_agreed_about_has_its_sign_which_is_explained(told_board: BoardDocument) -> None:
    journey = told_board.board.journey(AS_IS)
    card, link = next(iter(journey.cards)), next(iter(journey.links))
    make = partial(journey_sheets, journey, "As it is", "Gruppe 1", "key", untranslated)
    (sheet,) = make(agreed=frozenset({card, link, "a note on the wall"}))
    assert {tile.key for tile in sheet.tiles if tile.key.startswith(AGREED)} == {f"{AGREED} {card}", f"{AGREED} {link}"}
    assert "A tick on a card or beside an arrow: something was agreed about it." in sheet.notes
    (plain,) = make(agreed=frozenset({"a note on the wall"}))
    assert not any(tile.key.startswith(AGREED) or "agreed" in " ".join(plain.notes) for tile in plain.tiles)
