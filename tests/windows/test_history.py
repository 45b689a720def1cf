"""Leafing through a board's history: what it looked like, what changed and by whom, restoring, leaving it alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.archive.building import board_document
from desktop.model.assessment_template import load_assessment
from desktop.model.kinds import JourneyKind
from desktop.model.order import Block
from desktop.paths import resources
from desktop.windows.history_pane import HistoryPane

AS_IS = JourneyKind.AS_IS
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
TEXTS = ("Ringer til kommunen", "Venter længe", "Flytter ind")


@pytest.fixture
def page(desktop, monkeypatch):
    """A group's journey in view, with three cards written a minute apart."""
    desktop.settings.author = "Tove"
    desktop.new_day("Historiedag")
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    for minute, text in enumerate(TEXTS, start=1):
        monkeypatch.setattr("desktop.archive.archive.time.time", lambda at=minute: 1_900_000_000 + 60 * at)
        page.view.document.add_card(AS_IS, "as_is.citizen", "as_is.0", text=text)
        desktop.settle()
    monkeypatch.undo()
    return page


@pytest.fixture
def history(desktop, page):
    """The history, opened by its key, at the newest moment."""
    desktop.window.activateWindow()
    desktop.wait(desktop.window.isActiveWindow)
    QTest.keyClick(page.view, Key.Key_H, CTRL)
    pane = desktop.dialog(HistoryPane)
    desktop.wait(lambda: pane.frame is not None)
    return pane


def shown(pane) -> list[str]:
    return [card.text for card in pane.view.drawing.journey.in_reading_order()]


def live(page) -> list[str]:
    return [card.text for card in page.view.document.board.journey(AS_IS).in_reading_order()]


def go(desktop, pane, key) -> None:
    QTest.keyClick(pane.slider, key)
    desktop.wait(lambda: pane.frame.moment == pane.stops[pane.slider.value()])


def test_arrows_show_the_board_as_it_was(desktop, page, history):
    assert shown(history) == list(TEXTS)
    go(desktop, history, Key.Key_Left)
    assert shown(history) == list(TEXTS[:2])
    go(desktop, history, Key.Key_Home)
    assert shown(history) == []
    go(desktop, history, Key.Key_End)
    assert shown(history) == list(TEXTS)
    assert live(page) == list(TEXTS)


def test_what_changed_and_who_wrote_it_is_said(desktop, page, history):
    assert desktop.says("by Tove", history)
    added = {card.id for card in page.view.document.board.journey(AS_IS).cards.values() if card.text == TEXTS[2]}
    assert history.view._highlit == added
    assert desktop.says("2030", history)


def test_the_newest_wish_wins_while_the_library_works(desktop, history):
    for at in (0, 1, 2, 1, 0):
        history.slider.setValue(at)
    seen = []
    history._reel.arrived.connect(lambda frame: seen.append(history.stops.index(frame.moment)))
    desktop.wait(lambda: seen and seen[-1] == 0)
    assert len(seen) <= 2


def test_an_earlier_state_is_restored_as_one_step_and_undone_from_the_notice(desktop, page, history):
    go(desktop, history, Key.Key_Left)
    desktop.press("Restore to here", history)
    desktop.wait(lambda: live(page) == list(TEXTS[:2]))
    assert desktop.says("The journeys and the plan are as they were then.")
    desktop.press("Undo", desktop.window.notices)
    assert live(page) == list(TEXTS)


def test_what_is_written_beside_the_journeys_is_not_taken_back_without_a_word(desktop, page, history):
    assert not history.beside.isVisible()
    document = page.view.document
    document.ordering.write(Block.DOUBT, "Natten")
    document.assessing.begin(load_assessment(resources()))
    document.assessing.write("health", "Sover fire timer.")
    go(desktop, history, Key.Key_Left)
    words = "Something else was otherwise then, and would come back too: the assessment, the order."
    assert desktop.says(words, history)
    desktop.press("Restore to here", history)
    said = "The journeys and the plan are as they were then. So are: the assessment, the order."
    desktop.wait(lambda: desktop.window.notices.words == said)
    desktop.press("Undo", desktop.window.notices)
    assert document.board.order.text(Block.DOUBT) == "Natten"
    assert document.board.assessed.section("health").text == "Sover fire timer."


def test_the_notice_does_not_undo_what_was_written_after_it(desktop, page, history):
    go(desktop, history, Key.Key_Left)
    desktop.press("Restore to here", history)
    desktop.wait(lambda: live(page) == list(TEXTS[:2]))
    page.view.document.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Bagefter")
    assert desktop.window.notices.words == ""
    page.undo()
    page.undo()
    assert live(page) == list(TEXTS)


def test_escape_leaves_without_doing_anything(desktop, page, history):
    go(desktop, history, Key.Key_Left)
    QTest.keyClick(history.slider, Key.Key_Escape)
    desktop.wait(lambda: not page.findChildren(HistoryPane))
    assert live(page) == list(TEXTS)
    assert page.can_undo


def test_leaving_while_the_library_still_looks_is_harmless(desktop, page, history):
    for at in (0, 1):
        history.slider.setValue(at)
    desktop.wait(history.restore.isEnabled)
    history.restore.click()
    QTest.keyClick(history.slider, Key.Key_Escape)
    assert not history.isVisible()
    desktop.wait(lambda: not page.findChildren(HistoryPane))
    desktop.settle()
    assert live(page) == list(TEXTS)


def test_another_page_ends_it(desktop, page, history):
    desktop.shell.show_overview()
    desktop.shell.show_journey()
    assert not any(pane.isVisible() for pane in page.findChildren(HistoryPane))


def test_colleagues_go_on_writing_beneath(desktop, page, history):
    go(desktop, history, Key.Key_Left)
    page.view.document.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Ny i mellemtiden")
    assert "Ny i mellemtiden" in live(page)
    assert shown(history) == list(TEXTS[:2])


def test_play_goes_on_to_the_newest_moment_and_stops(desktop, history):
    history._clock.setInterval(1)
    desktop.press("Play", history)
    desktop.wait(lambda: not history.play.isChecked() and shown(history) == list(TEXTS))
    assert history.slider.value() == history.slider.maximum()


def test_a_board_that_is_gone_from_the_library_is_told(desktop, page, history):
    document = board_document(desktop.shell.group_in_view)
    done = []
    desktop.shelf.ask(
        lambda archive: archive.library._connection.run("DELETE FROM updates WHERE document = ?", [document]),
        done.append,
    )
    desktop.wait(lambda: done)
    QTest.keyClick(history.slider, Key.Key_Home)
    desktop.wait(lambda: desktop.says("no longer in the library", history))
