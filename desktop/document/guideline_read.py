"""The shared guideline out of shared values: total, as `decode.py` is, and read again only where changed."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TypeVar

from pycrdt import Map, Text

from desktop.document.shared import Touched
from desktop.document.values import Raw, flag, read_all, read_map, text, whole, word
from desktop.model.guideline import (
    GUIDELINE_DATES,
    MOST_SECTIONS,
    MOST_STEPS,
    STEP_TEXTS,
    Guideline,
    GuidelineSection,
    GuidelineStep,
    Part,
    Version,
)
from desktop.model.text_limits import LONGEST_TEXT

T = TypeVar("T")
ROOTS = ("meta", "sections", "steps", "versions")
META = ("owner", *GUIDELINE_DATES)
TAKEN = "taken|"
"""What a key of the root `meta` begins with that says that something was taken in."""


class GuidelineReading:
    """The latest reading."""

    def __init__(self, roots: "Mapping[str, Map[object]]") -> None:
        self._roots = roots
        sections, steps, versions = (read_all(roots[name]) for name in ROOTS[1:])
        self._sections = _known(sections, _section)
        self._steps = _known(steps, _step)
        self._versions = _known(versions, _version)
        self._conclude()

    def absorb(self, touched: Touched) -> None:
        """Read again what a change names."""
        for root, key in touched:
            if root == "sections":
                _put(self._sections, key, _section(key, read_map(self._roots[root], key)))
            elif root == "steps":
                _put(self._steps, key, _step(key, read_map(self._roots[root], key)))
            elif root == "versions":
                _put(self._versions, key, _version(key, read_map(self._roots[root], key)))
        self._conclude()

    def _conclude(self) -> None:
        meta = {str(key): value for key, value in self._roots["meta"].items()}
        said = {name: str(meta[name])[:LONGEST_TEXT].replace("\0", "") for name in META if _is_words(meta.get(name))}
        sections = sorted(self._sections.values(), key=lambda each: (each.order, each.id))[:MOST_SECTIONS]
        steps = sorted(self._steps.values(), key=lambda each: (each.order, each.id))[:MOST_STEPS]
        self.guideline = Guideline(tuple(sections), steps=tuple(steps), **said)
        self.versions = tuple(sorted(self._versions.values(), key=lambda each: (-each.at, each.id)))
        marks = {key: word(meta, key, Part) for key in meta if key.startswith(TAKEN)}
        self.taken = {key.removeprefix(TAKEN): part for key, part in marks.items() if part is not None}


def write_state(guideline: Guideline) -> str:
    """All of a guideline as one text that is never written in."""
    return json.dumps(asdict(guideline), ensure_ascii=False, separators=(",", ":"))


def read_state(written: str) -> Guideline | None:
    """A guideline out of such a text; nothing where it is none."""
    try:
        raw = json.loads(written)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict):
        return None
    sections, steps = _listed(raw.get("sections"), MOST_SECTIONS), _listed(raw.get("steps"), MOST_STEPS)
    return Guideline(
        sections=tuple(_known({text(row, "id"): row for row in sections}, _section).values()),
        steps=tuple(_known({text(row, "id"): row for row in steps}, _step).values()),
        **{name: text(raw, name) for name in META},
    )


def _listed(value: object, most: int) -> list[Raw]:
    rows = value if isinstance(value, list) else []
    return [row for row in rows[:most] if isinstance(row, dict) and text(row, "id")]


def _known(rows: Mapping[str, Raw], read: Callable[[str, Raw | None], T | None]) -> dict[str, T]:
    return {key: each for key, raw in rows.items() if (each := read(key, raw)) is not None}


def _put(known: dict[str, T], key: str, found: T | None) -> None:
    if found is None:
        known.pop(key, None)
    else:
        known[key] = found


def _is_words(value: object) -> bool:
    return isinstance(value, str | Text)


def _section(key: str, raw: Raw | None) -> GuidelineSection | None:
    if raw is None or flag(raw, "del"):
        return None
    return GuidelineSection(key, text(raw, "title"), text(raw, "text"), text(raw, "order"), word(raw, "part", Part))


def _step(key: str, raw: Raw | None) -> GuidelineStep | None:
    if raw is None or flag(raw, "del"):
        return None
    return GuidelineStep(
        key, **{name: text(raw, name) for name in STEP_TEXTS}, order=text(raw, "order"), source=text(raw, "source")
    )


def _version(key: str, raw: Raw | None) -> Version | None:
    state = raw.get("state") if raw is not None and not flag(raw, "del") else None
    found = read_state(state) if isinstance(state, str) else None
    if raw is None or found is None:
        return None
    return Version(key, text(raw, "name"), whole(raw, "at") or 0, text(raw, "by"), found)
