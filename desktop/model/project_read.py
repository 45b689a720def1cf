"""A project as its ledger tells it, whatever lies there: total, never raises, and drops what makes no sense."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop.model.course import Course, Offer
from desktop.model.ledger import ASIDE, Ledger
from desktop.model.project import Activity, ActivityKind, ActivityStatus, Advice, Aside, Followed, Project, by_date

TEXTS = ("title", "purpose", "steering", "work", "decide")
MOST_ACTIVITIES, MOST_COURSES, MOST_ASIDES = 200, 300, 200
YES = "yes"
_MONTH = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])")
_DATE = re.compile(r"[12]\d{3}-\d\d-\d\d")
_ID = re.compile(r"[0-9a-z]{4,24}")
Choice = TypeVar("Choice", bound=StrEnum)


def project_of(ledger: Ledger) -> Project:
    """Read a project."""
    texts = {name: ledger.says(name) for name in TEXTS}
    activities = [_activity(key, said) for key, said in _things(ledger, "activity", MOST_ACTIVITIES)]
    return Project(
        ledger.id,
        **texts,
        activities=tuple(by_date(activities)),
        advice={
            each: Followed(ledger.says(f"advice.{each}.done") == YES, ledger.says(f"advice.{each}.note"))
            for each in Advice
        },
        courses=tuple(_course(key, said) for key, said in _things(ledger, "course", MOST_COURSES)),
        asides=tuple(_asides(ledger))[:MOST_ASIDES],
    )


def _things(ledger: Ledger, sort: str, most: int) -> list[tuple[str, dict[str, str]]]:
    """What is told of each thing of a sort that is not gone, in the order they were made."""
    found: dict[str, dict[str, str]] = {}
    for key, cell in ledger.cells.items():
        parts = key.split(".")
        if len(parts) == len(("sort", "id", "name")) and parts[0] == sort and _ID.fullmatch(parts[1]):
            found.setdefault(parts[1], {})[parts[2]] = cell.value
    shown = [(key, said) for key, said in found.items() if said.get("made") and not said.get("gone")]
    return sorted(shown, key=lambda each: (each[1]["made"], each[0]))[:most]


def _activity(key: str, said: Mapping[str, str]) -> Activity:
    return Activity(
        key,
        _choice(ActivityKind, said.get("kind")) or ActivityKind.OWN,
        said.get("title", ""),
        moment(said.get("when", "")),
        _choice(ActivityStatus, said.get("status")) or ActivityStatus.PLANNED,
        said.get("day", "") if _ID.fullmatch(said.get("day", "")) else "",
    )


def _course(key: str, said: Mapping[str, str]) -> Course:
    return Course(
        key,
        said.get("label", ""),
        _choice(Offer, said.get("planned")),
        said.get("going") == YES,
        _choice(Offer, said.get("outcome")),
        _choice(Offer, said.get("expected")),
        month(said.get("began", "")),
        month(said.get("ended", "")),
    )


def _asides(ledger: Ledger) -> Iterator[Aside]:
    for key, cell in ledger.cells.items():
        if key.startswith(f"{ASIDE}.") and cell.value.strip():
            place = ".".join(key.split(".")[1:-2])
            if place and ledger.says(place).strip() != cell.value.strip():
                yield Aside(key, place, cell.value)


def _choice(kinds: type[Choice], value: str | None) -> Choice | None:
    return next((each for each in kinds if each == value), None)


def month(value: str) -> str:
    """A month as `2026-05`; empty where it is none."""
    return value if _MONTH.fullmatch(value) else ""


def moment(value: str) -> str:
    """A date or a month in the same form; empty where it is neither."""
    try:
        return value if _DATE.fullmatch(value) and date.fromisoformat(value) else month(value)
    except ValueError:
        return ""
