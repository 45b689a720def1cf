"""The page of reports: made in one press, looked through, saved and printed, and stopped."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.model.n_up import put, sheets
from desktop.model.pages import Page
from desktop.model.reader import Reader
from desktop.windows.print_job import PrintOrder
from desktop.windows.print_sheet import PrintSheet
from desktop.windows.report_dialog import ReportDialog
from desktop.windows.reports_page import ReportsPage


@pytest.fixture
def page(desktop) -> ReportsPage:
    desktop.new_day("Rapportdag")
    desktop.shell.session.room.agreements.add("Vi ringer samme dag", desktop.shell.session.day.groups[0].id)
    desktop.shell.rail.pages[Page.REPORTS].click()
    made = desktop.shell.facilitator.reports_page
    assert made is not None
    assert made.isVisible()
    return made


def make(desktop, page, reader=Reader.PARTICIPANT) -> None:
    page.cards[reader].make.click()
    desktop.wait(lambda: page.desk.is_ready and page.desk.view.is_seen)


def test_a_report_is_made_in_one_press_looked_through_and_saved(desktop, page, tmp_path, monkeypatch):
    assert not desktop.shell.rail.report.isVisible()
    assert desktop.says("2 pages for each group", page)
    make(desktop, page)
    view = page.desk.view
    assert (view.count, page.desk.where.text()) == (4, "Page 1 of 4")
    assert desktop.says("4 pages", page.cards[Reader.PARTICIPANT])
    for key, number in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_End, 4), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Home, 1)):
        QTest.keyClick(view, key)
        assert page.desk.where.text() == f"Page {number} of 4"
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert page.desk.size_label.text() == "125 %"
    desktop.wait(lambda: view._seen[0].width == round(view._size().width() * view.devicePixelRatioF()))
    assert view._seen[0].image.pixelColor(2, 2) == QColor("white")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "til deltagerne"), ""))
    desktop.press("Save as PDF …", page)
    desktop.wait(lambda: (tmp_path / "til deltagerne.pdf").exists() and page.desk.is_ready)
    assert len(PdfReader(tmp_path / "til deltagerne.pdf").pages) == 4
    desktop.press("Save as web page …", page)
    desktop.wait((tmp_path / "til deltagerne.html").exists)
    assert "Vi ringer samme dag" in (tmp_path / "til deltagerne.html").read_text("utf-8")


def test_a_report_of_one_group_and_one_of_all(desktop, page):
    page.group.setCurrentIndex(1)
    make(desktop, page)
    assert page.desk.view.count == 2
    make(desktop, page, Reader.LEADERS)
    assert page.cards[Reader.PARTICIPANT].pages.text() == "2 pages"
    assert page.reader is Reader.LEADERS


def test_whatever_else_can_be_printed_is_one_press_away(desktop, page):
    desktop.press("Other printouts …", page)
    assert desktop.dialog(ReportDialog).choice.currentData() == ""


def test_it_can_be_stopped_and_the_one_before_is_still_there(desktop, page):
    make(desktop, page)
    page.cards[Reader.DAY].make.click()
    process = page._job._process
    page.desk.stop.click()
    assert page.desk.is_ready
    assert page.desk.view.count == 4
    assert page.reader is not Reader.DAY
    assert page.cards[Reader.DAY].pages.text() == ""
    process.join(20)
    assert not process.is_alive()


def test_printing_puts_pages_on_sheets_as_asked(desktop, page, tmp_path):
    make(desktop, page)
    desktop.press("Print …", page)
    sheet = desktop.dialog(PrintSheet)
    assert desktop.says("4 pages on 4 sides", sheet)
    sheet.on_sheet.setCurrentIndex(1)
    assert desktop.says("4 pages on 2 sides", sheet)
    sheet.reject()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    path = page._made[Reader.PARTICIPANT]
    page.print_order(PrintOrder(path, (0, 1, 2), on_sheet=2), printer)
    desktop.wait(lambda: page._printing is None)
    assert desktop.says("The report is printed.")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert page.desk.is_ready


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(desktop, page, tmp_path):
    make(desktop, page)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "x.pdf"))
    page.print_order(PrintOrder(page._made[Reader.PARTICIPANT], (0,)), printer)
    desktop.wait(lambda: page._printing is None)
    assert desktop.says("The printer does not answer.")
    assert page.desk.is_ready


def test_the_sender_stands_on_what_is_made_and_a_bad_logo_is_refused(desktop, page, tmp_path):
    QTest.keyClicks(page.sent_by.name, "Furesø Kommune")
    image = QImage(2000, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f5f8b"))
    image.save(str(tmp_path / "logo.png"))
    page.sent_by.take(tmp_path / "logo.png")
    desktop.wait(lambda: desktop.settings.logo)
    assert QImage.fromData(desktop.settings.logo).width() == 900
    make(desktop, page, Reader.HANDBOOK)
    reader = PdfReader(page._made[Reader.HANDBOOK])
    assert "Furesø Kommune" in reader.pages[0].extract_text()
    assert len(reader.pages[0].images) == 1
    (tmp_path / "not.png").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    page.sent_by.take(tmp_path / "not.png")
    desktop.wait(lambda: desktop.says("not.png cannot be used as a logo."))
    page.sent_by.remove.click()
    assert desktop.settings.logo == b""


def test_what_was_made_goes_with_the_day(desktop, page):
    make(desktop, page)
    folder = page._made[Reader.PARTICIPANT].parent
    assert folder.exists()
    desktop.window.open_start()
    desktop.wait(lambda: not folder.exists())


def test_pages_fill_their_share_of_a_sheet_and_lie_on_their_side_where_that_is_larger():
    assert [sheets(pages, 4) for pages in (1, 4, 5)] == [1, 1, 2]
    a4, a3 = (210.0, 297.0), (420.0, 297.0)
    one = put(a4, a4, 1, 0)
    assert (one.x, one.y, one.scale, one.turned) == (0, 0, 1, False)
    two = put(a4, a4, 2, 1)
    assert two.turned
    assert two.y >= 148.5
    assert abs(two.scale - 148.5 / 210) < 0.01
    drawing = put(a3, a4, 1, 0)
    assert drawing.turned
    assert abs(drawing.scale - 0.707) < 0.01
    assert not put(a4, a3, 2, 1).turned
    corner = put(a4, a4, 4, 3)
    assert (corner.x, corner.y, corner.scale) == (105, 148.5, 0.5)
