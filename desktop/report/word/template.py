"""A municipality's own template (.docx, .dotx): opened within bounds, with nothing in it that runs or is fetched."""

import io
import re
import zipfile
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.document import CT_Document
from docx.oxml.ns import qn

from desktop.exchange.office_xml import XmlReader
from desktop.exchange.office_zip import OfficeZip, damaged, too_large
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

LARGEST = 64 << 20
"""Bytes of a template."""
_TYPES = "[Content_Types].xml"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_XML = (".xml", ".rels", ".vml")
_RUNS = re.compile(r"vbaproject|vbadata|activex|macroenabled", re.IGNORECASE)
_OUTSIDE = re.compile(r"<(?:\w+:)?Relationship\b[^>]*\bTargetMode\s*=\s*[\"']External[\"'][^>]*?/?>", re.IGNORECASE)
_TIE = re.compile(r"\bType\s*=\s*[\"'][^\"']*/(\w+)[\"']")
_DROPPED = "attachedTemplate"
"""Where somebody's own copy of it lies; Word would go and fetch it."""
_DEAD = re.compile(r"<w:attachedTemplate\b[^>]*/>")


def open_template(path: Path) -> Document:
    """Open a template; raises `Trouble` when it is none, or holds what no template needs."""
    name = path.name
    try:
        with path.open("rb") as file:
            if path.stat().st_size > LARGEST:
                raise _too_much(name)
            return _opened(_checked(file, name), name)
    except OSError as fault:
        sentence = QT_TRANSLATE_NOOP("Trouble", "The template {file} could not be read.")
        raise Trouble(sentence, CHOOSE, file=name) from fault


def _checked(file: io.BufferedReader, name: str) -> bytes:
    try:
        parts = OfficeZip(file, name)
        xml = XmlReader(parts)
        if not parts.has(_TYPES) or not parts.has("word/document.xml"):
            raise _no_template(name)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as clean:
            for part in parts.names:
                if part.endswith("/"):
                    continue
                if _RUNS.search(part):
                    raise _runs(name)
                if part.lower().endswith(_XML):
                    xml.read(part)  # its bounds and its refusals
                clean.writestr(part, _without_outside(part, parts.read(part), name))
        return packed.getvalue()
    except Trouble as fault:
        raise _of_template(fault, name) from None


def _without_outside(part: str, data: bytes, name: str) -> bytes:
    """Leave out of a part what leads out of the file and is no link to click on."""
    if part == _TYPES:
        if _RUNS.search(data.decode("utf-8", "replace")):
            raise _runs(name)
        return data.replace(_TEMPLATE.encode(), _MAIN.encode())
    if part == "word/settings.xml":
        return _DEAD.sub("", data.decode("utf-8", "replace")).encode() if b"attachedTemplate" in data else data
    if not part.lower().endswith(".rels"):
        return data
    text = data.decode("utf-8", "replace")
    for found in _OUTSIDE.finditer(text):
        tie = _TIE.search(found[0])
        kind = tie[1] if tie else ""
        if kind == _DROPPED:
            text = text.replace(found[0], "" if found[0].endswith("/>") else "<!-- -->")
        elif kind != "hyperlink":
            raise _fetches(name)
    return text.encode()


def _opened(packed: bytes, name: str) -> Document:
    try:
        document = docx.Document(io.BytesIO(packed))
        styles = document.styles.element
    except Exception as fault:  # one opened file: the library says of a bad one whatever it stumbles over
        raise damaged(name) from fault
    if styles is None or not isinstance(document.element, CT_Document) or document.element.find(qn("w:body")) is None:
        raise damaged(name)
    return document


CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Choose another template, or save the report without one.")


def _of_template(fault: Trouble, name: str) -> Trouble:
    """Tell what is too large for a case as what it is here."""
    return _too_much(name) if fault.text == too_large(name).text else fault


def _too_much(name: str) -> Trouble:
    sentence = QT_TRANSLATE_NOOP("Trouble", "The template {file} holds far more than a template does and was not used.")
    return Trouble(sentence, CHOOSE, file=name)


def _no_template(name: str) -> Trouble:
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is no Word file."), CHOOSE, file=name)


def _runs(name: str) -> Trouble:
    sentence = QT_TRANSLATE_NOOP("Trouble", "The template {file} holds macros and was not used.")
    return Trouble(
        sentence, QT_TRANSLATE_NOOP("Trouble", "Save it in Word as .dotx or .docx, without them."), file=name
    )


def _fetches(name: str) -> Trouble:
    sentence = QT_TRANSLATE_NOOP("Trouble", "The template {file} fetches something from elsewhere and was not used.")
    advice = QT_TRANSLATE_NOOP("Trouble", "Put its pictures into the file itself, not as links, and save it again.")
    return Trouble(sentence, advice, file=name)
