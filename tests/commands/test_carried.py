"""An assessment that was carried over, by command: the file's ending decides what is written."""

from docx import Document
from pypdf import PdfReader

from desktop.archive.archive import Archive
from desktop.archive.building import BOARD
from desktop.document.board import BoardDocument
from desktop.model.assessment_template import load_assessment
from desktop.model.carry_fields import CarrySystem, sources_of
from desktop.model.template import load_templates
from desktop.paths import resources
from desktop.report.carried import plan_of

TEXT = "Går til bussen på Ærø. 🙂\n\n•  hver dag "


def test_the_fields_of_a_group_are_written_as_what_the_file_ends_in(brobyg, day, places, tmp_path):
    archive = Archive(places, load_templates(resources()))
    opened = archive.read_day(day)
    group = opened.day.day.groups[0].id
    board = BoardDocument(())
    board.assessing.begin(load_assessment(resources()))
    board.assessing.write("mobility", TEXT)
    assessed = board.board.assessed
    places_of = plan_of(assessed, CarrySystem.VUM1)
    board.carrying.carry("VUM1", [(each, places_of.place(each.section).key) for each in sources_of(assessed)])
    archive.append([(archive.add_document(day, BOARD, group), board.state())])
    archive.close()
    for ending in ("docx", "pdf", "html", "txt"):
        path = tmp_path / f"udredning.{ending}"
        result = brobyg("assessment", day, "--group", "1", "--system", "vum1", "-o", path)
        assert (result.exit_code, result.stdout.strip()) == (0, str(path))
        assert ("Levels and help texts are not in it." in result.stderr) is (ending == "txt")
    assert TEXT in [each.text for each in Document(str(tmp_path / "udredning.docx")).paragraphs]
    assert "Ærø" in PdfReader(tmp_path / "udredning.pdf").pages[0].extract_text()
    assert TEXT.encode() in (tmp_path / "udredning.txt").read_bytes()
    assert "Mobilitet" in (tmp_path / "udredning.html").read_text("utf-8")
    nothing = brobyg("assessment", day, "--group", "2", "-o", tmp_path / "tom.txt")
    assert (nothing.exit_code, (tmp_path / "tom.txt").read_text()) == (0, "")
    assert brobyg("assessment", day, "--group", "3", "-o", tmp_path / "x.txt").exit_code == 1
