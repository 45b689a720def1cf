"""Writing on the canvas: a click and one is writing, and every keystroke is in the document."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.picks import CardPick, CellPick
from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind
from tests.canvas.conftest import AS_IS, LEFT, Hands

Key = Qt.Key


def test_a_click_in_an_empty_field_begins_a_card_and_each_keystroke_is_kept(hands: Hands) -> None:
    hands.click_cell("citizen", 1)
    seen = []
    for letter in "Bæk":
        hands.type(letter)
        seen.append(hands.texts())
    assert seen == [["B"], ["Bæ"], ["Bæk"]]
    card = hands.card("Bæk")
    assert card.place.cell == ("as_is.citizen", "as_is.1")


def test_enter_goes_on_to_the_next_card_in_the_same_field(hands: Hands) -> None:
    hands.click_cell("provider", 2)
    hands.type("Første")
    hands.press(Key.Key_Return)
    hands.type("Anden")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    cards = hands.journey.cells[("as_is.provider", "as_is.2")]
    assert [card.text for card in cards] == ["Første", "Anden"]
    assert hands.view.editing == ""


def test_a_card_nobody_wrote_in_disappears_again(hands: Hands) -> None:
    hands.click_cell("citizen", 0)
    assert hands.view.editing
    hands.press(Key.Key_Escape)
    assert hands.journey.cards == {}
    assert hands.view.pick == CellPick("as_is.citizen", "as_is.0")


def test_the_click_that_ends_writing_does_not_begin_another_card(hands: Hands) -> None:
    hands.click_cell("citizen", 0)
    hands.type("Et kort")
    hands.click_cell("authority", 4)
    assert hands.texts() == ["Et kort"]
    assert hands.view.editing == ""


def test_making_and_writing_a_card_is_one_step_back(hands: Hands) -> None:
    hands.put("citizen", 0, "Før")
    hands.click_cell("citizen", 1)
    hands.type("Nyt kort")
    hands.press(Key.Key_Escape)
    hands.board.undo()
    assert hands.texts() == ["Før"]
    hands.board.redo()
    assert hands.texts() == ["Før", "Nyt kort"]


def test_writing_again_in_a_card_is_a_step_of_its_own(hands: Hands) -> None:
    hands.put("citizen", 0, "Gammel")
    hands.click_card("Gammel")
    hands.press(Key.Key_F2)
    hands.type(" tekst")
    hands.press(Key.Key_Escape)
    assert hands.texts() == ["Gammel tekst"]
    hands.board.undo()
    assert hands.texts() == ["Gammel"]


def test_what_a_colleague_writes_meanwhile_comes_in_and_nothing_of_mine_is_lost(hands: Hands) -> None:
    card = hands.put("citizen", 0, "Maja bor 😀 hos en ven")
    colleague = BoardDocument([hands.board.state()])
    hands.click_card("Maja bor 😀 hos en ven")
    hands.press(Key.Key_F2)
    hands.type(" nu")
    colleague.write_card(card, "text", "Unge Maja bor 😀 hos en ven")
    hands.board.merge(colleague.missing(hands.board.vector()))
    assert hands.view.editor.toPlainText() == "Unge Maja bor 😀 hos en ven nu"
    hands.type("!")
    assert hands.texts() == ["Unge Maja bor 😀 hos en ven nu!"]


def test_writing_ends_when_a_colleague_deletes_the_card_and_the_words_can_come_back(hands: Hands) -> None:
    card = hands.put("citizen", 0, "Kort")
    colleague = BoardDocument([hands.board.state()])
    hands.click_card("Kort")
    hands.press(Key.Key_F2)
    hands.type(" med ord")
    colleague.remove_card(card)
    hands.board.merge(colleague.missing(hands.board.vector()))
    assert hands.view.editing == ""
    colleague.merge(hands.board.missing(colleague.vector()))
    colleague.undo()
    assert [each.text for each in colleague.board.journey(AS_IS).cards.values()] == ["Kort med ord"]


def test_delete_takes_a_card_with_its_arrows_and_undo_brings_both_back(hands: Hands) -> None:
    first, second = hands.put("citizen", 0, "A"), hands.put("provider", 1, "B")
    hands.board.add_link(first, second)
    hands.click_card("A")
    hands.press(Key.Key_Delete)
    assert hands.texts() == ["B"]
    assert hands.journey.links == {}
    hands.board.undo()
    assert hands.texts() == ["A", "B"]
    assert len(hands.journey.links) == 1


def test_n_writes_below_the_picked_card(hands: Hands) -> None:
    hands.put("citizen", 0, "Øverst")
    hands.put("citizen", 0, "Nederst")
    hands.view.set_pick(CardPick(hands.card("Øverst").id))
    hands.press(Key.Key_N)
    hands.type("Midt")
    hands.press(Key.Key_Escape)
    assert hands.texts() == ["Øverst", "Midt", "Nederst"]


def test_the_field_one_writes_in_is_as_high_as_its_words_and_no_higher(hands: Hands) -> None:
    hands.click_cell("citizen", 1)
    hands.type("Et ord")
    editor = hands.view.editor
    one_line = editor.height()
    assert one_line < 5 * editor.fontMetrics().lineSpacing()
    hands.type(" og mange flere ord, som ikke kan stå på en enkelt linje på kortet")
    assert one_line < editor.height()
    assert not editor.verticalScrollBar().maximum()


def test_enter_on_an_untouched_board_writes_in_its_first_field(hands: Hands) -> None:
    assert hands.view.pick is None
    hands.press(Key.Key_Return)
    hands.type("Først")
    assert hands.card("Først").place.cell == ("as_is.citizen", "as_is.0")


@pytest.mark.parametrize("takes_focus", [True, False])
def test_a_double_click_in_an_empty_field_begins_one_card(hands: Hands, *, takes_focus: bool) -> None:
    viewport, low = hands.view.viewport(), hands.cell_spot("authority", 2) + QPointF(0, 30)
    hands.click(low)
    assert not hands.view.editor.geometry().contains(low.toPoint())
    if takes_focus:
        QTest.mouseDClick(viewport, LEFT, pos=low.toPoint())
    else:
        where = viewport.mapToGlobal(low)
        kind = QEvent.Type.MouseButtonDblClick
        QApplication.sendEvent(viewport, QMouseEvent(kind, low, where, LEFT, LEFT, Qt.KeyboardModifier.NoModifier))
    hands.type("Et kort")
    hands.press(Key.Key_Escape)
    assert hands.texts() == ["Et kort"]


def test_tab_goes_on_writing_in_the_next_phase_and_shift_tab_back(hands: Hands) -> None:
    hands.click_cell("citizen", 1)
    hands.type("En")
    hands.press(Key.Key_Tab)
    hands.type("To")
    hands.press(Key.Key_Backtab)
    hands.type("Tre")
    hands.press(Key.Key_Escape)
    assert hands.cell("citizen", 1) == ["En", "Tre"]
    assert hands.cell("citizen", 2) == ["To"]


def test_tab_in_the_last_phase_ends_the_writing(hands: Hands) -> None:
    last = len(hands.journey.phases) - 1
    hands.click_cell("citizen", last)
    hands.type("Sidst")
    hands.press(Key.Key_Tab)
    assert hands.view.editing == ""
    assert hands.view.pick == CardPick(hands.card("Sidst").id)


def test_a_letter_on_an_empty_field_is_the_first_of_a_card(hands: Hands) -> None:
    hands.view.set_pick(CellPick("as_is.provider", "as_is.3"))
    QTest.keyClicks(hands.view, "N")
    hands.type("år")
    hands.press(Key.Key_Escape)
    assert hands.cell("provider", 3) == ["Når"]
    hands.board.undo()
    assert hands.texts() == []


def test_an_empty_card_is_on_nobodys_screen_and_no_step_back(hands: Hands) -> None:
    hands.click_cell("citizen", 0)
    hands.type("Et kort")
    hands.press(Key.Key_Return)
    state = hands.board.state()
    hands.press(Key.Key_Return)
    hands.click_cell("authority", 3)
    hands.press(Key.Key_Escape)
    assert hands.board.state() == state
    hands.board.undo()
    assert hands.texts() == []


def test_shift_and_enter_break_the_line(hands: Hands) -> None:
    hands.click_cell("citizen", 0)
    hands.type("En")
    hands.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    hands.type("to")
    hands.press(Key.Key_Escape)
    assert hands.texts() == ["En\nto"]


def test_the_next_card_by_enter_is_of_the_same_kind(hands: Hands) -> None:
    hands.view.set_pick(CellPick("as_is.citizen", "as_is.0"))
    hands.view.new_card(CardKind.IDEA)
    for text in ("En", "To"):
        hands.type(text)
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert [card.kind for card in hands.journey.in_reading_order()] == [CardKind.IDEA, CardKind.IDEA]


def test_writing_a_new_card_ends_when_a_colleague_removes_its_phase(hands: Hands) -> None:
    hands.click_cell("citizen", 1)
    colleague = BoardDocument([hands.board.state()])
    colleague.grid.remove("as_is.1")
    hands.board.merge(colleague.missing(hands.board.vector()))
    assert hands.view.editing == ""
    assert hands.texts() == []
