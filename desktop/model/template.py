"""Which lanes and phases a new journey starts with; the sets themselves are data in resources/templates."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.model.sides import Side


@dataclass(frozen=True, slots=True)
class LaneTemplate:
    """A lane to start with; `key` names it in example days and stays the same between versions."""

    key: str
    side: Side
    title: str
    emotional: bool = False


@dataclass(frozen=True, slots=True)
class JourneyTemplate:
    """A set of lanes and phases to start with (domain reference 7.3 and 7.4)."""

    id: str
    name: str
    lanes: tuple[LaneTemplate, ...]
    phases: tuple[str, ...]


def load_templates(resources: Path) -> Mapping[str, JourneyTemplate]:
    """Read the journey templates that come with the program, by id, in the order they are offered."""
    data = json.loads((resources / "templates" / "journey.json").read_text("utf-8"))
    lanes = tuple(
        LaneTemplate(lane["key"], Side(lane["side"]), lane["title"], lane.get("emotional", False))
        for lane in data["lanes"]
    )
    return {
        template_id: JourneyTemplate(template_id, entry["name"], lanes, tuple(entry["titles"]))
        for template_id, entry in data["phases"].items()
    }
