"""Printing: what is asked, a process that can be stopped, and a file that is whole or not there."""

import zipfile

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.model.kinds import CardKind
from desktop.model.printing import Part
from desktop.windows.file_format import FileFormat
from desktop.windows.report_dialog import ReportDialog


@pytest.fixture
def dialog(desktop, tmp_path, monkeypatch):
    """The dialog of a day with two groups; the file goes into the test's own folder."""
    desktop.new_day("Rapportdag")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "rapport"), ""))
    desktop.overview.report.click()
    return desktop.dialog(ReportDialog)


def words_of(path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_report_of_the_whole_day_is_made_and_opened(desktop, dialog, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved as rapport.pdf", dialog))
    file = tmp_path / "rapport.pdf"
    assert "Rapportdag" in words_of(file)
    assert "Gruppe 1" in words_of(file)
    assert "Gruppe 2" in words_of(file)
    desktop.press("Open the PDF", dialog)
    assert opened == [str(file)]


@pytest.mark.parametrize("whose", ["the day", "a group"])
def test_the_file_has_what_was_agreed_and_who_it_is_from(desktop, dialog, tmp_path, whose):
    """It is the very report of the page of reports, not one that knows less."""
    session = desktop.shell.session
    session.room.agreements.add("Vi ringer samme dag", session.day.groups[0].id)
    desktop.settings.sender = "Furesø Kommune"
    dialog.choice.setCurrentIndex(0 if whose == "the day" else 1)
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved as rapport.pdf", dialog))
    assert "Vi ringer samme dag" in words_of(tmp_path / "rapport.pdf")
    assert "Furesø Kommune" in words_of(tmp_path / "rapport.pdf")


def test_the_same_report_can_be_saved_as_a_web_page_and_opened(desktop, dialog, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desktop.press("Save as web page …", dialog)
    desktop.wait(lambda: desktop.says("The web page is saved as rapport.html", dialog))
    assert "Rapportdag</h1>" in (tmp_path / "rapport.html").read_text("utf-8")
    desktop.press("Open the web page", dialog)
    assert opened == [str(tmp_path / "rapport.html")]


def test_a_pdf_that_does_not_call_itself_accessible_says_why(desktop, dialog, tmp_path):
    desktop.press("Save as …", dialog)
    dialog._job.doubted.emit(("It does not call itself accessible: a table's cells have no headings",))
    desktop.wait(lambda: desktop.says("accessible: a table's cells have no headings", dialog))
    assert (tmp_path / "rapport.pdf").exists()


def test_it_is_saved_as_a_word_file_in_a_template_that_is_remembered(desktop, dialog, tmp_path, monkeypatch):
    template = docx.Document()
    template.add_paragraph("Brevhoved {{titel}}")
    template.add_paragraph("Fra {{kommune}}")
    template.save(str(tmp_path / "skabelon.dotx"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "skabelon.dotx")], ""))
    assert dialog.in_template.isHidden()
    dialog.as_what.setCurrentIndex(dialog.as_what.findData(FileFormat.WORD))
    assert dialog.in_template.isVisible()
    desktop.settings.sender = "Furesø Kommune"
    dialog.in_template.setCurrentIndex(1)
    dialog.in_template.activated.emit(1)
    assert dialog.in_template.currentText() == "skabelon.dotx"
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The Word file is saved as rapport.docx", dialog))
    assert desktop.says("The template has no {{indhold}}", dialog)
    texts = [each.text for each in docx.Document(str(tmp_path / "rapport.docx")).paragraphs]
    assert texts[:2] == ["Brevhoved Rapportdag", "Fra Furesø Kommune"]
    assert {"Gruppe 1", "Gruppe 2"} <= set(texts)
    dialog.reject()
    desktop.overview.report.click()
    again = desktop.dialog(ReportDialog)
    assert again.in_template.path == tmp_path / "skabelon.dotx"
    (tmp_path / "skabelon.dotx").write_bytes(b"broken")
    again.as_what.setCurrentIndex(again.as_what.findData(FileFormat.WORD))
    desktop.press("Save as …", again)
    desktop.wait(lambda: desktop.says("skabelon.dotx is damaged or cut short.", again))


@pytest.mark.parametrize("kind", [FileFormat.SHEET, FileFormat.CSV])
def test_it_is_saved_as_tables_with_names_only_when_asked(desktop, dialog, tmp_path, kind):
    dialog.as_what.setCurrentIndex(dialog.as_what.findData(kind))
    assert dialog.part.isHidden()
    assert dialog.save_page.isHidden()
    assert not dialog.names.isChecked()
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says(f"rapport{kind}", dialog))
    if kind is FileFormat.SHEET:
        names = load_workbook(tmp_path / "rapport.xlsx").sheetnames
        assert "Kort" in names or "Cards" in names
        assert not {"Deltagere", "Participants"} & set(names)
    else:
        with zipfile.ZipFile(tmp_path / "rapport.zip") as whole:
            assert len(whole.namelist()) == 9


def test_a_report_of_one_group_leaves_the_others_out(desktop, dialog, tmp_path):
    dialog.choice.setCurrentIndex(2)
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("The PDF is saved", dialog))
    words = words_of(tmp_path / "rapport.pdf")
    assert "Gruppe 2" in words
    assert "Gruppe 1" not in words


def test_it_can_be_stopped_and_leaves_nothing(desktop, dialog, tmp_path):
    before = set(tmp_path.iterdir())
    desktop.press("Save as …", dialog)
    process = dialog._job._process
    desktop.press("Stop", dialog)
    assert desktop.says("What should be in it".upper(), dialog)
    process.join(20)
    assert process.exitcode == 0
    assert set(tmp_path.iterdir()) == before


def test_a_place_that_cannot_be_written_is_told_and_another_can_be_tried(desktop, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.pdf"), ""))
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("x.pdf could not be written", dialog))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.pdf"), ""))
    desktop.press("Save as …", dialog)
    desktop.wait(lambda: desktop.says("saved as x.pdf", dialog))


def test_a_process_that_dies_is_told(desktop, dialog):
    desktop.press("Save as …", dialog)
    dialog._job._process.kill()
    desktop.wait(lambda: desktop.says("The file could not be made", dialog))


def test_closing_the_dialog_stops_the_report(desktop, dialog, tmp_path):
    desktop.press("Save as …", dialog)
    process = dialog._job._process
    dialog.reject()
    process.join(20)
    assert not process.is_alive()
    assert not (tmp_path / "rapport.pdf").exists()


def test_the_journey_page_prints_its_group(desktop):
    desktop.new_day()
    group = desktop.shell.session.day.groups[1].id
    desktop.shell.show_journey(group)
    desktop.shell.journey_page.report_wanted.emit(group)
    assert desktop.dialog(ReportDialog).choice.currentData() == group


def test_the_plan_page_prints_the_plan_alone_as_drawing_table_or_both(desktop, tmp_path, monkeypatch):
    desktop.new_day("Plandag")
    group = desktop.shell.session.day.groups[0].id
    desktop.shell.show_plan(group)
    desktop.shell.plan_page.view.document.ladder.add(CardKind.GOAL, "Går selv til bageren")
    desktop.shell.plan_page.report_wanted.emit(group)
    dialog = desktop.dialog(ReportDialog)
    assert (dialog.choice.currentData(), dialog.part.currentText()) == (group, "The goal plan: A3 drawing and A4 table")
    sizes = {}
    for part in (Part.PLAN, Part.PLAN_DRAWING, Part.PLAN_TABLE):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, part=part: (str(tmp_path / part), ""))
        dialog.part.setCurrentIndex(list(Part).index(part))
        desktop.press("Save as …", dialog)
        desktop.wait(lambda part=part, dialog=dialog: desktop.says(f"saved as {part}.pdf", dialog))
        assert "Går selv til bageren" in words_of(tmp_path / f"{part}.pdf")
        sizes[part] = {round(page.mediabox.width / 72 * 25.4) for page in PdfReader(tmp_path / f"{part}.pdf").pages}
        desktop.press("Close", dialog)
        desktop.shell.plan_page.report_wanted.emit(group)
        dialog = desktop.dialog(ReportDialog)
    assert sizes == {Part.PLAN: {420, 210}, Part.PLAN_DRAWING: {420}, Part.PLAN_TABLE: {210}}
