"""Several cards picked, moved, taken away and copied at once; each is one step back."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from desktop.canvas.edge import speed
from desktop.canvas.gestures import DragCards
from desktop.canvas.picks import CardPick, CardsPick, CellPick
from tests.canvas.conftest import CTRL, Hands

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(hands: Hands) -> Hands:
    """A and B one above the other in the citizen's first phase, C in the provider's second."""
    for lane, phase, text in (("citizen", 0, "A"), ("citizen", 0, "B"), ("provider", 1, "C")):
        hands.put(lane, phase, text)
    return hands


@pytest.mark.parametrize("held", [CTRL, SHIFT])
def test_cards_are_added_and_taken_out_with_ctrl_or_shift(three: Hands, held: Qt.KeyboardModifier) -> None:
    three.click_card("A")
    three.click_card("C", held)
    assert three.picked() == {"A", "C"}
    three.click_card("A", held)
    assert three.view.pick == CardPick(three.card("C").id)
    three.click_card("C", held)
    assert three.view.pick is None


def test_a_plain_click_picks_one_again_and_esc_none(three: Hands) -> None:
    three.pick("A", "B", "C")
    assert three.picked() == {"A", "B", "C"}
    three.click_card("B")
    assert three.picked() == {"B"}
    three.pick("A", "B")
    three.press(Key.Key_Escape)
    assert three.view.pick is None


def test_a_click_on_empty_ground_with_ctrl_held_writes_no_card(three: Hands) -> None:
    three.pick("A", "C")
    three.click(three.cell_spot("authority", 4), held=CTRL)
    assert three.picked() == {"A", "C"}
    assert three.view.editing == ""


def test_a_rectangle_drawn_on_empty_ground_picks_what_it_touches(three: Hands) -> None:
    three.put("authority", 5, "Langt væk")
    start = three.cell_spot("citizen", 1) - QPointF(0, 40)
    three.drag(start, three.card_spot("A"))
    assert three.picked() == {"A"}
    three.drag(start, three.card_spot("B") - QPointF(40, 0))
    assert three.picked() == {"A", "B"}
    assert len(three.journey.cards) == 4


def test_a_rectangle_with_shift_adds_to_what_is_picked(three: Hands) -> None:
    three.click_card("C")
    three.drag(three.cell_spot("citizen", 1) - QPointF(0, 40), three.card_spot("B"), held=SHIFT)
    assert three.picked() == {"A", "B", "C"}


def test_a_rectangle_given_up_leaves_the_pick_as_it_was(three: Hands) -> None:
    three.click_card("C")
    three.drag(three.cell_spot("citizen", 1), three.card_spot("A"), drop=False)
    three.press(Key.Key_Escape)
    assert three.picked() == {"C"}


@pytest.mark.parametrize("how", ["middle", "space", "outside"])
def test_the_drawing_is_moved_with_the_middle_button_the_space_bar_or_beside_the_fields(three: Hands, how: str) -> None:
    view = three.view
    view.set_zoom(2.5)
    view.scroll_by(300, 300)
    before = view.horizontalScrollBar().value()
    start = three.cell_spot("provider", 1)
    if how == "middle":
        three.drag(start, start - QPointF(90, 0), button=Qt.MouseButton.MiddleButton)
    elif how == "space":
        three.hold_space()
        three.drag(start, start - QPointF(90, 0))
        three.let_go_of_space()
    else:
        name = QPointF(110, view.viewport().height() / 2)
        three.drag(name, name - QPointF(90, 0))
    assert view.horizontalScrollBar().value() == before + 90
    assert three.view.pick is None
    three.view.fit()
    three.drag(three.cell_spot("citizen", 1) - QPointF(0, 30), three.card_spot("A"))
    assert three.picked() == {"A"}


def test_shift_and_arrow_keys_take_cards_in_and_out_again(three: Hands) -> None:
    three.view.set_pick(CardPick(three.card("A").id))
    three.press(Key.Key_Down, SHIFT)
    assert three.picked() == {"A", "B"}
    three.press(Key.Key_Up, SHIFT)
    assert three.picked() == {"A"}


def test_ctrl_a_picks_all_cards_of_the_journey(three: Hands) -> None:
    three.press(Key.Key_A, CTRL)
    assert three.picked() == {"A", "B", "C"}


def test_the_pick_is_told_and_shrinks_when_a_colleague_takes_a_card_away(three: Hands, qtbot: object) -> None:
    told = []
    three.view.pick_changed.connect(told.append)
    three.pick("A", "B", "C")
    assert isinstance(told[-1], CardsPick)
    three.board.remove_card(three.card("C").id)
    assert three.picked() == {"A", "B"}
    three.board.remove_card(three.card("B").id)
    assert three.view.pick == CardPick(three.card("A").id)


def test_delete_takes_all_away_in_one_step(three: Hands) -> None:
    three.pick("B", "C")
    three.press(Key.Key_Delete)
    assert three.texts() == ["A"]
    three.board.undo()
    assert three.texts() == ["A", "B", "C"]


def test_duplicates_lie_below_in_their_fields_with_the_arrows_between_them(three: Hands) -> None:
    three.board.add_link(three.card("A").id, three.card("C").id)
    three.pick("A", "C")
    three.press(Key.Key_D, CTRL)
    assert three.cell("citizen", 0) == ["A", "B", "A"]
    assert three.cell("provider", 1) == ["C", "C"]
    assert len(three.journey.links) == 2
    assert three.picked() == {"A", "C"}
    three.board.undo()
    assert three.texts() == ["A", "B", "C"]


def test_dragged_together_cards_keep_their_places_to_one_another(three: Hands) -> None:
    three.put("citizen_emotion", 1, "D")
    three.pick("A", "B", "D")
    three.drag(three.card_spot("A"), three.cell_spot("citizen", 3))
    assert three.cell("citizen", 3) == ["A", "B"]
    assert three.cell("citizen_emotion", 4) == ["D"]
    assert three.picked() == {"A", "B", "D"}
    three.board.undo()
    assert three.cell("citizen", 0) == ["A", "B"]
    assert three.cell("citizen_emotion", 1) == ["D"]


def test_cards_dragged_together_stay_on_the_grid(three: Hands) -> None:
    last = len(three.journey.phases) - 1
    three.pick("A", "C")
    three.drag(three.card_spot("A"), three.cell_spot("citizen", last))
    assert three.cell("citizen", last - 1) == ["A"]
    assert three.cell("provider", last) == ["C"]


def test_a_dragged_card_that_is_not_picked_goes_alone(three: Hands) -> None:
    three.pick("A", "C")
    three.drag(three.card_spot("B"), three.cell_spot("citizen", 2))
    assert three.cell("citizen", 2) == ["B"]
    assert three.picked() == {"B"}


def test_while_dragging_the_cards_part_where_it_will_lie(three: Hands) -> None:
    spot = three.card_spot("B") - QPointF(0, 8)
    three.drag(three.card_spot("C"), spot, drop=False)
    gesture = three.view._pointer.gesture
    assert isinstance(gesture, DragCards)
    assert gesture.landing is not None
    (room,) = gesture.landing.rooms
    shown = sorted([*room.gaps, *(tile.frame for tile in room.tiles)], key=lambda frame: frame.y)
    three.drag(three.card_spot("C"), spot)
    assert three.cell("citizen", 0) == ["A", "C", "B"]
    cards = [three.card(text).id for text in "ACB"]
    assert shown == [three.view.drawing.frame_of(card) for card in cards]


def test_a_drop_where_it_lay_before_is_no_step(three: Hands) -> None:
    three.click_card("A")
    steps = three.board.can_undo
    state = three.board.state()
    three.drag(three.card_spot("A"), three.card_spot("A") + QPointF(9, 3))
    assert three.board.state() == state
    assert three.board.can_undo == steps


def test_a_drag_goes_on_when_a_colleague_changes_the_board(three: Hands) -> None:
    three.drag(three.card_spot("C"), three.cell_spot("authority", 3), drop=False)
    three.put("authority", 3, "Ny")
    three.drop_at(three.cell_spot("authority", 3))
    assert sorted(three.cell("authority", 3)) == ["C", "Ny"]


def test_a_drag_ends_in_nothing_when_a_colleague_takes_the_card_away(three: Hands) -> None:
    three.drag(three.card_spot("C"), three.cell_spot("authority", 3), drop=False)
    three.board.remove_card(three.card("C").id)
    three.drop_at(three.cell_spot("authority", 3))
    assert three.texts() == ["A", "B"]


def test_held_near_the_edge_a_drag_scrolls_as_far_as_the_board_goes(three: Hands, qtbot: object) -> None:
    view = three.view
    view.set_zoom(2.5)
    view.reveal(view.drawing.frame_of(three.card("A").id))
    three.drag(three.card_spot("A"), QPointF(view.viewport().width() - 4, 300), drop=False)
    reach = view.horizontalScrollBar().maximum()
    qtbot.waitUntil(lambda: view.horizontalScrollBar().value() >= reach)
    three.drop_at(QPointF(view.viewport().width() - 60, 300))
    assert three.card("A").place.phase == f"as_is.{len(three.journey.phases) - 1}"


def test_the_further_out_a_drag_is_held_the_faster_it_scrolls() -> None:
    room = QRectF(100, 50, 800, 500)
    right = [speed(room, QPointF(x, 300))[0] for x in (500, 860, 880, 900, 1200)]
    assert right[0] == 0 < right[1] < right[2] < right[3] == right[4]
    assert speed(room, QPointF(100, 549))[0] < 0 < speed(room, QPointF(100, 549))[1]


def test_ctrl_and_arrow_keys_carry_all_picked_cards(three: Hands) -> None:
    three.pick("A", "C")
    three.press(Key.Key_Right, CTRL)
    assert three.cell("citizen", 1) == ["A"]
    assert three.cell("provider", 2) == ["C"]
    three.press(Key.Key_Up, CTRL)
    assert three.cell("citizen", 1) == ["A"]
    three.board.undo()
    assert three.cell("provider", 1) == ["C"]


def test_home_end_and_page_keys_walk_along_the_lane_and_from_lane_to_lane(three: Hands) -> None:
    last = len(three.journey.phases) - 1
    three.view.set_pick(CardPick(three.card("C").id))
    seen = []
    for key, held in (
        (Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Home, CTRL),
        (Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (Key.Key_End, CTRL),
    ):
        three.press(key, held)
        seen.append(three.view.pick)
    lanes = [lane.id for lane in three.journey.lanes]
    first = CardPick(three.card("A").id)
    assert seen == [
        CellPick("as_is.provider", f"as_is.{last}"),
        CellPick("as_is.provider", "as_is.0"),
        first,
        CellPick(lanes[1], "as_is.0"),
        first,
        CellPick(lanes[-1], f"as_is.{last}"),
    ]
