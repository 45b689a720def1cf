"""The vocabularies people assess with: themes, scales, target groups and laws, read from resources/vocabulary.

They are data with a version and a time they hold, since every one of them changes (domain reference 0 and 2 to 3).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.model.code_system import CodeSystem, Scale, ScaleStep, Subtheme, Theme, plain, whole
from desktop.model.law import Law

__all__ = [
    "SYSTEMS",
    "CodeSystem",
    "Offered",
    "PensionAge",
    "Scale",
    "ScaleStep",
    "Subtheme",
    "TargetGroup",
    "Theme",
    "Vocabulary",
    "load_vocabulary",
    "plain",
    "whole",
]

SYSTEMS = {"FFB": "ffb", "FSIII_simple": "fsiii_simple", "FSIII_classic": "fsiii_classic", "VUM1": "vum1"}
"""Ids of the code systems, in the order they are offered, and the file each lies in."""


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """Whom a case is about, and the wider group it belongs to ("" for the widest)."""

    label: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """A service or a type of offer that can be ordered, the group it stands in, and its paragraph where it has one."""

    label: str
    group: str
    law: str = ""

    @property
    def called(self) -> str:
        """Its name with its paragraph."""
        return f"{self.label} ({self.law})" if self.law else self.label


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
    offered: tuple[Offered, ...] = ()

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
        offered=tuple(Offered(**entry) for entry in _read(folder, "services")["services"]),
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
