"""A PDF as text: its lines put together into paragraphs, headings and lists; what stands in every margin comes once.

Importing this costs what pypdfium2 costs, so it is imported when the first such file is opened.
"""

import ctypes
from collections.abc import Iterator
from typing import BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.exchange import left_behind as left
from desktop.exchange.left_behind import Leavings
from desktop.exchange.office_text import MAX_TEXT, Draft, OfficeText, Room, escape, once, says_something
from desktop.exchange.office_zip import damaged, locked, too_large
from desktop.exchange.pdf_lines import Line, put_lines, without_margins
from desktop.exchange.pdf_page import read_lines
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MAX_PAGES = 300
MAX_ANNOTATIONS = 2_000
MAX_OBJECTS = 5_000
_META = {"Author": left.AUTHOR, "Title": left.PROPERTIES, "Subject": left.PROPERTIES, "Keywords": left.PROPERTIES}
_SILENT = (raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_PRINTERMARK, raw.FPDF_ANNOT_TRAPNET)
_FILES = (raw.FPDF_ANNOT_FILEATTACHMENT, raw.FPDF_ANNOT_SOUND, raw.FPDF_ANNOT_MOVIE, raw.FPDF_ANNOT_RICHMEDIA)


def read_pdf(file: BinaryIO, name: str) -> OfficeText:
    """Read the text of a PDF. One that holds pictures of pages only is a `Trouble`, and so is a locked one."""
    try:
        document = pdfium.PdfDocument(file.read())
    except pdfium.PdfiumError as error:
        raise (locked if error.err_code == raw.FPDF_ERR_PASSWORD else _broken)(name) from None
    try:
        return _read(document, name)
    except pdfium.PdfiumError:
        raise _broken(name) from None
    finally:
        document.close()


def _read(document: pdfium.PdfDocument, name: str) -> OfficeText:
    if len(document) > MAX_PAGES:
        raise too_large(name)
    leavings = Leavings()
    pages: list[list[Line]] = []
    answers: list[str] = []
    size = 0
    for number in range(len(document)):
        page = document[number]
        try:
            lines = read_lines(page, name)
            answers += _annotations(page, leavings)
            leavings.add(left.PICTURES, _pictures(page))
        finally:
            page.close()
        pages.append(lines)
        size += sum(len(line.text) for line in lines)
        if size > MAX_TEXT:
            raise too_large(name)
    _look_beside(document, leavings)
    if not any(pages) and not answers:
        raise _scanned(name)
    body, margins = without_margins(pages)
    draft = Draft(Room(name))
    put_lines(draft, body)
    after = [*answers, *(escape(line) for line in once(margins) if says_something(line))]
    return OfficeText(draft.text, "\n\n".join(after), leavings.all())


def _annotations(page: pdfium.PdfPage, leavings: Leavings) -> Iterator[str]:
    """Count comments and links, and give what was filled into forms."""
    for at in range(min(raw.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind == raw.FPDF_ANNOT_WIDGET:
                label, answer = (_value(annotation, key) for key in (b"T", b"V"))
                if answer and answer not in ("Off", "Yes"):
                    yield escape(f"{label}: {answer}" if label else answer)
            elif kind not in _SILENT:
                is_link = kind == raw.FPDF_ANNOT_LINK
                leavings.add(left.LINKS if is_link else left.EMBEDDED if kind in _FILES else left.COMMENTS)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _value(annotation: object, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size < MAX_TEXT:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return bytes(buffer)[:size].decode("utf-16-le", "replace").rstrip("\0").strip()


def _pictures(page: pdfium.PdfPage) -> int:
    count = min(raw.FPDFPage_CountObjects(page), MAX_OBJECTS)
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, at)) for at in range(count))
    return sum(kind == raw.FPDF_PAGEOBJ_IMAGE for kind in kinds)


def _look_beside(document: pdfium.PdfDocument, leavings: Leavings) -> None:
    """Count what the file keeps about people and its own past."""
    for key, what in _META.items():
        leavings.add(what, int(bool(document.get_metadata_value(key).strip())))
    leavings.add(left.EMBEDDED, max(raw.FPDFDoc_GetAttachmentCount(document), 0))
    leavings.add(left.MACROS, int(raw.FPDFDoc_GetJavaScriptActionCount(document) > 0))


def _broken(name: str) -> Trouble:
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} is damaged or cut short and cannot be read as a PDF.")
    return Trouble(fault, damaged(name).advice, file=name)


def _scanned(name: str) -> Trouble:
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} holds pictures of pages only, and no text.")
    advice = QT_TRANSLATE_NOOP("Trouble", "Scan it with text recognition (OCR), or write the text into a document.")
    return Trouble(fault, advice, file=name)
