"""A journey laid out: nothing overlaps, words stay inside their cards, a new layout equals one made from scratch."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.layout import measures as m
from desktop.layout.arrows import Arrows
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.emotion import level_at, level_y, points
from desktop.layout.journey import lay_out
from desktop.layout.marks import Words
from desktop.layout.typeface import width_of
from desktop.layout.whole import whole_drawing
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from desktop.words import untranslated

AS_IS = JourneyKind.AS_IS
TEMPLATES = load_templates(Path(__file__).parents[2] / "resources")
LONG = "Sagsbehandleren ringer tre gange for at få teksten oversat til VUM-temaer og Rehabiliteringskoordinatorens "


def new_board() -> BoardDocument:
    return BoardDocument([board_start(TEMPLATES["social"])])


def drawn(board: BoardDocument, before: JourneyDrawing | None = None) -> JourneyDrawing:
    return lay_out(board.board.journey(AS_IS), untranslated, before)


def test_a_journey_of_eight_phases_is_as_wide_as_an_a3_page_with_its_margins() -> None:
    assert drawn(new_board()).width == pytest.approx(420 - 2 * 8)


def test_cards_never_overlap_and_stay_inside_their_cell() -> None:
    board = new_board()
    for number in range(60):
        lane = board.board.journey(AS_IS).lanes[number % 7].id
        board.add_card(AS_IS, lane, f"as_is.{number % 3}", text=LONG[: 5 + number * 3])
    drawing = drawn(board)
    tiles = list(drawing.card_tiles())
    assert len(tiles) == 60
    assert not [pair for pair in combinations(tiles, 2) if pair[0].frame.meets(pair[1].frame)]
    for tile in tiles:
        card = drawing.journey.cards[tile.key]
        cell = drawing.cell_frame(drawing.row_of(card.place.lane), drawing.column_of(card.place.phase))
        assert cell.x <= tile.frame.x
        assert tile.frame.right <= cell.right
        assert cell.y <= tile.frame.y
        assert tile.frame.bottom <= cell.bottom


def test_every_word_of_a_card_is_drawn_and_no_line_is_wider_than_the_card() -> None:
    board = new_board()
    text = LONG * 3 + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=text)
    (tile,) = drawn(board).card_tiles()
    lines = [mark for mark in tile.marks if isinstance(mark, Words) and mark.size == m.TEXT]
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    assert all(line.x + width_of(line.text, line.size, line.weight) <= m.CARD_WIDTH for line in lines)
    assert all(line.y <= tile.frame.height for line in lines)


def test_a_keystroke_lays_out_one_cell_and_takes_over_the_others() -> None:
    board = new_board()
    cards = [board.add_card(AS_IS, "as_is.citizen", f"as_is.{n}", text=f"Kort {n}") for n in range(8)]
    before = drawn(board)
    board.write_card(cards[3], "text", "Kort 3!")
    after = drawn(board, before)
    changed = [cell for cell in after.cells if after.cells[cell] is not before.cells[cell]]
    assert changed == [("as_is.citizen", "as_is.3")]
    assert after.ends is before.ends


gestures = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "write", "remove", "link", "feel"]), st.integers(0, 60), st.integers(0, 60)
    ),
    max_size=25,
)


@given(gestures)
def test_a_layout_built_on_the_last_one_equals_one_made_from_scratch(steps: list[tuple[str, int, int]]) -> None:
    board = new_board()
    drawing = drawn(board)
    for verb, one, two in steps:
        journey = board.board.journey(AS_IS)
        cards = sorted(journey.cards)
        lane, phase = journey.lanes[one % 7].id, journey.phases[two % 8].id
        if verb == "add" or not cards:
            board.add_card(AS_IS, lane, phase, text=LONG[: one + two])
        elif verb == "move":
            board.move_card(cards[one % len(cards)], lane, phase, two % 3)
        elif verb == "write":
            board.write_card(cards[one % len(cards)], "text", LONG[:two])
        elif verb == "remove":
            board.remove_card(cards[one % len(cards)])
        elif verb == "link":
            board.add_link(cards[one % len(cards)], cards[two % len(cards)])
        else:
            board.feel(phase, one % 7 - 3)
        drawing = drawn(board, drawing)
    fresh = drawn(board)
    assert (drawing.rows, drawing.columns, drawing.height) == (fresh.rows, fresh.columns, fresh.height)
    assert dict(drawing.ends) == dict(fresh.ends)
    assert [tile.frame for tile in drawing.card_tiles()] == [tile.frame for tile in fresh.card_tiles()]
    assert list(whole_drawing(drawing)) == list(whole_drawing(fresh))


def test_a_handover_is_numbered_and_an_arrow_within_a_side_is_not() -> None:
    board = new_board()
    first = board.add_card(AS_IS, "as_is.provider", "as_is.1", text="Udredning")
    second = board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Vurdering")
    third = board.add_card(AS_IS, "as_is.authority", "as_is.3", text="Bestilling")
    handover, step = board.add_link(first, second), board.add_link(second, third)
    drawing = drawn(board)
    assert (drawing.ends[handover].number, drawing.ends[step].number) == (1, 0)
    arrow = Arrows(drawing).arrow(handover)
    assert arrow is not None
    assert "1" in [mark.text for mark in arrow.badge if isinstance(mark, Words)]
    source, target = drawing.frame_of(first), drawing.frame_of(second)
    assert source is not None
    assert target is not None
    assert arrow.line[0] == (source.right, source.y + source.height / 2)
    assert arrow.line[-1][0] == target.x
    assert target.y < arrow.line[-1][1] < target.bottom


def test_the_emotion_curve_puts_glad_above_giving_up_and_finds_the_level_again() -> None:
    board = new_board()
    board.feel("as_is.0", 3)
    board.feel("as_is.5", -3)
    drawing = drawn(board)
    (_, glad), (_, giving_up) = points(drawing)
    assert glad[1] < giving_up[1]
    row = drawing.row_of("as_is.citizen_emotion")
    assert [level_at(drawing, row, level_y(drawing, row, level)) for level in range(-3, 4)] == list(range(-3, 4))
