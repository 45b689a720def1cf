"""Reports by command: the whole day or one group, and no half file when something is wrong."""

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from desktop.tagged.faults import Fault, Rule


def words_in(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_day_is_printed_and_the_file_is_named(brobyg, day, tmp_path):
    result = brobyg("report", day, "-o", tmp_path / "dag.pdf")
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(tmp_path / "dag.pdf"), "")
    text = words_in(tmp_path / "dag.pdf")
    assert all(words in text for words in ("Temadag i Furesø", "Group 1", "Group 2"))


@pytest.mark.parametrize("group", ["2", "Group 2", "group 2"])
def test_one_group_is_printed_alone(brobyg, day, tmp_path, group):
    assert brobyg("report", "Temadag i Furesø", "--group", group, "-o", tmp_path / "gruppe.pdf").exit_code == 0
    text = words_in(tmp_path / "gruppe.pdf")
    assert "Group 2" in text
    assert "Group 1" not in text


def test_what_cannot_be_printed_is_told_and_leaves_what_lay_there(brobyg, day, tmp_path):
    (tmp_path / "dag.pdf").write_bytes(b"last year's")
    result = brobyg("report", day, "--group", "9", "-o", tmp_path / "dag.pdf")
    assert result.exit_code == 1
    assert "no group 9" in result.stderr
    result = brobyg("report", day, "-o", tmp_path / "nowhere" / "dag.pdf")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
    assert brobyg("report", day).exit_code == 2
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["dag.pdf"]
    assert (tmp_path / "dag.pdf").read_bytes() == b"last year's"


def test_a_day_is_written_as_a_web_page_where_the_file_ends_as_one(brobyg, day, tmp_path):
    result = brobyg("report", day, "-o", tmp_path / "dag.html")
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(tmp_path / "dag.html"), "")
    page = (tmp_path / "dag.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "Temadag i Furesø</h1>" in page


def test_a_file_that_does_not_call_itself_accessible_says_why(brobyg, day, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.tagged.file.faults_of", lambda _: iter([Fault(Rule.ALT, page=3)]))
    result = brobyg("report", day, "-o", tmp_path / "dag.pdf")
    assert result.exit_code == 0
    assert "a figure does not say what it shows (page 3)" in result.stderr
    assert "Group 1" in words_in(tmp_path / "dag.pdf")


def test_each_reader_gets_a_report_and_a_group_only_where_it_is_of_one(brobyg, day, tmp_path):
    for reader in ("participant", "leaders", "handbook"):
        assert brobyg("report", day, "--reader", reader, "-o", tmp_path / f"{reader}.pdf").exit_code == 0
    assert "Three things to use on Monday" in words_in(tmp_path / "participant.pdf")
    assert len(PdfReader(tmp_path / "participant.pdf").pages) == 4
    assert "steering group" in words_in(tmp_path / "leaders.pdf")
    assert brobyg("report", day, "--reader", "leaders", "--group", "1", "-o", tmp_path / "x.pdf").exit_code == 2
    assert not (tmp_path / "x.pdf").exists()


def test_a_day_is_written_as_a_word_file_in_a_template_and_what_that_lacks_is_told(brobyg, day, tmp_path):
    result = brobyg("report", day, "-o", tmp_path / "dag.docx")
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(tmp_path / "dag.docx"), "")
    template = docx.Document()
    template.add_paragraph("{{kommune}}, {{dato}}: {{titel}}")
    template.save(str(tmp_path / "skabelon.docx"))
    result = brobyg("report", day, "-o", tmp_path / "dag.docx", "--template", tmp_path / "skabelon.docx",
                    "--municipality", "Furesø Kommune")  # fmt: skip
    assert result.exit_code == 0
    assert "The template has no {{indhold}}" in result.stderr
    texts = [each.text for each in docx.Document(str(tmp_path / "dag.docx")).paragraphs]
    assert texts[0] == "Furesø Kommune, 12 May 2026: Temadag i Furesø"
    assert {"Group 1", "Group 2"} <= set(texts)
    (tmp_path / "skabelon.docx").write_bytes(b"no Word file")
    result = brobyg("report", day, "-o", tmp_path / "x.docx", "--template", tmp_path / "skabelon.docx")
    assert result.exit_code == 1
    assert "skabelon.docx is damaged" in result.stderr
    assert not (tmp_path / "x.docx").exists()


def test_a_day_is_written_as_tables(brobyg, day, tmp_path):
    result = brobyg("export-table", day, "-o", tmp_path / "dag.xlsx")
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(tmp_path / "dag.xlsx"), "")
    assert "Participants" not in load_workbook(tmp_path / "dag.xlsx").sheetnames
    assert brobyg("export-table", day, "--names", "-o", tmp_path / "tabeller").exit_code == 0
    assert {"Cards.csv", "Participants.csv"} <= {path.name for path in (tmp_path / "tabeller").iterdir()}
    result = brobyg("export-table", day, "-o", tmp_path / "nowhere" / "tabeller")
    assert result.exit_code == 1
    assert "could not be made" in result.stderr
