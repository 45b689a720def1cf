"""The process plan on paper."""

from io import BytesIO

from pypdf import PdfReader

from desktop.document.process import ProcessDocument, process_start
from desktop.model.day import Day
from desktop.model.kinds import JourneyKind
from desktop.report.blocks import Sheet, Table
from desktop.report.pdf import pdf_bytes
from desktop.report.process import process_report


def words_of(pdf: bytes) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def plain(_context: str, words: str) -> str:
    return words


def test_it_is_drawn_and_all_of_it_stands_in_words(templates):
    plan = ProcessDocument([process_start(templates["social"])])
    day = Day("d", "Temadag")
    (_, *heads, empty) = process_report(day, plan.board, plain).blocks
    assert [head.text for head in heads] == ["Temadag", "The process plan"]
    assert empty.text == "There is nothing in the process plan yet."
    assert "There is nothing in the process plan yet." in words_of(
        pdf_bytes(process_report(day, plan.board, plain), plain)
    )
    giver = plan.add_card(JourneyKind.PROCESS, "process.authority", "process.3", text="Sender bestilling")
    plan.details.write(giver, "due", "3 dage")
    taker = plan.add_card(JourneyKind.PROCESS, "process.provider", "process.4", text="Læser")
    plan.write_link(plan.add_link(giver, taker), "what", "Bestilling")
    blocks = process_report(day, plan.board, plain).blocks
    assert sum(isinstance(block, Sheet) for block in blocks) == 1
    said = [cell.text for block in blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
    assert {"Sender bestilling", "Læser", "Bestilling"} <= set(said)
    assert any("Deadline: 3 dage" in words for words in said)
    words = words_of(pdf_bytes(process_report(day, plan.board, plain, lines=True), plain))
    for said in ("Temadag", "Sender bestilling", "Line of visibility", "Below the line of visibility: Myndighed"):
        assert said in words
