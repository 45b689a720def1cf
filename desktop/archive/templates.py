"""A municipality's own templates: files in the data folder, and files that are passed on."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop.archive.passed_on import Foreign, read_json, write_json
from desktop.model.template import (
    Fault,
    JourneyTemplate,
    NotATemplate,
    template_from_dict,
    template_to_dict,
    title_of,
)
from desktop.paths import Places
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-template"
MOST = 200
"""More templates than this are not looked for."""

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a template from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The template {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The template {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP(
        "Trouble", "The template {file} has more lanes or phases than a journey can have."
    ),
}
UNREADABLE = QT_TRANSLATE_NOOP("Trouble", "The file {file} cannot be read.")
ASK_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Ask for the file again; nothing here has been changed.")
TOO_MANY_HERE = QT_TRANSLATE_NOOP("Trouble", "The journey has more lanes or phases than a template can have.")
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The template could not be written in {folder}.")
CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")
UNKNOWN = QT_TRANSLATE_NOOP("Trouble", "There is no template called {name}.")
KNOWN = QT_TRANSLATE_NOOP("Trouble", "The templates are: {names}.")


def folder_of(places: Places) -> Path:
    """Where the own templates lie, if there are any."""
    return places.data / "templates"


def own_templates(places: Places) -> dict[str, JourneyTemplate]:
    """The own templates by id, by name; a file that is none is passed over."""
    found = []
    with suppress(OSError):
        for path in sorted(folder_of(places).glob("*.json"))[:MOST]:
            with suppress(Trouble):
                found.append(read_template(path))
    return {each.id: each for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))}


def read_template(path: Path) -> JourneyTemplate:
    """Read a template from a file anybody may have made; raises `Trouble`."""
    try:
        return template_from_dict(read_json(path))
    except OSError as error:
        raise Trouble(UNREADABLE, ASK_AGAIN, file=path.name) from error
    except Foreign as error:
        raise Trouble(FAULTS[Fault.FOREIGN], ASK_AGAIN, file=path.name) from error
    except NotATemplate as fault:
        raise Trouble(FAULTS[fault.fault], ASK_AGAIN, file=path.name) from fault


def write_template(path: Path, template: JourneyTemplate) -> Path:
    """Write a template as a file to pass on, whole or not at all; raises `Trouble`."""
    try:
        write_json(path, template_to_dict(template))
    except OSError as error:
        raise Trouble(UNWRITABLE, CHOOSE, folder=path.parent) from error
    return path


def keep_template(places: Places, template: JourneyTemplate) -> JourneyTemplate:
    """Keep a template among the own ones; the same set of lanes and phases takes the new name."""
    write_template(folder_of(places) / f"{template.id}.json", template)
    return template


def rename_template(places: Places, template: JourneyTemplate, name: str) -> JourneyTemplate:
    """Call an own template something else."""
    return keep_template(places, replace(template, name=title_of(name)))


def remove_template(places: Places, template_id: str) -> None:
    """Forget an own template; boards that were made with it stay as they are."""
    try:
        for path in folder_of(places).glob("*.json"):
            if _id_of(path) == template_id:
                path.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(UNWRITABLE, CHOOSE, folder=folder_of(places)) from error


def find_template(templates: Mapping[str, JourneyTemplate], wanted: str) -> JourneyTemplate:
    """The template with an id or a name; raises `Trouble`."""
    if wanted in templates:
        return templates[wanted]
    for template in templates.values():
        if template.name.casefold() == wanted.casefold():
            return template
    names = ", ".join(f"{each.id} ({each.name})" for each in templates.values())
    raise Trouble(UNKNOWN, KNOWN, name=wanted, names=names)


def _id_of(path: Path) -> str:
    try:
        return read_template(path).id
    except Trouble:
        return ""
