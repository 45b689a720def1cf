"""A document made with the room can be read aloud in the order it was written, by the rules of PDF/UA-1."""

import io
from collections.abc import Iterator

import pikepdf
import pytest

from desktop.tagged.faults import Rule
from desktop.tagged.structure import Structure
from tests.tagged.papers import Writing, one_of_everything


@pytest.fixture(scope="module")
def pdf() -> Iterator[pikepdf.Pdf]:
    tagged = one_of_everything()
    assert [fault.told for fault in tagged.faults] == []
    with pikepdf.open(io.BytesIO(tagged.content)) as opened:
        yield opened


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in node.K:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def of(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [each for each in elements(pdf.Root.StructTreeRoot) if f"/{role}" == each.S]


def test_the_file_calls_itself_accessible_and_says_who_it_is(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Rapport fra Ærø"
        assert list(metadata["dc:language"]) == ["da-DK"]
        assert metadata["xmp:CreateDate"] == "2026-05-12T09:30:00+00:00"
    assert str(pdf.docinfo["/CreationDate"]) == "D:20260512093000+00'00"
    assert (str(pdf.Root.Lang), bool(pdf.Root.ViewerPreferences.DisplayDocTitle)) == ("da-DK", True)
    assert [page.label for page in pdf.pages] == ["i", "B-5"]
    assert pdf.pdf_version >= "1.7"
    with pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Rapport"]


def test_a_validator_written_by_others_finds_nothing() -> None:
    validator = pytest.importorskip("page", reason="no wheel of page-validation for this system")
    report = validator.validate_pdf_bytes(one_of_everything().content, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.rules.passed > 100


def test_the_same_document_gives_the_same_bytes() -> None:
    assert one_of_everything().content == one_of_everything().content


def test_a_phrase_lies_between_the_words_around_it_and_says_its_language(pdf: pikepdf.Pdf) -> None:
    paragraph = next(each for each in of(pdf, "P") if of_kind(each, "/Span"))
    assert [str(kid.get("/S", "words")) for kid in paragraph.K] == ["words", "/Span", "words"]
    assert str(of_kind(paragraph, "/Span")[0].Lang) == "en"


def of_kind(node: pikepdf.Object, role: str) -> list[pikepdf.Object]:
    return [kid for kid in node.K if kid.get("/S") == role]


def test_cells_name_their_headings_and_reach_over_columns_and_rows(pdf: pikepdf.Pdf) -> None:
    names = {str(pair): node for pair, node in zip(*[iter(pdf.Root.StructTreeRoot.IDTree.Names)] * 2, strict=True)}
    assert list(names) == sorted(names)
    wide = of(pdf, "TD")[-1]
    assert int(wide.A.ColSpan) == 2
    assert [str(names[str(name)].A.Scope) for name in wide.A.Headers] == ["/Row", "/Column", "/Column"]
    assert [int(each.A.RowSpan) for each in of(pdf, "TH") if "/RowSpan" in each.A] == [2]


def test_lists_figures_notes_and_links_say_what_they_are(pdf: pikepdf.Pdf) -> None:
    assert of(pdf, "L")[0].A.ListNumbering == "/Decimal"
    (figure,), (note,), (link,) = of(pdf, "Figure"), of(pdf, "Note"), of(pdf, "Link")
    assert (str(figure.Alt), [int(side) for side in figure.A.BBox]) == ("En søjle for hver måned", [50, 300, 150, 350])
    assert str(note.ID).startswith("e")
    (reference,) = [kid for kid in link.K if kid.get("/Type") == "/OBJR"]
    assert str(reference.Obj.Contents) == "Til tal"


def test_copied_text_has_a_space_at_the_end_of_each_line_and_the_letters_that_were_meant() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    with pdfium.PdfDocument(one_of_everything().content) as document:
        text = document[0].get_textpage().get_text_range()
    assert "En linje, der \r\ngoes on in English \r\nog slutter" in text
    content = one_of_everything().content
    with pikepdf.open(io.BytesIO(content)) as opened:
        spelled = [
            str(instruction.operands[1].ActualText)
            for instruction in pikepdf.parse_content_stream(opened.pages[0], "BDC")
            if "/ActualText" in instruction.operands[1]
        ]
    assert spelled == ["Hej 😀"]


def test_what_is_found_is_told_and_the_file_is_written_without_the_name() -> None:
    page = Writing()
    page.say("H1", "Rapport")
    page.say("H3", "For dybt")
    tagged = page.done()
    assert [fault.rule for fault in tagged.faults] == [Rule.HEADINGS]
    assert tagged.faults[0].told == "a level of headings is left out (H1 … H3)"
    with pikepdf.open(io.BytesIO(tagged.content)) as opened:
        assert "/StructTreeRoot" in opened.Root
        with opened.open_metadata() as metadata:
            assert "pdfuaid:part" not in metadata


def test_elements_without_content_are_left_out_but_the_cells_of_a_table() -> None:
    page = Writing()
    page.say("H1", "Rapport")
    page.tree.add("P", page.tree.add("Sect"))
    with pikepdf.open(io.BytesIO(page.done().content)) as opened:
        assert [str(each.S) for each in elements(opened.Root.StructTreeRoot)] == ["/Document", "/H1"]


def test_mistakes_in_marking_are_refused_while_painting() -> None:
    page = Writing()
    with pytest.raises(ValueError, match="Heading"):
        Structure().add("Heading")
    with pytest.raises(ValueError, match="Foot"), page.marking.artifact("Foot"):
        pass
    with page.marking.content(page.tree.add("P")), pytest.raises(ValueError, match="MCID"):
        page.write(page.tree.add("P"), "i et andet")
