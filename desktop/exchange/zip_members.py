"""A .zip from a stranger, opened within bounds: what its headers say is not believed, its names decide nothing."""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop.exchange.case_file import clean
from desktop.model.cpr import mask
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MOST_MEMBERS = 2_000
LARGEST_PACK = 512 << 20
LARGEST_LIST = 4 << 20
"""Bytes of the list of members at the end of a .zip: each takes fifty and its name."""
LARGEST_MEMBER = 64 << 20
LARGEST_WHOLE = 2 << 30
"""Bytes of everything in a pack, inflated."""
HIGHEST_RATIO = 250
"""How many times smaller packing may have made a member; text seldom gets ten times smaller."""
SMALL = 1 << 20
"""Bytes of a member that may be packed as tightly as it likes."""

_END, _END_64 = b"PK\x05\x06", b"PK\x06\x07"
_LONGEST_END = 22 + (1 << 16) + 20
_ENCRYPTED, _UTF8 = 0x1, 0x800
AGAIN = QT_TRANSLATE_NOOP("Trouble", "Ask for the file once more.")
UNPACK = QT_TRANSLATE_NOOP("Trouble", "Unpack it yourself and take the files that come out.")

Value = TypeVar("Value")


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a .zip; `Trouble` when it is none, or holds more than a pack of cases may hold."""
    name = shown_name(path.name)
    try:
        if path.stat().st_size > LARGEST_PACK or _length_of_list(path, name) > LARGEST_LIST:
            raise _too_much(name)
        pack = _telling(name, partial(zipfile.ZipFile, path))
    except FileNotFoundError:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} does not exist."), file=name) from None
    except PermissionError:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} may not be read by you."), file=name) from None
    except (OSError, ValueError) as error:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} could not be read from the disk."), file=name) from error
    with pack:
        entries = pack.infolist()
        if len(entries) > MOST_MEMBERS or sum(entry.file_size for entry in entries) > LARGEST_WHOLE:
            raise _too_much(name)
        yield pack


def content(pack: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, name: str) -> bytes:
    """Inflate a member of at most so many bytes; `name` is what a fault calls it."""
    if entry.flag_bits & _ENCRYPTED:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is locked with a password."), UNPACK, file=name)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _unknown_way(name)
    if entry.file_size > most or entry.file_size > max(SMALL, entry.compress_size * HIGHEST_RATIO):
        raise too_large(name)

    def inflate() -> bytes:
        with pack.open(entry) as member:
            return member.read(most + 1)

    found = _telling(name, inflate)
    if len(found) > most:
        raise too_large(name)
    return found


def readable(entry: zipfile.ZipInfo) -> str:
    """Give a member's name in the letters it was written with: without the sign for UTF-8 it may still be that."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    raw = entry.filename.encode("cp437", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp850")  # what Windows packs with in Denmark


def is_file(entry: zipfile.ZipInfo) -> bool:
    """Whether a member is an ordinary file, not a folder or a link."""
    return not entry.is_dir() and stat.S_IFMT(entry.external_attr >> 16) in (0, stat.S_IFREG)


def shown_name(name: str) -> str:
    """Give a file's name as it may be shown: one line, and no personal number in it."""
    return mask(" ".join(clean(name).split()))[0]


def too_large(name: str) -> Trouble:
    """A member that is larger than what it is taken for can be."""
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} becomes too large when it is unpacked."), file=name)


def _length_of_list(path: Path, name: str) -> int:
    """Read from the end of the file how many bytes the list of members takes: `ZipFile` reads it whole."""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _LONGEST_END))
        tail = file.read(_LONGEST_END)
    # Each place that could be the end, because which one is taken is not ours to say.
    starts = [at for at in range(len(tail) - 21) if tail.startswith(_END, at)]
    if any(tail.startswith(_END_64, at - 20) for at in starts if at >= 20):
        raise _unknown_way(name)  # only for packs far beyond these bounds; it says everything twice
    return max((int(struct.unpack_from("<L", tail, at + 12)[0]) for at in starts), default=0)


def _telling(name: str, do: Callable[[], Value]) -> Value:
    """Do something with a .zip and tell what is wrong with it as trouble."""
    try:
        return do()
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError, struct.error) as error:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is damaged: it cannot be unpacked.")
        raise Trouble(fault, AGAIN, file=name) from error
    except (NotImplementedError, RuntimeError) as error:
        raise _unknown_way(name) from error


def _too_much(name: str) -> Trouble:
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} holds more than a pack of cases may hold."), UNPACK, file=name)


def _unknown_way(name: str) -> Trouble:
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is packed in a way that is not known here."), UNPACK, file=name)
