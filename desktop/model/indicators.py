"""Indicator catalogues (FKO, domain reference 4.2): what can be seen or heard, and five steps of it in words.

A file may come from anybody: what is read from one is bounded, and every CPR number in it is hidden.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.model.code_system import plain
from desktop.model.cpr import mask
from desktop.model.followed import STEPS
from desktop.model.plan import Subject
from desktop.model.template import OWN, Fault, Unusable, title_of

SCHEMA = "brobyg-indicators/1"
FAMILY = "brobyg-indicators/"
MOST_ROWS = 200
MOST_SUBJECTS = 6
LIMITS = {"number": 20, "theme": 80, "name": 160, "question": 300, "method": 300, "informants": 160, "step": 200}
"""Letters of each text of an indicator."""
LONGEST_LABEL = 200


class NotACatalogue(Unusable):
    """What was read cannot be used as a catalogue of indicators."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A row of a catalogue. `number` is what people call it by, such as PO-01; `theme` one of VUM's."""

    id: str
    name: str
    theme: str = ""
    number: str = ""
    question: str = ""
    steps: tuple[str, ...] = ("",) * len(STEPS)
    method: str = ""
    informants: str = ""
    subjects: tuple[Subject, ...] = ()

    @property
    def is_own(self) -> bool:
        """Whether it is the municipality's own."""
        return self.id.startswith(OWN)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Indicators with what they are called together. `certainty` tells, in Danish, what in it nobody could look up."""

    id: str
    name: str
    rows: tuple[Indicator, ...]
    version: str = ""
    certainty: str = ""

    def row(self, indicator_id: str) -> Indicator | None:
        return next((each for each in self.rows if each.id == indicator_id), None)


def load_catalogue(resources: Path) -> Catalogue:
    """Read the catalogue that comes with the program; its rows keep the ids they have there."""
    data = json.loads((resources / "indicators.json").read_text("utf-8"))
    rows = tuple(replace(_row(each), id=each["id"], number=each["id"]) for each in data["rows"])
    return Catalogue("brobyg", data["name"], rows, data["version"], data["certainty"])


def own_indicator(row: Indicator) -> Indicator:
    """An indicator as a municipality's own: within bounds, and with an id that follows from what it says."""
    return indicator_from_dict(indicator_to_dict(row))


def own_catalogue(name: str, rows: Iterable[Indicator]) -> Catalogue:
    """Put indicators together to pass on. Raises `NotACatalogue` where there are none, or too many for a file."""
    each_once = {row.id: row for row in map(own_indicator, rows)}
    if not each_once:
        raise NotACatalogue(Fault.BROKEN)
    if len(each_once) > MOST_ROWS:
        raise NotACatalogue(Fault.TOO_MANY)
    return Catalogue(OWN + _digest(sorted(each_once)), title_of(name), tuple(each_once.values()))


def found_in(rows: Iterable[Indicator], words: str, theme: str = "") -> tuple[Indicator, ...]:
    """The indicators of a theme in which every one of the words stands somewhere."""
    wanted = plain(words).split()
    return tuple(
        row for row in rows if (not theme or row.theme == theme) and all(word in _all_words(row) for word in wanted)
    )


def themes_of(rows: Iterable[Indicator]) -> tuple[str, ...]:
    """The themes there are, in the order they come."""
    return tuple(dict.fromkeys(row.theme for row in rows if row.theme))


# As data, for files


def catalogue_to_dict(catalogue: Catalogue) -> dict[str, object]:
    rows = [indicator_to_dict(row) for row in catalogue.rows]
    return {"schema": SCHEMA, "name": catalogue.name, "version": catalogue.version, "rows": rows}


def catalogue_from_dict(data: object) -> Catalogue:
    """Read a catalogue that somebody else may have made; raises `NotACatalogue`."""
    held = _table(data, Fault.FOREIGN)
    _check(held)
    rows = held.get("rows")
    if not isinstance(rows, list):
        raise NotACatalogue(Fault.BROKEN)
    if len(rows) > MOST_ROWS:
        raise NotACatalogue(Fault.TOO_MANY)
    made = own_catalogue(_words(held, "name", LONGEST_LABEL), (_row(each) for each in rows))
    return replace(made, version=_words(held, "version", LONGEST_LABEL))


def indicator_to_dict(row: Indicator) -> dict[str, object]:
    subjects = [{"system": each.system, "code": each.code, "label": each.label} for each in row.subjects]
    return {
        "schema": SCHEMA,
        "name": row.name,
        "number": row.number,
        "theme": row.theme,
        "question": row.question,
        "steps": list(row.steps),
        "method": row.method,
        "informants": row.informants,
        "subjects": subjects,
    }


def indicator_from_dict(data: object) -> Indicator:
    """Read one indicator of a municipality's own; raises `NotACatalogue`."""
    _check(_table(data, Fault.FOREIGN))
    return _row(data)


def _check(held: Mapping[str, object]) -> None:
    schema = held.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotACatalogue(Fault.NEWER if newer else Fault.FOREIGN)


def _row(data: object) -> Indicator:
    held = _table(data)
    steps, subjects = held.get("steps", [""] * len(STEPS)), held.get("subjects", [])
    if not isinstance(steps, list) or len(steps) != len(STEPS) or not isinstance(subjects, list):
        raise NotACatalogue(Fault.BROKEN)
    row = Indicator(
        id="",
        name=title_of(_words(held, "name", LIMITS["name"])),
        **{name: _words(held, name, LIMITS[name]) for name in ("number", "theme", "question", "method", "informants")},
        steps=tuple(_words({"step": each}, "step", LIMITS["step"]) for each in steps),
        subjects=tuple(_subject(_table(each)) for each in subjects[:MOST_SUBJECTS]),
    )
    return replace(row, id=OWN + _digest(indicator_to_dict(row)))


def _subject(held: Mapping[str, object]) -> Subject:
    words = [_words(held, name, LONGEST_LABEL).replace("|", "/") for name in ("system", "code", "label")]
    if not all(words):
        raise NotACatalogue(Fault.BROKEN)
    return Subject(*words)


def _words(held: Mapping[str, object], name: str, longest: int) -> str:
    """A text as it may be kept: whole letters on one line, not too many, every CPR number hidden."""
    value = held.get(name, "")
    if not isinstance(value, str):
        raise NotACatalogue(Fault.BROKEN)
    line = " ".join(value[: 4 * longest].replace("\0", " ").split())
    return mask(line.encode("utf-8", "replace").decode())[0][:longest].strip()


def _table(data: object, fault: Fault = Fault.BROKEN) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise NotACatalogue(fault)
    return data


def _digest(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def _all_words(row: Indicator) -> str:
    labels = (each.label for each in row.subjects)
    return plain(" ".join((row.number, row.theme, row.name, row.question, *row.steps, row.method, *labels)))
