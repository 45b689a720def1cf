"""A municipality's own indicators: one file each in the data folder, and whole catalogues as files to pass on."""

import json
from collections.abc import Iterable
from pathlib import Path

from desktop.archive.own_files import OwnFiles
from desktop.archive.passed_on import LARGEST
from desktop.model.indicators import (
    MOST_ROWS,
    Indicator,
    catalogue_from_dict,
    catalogue_to_dict,
    indicator_from_dict,
    indicator_to_dict,
    own_catalogue,
)
from desktop.model.template import Fault, Unusable
from desktop.paths import Places
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-indicators"

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a catalogue of indicators from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The catalogue {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The catalogue {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Trouble", "The catalogue {file} has more indicators than one can have."),
}
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The catalogue could not be written in {folder}.")
NOTHING = QT_TRANSLATE_NOOP("Trouble", "There are no indicators to write, or more than fit in a file.")
FEWER = QT_TRANSLATE_NOOP("Trouble", "Make shorter texts, or delete what nobody uses; nothing here has been changed.")
FULL = QT_TRANSLATE_NOOP("Trouble", "With those of {file} there would be more indicators than one catalogue can have.")

OWN_INDICATORS = OwnFiles("indicators", indicator_from_dict, indicator_to_dict, FAULTS, UNWRITABLE)
CATALOGUES = OwnFiles("indicators", catalogue_from_dict, catalogue_to_dict, FAULTS, UNWRITABLE)


def write_catalogue(path: Path, name: str, rows: Iterable[Indicator]) -> Path:
    """Write indicators as a file to pass on; raises `Trouble`."""
    try:
        catalogue = own_catalogue(name, rows)
    except Unusable as fault:
        raise Trouble(NOTHING, FEWER) from fault
    if len(json.dumps(catalogue_to_dict(catalogue), ensure_ascii=False, indent=2).encode()) > LARGEST:
        raise Trouble(NOTHING, FEWER)
    return CATALOGUES.write(path, catalogue)


def take_catalogue(places: Places, path: Path) -> tuple[Indicator, ...]:
    """Keep the indicators of a file among those that are here; give those that are new. Raises `Trouble`.

    None that is here is changed: one that says something else is another one.
    """
    here = OWN_INDICATORS.all(places)
    new = tuple(row for row in CATALOGUES.read(path).rows if row.id not in here)
    if len(here) + len(new) > MOST_ROWS:
        raise Trouble(FULL, FEWER, file=path.name)
    return tuple(OWN_INDICATORS.keep(places, row) for row in new)
