"""The steps of a case (domain reference 1.2): who is responsible for each, and what citizen and provider do in it.

They are data in resources/case_steps.json, which a municipality can read and change.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.model.kinds import CardKind
from desktop.model.sides import Side


@dataclass(frozen=True, slots=True)
class Part:
    """What one side does in a step; `who` names whoever is responsible, and is empty for the others."""

    side: Side
    text: str
    who: str = ""
    kind: CardKind = CardKind.STEP


@dataclass(frozen=True, slots=True)
class CaseStep:
    """A step: the phase it is, other names of phases it belongs in, and its parts, that of the responsible first."""

    key: str
    title: str
    also: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """The names of phases it belongs in, the best first."""
        return (self.title, *self.also)


@dataclass(frozen=True, slots=True)
class Pass:
    """Where something goes from one part to another; parts are named by step and side."""

    source: tuple[str, Side]
    target: tuple[str, Side]
    what: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """All steps of one way through the municipality."""

    id: str
    name: str
    steps: tuple[CaseStep, ...]
    passes: tuple[Pass, ...]

    def origin(self, step: str, side: Side) -> str:
        """What a card that is laid for a part remembers as where it came from."""
        return f"case_step.{self.id}.{step}.{side}"


def load_tracks(resources: Path) -> Mapping[str, Track]:
    """Read the tracks that come with the program, by id, in the order they are offered; a fault in them is a bug."""
    data = json.loads((resources / "case_steps.json").read_text("utf-8"))
    return {entry["id"]: _track(entry) for entry in data["tracks"]}


def _track(entry: Mapping[str, Any]) -> Track:
    steps = tuple(_step(each) for each in entry["steps"])
    return Track(entry["id"], entry["name"], steps, tuple(_pass(each) for each in entry["passes"]))


def _step(entry: Mapping[str, Any]) -> CaseStep:
    kind = CardKind(entry.get("kind", CardKind.STEP))
    first = Part(Side(entry["responsible"]), entry["what"], entry["who"], kind)
    others = (Part(Side(side), text) for side, text in entry["parts"].items())
    return CaseStep(entry["key"], entry["title"], tuple(entry["also"]), (first, *others))


def _pass(entry: Mapping[str, Any]) -> Pass:
    (source, giver), (target, taker) = entry["from"], entry["to"]
    return Pass((source, Side(giver)), (target, Side(taker)), entry.get("what", ""))
