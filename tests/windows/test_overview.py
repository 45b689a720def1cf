"""The overview of a day: what is written there is kept at once, groups come and go, and others' words come in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from desktop.archive.archive import Archive
from desktop.document.day import DayDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.pages import Page


def written(widget, words):
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, words)


def test_renaming_survives_a_restart(desktop, start):
    desktop.new_day("Temadag")
    page = desktop.overview
    written(page.about.title, "Dialog på tværs")
    written(page.about.place, "Kulturhuset")
    written(page.about.purpose, "At bygge bro")
    written(page.cards[1].name, "Bord 2")
    desktop.settle()
    assert desktop.quit()
    again = start()
    assert again.titles == ["Dialog på tværs"]
    with again.qtbot.waitSignal(again.window.day_shown):
        again.window.start.cards[0].click()
    day = again.shell.session.day
    assert (day.place, day.purpose, day.groups[1].name) == ("Kulturhuset", "At bygge bro", "Bord 2")
    assert again.overview.about.title.toPlainText() == "Dialog på tværs"


def test_the_window_is_named_after_the_day_while_it_is_typed(desktop):
    desktop.new_day("Temadag")
    written(desktop.overview.about.title, "Ny titel")
    assert desktop.window.windowTitle() == "Brobyg – Ny titel"


def test_enter_does_not_break_a_title_and_pasting_takes_one_line(desktop):
    desktop.new_day("Temadag")
    title = desktop.overview.about.title
    written(title, "En")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert not title.hasFocus()
    title.setFocus()
    title.selectAll()
    clipboard = desktop.look._app.clipboard()
    clipboard.setText("To\nlinjer")
    title.paste()
    assert desktop.shell.session.day.title == "To linjer"


def test_a_visit_to_a_field_is_one_step_to_undo(desktop):
    desktop.new_day("Temadag")
    place = desktop.overview.about.place
    written(place, "Rådhuset")
    desktop.overview.setFocus()
    assert desktop.shell.session.day.place == "Rådhuset"
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert desktop.shell.session.day.place == ""
    assert place.text() == ""
    QTest.keySequence(desktop.window, "Ctrl+Shift+Z")
    assert place.text() == "Rådhuset"


def test_others_words_come_in_without_moving_the_cursor(desktop):
    desktop.new_day("Temadag")
    place = desktop.overview.about.place
    desktop.shell.session.document.write("place", "Salen 😀 ved åen")
    place.setFocus()
    place.setCursorPosition(len("Salen"))
    desktop.shell.session.document.write("place", "Den store Salen 😀 ved åen")
    assert place.text() == "Den store Salen 😀 ved åen"
    QTest.keyClicks(place, "!")
    assert desktop.shell.session.day.place == "Den store Salen! 😀 ved åen"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_date_is_chosen_in_a_calendar_by_keyboard(desktop):
    desktop.new_day("Temadag")
    button = desktop.overview.about.date
    assert button.text() == "12 May 2026"
    button.click()
    calendar = button._calendar
    days = calendar.month.findChild(QTableView)
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert desktop.shell.session.day.date == "2026-05-13"
    button.click()
    button._calendar.none.click()
    assert desktop.shell.session.day.date == ""
    assert button.text() == "No date yet"


def test_a_group_is_added_named_and_removed_and_comes_back(desktop):
    desktop.new_day(groups=2)
    page = desktop.overview
    desktop.press("Add group")
    assert len(page.cards) == 3
    assert page.cards[2].name.hasFocus()
    QTest.keyClicks(page.cards[2].name, "Ledelsen")
    assert desktop.shell.session.day.groups[2].name == "Ledelsen"
    page.cards[2].removal_wanted.emit()
    assert [card.name.text() for card in page.cards] == ["Gruppe 1", "Gruppe 2"]
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert [card.name.text() for card in page.cards] == ["Gruppe 1", "Gruppe 2", "Ledelsen"]


def test_a_group_removed_by_mistake_is_brought_back_from_the_notice(desktop):
    desktop.new_day(groups=2)
    page = desktop.overview
    page.cards[0].removal_wanted.emit()
    assert "Gruppe 1" in desktop.window.notices.words
    page.about.place.setFocus()
    QTest.keyClicks(page.about.place, "Salen")
    desktop.press("Bring it back")
    assert [card.name.text() for card in page.cards] == ["Gruppe 1", "Gruppe 2"]
    assert desktop.shell.session.day.place == "Salen"


def test_a_group_removed_while_its_journey_is_shown_leaves_no_empty_page(desktop):
    desktop.new_day(groups=2)
    group = desktop.shell.session.day.groups[0].id
    desktop.shell.show_journey(group)
    assert desktop.shell.group_in_view == group
    desktop.shell.session.document.remove_group(group)
    assert desktop.shell.group_in_view == ""
    assert desktop.overview.isVisible()


def test_a_day_without_groups_says_what_to_do_and_has_no_journey(desktop):
    desktop.new_day(groups=1)
    desktop.overview.cards[0].removal_wanted.emit()
    assert desktop.says("No groups yet")
    assert not desktop.shell.rail.report.isEnabled()
    QTest.keySequence(desktop.window, "Ctrl+3")
    assert desktop.overview.isVisible()


def test_the_picture_of_a_group_shows_its_board_and_opens_its_journey(desktop):
    desktop.new_day(groups=2)
    group = desktop.shell.session.day.groups[1].id
    board = desktop.shell.session.board(group)
    journey = board.board.journey(JourneyKind.AS_IS)
    board.add_card(JourneyKind.AS_IS, journey.lanes[0].id, journey.phases[0].id, text="Ringer")
    card = desktop.overview.cards[1]
    assert desktop.says("1 card", card)
    assert [(seen.column, seen.row) for seen in card.picture._cards] == [(0, 0)]
    card.picture.setFocus()
    QTest.keyClick(card.picture, Qt.Key.Key_Return)
    assert desktop.shell.group_in_view == group


def test_a_group_tells_how_many_goals_it_has_and_its_plan_is_opened_from_its_menu(desktop):
    desktop.new_day()
    card = desktop.overview.cards[1]
    group = desktop.shell.session.day.groups[1].id
    assert desktop.says("Nothing on the board yet", card)
    board = desktop.shell.session.board(group)
    board.ladder.add(CardKind.GOAL, "Går selv til bageren")
    board.ladder.add(CardKind.SUB_GOAL, "Til hjørnet", board.board.plan.goals[0].id)
    desktop.wait(lambda: desktop.says("2 cards · 1 goal", card))
    next(action for action in card.menu().actions() if action.text() == "Open the goal plan").trigger()
    assert desktop.shell.page is Page.PLAN
    assert desktop.shell.group_in_view == group


def test_pages_are_reached_by_number_and_days_by_alt_home(desktop):
    desktop.new_day()
    QTest.keySequence(desktop.window, "Ctrl+3")
    assert desktop.shell.journey_page.isVisible()
    QTest.keySequence(desktop.window, "Ctrl+2")
    assert desktop.shell.facilitator.cases_page.isVisible()
    QTest.keySequence(desktop.window, "Ctrl+1")
    assert desktop.overview.isVisible()
    QTest.keySequence(desktop.window, "Alt+Home")
    assert desktop.window.start.isVisible()
    assert desktop.window.windowTitle() == "Brobyg"


def test_what_another_command_adds_appears(desktop, templates):
    desktop.new_day("Min dag")
    desktop.window.open_start()
    other = Archive(desktop.places, templates)
    other.create_day("Fra en kommando", "", "social")
    other.close()
    desktop.wait(lambda: "Fra en kommando" in desktop.titles)


def test_undo_while_writing_takes_back_my_words_and_not_others(desktop):
    desktop.new_day()
    page, document = desktop.overview, desktop.shell.session.document
    other = DayDocument(document.id, [document.state()])
    page.about.purpose.setFocus()
    QTest.keyClicks(page.about.purpose, "Mine ord")
    other.write("purpose", "Andres ord. ")
    document.merge(other.state())
    assert "Andres ord. " in page.about.purpose.toPlainText()
    assert "Mine ord" in page.about.purpose.toPlainText()
    QTest.keyClick(page.about.purpose, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert page.about.purpose.toPlainText() == "Andres ord. "
