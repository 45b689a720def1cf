"""Reports as Word files: every word in real styles, drawings that say what they show, and a template of one's own."""

import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE

from desktop.model.day import Day, Group
from desktop.report import blocks as b
from desktop.report.word.writing import Manner, write_docx
from desktop.trouble import Trouble
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import AS_IS, CASE
from tests.report.word_files import SOFFICE, as_office_reads, changed, parts_of, saved_template, words_of

MIXED = "שלום עולם 👩‍👩‍👧 <b>&amp;\x00\x0b\ud800 Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik" + "æ" * 400


@pytest.fixture
def report(told_board) -> b.Report:
    told_board.add_card(AS_IS, "as_is.citizen", "as_is.1", text=MIXED)
    day = Day("day", "Temadag på Ærø", "2026-05-12", "Kulturhuset", "Vi bygger bro.",
              groups=(Group("1", "Gruppe 1", "1", CASE.id),), cases={CASE.id: CASE})  # fmt: skip
    return day_report(day, {"1": told_board.board}, untranslated)


@pytest.fixture
def written(report, tmp_path) -> Path:
    assert write_docx(report, tmp_path / "dag.docx", untranslated) == ()
    return tmp_path / "dag.docx"


def styles_of(path: Path) -> list[tuple[str, str]]:
    return [(each.style.name, each.text) for each in docx.Document(str(path)).paragraphs]


def test_a_day_is_a_word_file_of_real_headings_tables_and_pictures(written, report, told_board):
    shown = words_of(written)
    cards = told_board.board.journeys[AS_IS].cards.values()
    assert all(" ".join(card.text.split()[:2]) in shown for card in cards)
    styles = styles_of(written)
    assert ("Title", "Temadag på Ærø") in styles
    assert ("Heading 1", "Gruppe 1") in styles
    assert {"Heading 2", "Heading 3", "Subtitle", "Quote", "List Number", "Caption"} <= {name for name, _ in styles}
    document = docx.Document(str(written))
    assert {table.style.name for table in document.tables} == {"Table Grid"}
    heads = document.element.body.findall(".//{*}tblHeader")
    assert len(heads) == len(document.tables) > 3
    drawings = [block for block in report.blocks if isinstance(block, b.Sheet)]
    told = [each.get("descr") for each in document.element.body.iter("{*}docPr")]
    assert [words.split()[:3] for words in told] == [sheet.alt.split()[:3] for sheet in drawings]
    assert [section.orientation for section in document.sections].count(WD_ORIENT.LANDSCAPE) == 1
    assert document.sections[-1].orientation is WD_ORIENT.PORTRAIT


def test_it_says_its_language_and_names_nobody(written):
    parts = parts_of(written)
    core = parts["docProps/core.xml"].decode()
    assert "Temadag på Ærø" in core
    assert "<dc:creator>Brobyg</dc:creator>" in core
    assert "da-DK" in core
    assert "created" not in core
    assert b'w:val="da-DK"' in parts["word/styles.xml"].split(b"</w:docDefaults>")[0]
    assert not [name for name in parts if "vba" in name.lower() or "thumbnail" in name]
    assert b"TOC " in parts["word/document.xml"]
    assert b" PAGE " in next(data for name, data in parts.items() if "footer" in name)


def test_the_end_of_a_page_cuts_no_short_row_and_no_table_that_is_one(tmp_path):
    rows = tuple(b.Row((b.Cell(words, strong=True), b.Cell("–"))) for words in ("Kort", "Lang " * 200, "Slut"))
    blocks = (
        b.Table(("A", "B"), rows, (0.5, 0.5), whole=True),
        b.Paragraph("Og"),
        b.Table(("A", "B"), rows, (0.5, 0.5)),
    )
    write_docx(b.Report("T", blocks), tmp_path / "t.docx", untranslated)
    whole, other = docx.Document(str(tmp_path / "t.docx")).tables
    for table in (whole, other):
        assert [bool(row._tr.findall(".//{*}cantSplit")) for row in table.rows] == [True, True, False, True]
    held = [[bool(row._tr.findall(".//{*}keepNext")) for row in table.rows[1:]] for table in (whole, other)]
    assert held == [[True, True, False], [False, False, False]]


def test_a_day_without_anything_is_a_file_too(tmp_path):
    empty = day_report(Day("d", "", groups=(Group("1", "", "1"),)), {}, untranslated)
    assert write_docx(empty, tmp_path / "tom.docx", untranslated) == ()
    assert "This group has no case yet." in words_of(tmp_path / "tom.docx")
    write_docx(b.Report("", ()), tmp_path / "intet.docx", untranslated)
    assert words_of(tmp_path / "intet.docx") == ""


def test_the_same_report_is_the_same_file(written, report, tmp_path):
    write_docx(report, tmp_path / "igen.docx", untranslated)
    assert (tmp_path / "igen.docx").read_bytes() == written.read_bytes()


def test_hebrew_runs_from_the_right_and_lists_of_numbers_begin_again(tmp_path):
    lists = (b.Bullets(("en", "to"), numbered=True), b.Heading(4, "שלום"), b.Bullets(("en igen",), numbered=True))
    write_docx(b.Report("Lister", lists), tmp_path / "l.docx", untranslated)
    document = docx.Document(str(tmp_path / "l.docx"))
    turned = [each.text for each in document.paragraphs if each._p.find(".//{*}bidi") is not None]
    assert turned == ["שלום"]
    numbers = [each._p.pPr.numPr.numId.val for each in document.paragraphs if each.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2]


def test_whoever_stops_it_keeps_what_lay_there(report, tmp_path):
    (tmp_path / "dag.docx").write_bytes(b"old")
    heard = []

    def stop_at_three(done: int, whole: int) -> bool:
        heard.append((done, whole))
        return done < 3

    assert write_docx(report, tmp_path / "dag.docx", untranslated, progress=stop_at_three) == ()
    assert heard[-1] == (3, len(report.blocks))
    assert [path.name for path in tmp_path.iterdir()] == ["dag.docx"]
    assert (tmp_path / "dag.docx").read_bytes() == b"old"


def of_municipality(document) -> None:
    """Danish names of styles, and words in braces in all sorts of places."""
    styles = document.styles
    for name in ("List Bullet", "Heading 1", "Quote", "Table Grid"):
        styles[name].delete()
    styles.add_style("Overskrift 1", WD_STYLE_TYPE.PARAGRAPH)
    styles.add_style("Opstilling - punkttegn", WD_STYLE_TYPE.PARAGRAPH)
    document.sections[0].header.paragraphs[0].text = "{{kommune}} · {{dato}}"
    front = document.add_paragraph("Om: ")
    for piece in ("{", "{ti", "tel}", "} slut"):
        front.add_run(piece).bold = piece == "tel}"
    document.add_table(1, 1).cell(0, 0).text = "{{Titel}}"
    document.add_paragraph("{{indhold}}")
    document.add_paragraph("Med venlig hilsen")


def test_the_municipality_s_template_decides_the_look_and_the_place(report, tmp_path):
    template = saved_template(tmp_path / "skabelon.docx", of_municipality)
    manner = Manner(template, "12. maj 2026", "Elmekær Kommune")
    said = write_docx(report, tmp_path / "dag.docx", untranslated, manner)
    assert said == ("The template lacks the styles Quote, Table Grid; plain ones were put in for them.",)
    document = docx.Document(str(tmp_path / "dag.docx"))
    assert document.sections[0].header.paragraphs[0].text == "Elmekær Kommune · 12. maj 2026"
    texts = [each.text for each in document.paragraphs]
    assert texts[0] == "Om: Temadag på Ærø slut"
    assert texts[-1] == "Med venlig hilsen"
    assert document.tables[0].cell(0, 0).text == "Temadag på Ærø"
    assert "Title" not in {each.style.name for each in document.paragraphs}
    assert ("Overskrift 1", "Gruppe 1") in styles_of(tmp_path / "dag.docx")
    assert "{{" not in words_of(tmp_path / "dag.docx")


def test_a_dotx_without_a_place_gets_the_content_at_its_end(tmp_path):
    template = saved_template(tmp_path / "skabelon.dotx", lambda document: document.add_paragraph("Brevhoved"))
    types = lambda data: data.replace(b"document.main+xml", b"template.main+xml")  # noqa: E731
    rels = lambda data: data.replace(  # noqa: E731
        b"</Relationships>",
        b'<Relationship Id="rId99" TargetMode="External" Target="https://elmekaer.dk/" Type="http://schemas.'
        b'openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>',
    )
    changed(template, Types=types, word___rels__document_dot_xml_dot_rels=rels)
    said = write_docx(b.Report("Rapport", (b.Paragraph("Ord"),)), tmp_path / "r.docx", untranslated, Manner(template))
    assert said == ("The template has no {{indhold}}; the content stands at its end.",)
    assert words_of(tmp_path / "r.docx") == "Brevhoved Rapport Ord"
    assert b"template.main+xml" not in parts_of(tmp_path / "r.docx")["[Content_Types].xml"]


def bomb(path: Path) -> None:
    saved_template(path, lambda _: None)
    changed(path, word__media__x_dot_xml=b"<x>" + b" " * (40 << 20) + b"</x>")


def entities(path: Path) -> None:
    saved_template(path, lambda _: None)
    start = b'<!DOCTYPE a [<!ENTITY b "c">]>\n<w:document'
    changed(path, word__document_dot_xml=lambda data: data.replace(b"<w:document", start, 1))


def macros(path: Path) -> None:
    saved_template(path, lambda _: None)
    changed(path, word__vbaProject_dot_bin=b"\xd0\xcf")


def fetching(path: Path) -> None:
    saved_template(path, lambda _: None)
    tie = (
        b'<Relationship Id="rId98" TargetMode="External" Target="http://example.org/a.png" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/></Relationships>'
    )
    changed(path, word___rels__document_dot_xml_dot_rels=lambda data: data.replace(b"</Relationships>", tie))


def no_word_file(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as whole:
        whole.writestr("content.xml", "<a/>")


def broken(path: Path) -> None:
    saved_template(path, lambda _: None)
    path.write_bytes(path.read_bytes()[:-900])


def hollow(path: Path) -> None:
    saved_template(path, lambda _: None)
    changed(path, word__document_dot_xml=b"<a/>")


@pytest.mark.parametrize(
    ("build", "told"),
    [
        (bomb, "far more than a template"),
        (entities, "no ordinary document"),
        (macros, "macros"),
        (fetching, "from elsewhere"),
        (no_word_file, "no Word file"),
        (broken, "damaged"),
        (hollow, "damaged"),
        (lambda path: path.mkdir(), "could not be read"),
    ],
)
def test_a_template_that_does_harm_or_is_none_is_refused_in_a_sentence(build, told, tmp_path):
    template = tmp_path / "skabelon.docx"
    build(template)
    with pytest.raises(Trouble, match=told):
        write_docx(b.Report("R", (b.Paragraph("x"),)), tmp_path / "r.docx", untranslated, Manner(template))
    assert not (tmp_path / "r.docx").exists()


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
def test_libreoffice_opens_it_and_finds_the_same_words(written, tmp_path):
    text = as_office_reads(written, "txt:Text (encoded):UTF8", tmp_path).read_text("utf-8-sig")
    found = "".join(text.split())
    paragraphs = [each.text for each in docx.Document(str(written)).element.body.iter("{*}p")]
    lost = [words for words in map("".join, map(str.split, paragraphs)) if words not in found]
    assert lost == []
    assert len(paragraphs) > 50
