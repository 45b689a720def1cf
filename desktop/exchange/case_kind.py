"""What a file is, told by what stands in it and not by its name, and advice for the kinds nobody here reads."""

from enum import Enum, auto
from typing import BinaryIO

from desktop.exchange.office_xml import XmlReader, nodes
from desktop.exchange.office_zip import OfficeZip, damaged, locked
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MAX_OFFICE = 50 * 1024 * 1024
"""Bytes of a Word, OpenDocument or PDF file; pictures take most of it, and they are not read."""
HEAD = 1024
_TEXT_MEMBERS = ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template")
_PICTURES = {b"\xff\xd8\xff": "JPEG", b"\x89PNG": "PNG", b"GIF8": "GIF", b"\x00\x00\x00\x18ftyp": "HEIC"}
_LOCKED_SIGN = "EncryptedPackage".encode("utf-16-le")


class Kind(Enum):
    """The kinds of files that hold a case."""

    TEXT = auto()
    WEB = auto()
    WORD = auto()
    OPEN_DOCUMENT = auto()
    PDF = auto()


def kind_of(file: BinaryIO, name: str) -> Kind:
    """Tell the kind by the first bytes, and refuse other programs' kinds; the file is at its beginning again after."""
    head = file.read(HEAD)
    size = file.seek(0, 2)
    file.seek(0)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or head in (b"PK", b"PK\x03"):
        _refuse_large(size, name)
        return _kind_of_zip(file, name)
    if b"%PDF-" in head:
        _refuse_large(size, name)
        return Kind.PDF
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        _refuse_large(size, name)
        raise locked(name) if _LOCKED_SIGN in file.read() else old(name, "Word 97–2003")
    if head.startswith(b"{\\rtf"):
        raise old(name, "Rich Text")
    for start, kind in _PICTURES.items():
        if head.startswith(start):
            fault = QT_TRANSLATE_NOOP("Trouble", "{file} is a picture ({kind}), and cases are read from text only.")
            advice = QT_TRANSLATE_NOOP("Trouble", "Write the text into a document, or paste it.")
            raise Trouble(fault, advice, file=name, kind=kind)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return Kind.WEB if start.startswith((b"<!doctype html", b"<html")) else Kind.TEXT


def old(name: str, kind: str) -> Trouble:
    """Make the fault of a word processor's file of a kind that is not read here."""
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} is of a kind cases are not read from ({kind}).")
    advice = QT_TRANSLATE_NOOP("Trouble", "Open it in Word, Pages or LibreOffice and save it as .docx.")
    return Trouble(fault, advice, file=name, kind=kind)


def _refuse_large(size: int, name: str) -> None:
    if size > MAX_OFFICE:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is too large for a case: the limit is 50 MB.")
        advice = QT_TRANSLATE_NOOP("Trouble", "Large pictures are the usual reason: save a copy without them.")
        raise Trouble(fault, advice, file=name)


def _kind_of_zip(file: BinaryIO, name: str) -> Kind:
    parts = OfficeZip(file, name)
    file.seek(0)
    if parts.has("_rels/.rels"):
        relations = nodes(XmlReader(parts).read("_rels/.rels"), "rel:Relationship")
        targets = [node.get("Target", "") for node in relations if node.get("Type", "").endswith("/officeDocument")]
        if any(target.lstrip("/").startswith("word/") or parts.has("word/document.xml") for target in targets):
            return Kind.WORD
        raise old(name, "Excel, PowerPoint") if targets else damaged(name)
    if parts.has("mimetype") or parts.has("content.xml"):
        mimetype = parts.read("mimetype").decode("ascii", "replace").strip()
        if mimetype in _TEXT_MEMBERS or (not mimetype and parts.has("content.xml")):
            return Kind.OPEN_DOCUMENT
        raise old(name, "OpenDocument" if "opendocument" in mimetype else "ZIP")
    raise old(name, "Pages") if any(member.startswith("Index/") for member in parts.names) else old(name, "ZIP")
