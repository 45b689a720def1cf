"""Cases measured: 200 Word files taken in, beside python-docx doing no more than reading out their text."""

import tempfile
from dataclasses import replace
from pathlib import Path

from docx import Document

from desktop.exchange.case_reading import CaseRead, read_all
from desktop.exchange.reading_room import ReadingRoom
from tests.benchmarks.measure import Row, alternately, timed

FILES = 200
BAR_RATIO = 6.0
"""python-docx gives words; here they are also understood, with styles, changes and hidden data, in another process."""
STORY = (
    "Hun flyttede ind i afklaringstilbuddet for to måneder siden efter et år på sofaer hos venner. Hun har aldrig "
    "haft egen bolig, og hun ringer til sin mor hver aften. Kontaktpædagogen skriver i sin statusrapport, at hun "
    "sover dårligt; sagsbehandleren har ikke set rapporten, fordi den blev sendt til en fælles postkasse. "
)
HEADS = ("Situation", "Hvad gik galt i samarbejdet")
THEMES = ("Praktiske opgaver", "Egenomsorg", "Socialt liv", "Samfundsliv", "Sundhed", "Omgivelser")


def rows() -> list[Row]:
    """Measure the import; the bar is a ratio to the bare reading, so it is worked out from this run."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [_write(Path(folder, f"{number:03} Maja.docx"), number) for number in range(FILES)]
        row = alternately(
            f"import of {FILES} Word files", 0.0, lambda: float(timed(lambda: _take_in(Path(folder)))),
            "python-docx", lambda: float(timed(lambda: [_read_out(path) for path in paths])), 5,
        )  # fmt: skip
    bar = BAR_RATIO * row.limit_median
    return [replace(row, bar=bar)]


def _take_in(folder: Path) -> None:
    """As when a folder is dropped: found, read in the other process, which has to be started, and understood."""
    with ReadingRoom() as room:
        found = [event for event in read_all(room, [folder]) if isinstance(event, CaseRead)]
    assert len(found) == FILES
    assert all(len(event.read.case.assessments) == len(THEMES) for event in found)


def _read_out(path: Path) -> list[str]:
    document = Document(str(path))
    words = [paragraph.text for paragraph in document.paragraphs]
    return words + [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def _write(path: Path, number: int) -> Path:
    """Write a case of two pages as people write them: headings, prose, a list, and a table of themes."""
    document = Document()
    document.add_heading(f"Maja, {number} – ring før du kommer", 0)
    for head in HEADS:
        document.add_heading(head, 1)
        for _ in range(5):
            document.add_paragraph(STORY)
    document.add_heading("Borgerens egne ord", 1)
    document.add_paragraph("Jeg vil bo selv og kunne sove om natten.")
    document.add_heading("Temaer og niveauer", 1)
    table = document.add_table(rows=0, cols=2)
    for level, theme in enumerate(THEMES):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = theme, str(level % 5)
    document.add_heading("Spørgsmål", 1)
    for words in ("Hvor i rejsen mister vi Maja?", "Hvem ved noget, som de andre ikke ved?"):
        document.add_paragraph(words, style="List Number")
    document.save(str(path))
    return path
