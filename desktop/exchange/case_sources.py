"""What there is to read when somebody drops or chooses files, folders, packs and pasted text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.exchange import case_pack
from desktop.exchange.case_pack import Member, is_hidden, list_pack, read_member
from desktop.exchange.case_reader import ReadCase, read_case, read_pasted
from desktop.exchange.zip_members import shown_name
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MOST_FILES = 2_000
DEEPEST = 12
"""Folders within folders."""


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file on the disk. `name` is what it is called here: never a path that tells where on the disk it lies."""

    name: str
    path: Path

    def read(self) -> ReadCase:
        return read_case(self.path)


@dataclass(frozen=True, slots=True)
class PackSource:
    """A member of a pack."""

    name: str
    path: Path
    member: Member

    def read(self) -> ReadCase:
        return read_member(self.path, self.member)


@dataclass(frozen=True, slots=True)
class PastedSource:
    """What lay on the clipboard: as text, and as HTML where the other program gave that too."""

    name: str
    text: str
    html: str = ""

    def read(self) -> ReadCase:
        return read_pasted(self.text, self.html)


@dataclass(frozen=True, slots=True)
class NoSource:
    """Something that was wanted and cannot even be looked at."""

    name: str
    trouble: Trouble


Source = FileSource | PackSource | PastedSource
Wanted = Path | PastedSource
ListPack = Callable[[str, Path], tuple[Member, ...]]


def read_source(source: Source) -> ReadCase:
    """Read a case where it lies: what the reading room is asked to do."""
    return source.read()


def list_here(_name: str, path: Path) -> tuple[Member, ...]:
    """List a pack in this very process: for packs that are known to be good."""
    return list_pack(path)


def sources(wanted: Iterable[Wanted], open_pack: ListPack = list_here) -> Iterator[Source | NoSource]:
    """Find everything to read, each thing once, in the order it was given; folders by name, and to the bottom.

    `open_pack` takes a pack's name and path and lists it, or raises `Trouble`.
    """
    finder = _Finder(open_pack)
    for each in wanted:
        yield from [each] if isinstance(each, PastedSource) else finder.find(each)
        if finder.count >= MOST_FILES:
            return


class _Finder:
    def __init__(self, open_pack: ListPack) -> None:
        self._open_pack = open_pack
        self._seen: set[tuple[int, int] | Path] = set()
        self.count = 0

    def find(self, path: Path) -> Iterator[Source | NoSource]:
        name = shown_name(path.name or str(path))
        found = self._in_folder(path, name, depth=0) if _is_folder(path) else self._in_file(path, name)
        for each in found:
            if self.count >= MOST_FILES:
                fault = QT_TRANSLATE_NOOP(
                    "Trouble", "{file} and what comes after it was not read: {most} files at a time."
                )
                advice = QT_TRANSLATE_NOOP("Trouble", "Take the rest by itself.")
                yield NoSource(each.name, Trouble(fault, advice, file=each.name, most=MOST_FILES))
                return
            self.count += 1
            yield each

    def _in_folder(self, folder: Path, name: str, depth: int) -> Iterator[Source | NoSource]:
        if self._is_known(folder):
            return
        try:
            inside = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
        except OSError:
            fault = QT_TRANSLATE_NOOP("Trouble", "The folder {file} could not be opened.")
            yield NoSource(name, Trouble(fault, file=name))
            return
        for path in inside:
            if is_hidden(path.name):
                continue
            below = f"{name}/{shown_name(path.name)}"
            if not _is_folder(path):
                yield from self._in_file(path, below)
            elif depth + 1 >= DEEPEST:
                fault = QT_TRANSLATE_NOOP("Trouble", "The folder {file} lies too deep and was not looked into.")
                yield NoSource(below, Trouble(fault, file=below))
            elif not path.is_symlink():
                yield from self._in_folder(path, below, depth + 1)

    def _in_file(self, path: Path, name: str) -> Iterator[Source | NoSource]:
        if self._is_known(path):
            return
        if path.suffix.lower() != case_pack.SUFFIX:
            yield FileSource(name, path)
            return
        try:
            members = self._open_pack(name, path)
        except Trouble as trouble:
            yield NoSource(name, trouble)
            return
        if not members:
            yield NoSource(name, Trouble(QT_TRANSLATE_NOOP("Trouble", "There are no cases in {file}."), file=name))
        yield from (PackSource(f"{name}/{member.name}", path, member) for member in members)

    def _is_known(self, path: Path) -> bool:
        """Whether a file or folder has come by before, perhaps by another name; from now on it has."""
        try:
            found = path.stat()
            key = (found.st_dev, found.st_ino) if found.st_ino else path.absolute()
        except (OSError, ValueError):
            key = path  # what cannot be looked at is told by the reader
        known = key in self._seen
        self._seen.add(key)
        return known


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
