"""The parts of an office file, which is a ZIP file: taken out in memory, each within bounds, never onto the disk."""

import re
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import BinaryIO

from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MAX_MEMBERS = 5_000
MAX_DIRECTORY = 1024 * 1024
"""Bytes the list of members may take, before anybody makes 5,000 objects of it."""
MAX_DECLARED = 1024 * 1024 * 1024
MAX_PART = 16 * 1024 * 1024
MAX_RATIO = 200
"""How many times smaller a part of text may be packed. Word's own come to 5 to 40, a bomb to 1,000."""
SMALL = 1024 * 1024
"""Bytes below which it does not matter how well a part is packed."""
_CHUNK = 256 * 1024
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)
_DRIVE = re.compile(r"^[A-Za-z]:")


class OfficeZip:
    """An open ZIP file whose list of members has been looked through; `name` is what a fault calls the file."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        self._left = 2 * MAX_PART
        gate = _Gate(file, name)
        try:
            self._zip = zipfile.ZipFile(gate)
        except _FAULTS:
            raise damaged(name) from None
        gate.is_open = True
        self._members = {member.filename: member for member in self._zip.infolist()}
        self._check()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._members)

    def count(self, start: str) -> int:
        """How many parts lie in a folder."""
        return sum(name.startswith(start) and not name.endswith("/") for name in self._members)

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self._members

    def read(self, part: str) -> bytes:
        """Inflate one part; nothing if there is none. What a part says of its own size is not believed."""
        member = self._members.get(part)
        if member is None:
            return b""
        limit = min(MAX_PART, self._left)
        pieces, size = [], 0
        try:
            with self._zip.open(member) as packed:
                while piece := packed.read(_CHUNK):
                    pieces.append(piece)
                    size += len(piece)
                    if size > limit or (size > SMALL and size > MAX_RATIO * max(member.compress_size, 1)):
                        raise too_large(self.name)
        except _FAULTS:
            raise damaged(self.name) from None
        self._left -= size
        return b"".join(pieces)

    def _check(self) -> None:
        members = self._zip.infolist()
        if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_DECLARED:
            raise too_large(self.name)
        for member in members:
            path = PurePosixPath(member.filename.replace("\\", "/"))
            if path.is_absolute() or ".." in path.parts or _DRIVE.match(member.filename):
                raise unsafe(self.name)
            if member.flag_bits & 0x1:
                raise locked(self.name)
            if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise damaged(self.name)


class _Gate:
    """A file that gives no more than a piece at a time while the list of members is read, however long it claims."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name = file, name
        self.is_open = False
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        if not self.is_open and size > MAX_DIRECTORY:
            raise too_large(self._name)
        return self._file.read(size)


def damaged(name: str) -> Trouble:
    """Make the fault of a file that cannot be unpacked."""
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} is damaged or cut short.")
    advice = QT_TRANSLATE_NOOP("Trouble", "Open it in the program it was written with and save it again.")
    return Trouble(fault, advice, file=name)


def too_large(name: str) -> Trouble:
    """Make the fault of a file that holds more than any case does."""
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} holds far more than a case does and was not read.")
    advice = QT_TRANSLATE_NOOP("Trouble", "Copy the case into a document of its own.")
    return Trouble(fault, advice, file=name)


def unsafe(name: str) -> Trouble:
    """Make the fault of a file built to do harm."""
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} holds parts that no ordinary document has and was not read.")
    advice = QT_TRANSLATE_NOOP("Trouble", "If you know where it comes from, save it again in Word or LibreOffice.")
    return Trouble(fault, advice, file=name)


def locked(name: str) -> Trouble:
    """Make the fault of a file nobody can read without its password."""
    fault = QT_TRANSLATE_NOOP("Trouble", "{file} is locked with a password.")
    advice = QT_TRANSLATE_NOOP("Trouble", "Open it with the password and save a copy without one.")
    return Trouble(fault, advice, file=name)
