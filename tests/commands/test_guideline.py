"""The shared guideline by command: the file's ending decides what is written."""

from docx import Document
from pypdf import PdfReader

from desktop.archive.archive import Archive
from desktop.archive.building import GUIDELINE
from desktop.document.guideline import GuidelineDocument
from desktop.document.guideline_start import guideline_start
from desktop.model.template import load_templates
from desktop.paths import resources


def test_the_guideline_of_a_day_is_written_as_what_the_file_ends_in(brobyg, day, places, tmp_path):
    written = GuidelineDocument([guideline_start()])
    written.write("part.purpose", "text", "At ingen venter på Ærø")
    archive = Archive(places, load_templates(resources()))
    archive.append([(archive.add_document(day, GUIDELINE, ""), written.state())])
    archive.close()
    for ending in ("docx", "pdf", "html", "txt"):
        path = tmp_path / f"retningslinje.{ending}"
        result = brobyg("guideline", day, "-o", path)
        assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(path), "")
    assert "At ingen venter på Ærø" in [each.text for each in Document(str(tmp_path / "retningslinje.docx")).paragraphs]
    assert "At ingen venter på Ærø" in PdfReader(tmp_path / "retningslinje.pdf").pages[0].extract_text()
    for ending in ("html", "txt"):
        assert "At ingen venter på Ærø" in (tmp_path / f"retningslinje.{ending}").read_text("utf-8")
    (tmp_path / "bad.docx").write_bytes(b"no template")
    result = brobyg("guideline", day, "-o", tmp_path / "x.docx", "--template", tmp_path / "bad.docx")
    assert result.exit_code == 1
    assert not (tmp_path / "x.docx").exists()
