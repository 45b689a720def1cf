"""Moving about on the canvas, by mouse and by keyboard: cards, arrows, feelings, and the view itself."""

import pytest
from PySide6.QtCore import QPointF, Qt

from desktop.canvas.picks import CardPick, CellPick, FeelingPick, LinkPick
from desktop.layout.emotion import level_y
from desktop.layout.marks import Frame
from tests.canvas.conftest import Hands

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_card_is_dragged_to_another_field(hands: Hands) -> None:
    hands.put("citizen", 0, "Kort")
    hands.drag(hands.card_spot("Kort"), hands.cell_spot("authority", 3))
    assert hands.card("Kort").place.cell == ("as_is.authority", "as_is.3")
    hands.board.undo()
    assert hands.card("Kort").place.cell == ("as_is.citizen", "as_is.0")


def test_a_card_lands_where_the_line_shows_between_others(hands: Hands) -> None:
    for text in ("En", "To"):
        hands.put("provider", 2, text)
    hands.put("citizen", 0, "Ny")
    frame = hands.view.drawing.frame_of(hands.card("To").id)
    assert frame is not None
    hands.drag(hands.card_spot("Ny"), hands.view.camera().to_screen(frame).topLeft() + QPointF(30, 2))
    held = hands.journey.cells[("as_is.provider", "as_is.2")]
    assert [card.text for card in held] == ["En", "Ny", "To"]


def test_a_drag_can_be_given_up(hands: Hands) -> None:
    hands.put("citizen", 0, "Kort")
    hands.drag(hands.card_spot("Kort"), hands.cell_spot("authority", 3), drop=False)
    hands.press(Key.Key_Escape)
    assert hands.card("Kort").place.cell == ("as_is.citizen", "as_is.0")
    assert not hands.journey.cells.get(("as_is.authority", "as_is.3"))


def test_an_arrow_is_drawn_from_a_cards_dot_to_another_card(hands: Hands) -> None:
    hands.put("provider", 1, "Udredning")
    hands.put("authority", 3, "Vurdering")
    hands.click_card("Udredning")
    hands.drag(hands.handle("Udredning"), hands.card_spot("Vurdering"))
    (link,) = hands.journey.links.values()
    assert (link.source, link.target) == (hands.card("Udredning").id, hands.card("Vurdering").id)
    assert hands.journey.handovers() == (link,)
    assert hands.view.pick == LinkPick(link.id)


def test_an_arrow_is_drawn_by_keyboard_alone(hands: Hands) -> None:
    hands.put("provider", 1, "Udredning")
    hands.put("provider", 2, "Møde")
    hands.view.set_pick(CardPick(hands.card("Udredning").id))
    hands.press(Key.Key_L)
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Return)
    (link,) = hands.journey.links.values()
    assert link.target == hands.card("Møde").id
    assert hands.journey.handovers() == ()


def test_an_arrow_is_picked_by_a_click_and_deleted(hands: Hands) -> None:
    first, second = hands.put("provider", 1, "A"), hands.put("authority", 3, "B")
    link = hands.board.add_link(first, second)
    arrow = hands.view.scenery.arrow(link)
    assert arrow is not None
    hands.click(hands.spot(Frame(*arrow.middle, 0, 0)))
    assert hands.view.pick == LinkPick(link)
    hands.press(Key.Key_Delete)
    assert hands.journey.links == {}


def test_arrow_keys_walk_cards_and_empty_fields(hands: Hands) -> None:
    hands.put("citizen", 0, "A")
    hands.put("citizen", 0, "B")
    hands.put("citizen", 2, "C")
    hands.view.set_pick(CardPick(hands.card("A").id))
    seen = []
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left):
        hands.press(key)
        seen.append(hands.view.pick)
    a, b, c = (CardPick(hands.card(text).id) for text in "ABC")
    empty = CellPick("as_is.citizen", "as_is.1")
    assert seen == [b, empty, c, empty, a]


def test_ctrl_and_arrow_keys_carry_a_card_along(hands: Hands) -> None:
    hands.put("citizen", 0, "Kort")
    hands.put("citizen", 1, "Andet")
    hands.view.set_pick(CardPick(hands.card("Kort").id))
    hands.press(Key.Key_Right, CTRL)
    assert hands.texts() == ["Andet", "Kort"]
    hands.press(Key.Key_Up, CTRL)
    assert hands.texts() == ["Kort", "Andet"]
    hands.press(Key.Key_Down, CTRL)
    assert hands.texts() == ["Andet", "Kort"]
    hands.press(Key.Key_Down, CTRL)
    assert hands.card("Kort").place.cell == ("as_is.citizen_emotion", "as_is.1")


def test_tab_reads_the_board_card_by_card(hands: Hands) -> None:
    for lane, phase, text in (("authority", 2, "C"), ("citizen", 0, "A"), ("provider", 0, "B")):
        hands.put(lane, phase, text)
    seen = []
    for _ in range(4):
        hands.press(Key.Key_Tab)
        pick = hands.view.pick
        assert isinstance(pick, CardPick)
        seen.append(hands.journey.cards[pick.id].text)
    assert seen == ["A", "B", "C", "A"]


def test_a_click_on_the_curve_sets_how_the_citizen_feels(hands: Hands) -> None:
    drawing = hands.view.drawing
    row = drawing.row_of("as_is.citizen_emotion")
    column = drawing.columns[2]
    hands.click(hands.spot(Frame(column.start + column.size / 2, level_y(drawing, row, 2), 0, 0)))
    assert hands.journey.phases[2].feeling == 2
    assert hands.view.pick == FeelingPick("as_is.2")
    hands.press(Key.Key_Down, ALT)
    assert hands.journey.phases[2].feeling == 1
    hands.press(Key.Key_Delete)
    assert hands.journey.phases[2].feeling is None


def test_zooming_keeps_what_lies_under_the_pointer(hands: Hands) -> None:
    hands.view.set_zoom(2.0)
    spot = QPointF(600, 400)
    before = hands.view.to_drawing(spot)
    hands.view.set_zoom(2.6, spot)
    assert hands.view.to_drawing(spot) == pytest.approx(before, abs=0.2)


def test_fit_shows_the_whole_board(hands: Hands) -> None:
    hands.view.set_zoom(3.0)
    hands.view.fit()
    drawing = hands.view.drawing
    whole = hands.view.camera().to_screen(Frame(0, 0, drawing.width, drawing.height))
    assert hands.view.viewport().rect().adjusted(-1, -1, 1, 1).contains(whole.toAlignedRect())


def test_from_an_arrow_enter_goes_to_its_words_and_esc_back_to_its_card(hands: Hands, qtbot: object) -> None:
    first, second = hands.put("provider", 1, "A"), hands.put("authority", 2, "B")
    link = hands.board.add_link(first, second)
    hands.view.set_pick(LinkPick(link))
    with qtbot.waitSignal(hands.view.words_wanted):
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert hands.view.pick == CardPick(first)
