"""Projects in the library: listed, read, written at each change, deleted; and as files that go to another laptop."""

import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.archive.archive import Archive
from desktop.archive.faults import GoneTrouble, telling
from desktop.archive.passed_on import Foreign, read_json, write_json
from desktop.model.ids import new_id
from desktop.model.ledger import Ledger, ledger_from_dict, ledger_to_dict, merged, written
from desktop.model.project import Project
from desktop.model.project_read import project_of
from desktop.model.template import Fault, Unusable
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-project"
LARGEST = 2 * 1024**2
"""Bytes of a file that is read; a project with years of work in it takes a tenth."""
LONGEST_TITLE = 200

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a project from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The project {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The project {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Trouble", "The project {file} holds more than a project can."),
}
ASK_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Ask for the file again; nothing here has been changed.")
UNREADABLE = QT_TRANSLATE_NOOP("Trouble", "The file {file} cannot be read.")
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The project could not be written in {folder}.")
CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")
GONE = QT_TRANSLATE_NOOP("Trouble", "This project is no longer in the library.")
UNKNOWN = QT_TRANSLATE_NOOP("Trouble", "There is no project called {name}.")
SEVERAL = QT_TRANSLATE_NOOP("Trouble", "Several projects could be meant by {name}; use an id.")


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a file: the project as it is now, whether it was new here, and whether anything in it was."""

    ledger: Ledger
    title: str
    new_project: bool
    changed: bool
    asides: int
    """How many texts lie aside now because both had been written in one place."""


class Listing:
    """The list of projects, read again only where one says something else than when it was last made."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], Project | None] = {}

    def all(self, archive: Archive) -> tuple[Project, ...]:
        """Every project, the one written last first."""
        with telling(archive.places.library):
            rows = archive.library.projects.all()
        by_id: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            by_id.setdefault(row["id"], []).append(row)
        found: dict[tuple[str, ...], Project | None] = {}
        for project_id, held in by_id.items():
            marks = (project_id, *(row["mark"] for row in held))
            found[marks] = self._known[marks] if marks in self._known else _project(held)
        self._known = found
        return tuple(project for project in found.values() if project is not None)


def all_projects(archive: Archive) -> tuple[Project, ...]:
    """Every project, the one written last first."""
    return Listing().all(archive)


def read_project(archive: Archive, project_id: str) -> Ledger:
    """What a project says; raises `Trouble` where it is gone."""
    with telling(archive.places.library):
        ledger = _folded(archive.library.projects.of(project_id))
    if ledger is None:
        raise GoneTrouble(GONE)
    return ledger


def find_project(archive: Archive, wanted: str) -> Project:
    """The project with an id, the beginning of an id, or a title; `Trouble` if there is none or more than one."""
    every, words = all_projects(archive), wanted.strip()
    tries: tuple[Callable[[Project], bool], ...] = (
        lambda each: each.id == words,
        lambda each: bool(words) and each.title.casefold() == words.casefold(),
        lambda each: bool(words) and each.id.startswith(words),
    )
    for fits in tries:
        found = [each for each in every if fits(each)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Trouble(SEVERAL, name=wanted)
    raise Trouble(UNKNOWN, name=wanted)


def begin_project(archive: Archive, title: str, device: str) -> Ledger:
    """Make a project."""
    ledger = written(Ledger(new_id()), {"title": title}, device)
    _keep(archive, ledger, ())
    return ledger


class Writing:
    """One session of writing in a project, as the library's thread sees it: it knows what it wrote last."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._mark = ""

    def keep(self, archive: Archive, ledger: Ledger) -> Ledger:
        """Write what a project says now, together with what others have written meanwhile; give both in one.

        Raises `Trouble` where the project was deleted.
        """
        with archive.writing():
            marks = archive.library.projects.marks(ledger.id)
            if not marks:
                raise GoneTrouble(GONE)
            if marks != [self._mark]:
                rows = archive.library.projects.of(ledger.id)
                here = _folded(rows)
                ledger = merged(ledger, here, self._device) if here is not None else ledger
                marks = [row["mark"] for row in rows if _read(row) is not None]
            self._mark = _keep(archive, ledger, marks)
        return ledger


def remove_project(archive: Archive, project_id: str) -> None:
    """Delete a project for good; its theme days stay."""
    with archive.writing():
        archive.library.projects.remove(project_id)


# Files


def write_project(path: Path, ledger: Ledger) -> Path:
    """Write a project as a file to pass on, whole or not at all; raises `Trouble`."""
    try:
        write_json(path, ledger_to_dict(ledger))
    except OSError as error:
        raise Trouble(UNWRITABLE, CHOOSE, folder=path.parent) from error
    return path


def load_project(path: Path) -> Ledger:
    """Read a project from a file anybody may have made; raises `Trouble`."""
    try:
        return ledger_from_dict(read_json(path, LARGEST))
    except OSError as error:
        raise Trouble(UNREADABLE, ASK_AGAIN, file=path.name) from error
    except Foreign as error:
        raise Trouble(FAULTS[Fault.FOREIGN], ASK_AGAIN, file=path.name) from error
    except Unusable as fault:
        raise Trouble(FAULTS[fault.fault], ASK_AGAIN, file=path.name) from fault


def take_in_project(archive: Archive, ledger: Ledger, device: str) -> Came:
    """Bring what is new in a project that came as a file; to do it again changes nothing."""
    with archive.writing():
        rows = archive.library.projects.of(ledger.id)
        here = _folded(rows)
        whole = merged(here, ledger, device) if here is not None else ledger
        changed = here is None or whole.cells != here.cells
        if changed:
            _keep(archive, whole, [row["mark"] for row in rows if _read(row) is not None])
    project = project_of(whole)
    return Came(whole, project.title, here is None, changed, len(project.asides))


def _keep(archive: Archive, ledger: Ledger, replaced: Iterable[str]) -> str:
    """Write it in place of rows that are in it; one that cannot be read stays where it is."""
    title = " ".join(ledger.says("title").split())[:LONGEST_TITLE]
    with archive.writing():
        return archive.library.projects.write(ledger.id, title, ledger_to_dict(ledger), int(time.time()), replaced)


def _project(rows: list[dict[str, Any]]) -> Project | None:
    ledger = _folded(rows)
    return project_of(ledger) if ledger is not None else None


def _folded(rows: list[dict[str, Any]]) -> Ledger | None:
    """All rows of one project in one; those that cannot be read are passed over, and stay."""
    ledgers = [ledger for row in rows if (ledger := _read(row)) is not None]
    whole: Ledger | None = None
    for ledger in ledgers:
        whole = ledger if whole is None else merged(whole, ledger)
    return whole


def _read(row: Mapping[str, Any]) -> Ledger | None:
    try:
        ledger = ledger_from_dict(json.loads(row["content"]), own=True)
    except (Unusable, ValueError, RecursionError):
        return None
    return ledger if ledger.id == row["id"] else None
