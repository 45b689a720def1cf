"""The presenter's remote while the facilitator stands before the wall, the gallery or the evaluation."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.windows.gallery_page import Hanging
from tests.windows.conftest import Desktop
from tests.windows.running import run

Key = Qt.Key


def test_it_goes_on_back_and_to_black_from_the_pages_of_the_room(desktop: Desktop):
    desktop.new_day()
    page, _, made = run(desktop)
    running, shell, window = page.running, desktop.shell, desktop.window
    running.go_to(made["t"])
    wall = shell.show_wall()
    field = next(iter(next(iter(wall.boards.values())).loose.values())).field
    QTest.keyClick(field, Key.Key_PageDown)
    assert running.clock.block == made["t"], "nothing goes on while the projector is off"
    page.projector.open()
    window.activateWindow()
    desktop.wait(window.isActiveWindow)
    for show in (shell.show_wall, shell.show_evaluation, shell.show_gallery):
        running.go_to(made["t"])
        show()
        focused = window.focusWidget()
        QTest.keyClick(focused, Key.Key_PageDown)
        assert running.clock.block == made["g"]
        assert window.notices.words == "Now: Casearbejde"
        desktop.press("Take it back")
        assert running.clock.block == made["t"]
        focused.setFocus()
        QTest.keyClick(focused, Key.Key_PageUp)
        assert running.clock.block == made["w"]
    gallery = shell.show_gallery()
    QTest.keyClick(window.focusWidget(), Key.Key_B)
    assert running.is_black
    gallery.hang(Hanging.WALK)
    block = running.clock.block
    QTest.keyClick(window.focusWidget(), Key.Key_PageDown)
    assert running.clock.block == block, "there the key turns a leaf"
    shell.show_wall()
    QTest.keyClicks(field, "Bbb.")
    assert field.toPlainText() == "Bbb."
    assert running.is_black, "whoever writes keeps their letters"
