"""Taking part in a day that another laptop hosts: three screens, the keyboard alone, and every way it can fail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.link.nearby import NearbyDay
from desktop.link.ports import PORT
from desktop.model.join_trouble import join_trouble, no_contact
from desktop.model.sides import Side
from desktop.windows.join_sheet import JoinSheet
from desktop.windows.room_sheet import RoomSheet
from tests.windows.linking import use_links

Key = Qt.Key
GROUPS = (("g1", "Gruppe 1"), ("g2", "Gruppe 2"))
DAY = NearbyDay("a1", "Dialogbaseret BUM", ("192.168.1.20",), 8421)
OTHER = NearbyDay("b2", "Målarbejde", ("192.168.1.21",), 8420)


@pytest.fixture
def pairings(desktop):
    return use_links(desktop)[1]


def opened(desktop) -> JoinSheet:
    return desktop.dialog(JoinSheet)


def keys(sheet: JoinSheet, *pressed: Key) -> None:
    for key in pressed:
        QApplication.processEvents()  # arrows go by where things are
        QTest.keyClick(sheet.focusWidget(), key)


def test_one_is_there_by_the_keyboard_alone_after_three_screens(desktop, pairings):
    desktop.new_day("Dagen hos værten")
    day = desktop.shell.session.day.id
    desktop.window.open_start()
    QTest.keyClick(desktop.window, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    sheet = opened(desktop)
    QTest.keyClicks(sheet.focusWidget(), "192.168.1.20 bus guld")
    assert desktop.says("Three words are needed", sheet)
    assert not sheet.next.isEnabled()
    QTest.keyClicks(sheet.focusWidget(), " Hjem")
    assert desktop.says("Understood: bus-guld-hjem", sheet)
    keys(sheet, Key.Key_Return)
    QTest.keyClicks(sheet.focusWidget(), "Lone")
    keys(sheet, Key.Key_Tab, Key.Key_Right, Key.Key_Space, Key.Key_Return)
    pairing = pairings[-1]
    assert pairing.begun == ("192.168.1.20", PORT, "bus-guld-hjem", "Lone", Side.PROVIDER)
    assert desktop.says("Looking for the theme day at 192.168.1.20", sheet)
    pairing.asked_group.emit(GROUPS)
    assert sheet.focusWidget() is sheet.group.groups["g1"]
    keys(sheet, Key.Key_Tab, Key.Key_Return)
    assert pairing.chosen == "g2"
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        pairing.joined.emit(day)
    assert desktop.shell.session.day.id == day
    desktop.window.open_start()
    again = desktop.window.links.joining.open()
    assert again.who.name.text() == "Lone"  # both are remembered
    assert again.who.side is Side.PROVIDER


def test_of_a_day_nearby_only_the_words_are_needed(desktop, pairings):
    nearby = desktop.window.links.nearby
    nearby.start()
    nearby._take((DAY,))
    assert desktop.says("Dialogbaseret BUM", desktop.window.start.nearby)
    assert desktop.says("the three words are needed", desktop.window.start.nearby)
    desktop.press("Take part", desktop.window.start.nearby)
    sheet = opened(desktop)
    assert desktop.says("THE THREE WORDS", sheet)
    QTest.keyClicks(sheet.focusWidget(), "BUS-GULD-HJEM")
    keys(sheet, Key.Key_Return, Key.Key_Return)
    assert pairings[-1].begun[:3] == ("192.168.1.20", 8421, "bus-guld-hjem")
    sheet.tell_trouble(join_trouble("wrong_words"))
    nearby._take((DAY, OTHER))
    assert sheet.where.near == DAY  # what is chosen stays chosen
    sheet.where.days["b2"].click()
    assert sheet.where.line.address == "192.168.1.21"
    sheet.where.code.setText("10.0.0.9:8420 hagl-halm-have")
    assert sheet.where.line.address == "10.0.0.9"  # what is typed comes first
    nearby._take(())
    assert not sheet.where.days
    assert not desktop.window.start.nearby.isVisible()


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (join_trouble("wrong_words"), "These are not the words of this theme day. Read them once more"),
        (join_trouble("locked"), "Ask the facilitator for new words."),
        (join_trouble("version"), "another version of Brobyg"),
        (join_trouble("turned_away"), "said no this time"),
        (no_contact("192.168.1.20:8420"), "Some networks keep laptops apart"),
    ],
)
def test_each_failure_is_told_with_what_to_do_and_nothing_is_written_twice(desktop, pairings, trouble, said):
    QTest.mouseClick(desktop.window.start.night.join, Qt.MouseButton.LeftButton)
    sheet = opened(desktop)
    sheet.where.code.setText("192.168.1.20:8420 bus-guld-hjem")
    keys(sheet, Key.Key_Return)
    sheet.who.name.setText("Lone")
    keys(sheet, Key.Key_Return)
    pairings[-1].failed.emit(trouble)
    assert desktop.says(said, sheet)
    assert sheet.focusWidget() is sheet.where.code
    assert sheet.room_test.isVisible() == ("answer" in trouble.text)
    keys(sheet, Key.Key_Return)
    assert sheet.who.name.text() == "Lone"
    keys(sheet, Key.Key_Return)
    assert len(pairings) == 2
    assert not desktop.says(said, sheet)


def test_a_word_that_opens_no_day_is_told_at_once_with_the_one_that_was_meant(desktop, pairings):
    sheet = desktop.window.links.joining.open()
    sheet.where.code.setText("192.168.1.20 bus-guld-hjemm")
    keys(sheet, Key.Key_Return)
    assert sheet.screen_in_view is sheet.where
    assert desktop.says("“hjemm” is not a word that any day is opened with. Did it say “hjem", sheet)
    sheet.where.code.setText("192.168.1.20 bus-guld-hjem")
    keys(sheet, Key.Key_Return)
    assert sheet.screen_in_view is sheet.who
    assert not pairings


def test_without_contact_the_room_is_tested_from_there(desktop, pairings):
    sheet = desktop.window.links.joining.open()
    sheet.tell_trouble(no_contact("192.168.1.20:8420"))
    desktop.press("Test the room …", sheet)
    assert not sheet.isVisible()
    desktop.dialog(RoomSheet).close()


def test_whoever_waits_for_a_yes_is_told_and_can_stop(desktop, pairings):
    sheet = desktop.window.links.joining.open()
    sheet.where.code.setText("192.168.1.20:8420 bus-guld-hjem")
    keys(sheet, Key.Key_Return, Key.Key_Return)
    pairings[-1].waiting.emit()
    assert desktop.says("The facilitator has to say yes first.", sheet)
    desktop.press("Stop", sheet)
    assert pairings[-1].stopped
    assert sheet.screen_in_view is sheet.where
    pairings[-1].asked_group.emit(GROUPS)  # too late
    assert sheet.screen_in_view is sheet.where
    keys(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


def test_one_can_look_on_without_a_group(desktop, pairings):
    sheet = desktop.window.links.joining.open()
    sheet.where.code.setText("192.168.1.20:8420 bus-guld-hjem")
    keys(sheet, Key.Key_Return, Key.Key_Return)
    pairings[-1].asked_group.emit(())
    assert sheet.focusWidget() is sheet.group.none
    keys(sheet, Key.Key_Space)
    assert pairings[-1].chosen == ""
