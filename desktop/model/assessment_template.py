"""Which sections a pedagogical assessment (*pædagogisk udredning*) has: the program's own set, and a municipality's.

Data with a version (domain reference 9.2 and 9.3), for a municipality to change: a file may come from anybody, and what
is read from one is bounded, with every CPR number hidden.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from desktop.model.cpr import mask
from desktop.model.kinds import Informant
from desktop.model.template import OWN, Fault, Unusable, title_of

SCHEMA = "brobyg-assessment-template/1"
FAMILY = "brobyg-assessment-template/"
STANDARD = "standard"
"""Id of the template that comes with the program."""
MOST_SECTIONS, MOST_HELP, MOST_THEMES = 60, 12, 12
LONGEST_HELP = 2_000
_KEY = re.compile(r"[a-z0-9_]{1,40}")


class System(StrEnum):
    """Where text of an assessment is carried to. The values are those of `Vocabulary`."""

    VUM1 = "VUM1"
    FFB = "FFB"
    FSIII = "FSIII"


class NotAnAssessment(Unusable):
    """It is no template of an assessment."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a section belongs in one system: its field, its themes, and whether it goes along as an appendix only."""

    field: str
    themes: tuple[str, ...] = ()
    appendix: bool = False


@dataclass(frozen=True, slots=True)
class WritingHelp:
    """One piece of advice for the whole assessment."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SectionTemplate:
    """A section to write: `help` is shown while writing and never printed.

    `graded` asks for support, frequency and certainty; `citizen` means that the words are the citizen's own. `key`
    stays the same whatever the section is called.
    """

    key: str
    title: str
    help: str = ""
    graded: bool = False
    citizen: bool = False
    informant: Informant | None = Informant.STAFF
    targets: Mapping[System, Target] = field(default_factory=dict)

    def target(self, system: System) -> Target | None:
        """Where it belongs in a system; nothing where there is no place for it."""
        return self.targets.get(system)


@dataclass(frozen=True, slots=True)
class AssessmentTemplate:
    """Sections in their order, with the writing help that is common to all. `version` is a name that people give."""

    id: str
    name: str
    version: str = ""
    help: tuple[WritingHelp, ...] = ()
    sections: tuple[SectionTemplate, ...] = ()
    certainty: str = ""
    """How sure it is what this says, and from where."""

    def section(self, key: str) -> SectionTemplate | None:
        return next((each for each in self.sections if each.key == key), None)


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
        "certainty": template.certainty,
        "writing_help": [{"title": each.title, "text": each.text} for each in template.help],
        "sections": [_section_to_dict(each) for each in template.sections],
    }


def assessment_from_dict(data: object) -> AssessmentTemplate:
    """Read a template that somebody else may have made; raises `NotAnAssessment`."""
    held = _table(data, Fault.FOREIGN)
    schema = held.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotAnAssessment(Fault.NEWER if newer else Fault.FOREIGN)
    help_rows = [_table(each) for each in _rows(held.get("writing_help", []), MOST_HELP)]
    sections = tuple(_section(_table(each)) for each in _rows(held.get("sections"), MOST_SECTIONS))
    if not sections or len({each.key for each in sections}) < len(sections):
        raise NotAnAssessment(Fault.BROKEN)
    found = AssessmentTemplate(
        "",
        _title(held.get("name")),
        _version(held.get("version", "")),
        tuple(WritingHelp(_title(row.get("title")), _words(row.get("text", ""))) for row in help_rows),
        sections,
        _words(held.get("certainty", "")),
    )
    return replace(found, id=OWN + _mark(found))


def free_key(sections: Iterable[SectionTemplate]) -> str:
    """A key for a section of one's own that none of these has."""
    taken = {each.key for each in sections}
    return next(key for number in range(1, len(taken) + 2) if (key := f"own_{number}") not in taken)


def _mark(template: AssessmentTemplate) -> str:
    """A sign of what a template says, whatever it is called."""
    said = {key: value for key, value in assessment_to_dict(template).items() if key not in ("name", "version")}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def _section_to_dict(section: SectionTemplate) -> dict[str, object]:
    data: dict[str, object] = {"key": section.key, "title": section.title, "help": section.help}
    for name in ("graded", "citizen"):
        if getattr(section, name):
            data[name] = True
    if section.informant is not None:
        data["informant"] = section.informant.value
    data["targets"] = {system.value: _target_to_dict(each) for system, each in section.targets.items()}
    return data


def _target_to_dict(target: Target) -> dict[str, object]:
    data: dict[str, object] = {"field": target.field}
    if target.themes:
        data["themes"] = list(target.themes)
    if target.appendix:
        data["appendix"] = True
    return data


def _section(row: Mapping[str, object]) -> SectionTemplate:
    key, informant = row.get("key"), row.get("informant")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise NotAnAssessment(Fault.BROKEN)
    if informant is not None and informant not in [each.value for each in Informant]:
        raise NotAnAssessment(Fault.BROKEN)
    targets = _table(row.get("targets", {}))
    return SectionTemplate(
        key,
        _title(row.get("title")),
        _words(row.get("help", "")),
        _flag(row, "graded"),
        _flag(row, "citizen"),
        Informant(str(informant)) if informant is not None else None,
        {system: _target(_table(targets[system.value])) for system in System if system.value in targets},
    )


def _target(row: Mapping[str, object]) -> Target:
    themes = tuple(_title(each) for each in _rows(row.get("themes", []), MOST_THEMES))
    return Target(_title(row.get("field")), themes, _flag(row, "appendix"))


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
    if not isinstance(data, str) or not data.strip():
        raise NotAnAssessment(Fault.BROKEN)
    return title_of(data)


def _version(data: object) -> str:
    if not isinstance(data, str):
        raise NotAnAssessment(Fault.BROKEN)
    return title_of(data) if data.strip() else ""


def _words(data: object) -> str:
    """Several lines, as they may be kept."""
    if not isinstance(data, str):
        raise NotAnAssessment(Fault.BROKEN)
    shown = "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in data[: 2 * LONGEST_HELP])
    return mask(shown)[0][:LONGEST_HELP].strip()
