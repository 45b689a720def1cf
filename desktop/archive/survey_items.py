"""A municipality's own statements for the collaboration survey: files in the data folder, and files passed on."""

from desktop.archive.own_files import OwnFiles
from desktop.model.survey_items import items_from_dict, items_to_dict
from desktop.model.template import Fault
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-survey"

_BROKEN = QT_TRANSLATE_NOOP(
    "Trouble", "The statements in {file} are damaged: seven that name [Rolle], five steps and a lead-in are needed."
)
FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} holds no statements for a collaboration survey."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The statements in {file} were made by a newer version of Brobyg."),
    Fault.BROKEN: _BROKEN,
    Fault.TOO_MANY: _BROKEN,
}
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The statements could not be written in {folder}.")

ITEM_SETS = OwnFiles("surveys", items_from_dict, items_to_dict, FAULTS, UNWRITABLE)
