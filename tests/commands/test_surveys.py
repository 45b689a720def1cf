"""The collaboration survey by command: what closed rounds say, as what the file ends in."""

from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from desktop.archive.archive import Archive
from desktop.archive.building import day_document
from desktop.document.day import DayDocument
from desktop.model.survey import Round, RoundState
from desktop.model.template import load_templates
from desktop.paths import resources
from tests.measured import A, B, result_of, survey_of


def test_closed_rounds_are_written_as_what_the_file_ends_in_and_one_of_them_by_name(brobyg, day, places, tmp_path):
    result = brobyg("survey", day, "-o", tmp_path / "x.pdf")
    assert result.exit_code == 1
    assert "Der er ikke lukket nogen runde" in result.stderr or "No round" in result.stderr
    survey = survey_of()
    said = ((A, B), 12), ((B, A), 9)
    rounds = tuple(
        Round(
            name,
            survey.id,
            label,
            RoundState.CLOSED,
            "2026-03-04",
            "2026-03-04",
            result_of(survey, {pair: [(total + more, 3)] * 7 for pair, total in said}),
            survey,
            name,
        )
        for name, label, more in (("r1", "Førmåling", 0), ("r2", "Eftermåling", 2))
    )
    archive = Archive(places, load_templates(resources()))
    document = DayDocument(day, archive.updates(day_document(day)))
    document.listen(lambda change: archive.append([(day_document(day), each) for each in change.updates]))
    document.surveys.carry(survey, rounds)
    archive.close()
    for ending in ("pdf", "docx", "xlsx"):
        path = tmp_path / f"maaling.{ending}"
        result = brobyg("survey", day, "-o", path)
        assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(path), "")
    pages = " ".join(page.extract_text() for page in PdfReader(tmp_path / "maaling.pdf").pages)
    assert "+0,7" in pages or "+0.7" in pages
    assert Document(str(tmp_path / "maaling.docx")).inline_shapes
    assert len(load_workbook(tmp_path / "maaling.xlsx").sheetnames) == 4
    result = brobyg("survey", day, "--round", "førmåling", "-o", tmp_path / "r1.xlsx")
    assert result.exit_code == 0
    assert len(load_workbook(tmp_path / "r1.xlsx").sheetnames) == 3
    result = brobyg("survey", day, "--round", "ukendt", "-o", tmp_path / "r3.xlsx")
    assert (result.exit_code, "Førmåling" in result.stderr) == (1, True)
    assert not (tmp_path / "r3.xlsx").exists()
