"""The room test in the window: opened from the start page and from a day, alone and with another laptop."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.link.roomtest.caller import other_from
from desktop.link.roomtest.finding import Check, Verdict
from desktop.link.roomtest.room import Place, RoomTest
from desktop.windows.fallback_dialog import FallbackDialog
from desktop.windows.room_sheet import RoomSheet
from tests.windows.sizes import cut_off

HERE = "127.0.0.1"
ALONE = (Check.NETWORK, Check.PORT, Check.PRINTER, Check.DISK)


def loopback(data: Path) -> Place:
    return Place(data, ports=[0], host=HERE, multicast=False)


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stay on this machine, and ask neither printers nor the internet."""
    monkeypatch.setattr("desktop.windows.room_running.Place", loopback)
    monkeypatch.setattr("desktop.link.roomtest.printers.find_printers", lambda: ("Kontor-2",))
    monkeypatch.setattr("desktop.link.roomtest.portal.ask_outside", lambda: None)


def opened(desktop) -> RoomSheet:
    desktop.press("Test the room")
    sheet = desktop.dialog(RoomSheet)
    desktop.wait(lambda: sheet.running.standing is not None and not sheet.running.is_busy)
    return sheet


def type_in(sheet: RoomSheet, address: str, code: str) -> None:
    for field, words in ((sheet.other.typed_address, address), (sheet.other.typed_code, code)):
        field.clear()
        QTest.keyClicks(field, words)
    QTest.keyClick(sheet.other.typed_code, Qt.Key.Key_Return)


def verdicts(sheet: RoomSheet) -> dict[Check, Verdict]:
    return {check: finding.verdict for check, finding in sheet.findings.items()}


def test_from_the_start_page_alone_and_with_a_second_laptop(desktop, tmp_path):
    sheet = opened(desktop)
    assert set(sheet.findings) == set(Check)
    assert verdicts(sheet)[Check.DISK] is Verdict.GOOD
    assert desktop.says("✓  Good", sheet.rows[Check.PORT])
    assert desktop.says("Kontor-2", sheet.rows[Check.PRINTER])
    assert desktop.says("–  Not checked", sheet.rows[Check.SPEED])
    assert desktop.says("only the screen of this laptop", sheet.rows[Check.SCREEN])
    assert desktop.says(sheet.running.standing.address, sheet.other)
    assert sheet.again.text() == "Test again"

    second = RoomTest(loopback(tmp_path), lambda _: None, lambda _: None)
    second.start()
    met = threading.Event()
    second.meet(other_from(sheet.other.address.text(), sheet.other.code.text()), met.set)
    desktop.wait(met.is_set)
    desktop.wait(lambda: verdicts(sheet)[Check.SPEED] is Verdict.GOOD)
    assert desktop.says("reach each other", sheet.rows[Check.REACH])
    assert verdicts(sheet)[Check.FIREWALL] is Verdict.GOOD
    assert sheet.rows[Check.FIREWALL].accessibleName() == "Firewall: ✓  Good"
    second.stop()

    sheet.close_button.click()
    desktop.wait(lambda: not desktop.window.findChildren(RoomSheet))
    assert sheet.running._test is None


def test_from_a_day_to_another_laptop_by_its_address_and_code(desktop, tmp_path):
    desktop.new_day()
    desktop.press("Test the room", desktop.overview)
    sheet = desktop.dialog(RoomSheet)
    desktop.wait(sheet.other.call.isEnabled)
    stood = []
    second = RoomTest(loopback(tmp_path), lambda _: None, stood.append)
    second.start()
    desktop.wait(lambda: stood)
    try:
        type_in(sheet, "the one over there", "1")
        assert desktop.says("is no address of a laptop", sheet.other)
        type_in(sheet, stood[0].address, "12")
        assert desktop.says("four digits", sheet.other)
        type_in(sheet, stood[0].address, stood[0].code)
        desktop.wait(lambda: verdicts(sheet).get(Check.SPEED) is Verdict.GOOD and not sheet.running.is_busy)
        assert not desktop.says("four digits", sheet.other)
        assert verdicts(sheet)[Check.REACH] is Verdict.GOOD
    finally:
        second.stop()
    type_in(sheet, stood[0].address, stood[0].code)
    assert sheet.again.text() == "Stop"
    desktop.wait(lambda: verdicts(sheet)[Check.REACH] is not Verdict.GOOD)
    sheet.reject()


def test_it_is_stopped_and_begun_again_with_another_code(desktop):
    sheet = opened(desktop)
    code = sheet.other.code.text()
    sheet.again.click()
    assert sheet.again.text() == "Stop"
    assert desktop.says("Looking …", sheet.rows[Check.DISK])
    sheet.again.click()
    assert sheet.again.text() == "Test again"
    assert desktop.says("–  Not checked", sheet.rows[Check.DISK])
    assert not sheet.other.call.isEnabled()
    sheet.again.click()
    desktop.wait(lambda: sheet.running.standing is not None and not sheet.running.is_busy)
    assert set(ALONE) <= set(sheet.findings)
    assert len(sheet.other.code.text()) == len(code) == 4
    desktop.language.use("da")
    desktop.wait(lambda: desktop.says("I orden", sheet.rows[Check.DISK]))
    assert sheet.again.text() == "Test igen"
    sheet.reject()


def test_the_internet_is_asked_when_somebody_presses_that(desktop):
    sheet = opened(desktop)
    assert desktop.says("detectportal.firefox.com", sheet.rows[Check.PORTAL])
    sheet.internet.click()
    assert desktop.says("Looking …", sheet.rows[Check.PORTAL])
    desktop.wait(lambda: Check.PORTAL in sheet.findings and not sheet.running.is_busy)
    assert desktop.says("there is no internet here", sheet.rows[Check.PORTAL])
    sheet.reject()


def test_the_fallback_plan_is_shown_and_saved_with_this_laptops_address(desktop, tmp_path, monkeypatch):
    from tests.report.papers import Paper, bare

    sheet = opened(desktop)
    path = tmp_path / "plan.pdf"
    monkeypatch.setattr("desktop.windows.pdf_dialog.ask_where_to_save", lambda *_: path)
    sheet.plan.click()
    (dialog,) = sheet.findChildren(FallbackDialog)
    desktop.wait(lambda: len(dialog.preview.pages) == 1)
    dialog.save.click()
    desktop.wait(path.is_file)
    assert bare(HERE) in Paper(path).text
    dialog.reject()
    sheet.reject()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_in_danish_on_a_small_laptop(desktop, qtbot, percent):
    desktop.language.use("da")
    desktop.window.use_text_size(percent)
    desktop.window.resize(1366, 768)
    desktop.window.open_room_test()
    sheet = desktop.dialog(RoomSheet)
    desktop.wait(lambda: sheet.running.standing is not None and not sheet.running.is_busy)
    type_in(sheet, "127.0.0.1:1", "1234")
    desktop.wait(lambda: verdicts(sheet)[Check.REACH] is Verdict.BAD)
    type_in(sheet, "x", "1")
    desktop.wait(lambda: not cut_off(sheet))
    assert sheet.width() <= 1366
    assert sheet.height() <= 768
    sheet.reject()
