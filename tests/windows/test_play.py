"""Presenting a journey phase by phase: keys, a remote, taps, the black screen, the other journey, a live board."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.canvas.picks import CardPick, CellPick
from desktop.layout.marks import Frame
from desktop.model.kinds import JourneyKind
from desktop.windows.play_window import PlayWindow

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
Key = Qt.Key


@pytest.fixture
def page(desktop):
    """A group's journey with a card in the first and the third phase, in view."""
    desktop.new_day("Oplægsdag")
    desktop.shell.show_journey()
    page = desktop.shell.journey_page
    for phase, text in ((0, "Ringer til kommunen"), (2, "Venter længe")):
        page.view.document.add_card(AS_IS, "as_is.citizen", f"as_is.{phase}", text=text)
    page.view.document.feel("as_is.2", -2)
    page.view.document.write_quote("as_is.2", "Jeg hørte ikke noget.")
    return page


@pytest.fixture
def show(desktop, page):
    """Press F5 on the journey and give the presentation."""

    def begin() -> PlayWindow:
        desktop.window.activateWindow()
        desktop.wait(desktop.window.isActiveWindow)
        QTest.keyClick(page.view, Key.Key_F5)
        return desktop.dialog(PlayWindow)

    return begin


def where(window: PlayWindow) -> int:
    return window._journey.phases.index(window.phase) + 1


def test_a_remote_goes_through_the_phases(desktop, page, show):
    window = show()
    titles = [phase.title for phase in page.view.drawing.journey.phases]
    assert desktop.says(titles[0], window)
    assert desktop.says(f"1 OF {len(titles)}", window)
    QTest.keyClick(window, Key.Key_PageDown)
    assert desktop.says("There are no cards in this phase yet.", window)
    QTest.keyClick(window, Key.Key_PageDown)
    assert desktop.says(titles[2], window)
    assert desktop.says("worried (-2)", window)
    assert desktop.says("Jeg hørte ikke noget.", window)
    assert "Venter længe" in window.stage.accessibleName()
    QTest.keyClick(window, Key.Key_PageUp)
    assert where(window) == 2
    QTest.keyClick(window, Key.Key_End)
    assert where(window) == len(titles)
    QTest.keyClick(window, Key.Key_Space)
    assert where(window) == len(titles)
    QTest.keyClick(window, Key.Key_Home)
    assert where(window) == 1
    QTest.keyClick(window, Key.Key_Escape)
    desktop.wait(lambda: not desktop.window.findChildren(PlayWindow))


def test_it_begins_where_one_is_and_a_tap_goes_on(page, show):
    page.view.set_pick(
        CardPick(next(card.id for card in page.view.drawing.journey.cards.values() if card.place.phase == "as_is.2"))
    )
    window = show()
    assert where(window) == 3
    stage = window.stage
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(10, stage.height() // 2))
    assert where(window) == 2


def test_the_screen_goes_black_and_back(show):
    window = show()
    for key in (Key.Key_B, Key.Key_Period):
        QTest.keyClick(window, key)
        assert window.black.isVisible()
        assert window.grab().toImage().pixelColor(window.width() // 2, 40).name() == "#000000"
        QTest.keyClick(window, key)
        assert not window.black.isVisible()
    assert where(window) == 1


def test_tab_shows_the_other_journey_at_the_same_phase(desktop, page, show):
    page.view.document.copy_journey(AS_IS, IDEAL)
    window = show()
    QTest.keyClick(window, Key.Key_Right)
    QTest.keyClick(window.stage, Key.Key_Right)
    QTest.keyClick(window.stage, Key.Key_Tab)
    assert desktop.says("THE IDEAL JOURNEY", window)
    assert where(window) == 3
    assert "Venter længe" in window.stage.accessibleName()


def test_what_colleagues_write_appears(page, show):
    window = show()
    page.view.document.add_card(AS_IS, "as_is.provider", "as_is.0", text="Svarer samme dag")
    assert "Svarer samme dag" in window.stage.accessibleName()


def test_plus_enlarges_and_minus_fits_again(show):
    window = show()
    QTest.keyClick(window, Key.Key_Plus)
    assert window.stage.zoom > 1
    QTest.keyClick(window, Key.Key_Minus)
    assert window.stage.zoom == 1


def test_nothing_moves_where_calm_is_wanted(desktop, page, show):
    page.view.document.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Ringer igen")
    window = show()
    QTest.keyClick(window, Key.Key_Right)
    assert window.stage.moving
    desktop.settings.calm = True
    QTest.keyClick(window, Key.Key_Right)
    assert not window.stage.moving


def shade(page, phase: str) -> str:
    """The colour of a phase's upper left corner, on its first lane."""
    view = page.view
    band = view.drawing.columns[view.drawing.column_of(phase)]
    frame = view.drawing.rows[0]
    spot = view.camera().to_screen(Frame(band.start + 4, frame.start + 1.5, 0, 0)).topLeft().toPoint()
    return view.viewport().grab().toImage().pixelColor(spot).name()


def test_the_calm_view_lights_the_phase_one_is_at_and_is_remembered(desktop, page):
    desktop.window.activateWindow()
    desktop.wait(desktop.window.isActiveWindow)
    page.view.set_pick(CellPick("as_is.citizen", "as_is.1"))
    lit = shade(page, "as_is.2")
    QTest.keyClick(page.view, Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shade(page, "as_is.2") != lit
    page.view.set_pick(CellPick("as_is.citizen", "as_is.2"))
    assert shade(page, "as_is.2") == lit
    assert shade(page, "as_is.1") != lit
    assert page.view.calm
    assert desktop.settings.calm
    page.show_kind(IDEAL)
    page.show_kind(AS_IS)
    page.view.set_pick(CellPick("as_is.citizen", "as_is.0"))
    assert shade(page, "as_is.2") != lit
    QTest.keyClick(page.view, Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shade(page, "as_is.2") == lit
    assert not desktop.settings.calm
