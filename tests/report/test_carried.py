"""The fields an udredning was carried into leave the program as they stand: in Word, as text, as PDF and in reports."""

import pytest
from docx import Document
from pypdf import PdfReader

from desktop.model.assessed import Certainty, Frequency, Said, Support
from desktop.model.assessment_template import load_assessment
from desktop.model.carry_fields import CarrySystem, sources_of
from desktop.model.day import Day, Group
from desktop.model.sides import Side
from desktop.paths import resources
from desktop.report.blocks import Heading, Paragraph, Table
from desktop.report.carried import CarriedPaper, carried_blocks, carried_part, plan_of, vocabulary_here, write_carried
from desktop.report.carry_text import carried_text, field_text, left_out, left_out_words, piece_text
from desktop.words import untranslated

DAY, GROUP = Day("d", "Temadag i Furesø", date="2026-05-12"), Group("g", "Gruppe 1", "a")
PRACTICAL = (
    "Mikkel laver pasta til sig selv uden støtte – kl. 22. 🙂👩‍👩‍👧\n\n"
    "•\tskærer grøntsager  (4 af 4)\n  – æ ø å Æ Ø Å, a\u030a\n\n"
    "Han siger: »Jeg kan godt, jeg kan bare ikke begynde.«  "
)
WISHES = "Jeg vil have min egen dør."


@pytest.fixture
def board(new_board):
    board = new_board()
    verbs = board.assessing
    verbs.begin(load_assessment(resources()))
    verbs.write("practical", PRACTICAL)
    verbs.write("wishes", WISHES)
    verbs.write("support", "To gange om ugen.")
    verbs.write("mobility", "Går til bussen.")
    verbs.choose("practical", "support", Support.TOGETHER)
    verbs.choose("practical", "frequency", Frequency.WEEKLY)
    verbs.choose("practical", "certainty", Certainty.SEEN_OFTEN)
    return board


@pytest.fixture
def carry(board, monkeypatch):
    monkeypatch.setattr("desktop.document.carrying.time.time", lambda: 1_795_000_000.0)

    def carry(system: CarrySystem, *sections: str) -> None:
        plan = plan_of(board.board.assessed, system)
        sources = [each for each in sources_of(board.board.assessed) if not sections or each.section in sections]
        board.carrying.carry(system, [(each, plan.place(each.section).key) for each in sources])

    return carry


def paper(board, system: CarrySystem) -> CarriedPaper:
    return CarriedPaper(DAY, GROUP, board.board.assessed, system)


def between(paragraphs: list[str], head: str) -> str:
    return paragraphs[next(at for at, words in enumerate(paragraphs) if words.startswith(head)) + 1]


def test_a_field_is_text_with_its_source_and_one_line_of_support_after_what_stood_there(board, carry):
    board.carrying.set_role("pædagog på Lysthuset")
    carry(CarrySystem.VUM1)
    (piece,) = board.board.assessed.carried.of_section("VUM1", "practical")
    head = "From the pedagogical assessment, pædagog på Lysthuset, 18 November 2026:"
    details = (
        "Support: together with somebody · How often: weekly · How sure we are: seen many times · Source: staff alone"
    )
    assert field_text("Stod her.", [piece], untranslated) == f"Stod her.\n\n{head}\n{PRACTICAL}\n{details}"
    (wish,) = board.board.assessed.carried.of_section("VUM1", "wishes")
    assert piece_text(wish, untranslated).startswith("From the pedagogical assessment, the citizen’s own words, ")


def test_what_is_carried_again_is_told_with_what_was_taken_out(board, carry):
    carry(CarrySystem.FFB, "mobility")
    board.assessing.write("mobility", "Kører i taxa.")
    carry(CarrySystem.FFB, "mobility")
    pieces = board.board.assessed.carried.of_section("FFB", "mobility")
    first, second = sorted(pieces, key=lambda each: each.again)  # of one moment: the clock stands still here
    assert piece_text(second, untranslated).splitlines() == [
        "From the pedagogical assessment, pedagogue, 18 November 2026, changed since last time:",
        "Kører i taxa.",
        "Taken out since last time: “Går til bussen.”",
        "Source: staff alone",  # the template says so, as long as nobody says otherwise
    ]
    assert first.text == "Går til bussen."


def test_where_several_sections_share_a_field_each_says_which_it_is(board, carry):
    board.assessing.write("method", "Samtaler.")
    carry(CarrySystem.FFB)
    field = field_text("", board.board.assessed.carried.of_field("FFB", "appendix"), untranslated)
    head, said = "From the pedagogical assessment, pedagogue, 18 November 2026:", "Source: staff alone"
    assert field == (
        f"Hvordan udredningen er lavet\n{head}\nSamtaler.\n{said}\n\n"
        f"Støttens art og omfang\n{head}\nTo gange om ugen.\n{said}"
    )


def test_all_fields_stand_in_the_order_of_the_system_with_the_appendix_last_and_what_is_left_out_is_told(board, carry):
    carry(CarrySystem.VUM1, "practical", "wishes", "support")
    board.assessing.write("wishes", WISHES + " Og en kat.")
    assessed = board.board.assessed
    plan = plan_of(assessed, CarrySystem.VUM1)
    text = carried_text(assessed, plan, untranslated)
    order = [
        "VUM 1.0",
        "Borgerens ønsker",
        WISHES,
        "Praktiske opgaver i hjemmet: Andres oplysninger",
        PRACTICAL,
        "Bilag",
        "To gange",
    ]
    assert sorted(order, key=text.index) == order
    left = left_out(assessed, plan, untranslated)
    assert ([each.section for each in left.missing], [each.section for each in left.changed]) == (
        ["mobility"],
        ["wishes"],
    )
    assert left_out_words(left, untranslated)[:2] == (
        "Not carried over: Mobilitet.",
        "Changed since they were carried over: Borgerens ønsker for fremtiden.",
    )
    assert carried_text(assessed, plan_of(assessed, CarrySystem.FSIII), untranslated) == ""


def test_word_and_text_files_hold_what_was_carried_byte_for_byte_also_in_a_template(board, carry, tmp_path):
    carry(CarrySystem.FFB)
    own = Document()
    own.add_paragraph("Kommunens hoved {{titel}}")
    own.add_paragraph("{{indhold}}")
    own.save(str(tmp_path / "kommune.docx"))
    for template in (None, tmp_path / "kommune.docx"):
        write_carried(paper(board, CarrySystem.FFB), tmp_path / "ud.docx", untranslated, template)
        made = Document(str(tmp_path / "ud.docx"))
        said = [each.text for each in made.paragraphs]
        at = said.index("Praktiske opgaver")
        assert between(said[at:], "From the pedagogical").encode() == PRACTICAL.encode()
        heads = [each.text for each in made.paragraphs if each.style.name.startswith("Heading")]
        assert heads == [
            "Borgers mål og ønsker", "Aktivitet og deltagelse", "Mobilitet", "Praktiske opgaver", "Bilag",
        ]  # fmt: skip
        assert any(words.startswith("Kommunens hoved Assessment carried over") for words in said) is bool(template)
    told = write_carried(paper(board, CarrySystem.FFB), tmp_path / "ud.txt", untranslated)
    assert told == ("Levels and help texts are not in it.",)
    assert PRACTICAL.encode() in (tmp_path / "ud.txt").read_bytes()


def test_a_pdf_and_a_web_page_say_the_same_and_the_figure(board, carry, tmp_path):
    carry(CarrySystem.FFB)
    board.carrying.write(board.board.assessed.carried.of_section("FFB", "mobility")[0].id, "Rettet.")
    for ending in ("pdf", "html"):
        write_carried(paper(board, CarrySystem.FFB), tmp_path / f"ud.{ending}", untranslated)
    pages = " ".join(page.extract_text() for page in PdfReader(tmp_path / "ud.pdf").pages)
    for said in (" ".join(pages.split()), (tmp_path / "ud.html").read_text("utf-8")):
        assert "2 of 4 sections with text are carried over unchanged. 1 went to the appendix." in said
        assert "skærer grøntsager" in said
        assert "Rettet." in said


def test_a_level_the_provider_suggests_stands_beside_what_the_authority_has_not_said(board, carry, tmp_path):
    theme = vocabulary_here().system("FFB").find_theme("Praktiske opgaver")
    code = theme.subthemes[0].code
    board.assessing.add_level("FFB", code, theme.subthemes[0].label)
    board.assessing.set_level("FFB", code, Said(Side.PROVIDER, "FFB", 3, 1))
    carry(CarrySystem.FFB, "practical")
    write_carried(paper(board, CarrySystem.FFB), tmp_path / "ud.docx", untranslated)
    said = [each.text for each in Document(str(tmp_path / "ud.docx")).paragraphs]
    assert f"{theme.subthemes[0].label} (FFB): provider suggests 3 → 1; authority has not set a level" in said
    board.assessing.set_level("FFB", code, Said(Side.AUTHORITY, "FFB", 2))
    write_carried(paper(board, CarrySystem.FFB), tmp_path / "ud.docx", untranslated)
    said = [each.text for each in Document(str(tmp_path / "ud.docx")).paragraphs]
    assert f"{theme.subthemes[0].label} (FFB): provider suggests 3 → 1; authority: 2" in said


def test_where_nothing_is_written_that_is_said_and_no_figure(new_board):
    words = [each.text for each in carried_blocks(paper(new_board(), CarrySystem.FFB), untranslated)]
    assert words[0] == "This group has not written on its assessment."
    assert not [each for each in words if "0 of 0" in each]


def test_empty_fields_are_told_once_for_each_heading_they_stand_under(board, carry):
    carry(CarrySystem.VUM1, "practical")
    (note,) = (
        each.text
        for each in carried_blocks(paper(board, CarrySystem.VUM1), untranslated)
        if isinstance(each, Paragraph) and each.text.startswith("Empty fields")
    )
    assert "; Egenomsorg; Mobilitet; " in note
    assert "; Praktiske opgaver i hjemmet (Borgerens svar, Sagsbehandlers bemærkning); " in note
    assert "Egenomsorg:" not in note


def test_a_groups_report_has_a_short_part_of_it_with_all_systems_beside_each_other(board, carry, print_day):
    assert list(carried_part(board.board.assessed, GROUP, untranslated)) == []
    carry(CarrySystem.FFB, "practical", "support")
    carry(CarrySystem.VUM1, "practical")
    board.assessing.write("support", "Tre gange om ugen.")
    blocks = list(carried_part(board.board.assessed, GROUP, untranslated))
    assert [each.text for each in blocks if isinstance(each, Heading)] == ["Carried over to the case system"]
    first, second = (each.text for each in blocks if isinstance(each, Paragraph))
    assert first == "VUM 1.0: 1 of 4 sections with text are carried over unchanged."
    assert second.startswith("VUM 2.0 / FFB: 1 of 4 sections")
    (table,) = (each for each in blocks if isinstance(each, Table))
    assert table.head == ("Section", "VUM 1.0", "VUM 2.0 / FFB")
    rows = {row.cells[0].text: tuple(cell.text for cell in row.cells[1:]) for row in table.rows}
    assert rows["Praktiske opgaver"] == ("Praktiske opgaver i hjemmet: Andres oplysninger", "Praktiske opgaver")
    assert rows["Støttens art og omfang"] == ("not carried over", "Bilag · changed since it was carried over")
    assert len(rows) == 4
    assert print_day({"g": board.board}).says("Carried over to the case system")
