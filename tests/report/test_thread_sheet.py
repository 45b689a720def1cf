"""The red thread on A3: every card and every line of the screen's drawing, on as many sheets as it takes."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from desktop.document.board import BoardDocument
from desktop.layout.marks import Dot, Path, Words
from desktop.layout.red_thread import lay_out_red_thread
from desktop.model.kinds import CardKind, JourneyKind
from desktop.report.blocks import Sheet
from desktop.report.sheet import ROOM
from desktop.report.thread_sheet import thread_sheets
from desktop.words import untranslated
from tests.report.papers import Paper

IDEAL = JourneyKind.IDEAL


@pytest.fixture
def board(new_board: Callable[[], BoardDocument]) -> BoardDocument:
    return new_board()


def plan(board: BoardDocument, goals: int, steps: int, loose: int = 0) -> None:
    """A wish, a purpose, goals with steps each, and one step that serves them all."""
    wish = board.ladder.add(CardKind.WISH, "Jeg vil sove")
    board.ladder.add(CardKind.PURPOSE, "Et hjem at hvile i")
    shared = board.add_card(IDEAL, "ideal.authority", "ideal.1", text="Fælles møde")
    for goal in range(goals):
        key = board.ladder.add(CardKind.GOAL, f"Mål nummer {goal}")
        board.ladder.tie(key, shared)
        for step in range(steps):
            made = board.add_card(IDEAL, "ideal.provider", "ideal.4", text=f"Trin {goal}.{step} på rejsen")
            board.ladder.tie(made, key)
    for step in range(loose):
        board.add_card(IDEAL, "ideal.citizen", "ideal.2", text=f"Løst trin {step}")
    assert wish


def sheets(board: BoardDocument) -> list[Sheet]:
    return list(thread_sheets(board.board, "Gruppe 1", "k", untranslated))


def words(found: list[Sheet]) -> list[str]:
    return [mark.text for sheet in found for tile in sheet.tiles for mark in tile.marks if isinstance(mark, Words)]


def test_nothing_is_drawn_before_anything_is_tied(board: BoardDocument) -> None:
    board.ladder.add(CardKind.GOAL, "Sove")
    board.add_card(IDEAL, "ideal.provider", "ideal.4", text="Træning")
    assert sheets(board) == []


def test_one_sheet_shows_what_the_screen_shows(board: BoardDocument) -> None:
    plan(board, goals=2, steps=3, loose=2)
    (sheet,) = sheets(board)
    drawing = lay_out_red_thread(board.board, untranslated)
    on_screen = [mark.text for tile in drawing.tiles() for mark in tile.marks if isinstance(mark, Words)]
    assert sorted(words([sheet])) == sorted(on_screen)
    lines = {f"{line.tie.above} {line.tie.below}": line.marks for line in drawing.lines}
    assert {tile.key: tile.marks for tile in sheet.tiles if tile.key in lines} == lines
    assert sheet.width * sheet.scale <= ROOM.width
    assert sheet.height * sheet.scale <= ROOM.height
    assert "Goal: 2" in sheet.alt


def test_a_long_thread_goes_on_over_several_sheets_with_every_card_once_and_every_line_whole(
    board: BoardDocument,
) -> None:
    plan(board, goals=9, steps=6)
    found = sheets(board)
    assert len(found) > 2
    drawing = lay_out_red_thread(board.board, untranslated)
    placed = [tile.key for sheet in found for tile in sheet.tiles if tile.key in drawing.cards]
    assert sorted(placed) == sorted(drawing.cards)
    for sheet in found:
        assert sheet.height * sheet.scale <= ROOM.height + 0.01
        assert [tile.key for tile in sheet.tiles][:6] == [head.key for head in drawing.heads]
    for line in drawing.lines:
        key = f"{line.tie.above} {line.tie.below}"
        drawn = [mark for sheet in found for tile in sheet.tiles if tile.key == key for mark in tile.marks]
        assert sum(isinstance(mark, Dot) for mark in drawn) == 2
        whole = sum(abs(y - low) for (_, y), (_, low) in pairwise(line.line))
        assert down(drawn) == pytest.approx(whole, abs=0.1)


def down(marks: list) -> float:
    """How far lines run downwards and upwards, all together."""
    lines = [[stroke.to for stroke in mark.strokes] for mark in marks if isinstance(mark, Path)]
    return sum(abs(y - low) for line in lines for (_, y), (_, low) in pairwise(line))


def test_hundreds_of_cards_tied_to_nothing_fill_no_paper_and_it_says_so(board: BoardDocument) -> None:
    plan(board, goals=2, steps=2, loose=150)
    found = sheets(board)
    assert len(found) == 1
    assert not any(text.startswith("Løst trin") for text in words(found))
    assert "(150)" in found[0].notes[0]


def test_the_report_of_a_day_has_the_thread_with_every_word(
    board: BoardDocument, print_day: Callable[..., Paper]
) -> None:
    plan(board, goals=2, steps=2)
    paper = print_day({"1": board.board})
    page = next(page for page in paper.pages if "Theredthread" in page and "STEPOFTHEJOURNEY" in page)
    assert all(text.replace(" ", "") in page for text in ("Mål nummer 1", "Trin 1.1 på rejsen", "Fælles møde"))
