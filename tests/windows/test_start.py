"""Beginning: the list of days, a new day, the example, and what happens to a day that is no longer wanted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.windows.new_day_dialog import NewDayDialog
from desktop.windows.question import Question


def test_an_empty_library_invites_to_begin(desktop):
    assert desktop.says("No theme days yet")
    assert desktop.titles == []


def test_a_new_day_needs_no_more_than_enter(desktop):
    QTest.mouseClick(desktop.window.start.night.new_day, Qt.MouseButton.LeftButton)
    dialog = desktop.dialog(NewDayDialog)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [card.name.text() for card in desktop.overview.cards] == ["Group 1", "Group 2", "Group 3", "Group 4"]
    assert desktop.window.windowTitle() == "Brobyg – Theme day"


def test_a_new_day_takes_what_was_chosen_and_stands_in_the_list(desktop):
    QTest.keySequence(desktop.window, "Ctrl+N")
    dialog = desktop.dialog(NewDayDialog)
    QTest.keyClicks(dialog.title, "Målarbejde & æbler")
    QTest.keyClicks(dialog.place, "Rådhuset")
    dialog.template.setCurrentIndex(1)
    dialog.groups.setValue(3)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.press("Create theme day", dialog)
    desktop.settle()
    day = desktop.shell.session.day
    assert (day.title, day.place, len(day.groups)) == ("Målarbejde & æbler", "Rådhuset", 3)
    assert day.template == "elderly"
    desktop.window.open_start()
    assert desktop.titles == ["Målarbejde & æbler"]
    assert "3 group" in desktop.window.start.cards[0].accessibleName()


def test_a_day_without_a_title_cannot_be_made(desktop):
    desktop.window.errands.new_day()
    dialog = desktop.dialog(NewDayDialog)
    dialog.title.setText("   ")
    assert not dialog.make.isEnabled()


def test_a_day_opens_by_enter_on_its_card(desktop):
    desktop.new_day("Gåtur")
    desktop.window.open_start()
    card = desktop.window.start.cards[0]
    card.setFocus()
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert desktop.shell.session.day.title == "Gåtur"


def test_every_day_has_one_card(desktop):
    desktop.new_day("Første")
    desktop.window.open_start()
    desktop.new_day("Anden")
    desktop.window.open_start()
    desktop.settle()
    assert set(desktop.titles) == {"Første", "Anden"}
    assert len(desktop.titles) == 2


def test_the_example_is_a_whole_day_and_is_made_once(desktop):
    for _ in range(2):
        with desktop.qtbot.waitSignal(desktop.window.day_shown, timeout=20_000):
            QTest.mouseClick(desktop.window.start.night.example, Qt.MouseButton.LeftButton)
        assert len(desktop.overview.cards) == 6
        desktop.window.open_start()
        desktop.settle()
    assert len(desktop.titles) == 1
    assert desktop.window.start.cards[0].entry.preview


def test_deleting_asks_first_and_can_be_thought_better_of(desktop):
    desktop.new_day("Skal blive")
    desktop.window.open_start()
    desktop.settle()
    QTest.keyClick(desktop.window.start.cards[0], Qt.Key.Key_Delete)
    question = desktop.dialog(Question)
    assert desktop.says("Skal blive", question)
    desktop.press("Keep it", question)
    desktop.settle()
    assert desktop.titles == ["Skal blive"]


def test_deleting_deletes_when_it_is_meant(desktop, start):
    desktop.new_day("Skal væk")
    desktop.window.open_start()
    desktop.settle()
    menu = desktop.window.start.cards[0].menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if "Delete" in action.text()).trigger()
    desktop.press("Delete the theme day", desktop.dialog(Question))
    desktop.wait(lambda: desktop.titles == [])
    assert desktop.says("No theme days yet")
    desktop.quit()
    assert start().titles == []
