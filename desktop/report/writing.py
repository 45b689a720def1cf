"""A report written to a file: a web page where the file's name ends as one, else a PDF."""

from pathlib import Path

from desktop.report.blocks import Report
from desktop.report.pdf import Progress, put_in_place, write_pdf
from desktop.report.web.page import web_page
from desktop.tagged.faults import Fault
from desktop.words import Translate

WEB = (".html", ".htm")


def save_report(
    report: Report, path: Path, translate: Translate, progress: Progress | None = None
) -> tuple[Fault, ...]:
    """Write a report whole or not at all, and give what speaks against calling it accessible.

    Raises `Trouble` when the file cannot be written.
    """
    if path.suffix.lower() not in WEB:
        return write_pdf(report, path, translate, progress)
    page = web_page(report, translate)
    if progress is None or progress(1, 1):
        put_in_place(page, path)
    return ()
