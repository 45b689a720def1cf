"""A municipality's own templates: files in the data folder, and files that are passed on."""

from collections.abc import Mapping

from desktop.archive.own_files import OwnFiles
from desktop.model.template import Fault, JourneyTemplate, template_from_dict, template_to_dict
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-template"

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a template from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The template {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The template {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP(
        "Trouble", "The template {file} has more lanes or phases than a journey can have."
    ),
}
TOO_MANY_HERE = QT_TRANSLATE_NOOP("Trouble", "The journey has more lanes or phases than a template can have.")
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The template could not be written in {folder}.")
UNKNOWN = QT_TRANSLATE_NOOP("Trouble", "There is no template called {name}.")
KNOWN = QT_TRANSLATE_NOOP("Trouble", "The templates are: {names}.")

TEMPLATES = OwnFiles("templates", template_from_dict, template_to_dict, FAULTS, UNWRITABLE)


def find_template(templates: Mapping[str, JourneyTemplate], wanted: str) -> JourneyTemplate:
    """The template with an id or a name; raises `Trouble`."""
    if wanted in templates:
        return templates[wanted]
    for template in templates.values():
        if template.name.casefold() == wanted.casefold():
            return template
    names = ", ".join(f"{each.id} ({each.name})" for each in templates.values())
    raise Trouble(UNKNOWN, KNOWN, name=wanted, names=names)
