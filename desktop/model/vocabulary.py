"""The vocabularies people assess with: themes, scales, target groups and laws, read from resources/vocabulary.

They are data with a version and a time they hold, since every one of them changes (domain reference 0 and 2 to 3).
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.model.law import Law

SYSTEMS = {"FFB": "ffb", "FSIII_simple": "fsiii_simple", "FSIII_classic": "fsiii_classic", "VUM1": "vum1"}
"""Ids of the code systems, in the order they are offered, and the file each lies in."""

_PUNCTUATION = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """A step of a scale. `letter` is what VUM 1.0 writes for an overall judgement, `code` KL's identifier."""

    value: int
    label: str
    note: str = ""
    letter: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of one vocabulary. Levels of different scales mean different things and are never converted."""

    id: str
    name: str
    steps: tuple[ScaleStep, ...]
    note: str = ""

    def step(self, value: int | None) -> ScaleStep | None:
        """The step with this value, if the scale has it."""
        return next((step for step in self.steps if step.value == value), None)


@dataclass(frozen=True, slots=True)
class Subtheme:
    """What a line of a case is about: a sub-theme or a condition.

    `short` is a code such as J2.1, `former` are earlier official labels, `also` what people call it in everyday use.
    """

    code: str
    label: str
    has_level: bool
    former: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    short: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme or an area with what it holds. `has_level` where the theme itself gets a level, as in VUM 1.0."""

    label: str
    category: str
    subthemes: tuple[Subtheme, ...]
    code: str = ""
    former: tuple[str, ...] = ()
    has_level: bool = False
    in_ffb: tuple[str, ...] = ()
    """Themes of FFB that hold the same, for a theme of VUM 1.0: a proposal, not KL's own table."""


@dataclass(frozen=True, slots=True)
class CodeSystem:
    """One vocabulary in one version. `evaluations` are judgements that stand beside its themes, such as support need.

    `certainty` tells, in Danish, what in it nobody could look up.
    """

    id: str
    name: str
    version: str
    valid_from: date | None
    valid_to: date | None
    scale: Scale | None
    themes: tuple[Theme, ...]
    note: str = ""
    evaluations: tuple[Subtheme, ...] = ()
    source: str = ""
    certainty: str = ""

    def find(self, text: str) -> Subtheme | None:
        """The sub-theme, theme with a level, or evaluation by code, label, everyday name or former label."""
        wanted = plain(text)
        if not wanted:
            return None
        for names in (_codes, _labels, _everyday, _former):
            for subtheme in self._all():
                if wanted in map(plain, names(subtheme)):
                    return subtheme
        return None

    def find_theme(self, text: str) -> Theme | None:
        """The theme by code, label or former label."""
        wanted = plain(text)
        return next((each for each in self.themes if wanted in map(plain, (each.code, each.label, *each.former))), None)

    def theme_of(self, subtheme: Subtheme) -> Theme | None:
        """The theme a sub-theme stands under; none for an evaluation."""
        return next((theme for theme in self.themes if subtheme in theme.subthemes or subtheme == whole(theme)), None)

    def _all(self) -> Iterator[Subtheme]:
        for theme in self.themes:
            yield from theme.subthemes
        yield from (whole(theme) for theme in self.themes if theme.has_level)
        yield from self.evaluations


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """Whom a case is about, and the wider group it belongs to ("" for the widest)."""

    label: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class PensionAge:
    """From which day which age is the state pension age."""

    valid_from: date
    age: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All of them together."""

    systems: tuple[CodeSystem, ...]
    scales: tuple[Scale, ...]
    target_groups: tuple[TargetGroup, ...]
    laws: tuple[Law, ...]
    pension_ages: tuple[PensionAge, ...] = ()

    def system(self, system: str) -> CodeSystem | None:
        """The code system with this id."""
        return next((each for each in self.systems if each.id == system), None)

    def named(self, system: str) -> tuple[CodeSystem, ...]:
        """The code systems that the `system` of an assessment may mean: FSIII alone may be either of two."""
        return tuple(
            each for each in self.systems if system and (each.id == system or each.id.startswith(f"{system}_"))
        )

    def find(self, system: str, text: str) -> Subtheme | None:
        """The sub-theme, condition or evaluation that a code or a label names; case and punctuation do not matter."""
        return next((found for each in self.named(system) if (found := each.find(text))), None)

    def theme_of(self, system: str, subtheme: Subtheme) -> Theme | None:
        """The theme a sub-theme of this system stands under; none for an evaluation."""
        return next((theme for each in self.named(system) if (theme := each.theme_of(subtheme))), None)

    def law(self, name: str) -> Law | None:
        """The law with this short reference, such as "SEL § 85"."""
        return next((law for law in self.laws if law.short == name), None)

    def pension_age(self, day: date) -> int | None:
        """The state pension age on a day, where it is known."""
        ages = [each.age for each in self.pension_ages if each.valid_from <= day]
        return ages[-1] if ages else None


def whole(theme: Theme) -> Subtheme:
    """A theme that gets a level itself, as something a line can be about."""
    return Subtheme(theme.code, theme.label, theme.has_level, theme.former)


def plain(text: str) -> str:
    """Bring a label or code into a form in which case, punctuation and spacing do not matter."""
    return _PUNCTUATION.sub(" ", text.casefold()).strip()


def load_vocabulary(resources: Path) -> Vocabulary:
    """Read the vocabularies that come with the program; a fault in them is a bug."""
    folder = resources / "vocabulary"
    scales = tuple(_scale(entry) for entry in _read(folder, "scales")["scales"])
    laws = _read(folder, "laws")
    return Vocabulary(
        systems=tuple(_system(_read(folder, name), scales) for name in SYSTEMS.values()),
        scales=scales,
        target_groups=tuple(TargetGroup(**entry) for entry in _read(folder, "target_groups")["groups"]),
        laws=tuple(_law(entry) for entry in laws["laws"]),
        pension_ages=tuple(
            PensionAge(date.fromisoformat(each["valid_from"]), each["age"]) for each in laws["pension_ages"]
        ),
    )


def _read(folder: Path, name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return data


def _scale(data: Mapping[str, Any]) -> Scale:
    return Scale(data["id"], data["name"], tuple(ScaleStep(**step) for step in data["steps"]), data["note"])


def _system(data: Mapping[str, Any], scales: tuple[Scale, ...]) -> CodeSystem:
    return CodeSystem(
        id=data["id"],
        name=data["name"],
        version=data["version"],
        valid_from=_day(data["valid_from"]),
        valid_to=_day(data["valid_to"]),
        scale=next((scale for scale in scales if scale.id == data["scale"]), None),
        themes=tuple(_theme(entry) for entry in data["themes"]),
        note=data["note"],
        evaluations=tuple(_subtheme(entry) for entry in data["evaluations"]),
        source=data["source"],
        certainty=data["certainty"],
    )


def _theme(data: Mapping[str, Any]) -> Theme:
    return Theme(
        label=data["label"],
        category=data["category"],
        subthemes=tuple(_subtheme(entry) for entry in data["subthemes"]),
        code=data["code"],
        former=tuple(data.get("former", ())),
        has_level=data.get("has_level", False),
        in_ffb=tuple(data.get("in_ffb", ())),
    )


def _subtheme(data: Mapping[str, Any]) -> Subtheme:
    return Subtheme(
        code=data["code"],
        label=data["label"],
        has_level=data["has_level"],
        former=tuple(data.get("former", ())),
        also=tuple(data.get("also", ())),
        short=data.get("short", ""),
    )


def _law(data: Mapping[str, Any]) -> Law:
    days = {key: _day(data.get(key)) for key in ("valid_from", "valid_to")}
    return Law(**{**data, **days})


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _codes(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.code, subtheme.short


def _labels(subtheme: Subtheme) -> tuple[str, ...]:
    return (subtheme.label,)


def _everyday(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.also


def _former(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.former
