"""Faults of the library file told as trouble: what it means for the work, and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import Conflict, DamagedLibrary, ForeignFile, LibraryError, NewerLibrary, Refused, Unwritable
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

REFUSALS = {
    "newer": QT_TRANSLATE_NOOP("Trouble", "The file {file} was made by a newer version of Brobyg."),
    "truncated": QT_TRANSLATE_NOOP("Trouble", "The file {file} is cut short."),
    "unreadable": QT_TRANSLATE_NOOP("Trouble", "The file {file} cannot be read."),
    "too_large": QT_TRANSLATE_NOOP("Trouble", "The file {file} is too large to be a theme day."),
    "not_a_day_file": QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a theme day from Brobyg."),
}
DAMAGED = QT_TRANSLATE_NOOP("Trouble", "The file {file} is damaged and was not opened.")
REFUSED_ADVICE = QT_TRANSLATE_NOOP("Trouble", "Ask for the file again; nothing here has been changed.")
GONE = QT_TRANSLATE_NOOP("Trouble", "This theme day is no longer in the library.")
UNWRITABLE = (
    QT_TRANSLATE_NOOP("Trouble", "Nothing can be saved in {folder} right now."),
    QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder; your work is kept in memory until then."),
)
SECRET_LEFT = (
    QT_TRANSLATE_NOOP(
        "Trouble", "The theme day is deleted, but not the file {file}, which opens it on other computers."
    ),
    QT_TRANSLATE_NOOP("Trouble", "Close Brobyg and delete the file yourself."),
)
LIBRARY: dict[type[LibraryError], tuple[str, str]] = {
    NewerLibrary: (
        QT_TRANSLATE_NOOP("Trouble", "The library {file} was made by a newer version of Brobyg."),
        QT_TRANSLATE_NOOP("Trouble", "Install the newest version and try again; the file has not been touched."),
    ),
    ForeignFile: (
        QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a library made by Brobyg."),
        QT_TRANSLATE_NOOP("Trouble", "Move it away or choose another folder; it has not been touched."),
    ),
    DamagedLibrary: (
        QT_TRANSLATE_NOOP("Trouble", "The library {file} is damaged."),
        QT_TRANSLATE_NOOP("Trouble", "The newest copy lies in the folder {backups}."),
    ),
}


class UnwritableTrouble(Trouble):
    """The library cannot be written just now; trying again later may succeed, and nothing is lost until then."""


class GoneTrouble(Trouble):
    """What was to be written belongs to something that has been removed from the library."""


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn the library file's own errors into trouble that names the file at `path`."""
    try:
        yield
    except LibraryError as fault:
        raise as_trouble(fault, path) from fault


@contextmanager
def writing_file(path: Path) -> Iterator[None]:
    """Turn faults while a .brobyg file is written into trouble that names it."""
    try:
        yield
    except LibraryError as fault:
        raise Trouble(
            QT_TRANSLATE_NOOP("Trouble", "The file {file} could not be written."),
            QT_TRANSLATE_NOOP("Trouble", "Choose another folder or free some space."),
            file=path,
        ) from fault


def refused(path: Path) -> Trouble:
    """A .brobyg file whose content is not what it should be."""
    return as_trouble(Refused("damaged"), path)


def as_trouble(fault: LibraryError, path: Path) -> Trouble:
    """Tell what a fault of the file at `path` means."""
    match fault:
        case Unwritable():
            return UnwritableTrouble(*UNWRITABLE, folder=path.parent)
        case Conflict():
            return GoneTrouble(GONE)
        case NewerLibrary() | ForeignFile() | DamagedLibrary():
            return Trouble(*LIBRARY[type(fault)], file=path, backups=path.parent / "backups")
        case Refused():
            return Trouble(REFUSALS.get(fault.reason, DAMAGED), REFUSED_ADVICE, file=path.name)
        case _:
            return Trouble(DAMAGED, file=path.name)
