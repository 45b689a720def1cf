"""The template of the *pædagogisk udredning* as a file: the one that comes with the program, and a municipality's own.

A file may come from anybody: what is read from one is bounded, and every CPR number in it is hidden.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.model.assessed import AssessmentTemplate, SectionPlan
from desktop.model.cpr import mask
from desktop.model.kinds import Informant
from desktop.model.template import OWN, Fault, Unusable, title_of

SCHEMA = "brobyg-assessment-template/1"
FAMILY = "brobyg-assessment-template/"
STANDARD = "standard"
"""Id of the template that comes with the program."""
SYSTEMS = ("VUM1", "FFB", "FSIII")
"""Where the text of a section is carried to."""
MOST_SECTIONS, MOST_HELP, MOST_THEMES = 60, 12, 12
LONGEST_HELP = 1_200
"""Letters; the longest template is a file that can be read again (`passed_on.LARGEST`)."""
_KEY = re.compile(r"[a-z0-9_]{1,40}")


class NotAnAssessment(Unusable):
    """It is no template of an assessment."""


def load_assessment(resources: Path) -> AssessmentTemplate:
    """Read the template that comes with the program; a fault in it is a bug."""
    return replace(assessment_from_dict(json.loads((resources / "assessment.json").read_text("utf-8"))), id=STANDARD)


def own_assessment(template: AssessmentTemplate) -> AssessmentTemplate:
    """Make a template the municipality's own: its id follows from what it says, so that it is the same everywhere.

    Name and version may change without making it another. Raises `NotAnAssessment`.
    """
    # Through the form of the file and back, so that what is kept is what a file can hold.
    return assessment_from_dict(assessment_to_dict(template))


def assessment_to_dict(template: AssessmentTemplate) -> dict[str, object]:
    """A template as data, for a file."""
    return {
        "schema": SCHEMA,
        "name": template.name,
        "version": template.version,
        "help": list(template.help),
        "sections": [_section_to_dict(each) for each in template.sections],
    }


def assessment_from_dict(data: object) -> AssessmentTemplate:
    """Read a template that somebody else may have made; raises `NotAnAssessment`."""
    held = _table(data, Fault.FOREIGN)
    schema = held.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotAnAssessment(Fault.NEWER if newer else Fault.FOREIGN)
    sections = tuple(_section(_table(each)) for each in _rows(held.get("sections"), MOST_SECTIONS))
    if not sections or len({each.id for each in sections}) < len(sections):
        raise NotAnAssessment(Fault.BROKEN)
    paragraphs = [_words(each) for each in _rows(held.get("help", []), MOST_HELP)]
    name, version = _title(held.get("name")), _line(held.get("version", ""))
    found = AssessmentTemplate("", name, version, tuple(filter(None, paragraphs)), sections)
    return replace(found, id=OWN + _mark(found))


def free_id(sections: Iterable[SectionPlan]) -> str:
    """An id for a section of one's own that none of these has; numbered, so that the same is the same everywhere."""
    taken = {each.id for each in sections}
    return next(key for number in range(1, len(taken) + 2) if (key := f"own_{number}") not in taken)


def _mark(template: AssessmentTemplate) -> str:
    """A sign of what a template says, whatever it is called."""
    said = {key: value for key, value in assessment_to_dict(template).items() if key not in ("name", "version")}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def _section_to_dict(section: SectionPlan) -> dict[str, object]:
    data: dict[str, object] = {"id": section.id, "title": section.title, "help": section.help}
    for name in ("graded", "cited"):
        if getattr(section, name):
            data[name] = True
    if section.informant is not None:
        data["informant"] = section.informant.value
    return {**data, "targets": dict(section.targets), "themes": list(section.themes)}


def _section(row: Mapping[str, object]) -> SectionPlan:
    key, informant = row.get("id"), row.get("informant")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise NotAnAssessment(Fault.BROKEN)
    if informant is not None and informant not in [each.value for each in Informant]:
        raise NotAnAssessment(Fault.BROKEN)
    targets = _table(row.get("targets", {}))
    return SectionPlan(
        key,
        _title(row.get("title")),
        _words(row.get("help", "")),
        _flag(row, "graded"),
        _flag(row, "cited"),
        Informant(str(informant)) if informant is not None else None,
        {system: _title(targets[system]) for system in SYSTEMS if system in targets},
        tuple(_title(each) for each in _rows(row.get("themes", []), MOST_THEMES)),
    )


def _table(data: object, fault: Fault = Fault.BROKEN) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise NotAnAssessment(fault)
    return data


def _rows(data: object, most: int) -> Sequence[object]:
    if not isinstance(data, list):
        raise NotAnAssessment(Fault.BROKEN)
    if len(data) > most:
        raise NotAnAssessment(Fault.TOO_MANY)
    return data


def _flag(row: Mapping[str, object], name: str) -> bool:
    value = row.get(name, False)
    if not isinstance(value, bool):
        raise NotAnAssessment(Fault.BROKEN)
    return value


def _title(data: object) -> str:
    line = _line(data)
    if not line:
        raise NotAnAssessment(Fault.BROKEN)
    return line


def _line(data: object) -> str:
    if not isinstance(data, str):
        raise NotAnAssessment(Fault.BROKEN)
    return title_of(data) if data.strip() else ""


def _words(data: object) -> str:
    """Several lines, as they may be kept."""
    if not isinstance(data, str):
        raise NotAnAssessment(Fault.BROKEN)
    shown = "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in data[: 2 * LONGEST_HELP])
    return mask(shown)[0][:LONGEST_HELP].strip()
