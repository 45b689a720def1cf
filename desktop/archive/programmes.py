"""A municipality's own programmes: files in the data folder, and files that are passed on."""

from desktop.archive.own_files import OwnFiles
from desktop.model.ready_programme import programme_from_dict, programme_to_dict
from desktop.model.template import Fault
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-programme"

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a programme from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The programme {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The programme {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Trouble", "The programme {file} has more blocks than a day can have."),
}
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The programme could not be written in {folder}.")

PROGRAMMES = OwnFiles("programmes", programme_from_dict, programme_to_dict, FAULTS, UNWRITABLE)
