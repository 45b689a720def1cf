"""A CPR number typed anywhere in the window: hidden with its last digit, and in none of the library's bytes.

The numbers are put together while the tests run, so that none stands in the repository.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.cpr import MASK
from desktop.model.kinds import JourneyKind

DATE, SERIAL = "17" + "03" + "64", "2" * 4
NUMBER = f"{DATE}-{SERIAL}"
Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(desktop):
    """A new card on a group's journey, and the editor one writes in it with."""
    desktop.new_day(groups=1)
    desktop.shell.show_journey()
    view = desktop.shell.journey_page.view
    view.setFocus()
    view.new_card()
    return view.editor


def texts(desktop):
    group = desktop.shell.session.day.groups[0].id
    journey = desktop.shell.session.board(group).board.journey(JourneyKind.AS_IS)
    return [card.text for card in journey.in_reading_order()]


def holds_number(desktop):
    """Whether the number is in any byte of the library and the log, as they lie on disk."""
    desktop.settle()
    files = [path for path in desktop.places.data.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" for path in files)
    found = b"".join(path.read_bytes() for path in files)
    return any(part.encode() in found for part in (NUMBER, DATE + SERIAL, f"-{SERIAL}"))


def fields(desktop):
    about = desktop.overview.about
    return about.title, about.place, about.purpose, desktop.overview.cards[0].name


def test_a_number_typed_on_a_card_is_hidden_and_never_on_disk(desktop, card):
    QTest.keyClicks(card, f"Ole {NUMBER}")
    assert card.toPlainText() == f"Ole {MASK}"
    QTest.keyClicks(card, " bor her")
    assert texts(desktop) == [f"Ole {MASK} bor her"]
    assert not holds_number(desktop)
    for _ in range(40):
        QTest.keyClick(card, Key.Key_Z, Control)
    assert SERIAL[:1] not in card.toPlainText()
    QTest.keyClick(card, Key.Key_Escape)
    while desktop.shell.can_undo:
        desktop.shell.undo()
        assert not any(SERIAL[:1] in text for text in texts(desktop))
    assert not holds_number(desktop)


def test_the_digits_of_a_number_are_not_told_one_by_one_either(desktop, card):
    seen = []
    for letter in NUMBER:
        QTest.keyClicks(card, letter)
        seen += texts(desktop)
    assert not any(SERIAL[:1] in text for text in seen)
    assert seen[-1] == MASK


def test_a_number_pasted_into_a_card_is_hidden(desktop, card):
    QApplication.clipboard().setText(f"Ole {NUMBER} bor her")
    card.paste()
    assert card.toPlainText() == f"Ole {MASK} bor her"
    card.undo()
    assert SERIAL not in card.toPlainText()
    assert not holds_number(desktop)


def test_what_is_no_number_after_all_is_told_when_the_card_is_left(desktop, card):
    QTest.keyClicks(card, f"Sag {DATE}33")
    assert card.toPlainText() == f"Sag {DATE}33"
    assert texts(desktop) == [f"Sag {DATE}"]
    QTest.keyClick(card, Key.Key_Escape)
    assert texts(desktop) == [f"Sag {DATE}33"]


def test_enter_leaves_nothing_held_back(desktop, card):
    QTest.keyClicks(card, f"Sag {DATE}33")
    QTest.keyClick(card, Key.Key_Return)
    assert texts(desktop)[0] == f"Sag {DATE}33"
    assert card.toPlainText() == ""


def test_held_digits_are_on_disk_when_the_window_is_closed_while_writing(desktop, card, start):
    QTest.keyClicks(card, f"Sag {DATE}33")
    assert desktop.quit()
    again = start()
    with again.qtbot.waitSignal(again.window.day_shown):
        again.window.start.cards[0].click()
    assert texts(again) == [f"Sag {DATE}33"]


def test_what_a_colleague_writes_meanwhile_leaves_held_digits_alone(desktop, card):
    QTest.keyClicks(card, f"Sag {DATE}33")
    board = desktop.shell.session.board(desktop.shell.session.day.groups[0].id)
    key = next(iter(board.board.journey(JourneyKind.AS_IS).cards))
    board.write_card(key, "text", f"En sag {DATE}")
    assert card.toPlainText() == f"En sag {DATE}33"
    QTest.keyClicks(card, "!")
    assert texts(desktop) == [f"En sag {DATE}33!"]


def test_numbers_in_the_panel_beside_the_board_are_hidden(desktop, card):
    QTest.keyClicks(card, "Et kort")
    QTest.keyClick(card, Key.Key_Escape)
    field = desktop.shell.journey_page.panel.fields["needs"]
    field.setFocus()
    QTest.keyClicks(field, f"Se {NUMBER} nu")
    assert field.toPlainText() == f"Se {MASK} nu"
    QTest.keyClicks(field, f" {DATE}33")
    desktop.shell.journey_page.view.set_pick(None)
    group = desktop.shell.session.day.groups[0].id
    journey = desktop.shell.session.board(group).board.journey(JourneyKind.AS_IS)
    assert [each.needs for each in journey.cards.values()] == [f"Se {MASK} nu {DATE}33"]
    assert not holds_number(desktop)


def test_numbers_about_the_day_are_hidden_in_every_field(desktop):
    desktop.new_day()
    for field in fields(desktop):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, f"Ole {NUMBER} bor")
        read = field.text() if hasattr(field, "text") else field.toPlainText()
        assert read == f"Ole {MASK} bor"
        QTest.keyClick(field, Key.Key_Z, Control)
        assert SERIAL[:1] not in (field.text() if hasattr(field, "text") else field.toPlainText())
    assert not holds_number(desktop)


def test_an_eight_digit_number_comes_through_whole_when_a_field_is_left(desktop):
    desktop.new_day()
    for field in fields(desktop):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, f"Tlf. {DATE}33")
    desktop.overview.about.title.setFocus()
    day = desktop.shell.session.day
    assert {day.title, day.place, day.purpose, day.groups[0].name} == {f"Tlf. {DATE}33"}
