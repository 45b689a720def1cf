"""A municipality's own templates of the assessment: files in the data folder, and files that are passed on."""

from collections.abc import Mapping

from desktop.archive.own_files import OwnFiles
from desktop.model.assessed import AssessmentTemplate
from desktop.model.assessment_template import assessment_from_dict, assessment_to_dict, load_assessment
from desktop.model.template import Fault
from desktop.paths import Places, resources
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg-udredning"

FAULTS = {
    Fault.FOREIGN: QT_TRANSLATE_NOOP("Trouble", "The file {file} is not a template of an assessment from Brobyg."),
    Fault.NEWER: QT_TRANSLATE_NOOP("Trouble", "The assessment template {file} was made by a newer version of Brobyg."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Trouble", "The assessment template {file} is damaged."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Trouble", "The assessment template {file} has too many sections."),
}
UNWRITABLE = QT_TRANSLATE_NOOP("Trouble", "The assessment template could not be written in {folder}.")

ASSESSMENTS = OwnFiles("assessments", assessment_from_dict, assessment_to_dict, FAULTS, UNWRITABLE)


def assessment_templates(places: Places) -> Mapping[str, AssessmentTemplate]:
    """Those an assessment can begin from, by id: the one that comes with the program first."""
    standard = load_assessment(resources())
    return {standard.id: standard, **ASSESSMENTS.all(places)}
