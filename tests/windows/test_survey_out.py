"""What a survey says on its way out of the window: files, pictures, and the day that measures again."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.model.survey import RoundState
from desktop.windows.new_day_dialog import NewDay
from desktop.windows.pdf_dialog import DONE
from desktop.windows.picture_out_dialog import PictureDialog
from desktop.windows.picture_out_work import Form
from desktop.windows.survey_out_dialog import SurveyOutDialog
from desktop.windows.survey_strip import View
from tests.measured import A, B, result_of, survey_of
from tests.windows.conftest import Desktop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def measured(desktop: Desktop) -> Desktop:
    """A day with a round that is closed."""
    desktop.new_day()
    desktop.window.resize(1366, 768)
    surveys, survey = desktop.shell.session.document.surveys, survey_of()
    surveys.carry(survey, ())
    held = surveys.add_round(survey.id, "Førmåling")
    surveys.open_round(held, "2026-03-04")
    surveys.close_round(held, result_of(survey, {(A, B): [(13, 3)] * 7, (B, A): [(7, 3)] * 7}), "2026-03-05")
    face = desktop.shell.show_survey().survey
    face.show_view(View.BEFORE)
    return desktop


def _saved(desktop: Desktop, button: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(desktop.shell.show_survey().survey.out, LEFT)
    dialog = desktop.dialog(SurveyOutDialog)
    desktop.press(button, dialog)
    desktop.wait(lambda: dialog._steps.currentIndex() == DONE)
    dialog.reject()
    return path


def test_results_are_saved_as_pdf_and_spreadsheet(measured: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    pdf = _saved(measured, "Save as PDF …", tmp_path / "maaling.pdf", monkeypatch)
    pages = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "4,3 stærk" in pages or "4.3 strong" in pages
    sheet = _saved(measured, "Save as spreadsheet …", tmp_path / "maaling.xlsx", monkeypatch)
    assert len(load_workbook(sheet).sheetnames) == 3


def test_each_chart_is_saved_as_a_picture(measured: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kort.svg"), ""))
    results = measured.shell.show_survey().survey.results
    for card in (results.matrix, results.network, results.profile):
        QTest.mouseClick(card.picture, LEFT)
        dialog = measured.dialog(PictureDialog)
        assert measured.says("The chart as it is here", dialog)
        dialog.form.setCurrentIndex(dialog.form.findData(Form.SVG))
        (tmp_path / "kort.svg").unlink(missing_ok=True)
        QTest.mouseClick(dialog.save, LEFT)
        measured.wait((tmp_path / "kort.svg").exists)
        root = ElementTree.fromstring((tmp_path / "kort.svg").read_bytes())
        title = root.find("{http://www.w3.org/2000/svg}title")
        assert title is not None
        assert title.text == f"Førmåling – {card.name}"
        assert "4.3" in "".join(root.itertext()) or card is results.profile


def test_a_follow_up_day_has_what_was_measured_and_a_round_to_measure_again(measured: Desktop):
    first = measured.shell.session.day
    with measured.qtbot.waitSignal(measured.window.day_shown):
        measured.window.errands._create(
            NewDay("Opfølgning", "2026-11-28", "", "social", ("Gruppe 1",), follows=first.id)
        )
    later = measured.shell.session.day
    assert later.id != first.id
    assert later.surveys == first.surveys
    assert [(each.name, each.state) for each in later.rounds] == [
        ("Førmåling", RoundState.CLOSED),
        ("Measurement after", RoundState.PLANNED),
    ]
    assert later.rounds[0].shown == first.rounds[0].shown
    face = measured.shell.show_survey().survey
    face.show_view(View.AFTER)
    QTest.mouseClick(face.round.open, LEFT)
    assert face.held is not None
    assert face.held.asked == first.rounds[0].asked
