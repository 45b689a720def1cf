"""The shared guideline on paper, in Word and as plain text: every heading, every step, and what is missing."""

from docx import Document

from desktop.model.day import Day
from desktop.model.guideline import Guideline, GuidelineSection, GuidelineStep, Part
from desktop.report.blocks import Bullets, Heading, Paragraph, Table
from desktop.report.guideline import guideline_report, write_guideline
from desktop.report.guideline_text import guideline_text, section_text
from desktop.words import untranslated

DAY = Day("d", "Temadag i Furesø", date="2026-05-12")
GUIDELINE = Guideline(
    (
        GuidelineSection("p", "Formål", "At ingen venter.\n- uden svar\n- uden grund", part=Part.PURPOSE),
        GuidelineSection("s", "Trin for trin", "", part=Part.STEPS),
        GuidelineSection("r", "Ansvar", "", part=Part.RESPONSIBILITY),
        GuidelineSection("f", "Opfølgning og ejer", "", part=Part.FOLLOW_UP),
    ),
    owner="Faglig leder",
    follow_up="2026-11-01",
    steps=(GuidelineStep("1", "Rådgiver", "Sender 😀", "3 dage", ""), GuidelineStep("2", "", "Svarer", "", "Notat")),
)


def test_headings_steps_and_owner_stand_on_paper_and_what_is_missing_too():
    blocks = guideline_report(DAY, GUIDELINE, untranslated).blocks
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads == ["Shared guideline", *(each.title for each in GUIDELINE.sections)]
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert table.head == ("No.", "Who", "What", "Deadline", "Document")
    assert [cell.text for cell in table.rows[0].cells] == ["1", "Rådgiver", "Sender 😀", "3 dage", "Missing: document"]
    listed = [block.items for block in blocks if isinstance(block, Bullets)]
    assert listed[0] == ("uden svar", "uden grund")
    assert "Looked at again: 1 November 2026" in listed[1]
    assert "Missing: from when it applies" in listed[1][1]
    assert "Missing: the text" in [block.text for block in blocks if isinstance(block, Paragraph)]


def test_it_becomes_a_word_file_with_headings_and_a_table_also_in_a_template(tmp_path):
    template = tmp_path / "kommune.docx"
    own = Document()
    own.add_paragraph("{{titel}}", style="Title")
    own.add_paragraph("Kommunens eget")
    own.add_paragraph("{{indhold}}")
    own.save(str(template))
    for chosen in (None, template):
        path = tmp_path / "ud.docx"
        write_guideline(DAY, GUIDELINE, path, untranslated, chosen)
        made = Document(str(path))
        heads = [each.text for each in made.paragraphs if each.style.name == "Heading 1"]
        assert heads == [each.title for each in GUIDELINE.sections]
        assert [cell.text for cell in made.tables[0].rows[2].cells][1:3] == ["Missing: who", "Svarer"]
        titles = [each.text for each in made.paragraphs if each.style.name == "Title"]
        assert titles == ["Shared guideline"]
        assert ("Kommunens eget" in [each.text for each in made.paragraphs]) is (chosen is not None)


def test_a_section_is_plain_text():
    assert section_text(GUIDELINE.sections[1], GUIDELINE, untranslated).splitlines() == [
        "Trin for trin",
        "",
        "1. Sender 😀 (Who: Rådgiver; Deadline: 3 dage; Missing: document)",
        "2. Svarer (Missing: who; Missing: deadline; Document: Notat)",
    ]
    assert guideline_text(GUIDELINE, untranslated).count("\n\n\n") == 3


def test_an_empty_guideline_says_so():
    (_, _, _, empty) = guideline_report(DAY, Guideline(), untranslated).blocks
    assert empty.text == "There is no shared guideline yet."
