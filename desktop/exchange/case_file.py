"""A case file as text: opened within bounds, its encoding found, and whatever is no text refused with one sentence."""

import codecs
import re
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

FIRST_STRANGE = 0x250
"""The letters of Europe's languages lie below this number."""

MAX_BYTES = 2 * 1024 * 1024
# What word processors leave in plain text: line and page breaks, a hyphen that must not break, one that may.
_OLD_SIGNS = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x0c": "\n\n", "\x1e": "-", "\x1f": "", "\u2028": "\n", "\u2029": "\n\n"}
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
# With these the readers of office files mark cells and paragraphs among themselves.
_OWN_MARKS = re.compile("[\u2061-\u2064]")


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a file that could be read, as a source text in the context "CaseFile"."""

    text: str

    def say(self, translate: Translate = untranslated) -> str:
        """Tell it in the reader's language."""
        return translate("CaseFile", self.text)


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file, with line feeds only and letters composed; `name` is without folders."""

    name: str
    text: str
    notes: tuple[Note, ...] = ()


@contextmanager
def opened(path: Path, name: str) -> Iterator[BinaryIO]:
    """Open an ordinary file; whatever the disk says against it, then or while it is read, is a `Trouble`."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is a folder, not a case file."), file=name)
        if not stat.S_ISREG(mode):  # a pipe or a device may never end
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is not an ordinary file."), file=name)
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} does not exist."), file=name) from None
    except PermissionError:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} may not be read by you."), file=name) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} could not be read from the disk."), file=name) from error


def read_text(file: BinaryIO, name: str) -> FileText:
    """Read a file of at most 2 MiB as text; `name` is what a fault calls it."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is too large for a case: the limit is 2 MB."), file=name)
    text, notes = _decode(data, name)
    if _is_binary(text):
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is not text and cannot be read as a case."), file=name)
    text = clean(text)
    if not text.strip():
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is empty."), file=name)
    return FileText(name, text, notes)


def clean(text: str) -> str:
    """Compose letters, make every line end a line feed, and leave out signs that no text has a use for."""
    text = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").translate(_OLD_SIGNS)
    return unicodedata.normalize("NFC", _OWN_MARKS.sub("", _CONTROLS.sub("", text)))


def _decode(data: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = data.decode("utf-16")
            if _is_latin(text):
                return text, ()
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is not text and cannot be read as a case."), file=name)
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "{file} is not text and cannot be read as a case."), file=name
        ) from None
    note = QT_TRANSLATE_NOOP("CaseFile", "The file was read as Windows text: check that æ, ø and å are right.")
    return text, (Note(note),)


def _is_latin(text: str) -> bool:
    """Tell words from other bytes read in pairs, which come out as letters from all over the world."""
    return sum(ord(letter) < FIRST_STRANGE for letter in text) * 2 >= len(text)


def _is_binary(text: str) -> bool:
    """Tell by the control signs: a NUL never stands in text, while old word processors leave a few of the others."""
    return "\0" in text or len(_CONTROLS.findall(text)) > 5 + len(text) // 100
