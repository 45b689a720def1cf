"""Which cell of a pasted table lands where on a journey, and that it is one step back."""

from pathlib import Path

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.exchange.table_plan import Choices, guess, lay_out_table, plan
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.model.template import load_templates

AS_IS = JourneyKind.AS_IS
NEW = ("Ny bane", "Ny fase")


@pytest.fixture
def board() -> BoardDocument:
    template = load_templates(Path(__file__).parents[2] / "resources")["social"]
    return BoardDocument([board_start(template)])


def paste(board: BoardDocument, rows: list[list[str]], cell: tuple[str, str], choices: Choices) -> None:
    lay_out_table(board, AS_IS, plan(rows, board.board.journey(AS_IS), cell, choices, NEW))


def cards(board: BoardDocument) -> dict[str, list[str]]:
    """Where each card lies, by the names of its lane and phase."""
    journey = board.board.journey(AS_IS)
    return {card.text: journey.titles_of(card.place.cell) for card in journey.in_reading_order()}


def names(board: BoardDocument) -> tuple[list[str], list[str]]:
    journey = board.board.journey(AS_IS)
    return [lane.title for lane in journey.lanes], [phase.title for phase in journey.phases]


def test_without_headings_the_cells_lie_side_by_side_from_the_picked_one(board: BoardDocument) -> None:
    lanes, phases = names(board)
    first = board.board.journey(AS_IS).lanes[2].id, board.board.journey(AS_IS).phases[1].id
    paste(board, [["a", "b\nc"], ["", "d"]], first, Choices())
    assert cards(board) == {
        "a": [lanes[2], phases[1]],
        "b": [lanes[2], phases[2]],
        "c": [lanes[2], phases[2]],
        "d": [lanes[3], phases[2]],
    }


def test_headings_that_are_on_the_board_are_found_there_in_any_order(board: BoardDocument) -> None:
    lanes, phases = names(board)
    rows = [["", phases[3].upper(), phases[0]], [lanes[4], "a", "b"], ["Myndighed", "c", ""]]
    journey = board.board.journey(AS_IS)
    choices = guess(rows, journey)
    assert choices == Choices(phases_on_top=True, lanes_at_left=True, makes=False)
    paste(board, rows, (journey.lanes[0].id, journey.phases[0].id), choices)
    authority = next(lane.title for lane in journey.lanes if lane.side is Side.AUTHORITY)
    assert cards(board) == {"a": [lanes[4], phases[3]], "b": [lanes[4], phases[0]], "c": [authority, phases[3]]}


def test_new_lanes_and_phases_are_made_where_they_belong_and_all_is_one_step(board: BoardDocument) -> None:
    before = names(board)
    rows = [["", before[1][0], "Visitation", before[1][1]], ["Jobcenter", "a", "b", "c"]]
    journey = board.board.journey(AS_IS)
    cell = (journey.lanes[0].id, journey.phases[0].id)
    paste(board, rows, cell, Choices(phases_on_top=True, lanes_at_left=True, makes=True))
    lanes, phases = names(board)
    assert phases[:3] == [before[1][0], "Visitation", before[1][1]]
    assert lanes[-1] == "Jobcenter"
    assert board.board.journey(AS_IS).lanes[-1].side is Side.OTHERS
    assert cards(board) == {text: ["Jobcenter", phase] for text, phase in zip("abc", phases, strict=False)}
    assert board.undo()
    assert (names(board), cards(board)) == (before, {})


def test_without_making_new_ones_what_is_beyond_the_grid_lies_at_its_edge(board: BoardDocument) -> None:
    journey = board.board.journey(AS_IS)
    lanes, phases = names(board)
    last = journey.lanes[-1].id, journey.phases[-1].id
    paste(board, [["a", "b"], ["c", "d"]], last, Choices())
    assert set(map(tuple, cards(board).values())) == {(lanes[-1], phases[-1])}
    assert names(board) == (lanes, phases)


def test_beyond_the_grid_new_ones_are_made_if_wanted(board: BoardDocument) -> None:
    journey = board.board.journey(AS_IS)
    paste(board, [["a", "b"]], (journey.lanes[0].id, journey.phases[-1].id), Choices(makes=True))
    assert names(board)[1][-1] == "Ny fase"
    assert cards(board)["b"][1] == "Ny fase"


def test_headings_nobody_knows_are_guessed_by_the_empty_corner(board: BoardDocument) -> None:
    rows = [["", "Januar", "Februar"], ["Jobcenter", "a", "b"]]
    assert guess(rows, board.board.journey(AS_IS)) == Choices(phases_on_top=True, lanes_at_left=True, makes=True)
    assert guess([["a", "b"], ["c", "d"]], board.board.journey(AS_IS)) == Choices()


def test_rows_and_columns_without_a_word_make_nothing(board: BoardDocument) -> None:
    before = names(board)
    journey = board.board.journey(AS_IS)
    rows = [["", "Ukendt", before[1][0]], ["Bank", "", ""], ["Skole", "", "a"]]
    cell = (journey.lanes[0].id, journey.phases[0].id)
    paste(board, rows, cell, Choices(phases_on_top=True, lanes_at_left=True, makes=True))
    assert names(board) == ([*before[0], "Skole"], before[1])
