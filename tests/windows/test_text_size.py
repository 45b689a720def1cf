"""Text of 100 to 200 per cent: chosen by mouse or keys, at once, remembered, and with room for all of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.settings import Settings
from desktop.text_size import SIZES, nearest, stepped
from desktop.windows.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def _as_it_was(desktop) -> Iterator[None]:
    yield
    desktop.look.resize(100)


def test_text_grows_at_once_with_all_that_holds_it_and_is_remembered(desktop):
    desktop.new_day()
    report, rail = desktop.overview.report, desktop.shell.rail
    before = report.fontMetrics().height(), report.height(), rail.width()
    desktop.window.open_settings()
    dialog = desktop.dialog(SettingsDialog)
    dialog.text_sizes[200].click()
    QApplication.processEvents()
    after = report.fontMetrics().height(), report.height(), rail.width()
    assert after[0] == pytest.approx(2 * before[0], abs=2)
    assert before[1] < after[1] < 2 * before[1], "the air around the words stays as it is"
    assert after[2] == 2 * before[2]
    assert Settings(desktop.places.settings).text_size == 200
    dialog.text_sizes[100].click()
    QApplication.processEvents()
    assert (report.fontMetrics().height(), report.height(), rail.width()) == before


def test_keys_make_text_larger_and_smaller_step_by_step(desktop):
    def press(*keys: str) -> int:
        for each in keys:
            QTest.keySequence(desktop.window, each)
        return desktop.look.text_size

    assert press("Ctrl+Shift++") == 120
    assert press("Ctrl+Shift++", "Ctrl+Shift+-") == 120
    assert press(*["Ctrl+Shift++"] * 9) == SIZES[-1]
    assert press("Ctrl+Shift+0") == 100
    assert press("Ctrl+Shift+-") == 100, "never smaller than usual"


def test_the_program_begins_in_the_size_that_was_chosen(desktop, start):
    desktop.window.use_text_size(160)
    again = start()
    again.look.resize(again.settings.text_size)
    assert again.look.text_size == 160
    assert again.window.findChild(QPushButton).font().pixelSize() == 24


def test_a_size_written_by_hand_is_taken_for_the_nearest_one(places):
    for written, meant in (("130", 120), ("9999", 100), ("gross", 100), ("-5", 100), ("900", 200)):
        kept = Settings(places.settings)
        kept._kept.setValue("text_size", written)
        assert nearest(kept.text_size) == meant, written
    assert stepped(150, 1) == 160
