"""The kinds of file a report can be saved as, and what is said of each."""

from enum import StrEnum
from pathlib import Path

from desktop.words import QT_TRANSLATE_NOOP


class FileFormat(StrEnum):
    """A kind of file by its ending."""

    PDF = ".pdf"
    WORD = ".docx"
    SHEET = ".xlsx"
    CSV = ".zip"
    PAGE = ".html"
    TEXT = ".txt"

    @property
    def is_table(self) -> bool:
        return self in (FileFormat.SHEET, FileFormat.CSV)


FORMAT_NAMES = {
    FileFormat.PDF: QT_TRANSLATE_NOOP("FileFormat", "PDF to print and send"),
    FileFormat.WORD: QT_TRANSLATE_NOOP("FileFormat", "Word, to write on in"),
    FileFormat.SHEET: QT_TRANSLATE_NOOP("FileFormat", "Excel: cards, handovers, goals and agreements as rows"),
    FileFormat.CSV: QT_TRANSLATE_NOOP("FileFormat", "CSV: the same rows for other programs"),
}
KINDS = {
    FileFormat.PDF: QT_TRANSLATE_NOOP("FileFormat", "PDF (*.pdf)"),
    FileFormat.WORD: QT_TRANSLATE_NOOP("FileFormat", "Word file (*.docx)"),
    FileFormat.SHEET: QT_TRANSLATE_NOOP("FileFormat", "Spreadsheet (*.xlsx)"),
    FileFormat.CSV: QT_TRANSLATE_NOOP("FileFormat", "CSV files in a .zip (*.zip)"),
    FileFormat.PAGE: QT_TRANSLATE_NOOP("FileFormat", "Web page (*.html)"),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("FileFormat", "Text file (*.txt)"),
}
SAVING = {
    FileFormat.PDF: QT_TRANSLATE_NOOP("FileFormat", "Save the PDF"),
    FileFormat.WORD: QT_TRANSLATE_NOOP("FileFormat", "Save the Word file"),
    FileFormat.SHEET: QT_TRANSLATE_NOOP("FileFormat", "Save the spreadsheet"),
    FileFormat.CSV: QT_TRANSLATE_NOOP("FileFormat", "Save the CSV files"),
    FileFormat.PAGE: QT_TRANSLATE_NOOP("FileFormat", "Save the web page"),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("FileFormat", "Save the text file"),
}
SAVED = {
    FileFormat.PDF: QT_TRANSLATE_NOOP("FileFormat", "The PDF is saved as {file}."),
    FileFormat.WORD: QT_TRANSLATE_NOOP("FileFormat", "The Word file is saved as {file}."),
    FileFormat.SHEET: QT_TRANSLATE_NOOP("FileFormat", "The spreadsheet is saved as {file}."),
    FileFormat.CSV: QT_TRANSLATE_NOOP("FileFormat", "The CSV files are saved in {file}."),
    FileFormat.PAGE: QT_TRANSLATE_NOOP("FileFormat", "The web page is saved as {file}."),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("FileFormat", "The text is saved as {file}."),
}
OPENING = {
    FileFormat.PDF: QT_TRANSLATE_NOOP("FileFormat", "Open the PDF"),
    FileFormat.WORD: QT_TRANSLATE_NOOP("FileFormat", "Open in Word"),
    FileFormat.SHEET: QT_TRANSLATE_NOOP("FileFormat", "Open the spreadsheet"),
    FileFormat.CSV: QT_TRANSLATE_NOOP("FileFormat", "Open the .zip"),
    FileFormat.PAGE: QT_TRANSLATE_NOOP("FileFormat", "Open the web page"),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("FileFormat", "Open the text file"),
}


def format_of(path: Path | None) -> FileFormat:
    """What kind of file lies at a path; a PDF where nothing is said."""
    ending = path.suffix.lower() if path is not None else ""
    return next((each for each in FileFormat if each == ending), FileFormat.PDF)
