"""Under the journey: rows of value and strips for what is hidden. Over it: what became of each card."""

import pytest

from desktop.document.board import BoardDocument
from desktop.layout import measures as m
from desktop.layout.differences import decorated
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.hidden import HIDDEN_LANES, HIDDEN_PHASES, hidden_at, hidden_tiles
from desktop.layout.marks import Box, Path, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.value_rows import value_label, value_tiles
from desktop.layout.whole import whole_drawing
from desktop.model.compare import Difference
from desktop.model.kinds import Perspective
from desktop.model.sides import Side
from tests.layout.test_journey_layout import AS_IS, drawn, new_board


def words(tile: Tile) -> list[str]:
    return [mark.text for mark in tile.marks if isinstance(mark, Words)]


def judge(board: BoardDocument, phase: str, *levels: int | None) -> None:
    for perspective, level in zip(Perspective, levels, strict=True):
        if level is not None:
            board.details.judge(phase, perspective, level)


def bars(drawing: JourneyDrawing, phase: str) -> list[Box]:
    tile = next(tile for tile in value_tiles(drawing) if tile.key == f"value {phase}")
    return [mark for mark in tile.marks if isinstance(mark, Box)]


def test_there_are_no_rows_of_value_until_something_is_judged() -> None:
    board = new_board()
    before = drawn(board)
    assert not list(value_tiles(before))
    judge(board, "as_is.1", 1, None, None)
    after = drawn(board, before)
    assert after.height == before.height + 2 * m.GAP + m.VALUE_ROWS
    label = value_label(after)
    assert label is not None
    assert words(label) == ["Value", "Professional", "Resources", "Citizen/relatives"]
    assert label.frame.y >= after.rows[-1].end
    assert after.height >= label.frame.bottom
    board.details.judge("as_is.1", Perspective.PROFESSIONAL, None)
    assert drawn(board, after).height == before.height


def test_better_is_a_full_bar_to_the_right_and_worse_a_pale_one_to_the_left_as_long_as_it_is_much() -> None:
    board = new_board()
    judge(board, "as_is.2", 2, -1, 1)
    better, worse, little = bars(drawn(board), "as_is.2")
    axis = m.COLUMN / 2
    assert better.x == little.x == worse.x + worse.width == axis
    assert better.width == 2 * little.width == 2 * worse.width
    assert (better.fill, worse.fill) == (Token.AUTHORITY, Token.PROVIDER_TINT)


def test_the_numbers_stand_beside_the_bars_and_are_not_added_up() -> None:
    board = new_board()
    judge(board, "as_is.0", 2, 0, -2)
    tile = next(iter(value_tiles(drawn(board))))
    assert words(tile) == ["+2", "0", "−2", "span 4"]


@pytest.mark.parametrize(("levels", "said"), [((1, 2, 1), ""), ((0, 2, 1), "span 2"), ((None, -1, 2), "span 3")])
def test_perspectives_far_apart_are_pointed_at(levels: tuple[int | None, ...], said: str) -> None:
    board = new_board()
    judge(board, "as_is.0", *levels)
    tile = next(iter(value_tiles(drawn(board))))
    assert [text for text in words(tile) if "span" in text] == ([said] if said else [])
    assert any(isinstance(mark, Path) and mark.stroke is Token.WARNING for mark in tile.marks) is bool(said)


def test_hidden_lanes_and_phases_are_told_and_can_be_hit() -> None:
    board = new_board()
    assert not list(hidden_tiles(drawn(board)))
    for key in ("as_is.provider", "as_is.authority", "as_is.7"):
        board.grid.hide(key)
    drawing = drawn(board)
    phases, lanes = hidden_tiles(drawing)
    assert (words(phases), words(lanes)) == (["1 hidden phase"], ["2 hidden lanes"])
    for tile, key in ((phases, HIDDEN_PHASES), (lanes, HIDDEN_LANES)):
        assert tile.key == key
        assert hidden_at(drawing, tile.frame.x + 4, tile.frame.y + 1) == key
    assert not hidden_at(drawing, *middle_of(drawing))
    assert drawing.height >= lanes.frame.bottom
    assert {phases.key, lanes.key} <= {tile.key for tile in whole_drawing(drawing)}


def middle_of(drawing: JourneyDrawing) -> tuple[float, float]:
    frame = drawing.cell_frame(1, 1)
    return frame.x + frame.width / 2, frame.y + frame.height / 2


def test_strips_and_rows_of_value_stand_below_one_another() -> None:
    board = new_board()
    board.grid.hide(board.grid.add_lane(AS_IS, "Økonomi", Side.OTHERS))
    judge(board, "as_is.0", 1, 1, 1)
    drawing = drawn(board)
    (strip,) = hidden_tiles(drawing)
    rows = next(iter(value_tiles(drawing)))
    assert drawing.rows[-1].end <= strip.frame.y
    assert strip.frame.bottom <= rows.frame.y
    assert rows.frame.bottom <= drawing.height


@pytest.fixture
def pair() -> tuple[JourneyDrawing, str, str]:
    board = new_board()
    one = board.add_card(AS_IS, "as_is.provider", "as_is.1", text="Udredning på to linjer, mindst")
    other = board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Vurdering")
    return drawn(board), one, other


@pytest.mark.parametrize("difference", [each for each in Difference if each is not Difference.SAME])
def test_a_card_that_differs_gets_a_sign_and_a_word_on_its_own_frame(
    pair: tuple[JourneyDrawing, str, str], difference: Difference
) -> None:
    drawing, one, other = pair
    (over,) = decorated(drawing, {one: difference, other: Difference.SAME})
    assert (over.key, over.frame) == (one, drawing.frame_of(one))
    assert difference.value in words(over)
    assert sum(isinstance(mark, Path) for mark in over.marks) >= 1, "never by colour alone"


def test_what_is_gone_has_each_of_its_lines_struck_through(pair: tuple[JourneyDrawing, str, str]) -> None:
    drawing, one, _ = pair
    (over,) = decorated(drawing, {one: Difference.GONE})
    (under,) = [tile for tile in drawing.card_tiles() if tile.key == one]
    pale = [mark for mark in over.marks if isinstance(mark, Words) and mark.ink is Token.MUTED]
    lines = [mark for mark in over.marks if isinstance(mark, Path) and mark.pen == 0.3 and not mark.closed]
    assert [mark.text for mark in pale] == words(under)
    assert len(lines) >= len(pale)
    for line, text in zip(lines, pale, strict=False):
        assert text.y - text.size < line.strokes[0].to[1] < text.y


def test_cards_that_are_not_on_the_drawing_are_left_alone(pair: tuple[JourneyDrawing, str, str]) -> None:
    assert not list(decorated(pair[0], {"another": Difference.NEW}))
