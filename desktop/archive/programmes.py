"""A municipality's own programmes: files in the data folder, and files that are passed on."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop.archive.passed_on import Foreign, read_json, write_json
from desktop.model.ready_programme import (
    NotAProgramme,
    ReadyProgramme,
    load_programmes,
    programme_from_dict,
    programme_to_dict,
)
from desktop.model.template import Fault, title_of
from desktop.paths import Places, resources
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-programme"
MOST = 200
"""More programmes than this are not looked for."""

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a programme from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The programme {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The programme {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Trouble", "The programme {file} has more blocks than a day can have."),
}
UNREADABLE = QT_TRANSLATE_NOOP("Trouble", "The file {file} cannot be read.")
ASK_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Ask for the file again; nothing here has been changed.")
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The programme could not be written in {folder}.")
CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")


def folder_of(places: Places) -> Path:
    """Where the own programmes lie, if there are any."""
    return places.data / "programmes"


def own_programmes(places: Places) -> Mapping[str, ReadyProgramme]:
    """The own programmes by id, by name; a file that is none is passed over."""
    found = []
    with suppress(OSError):
        for path in sorted(folder_of(places).glob("*.json"))[:MOST]:
            with suppress(Trouble):
                found.append(read_programme(path))
    return {each.id: each for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))}


def offered_programmes(places: Places) -> Mapping[str, ReadyProgramme]:
    """All programmes a day can begin from, by id: those that come with the program, then the own ones."""
    return {**load_programmes(resources()), **own_programmes(places)}


def read_programme(path: Path) -> ReadyProgramme:
    """Read a programme from a file anybody may have made; raises `Trouble`."""
    try:
        return programme_from_dict(read_json(path))
    except OSError as error:
        raise Trouble(UNREADABLE, ASK_AGAIN, file=path.name) from error
    except Foreign as error:
        raise Trouble(FAULTS[Fault.FOREIGN], ASK_AGAIN, file=path.name) from error
    except NotAProgramme as fault:
        raise Trouble(FAULTS[fault.fault], ASK_AGAIN, file=path.name) from fault


def write_programme(path: Path, ready: ReadyProgramme) -> Path:
    """Write a programme as a file to pass on, whole or not at all; raises `Trouble`."""
    try:
        write_json(path, programme_to_dict(ready))
    except OSError as error:
        raise Trouble(UNWRITABLE, CHOOSE, folder=path.parent) from error
    return path


def keep_programme(places: Places, ready: ReadyProgramme) -> ReadyProgramme:
    """Keep a programme among the own ones; one that says the same takes the new name."""
    write_programme(folder_of(places) / f"{ready.id}.json", ready)
    return ready


def rename_programme(places: Places, ready: ReadyProgramme, name: str) -> ReadyProgramme:
    """Call an own programme something else."""
    return keep_programme(places, replace(ready, name=title_of(name)))


def remove_programme(places: Places, programme_id: str) -> None:
    """Forget an own programme; days that were made from it stay as they are."""
    try:
        for path in folder_of(places).glob("*.json"):
            with suppress(Trouble):
                if read_programme(path).id == programme_id:
                    path.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(UNWRITABLE, CHOOSE, folder=folder_of(places)) from error
