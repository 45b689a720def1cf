"""A report written to a file: a web page or a Word file where the file's name ends as one, else a PDF."""

from pathlib import Path

from desktop.report.blocks import Report
from desktop.report.doubts import doubts_of
from desktop.report.pdf import Progress, put_in_place, write_pdf
from desktop.report.web.page import web_page
from desktop.report.word.writing import PLAIN, Manner, write_docx
from desktop.words import Translate

WEB, WORD = (".html", ".htm"), ".docx"


def save_report(
    report: Report, path: Path, translate: Translate, progress: Progress | None = None, manner: Manner = PLAIN
) -> tuple[str, ...]:
    """Write a report whole or not at all, and give in sentences what is to be told of it.

    That is why a PDF does not call itself accessible, or what the template of a Word file lacks.

    Raises `Trouble` when the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending == WORD:
        return write_docx(report, path, translate, manner, progress)
    if ending in WEB:
        page = web_page(report, translate)
        if progress is None or progress(1, 1):
            put_in_place(page, path)
        return ()
    faults = write_pdf(report, path, translate, progress)
    if not faults:
        return ()
    told = translate("Report", "The PDF does not call itself accessible (PDF/UA): {faults}")
    return (told.format(faults="; ".join(doubts_of(faults, translate))),)
