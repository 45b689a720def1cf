"""The canvas as a screen reader meets it: cards in reading order, where they lie, and which one has the keyboard."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from desktop.canvas.accessible import offer_canvas
from desktop.canvas.picks import CardPick
from desktop.canvas.spoken import SpokenItem
from tests.canvas.conftest import Hands

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def heard() -> None:
    offer_canvas()


def canvas(hands: Hands) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(hands.view)
    assert found is not None
    return found


def cards(hands: Hands) -> list[QAccessibleInterface]:
    """The items of the list that are cards."""
    found = canvas(hands)
    children = [found.child(index) for index in range(found.childCount())]
    return [child for child in children if isinstance(child, SpokenItem)]


def test_the_cards_are_items_of_a_list_in_reading_order(hands: Hands) -> None:
    hands.put("authority", 1, "Vurdering")
    hands.put("citizen", 0, "Ringer til\nkommunen")
    assert canvas(hands).role() is QAccessible.Role.List
    assert canvas(hands).text(NAME) == "The citizen's journey"
    items = cards(hands)
    assert [item.text(NAME) for item in items] == ["Step: Ringer til kommunen", "Step: Vurdering"]
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    lane, phase = hands.journey.lane("as_is.authority"), hands.journey.phases[1]
    assert lane is not None
    assert items[1].text(DESCRIPTION) == f"{lane.title}, {phase.title}"
    assert [canvas(hands).child(canvas(hands).indexOfChild(item)) for item in items] == items
    assert {item.parent() for item in items} == {canvas(hands)}


def test_a_card_is_where_it_is_seen(hands: Hands) -> None:
    hands.put("provider", 1, "Møde")
    spot = hands.view.viewport().mapToGlobal(hands.card_spot("Møde").toPoint())
    found = canvas(hands).childAt(spot.x(), spot.y())
    assert isinstance(found, SpokenItem)
    assert found.text(NAME) == "Step: Møde"
    assert found.rect().contains(spot)


def test_the_card_that_is_walked_to_has_the_focus(hands: Hands) -> None:
    keys = [hands.put("provider", phase, f"Kort {phase}") for phase in range(3)]
    hands.view.activateWindow()
    hands.view.setFocus()
    hands.view.set_pick(CardPick(keys[1]))
    first, second, _ = cards(hands)
    assert canvas(hands).focusChild() is second
    assert second.state().focused
    assert second.state().selected
    assert second.state().focusable
    assert not first.state().selected


def test_a_card_that_is_gone_says_so_and_so_does_one_of_a_closed_canvas(hands: Hands) -> None:
    gone, left = hands.put("provider", 0, "Væk"), hands.put("provider", 1, "Her")
    first, second = cards(hands)
    hands.board.remove_card(gone)
    assert not first.isValid()
    assert first.state().invalid
    assert first.text(NAME) == ""
    assert cards(hands) == [second]
    hands.view.show_board(None, hands.view.kind)
    assert cards(hands) == []
    assert not second.isValid()
    assert left


def test_many_changes_while_somebody_listens(hands: Hands) -> None:
    """Qt holds the items by address: none may be freed while it does."""
    QAccessible.setActive(True)
    gc.freeze()  # what was there before is looked through once, not forty times
    hands.view.activateWindow()
    hands.view.setFocus()
    for number in range(40):
        key = hands.put("provider", number % 3, f"Kort {number}")
        hands.view.set_pick(CardPick(key))
        assert cards(hands)
        if number % 2:
            hands.board.remove_card(key)
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    gc.unfreeze()
    QAccessible.setActive(False)
    assert len(cards(hands)) == 20
