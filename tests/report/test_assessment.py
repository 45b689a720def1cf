"""The assessment on paper: every word of every section, what was chosen beside it, and none of the help."""

import pytest
from docx import Document

from desktop.document.board import BoardDocument
from desktop.model.assessed import Frequency, Support
from desktop.model.assessment_template import load_assessment
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.kinds import Informant
from desktop.model.printing import Part
from desktop.paths import resources
from desktop.report.assessment import assessment_text
from desktop.report.blocks import Heading, Paragraph, Quote
from desktop.report.part_paper import part_report
from desktop.report.readers import Reader, report_for
from desktop.report.table.contents import day_tables
from desktop.report.web.page import web_page
from desktop.report.writing import save_report
from desktop.words import untranslated

DAY = Day("d", "Temadag", date="2026-05-12", groups=(Group("1", "Gruppe 1", "a"), Group("2", "Gruppe 2", "b")))
TEMPLATE = load_assessment(resources())


@pytest.fixture
def board(new_board):
    board = new_board()
    board.device = "a"
    verbs = board.assessing
    verbs.begin(TEMPLATE)
    verbs.write("practical", "Mikkel laver pasta <selv>.\n\nNår ingen henter ham, kommer han ikke.")
    verbs.choose("practical", "support", Support.TOGETHER)
    verbs.choose("practical", "frequency", Frequency.WEEKLY)
    verbs.choose("practical", "informant", Informant.STAFF_AND_RELATIVES)
    verbs.write("wishes", "Jeg vil have min egen dør.")
    there = BoardDocument([board.state()], device="b")
    there.talk.add_reading("assess.wishes", "Døren er hans eget sted.")
    verbs.write_exercise("text-1", "Kun en øvelse.")
    board.merge(there.state())
    return board


@pytest.fixture
def record(board):
    return DayRecord(DAY, {"1": board.board})


def test_each_section_with_words_is_printed_with_what_was_chosen_beside_it(record):
    blocks = part_report(record, untranslated, "1", Part.ASSESSMENT).blocks
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads == ["Gruppe 1", "Borgerens ønsker for fremtiden", "Praktiske opgaver"]
    assert [block.text for block in blocks if isinstance(block, Quote)] == ["Jeg vil have min egen dør."]
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said == [
        "Written by the template “Pædagogisk udredning · 1”.",
        "Another reading: Døren er hans eget sted.",
        "Source: the citizen",
        "Mikkel laver pasta <selv>.\n\nNår ingen henter ham, kommer han ikke.",
        "Support: together with somebody · How often: weekly · Source: staff and relatives alone",
    ]


@pytest.mark.parametrize("reader", [Reader.GROUP, Reader.DAY])
def test_it_is_in_the_reports_and_help_is_not(record, reader):
    page = web_page(report_for(reader, record, untranslated), untranslated).decode()
    assert "Når ingen henter ham, kommer han ikke." in page
    assert "Jeg vil have min egen dør." in page
    helps = [*TEMPLATE.help, *(plan.help for plan in TEMPLATE.sections)]
    assert not [each for each in helps if each[:40] in page]
    told = page.index("Practised: texts before and after")
    assert page.index("Mikkel fungerer godt i køkkenet", told) < page.index("Kun en øvelse."), "and only there"
    assert "fire ud af fire gange" not in page, "the example is not the group's"


def test_quotations_among_the_citizens_words_get_no_marks_around_them(board):
    board.assessing.write("wishes", "“Jeg vil have ro.” Onsdag må ikke ændres.")
    assert "\n“Jeg vil have ro.” Onsdag må ikke ændres.\n" in assessment_text(board.board, untranslated)


def test_as_word_and_pdf_and_text(record, board, tmp_path):
    report = part_report(record, untranslated, None, Part.ASSESSMENT)
    save_report(report, tmp_path / "u.docx", untranslated)
    words = "\n".join(each.text for each in Document(tmp_path / "u.docx").paragraphs)
    assert "Mikkel laver pasta <selv>." in words
    assert "Gruppe 2" not in words, "a group that has nothing has no page"
    assert "Kun en øvelse." not in words
    assert save_report(report, tmp_path / "u.pdf", untranslated) == ()
    assert (tmp_path / "u.pdf").read_bytes().startswith(b"%PDF")
    text = assessment_text(board.board, untranslated)
    assert "PRAKTISKE OPGAVER\n\nMikkel laver pasta <selv>.\n\nNår ingen henter ham" in text
    assert "“Jeg vil have min egen dør.”" in text
    assert assessment_text(BoardDocument().board, untranslated) == ""


def test_it_is_a_sheet_of_the_spreadsheet(record):
    tables = {table.name: table for table in day_tables(record, untranslated)}
    rows = [list(row) for row in tables["Assessments"].rows]
    assert rows[0][:3] == ["Gruppe 1", "Borgerens ønsker for fremtiden", "Jeg vil have min egen dør."]
    assert rows[1][3:] == ["together with somebody", "weekly", None, "staff and relatives alone"]
    assert "Assessments" not in {table.name for table in day_tables(DayRecord(DAY, {}), untranslated)}
