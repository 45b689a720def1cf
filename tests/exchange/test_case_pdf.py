"""PDF files: lines become paragraphs again, what stands on every page comes once, and a picture is no text."""

import io

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.exchange.case_reader import read_case
from desktop.model.cpr import MASK
from desktop.trouble import Trouble


@pytest.fixture
def pdf(tmp_path):
    """Read a PDF with these pages: each a list of lines, a line being words, a font size, and where it begins."""

    def pdf(*pages, author=""):
        path = tmp_path / "Sag.pdf"
        canvas = Canvas(str(path), pagesize=A4)
        canvas.setAuthor(author)
        for lines in pages:
            height = 780
            for words, size, x, *bold in lines:
                height -= size * 1.3
                canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
                for at, piece in enumerate(words.split("|")):
                    canvas.drawString(x + 180 * at, height, piece)
            canvas.showPage()
        canvas.save()
        return read_case(path)

    return pdf


def text(*lines):
    return [(line, 11, 70) for line in lines]


HEAD = [("Ole på toppen", 22, 70), ("Situation", 15, 70)]


def test_lines_become_paragraphs_and_parted_words_are_mended(pdf):
    done = pdf(
        [
            *HEAD,
            *text(
                "Ole bor alene i en lille lejlighed på tredje sal, og han har gjort det i mange år. Han kan lide kaf-",
                "fe og aviser, og han får besøg af sin søster hver anden søndag. Han får hjælp af en social- og sund-",
                "hedshjælper.",
            ),
            ("", 8, 70),
            *text("Han har en hund.", "- går tur om morgenen", "- går tur om aftenen"),
        ]
    )
    assert done.case.title == "Ole på toppen"
    first, second, *_ = done.case.situation.split("\n\n")
    assert first.startswith("Ole bor alene i en lille lejlighed på tredje sal, og han har gjort det i mange år.")
    assert "kaffe og aviser" in first
    assert "social- og sundhedshjælper." in first
    assert second == "Han har en hund."
    assert done.case.situation.endswith("- går tur om morgenen\n- går tur om aftenen")


def test_what_stands_on_every_page_is_kept_once_and_page_numbers_are_not(pdf):
    pages = [
        [("Temadag i Elmekær", 8, 70), *(HEAD if at == 1 else []), *text(f"Dette er afsnit {'abc'[at - 1]}."),
         ("", 500, 70), (f"Side {at} af 3", 8, 70)]
        for at in (1, 2, 3)
    ]  # fmt: skip
    done = pdf(*pages)
    assert done.case.title == "Ole på toppen"
    assert done.case.situation.count("afsnit") == 3
    assert "Side" not in repr(done.case)
    assert done.case.left_over == "Temadag i Elmekær"


def test_bold_lines_are_headings_and_wide_gaps_are_cells(pdf):
    done = pdf(
        [
            *HEAD[:1],
            ("Egne ord", 11, 70, True),
            *text("»Jeg vil selv.«"),
            ("Temaer og niveau", 11, 70, True),
            *text("Gøre rent|3|1", "Lave mad|1|0"),
            ("Mere", 15, 70),
            *text("Alder|45 år"),
        ],
        author="Forfatter Forfattersen",
    )
    assert done.case.own_words == ("Jeg vil selv.",)
    assert [(line.label, line.level, line.expected) for line in done.case.assessments] == [
        ("Gøre rent", 3, 1),
        ("Lave mad", 1, 0),
    ]
    assert done.case.age == 45
    assert [left.say() for left in done.left_behind] == ["author", "properties of the document (2)"]


def test_personal_number_across_lines_and_cells_is_masked(pdf):
    number = f"{17:02}{3:02}{64}", f"{2222}"
    done = pdf([*HEAD, *text(f"Nummer {number[0]}-", f"{number[1]} er hans.", f"{number[0]}|{number[1]}")])
    assert done.masked_cpr == 2
    assert done.case.situation.count(MASK) == 2
    assert number[1] not in repr(done)


def test_a_scanned_pdf_says_that_it_is_a_picture(tmp_path):
    picture = io.BytesIO()
    Image.new("L", (50, 50)).save(picture, "PNG")
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    canvas.drawImage(ImageReader(picture), 50, 50)
    canvas.save()
    with pytest.raises(Trouble, match=r"scan.pdf holds pictures of pages only, and no text\..*OCR"):
        read_case(tmp_path / "scan.pdf")
