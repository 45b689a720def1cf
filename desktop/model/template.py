"""Which lanes and phases a new journey starts with: sets that come with the program, and a municipality's own."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.model.case_steps import load_tracks
from desktop.model.cpr import mask
from desktop.model.journey import Journey
from desktop.model.sides import Side
from desktop.model.text_limits import LONGEST_TITLE

SCHEMA = "brobyg-journey-template/1"
FAMILY = "brobyg-journey-template/"
OWN = "own-"
"""What the id of a template begins with that did not come with the program."""
MOST_LANES, MOST_PHASES = 30, 40
LASTING = ("citizen", "citizen_emotion", "relatives", "provider", "authority", "others", "artefacts")
"""Keys of the lanes that come with the program."""
_KEY = re.compile(r"[a-z0-9_]{1,40}")


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
    """Read the journey templates that come with the program, by id, in the order they are offered.

    Last come those whose phases are the steps of a case.
    """
    data = json.loads((resources / "templates" / "journey.json").read_text("utf-8"))
    lanes = tuple(
        LaneTemplate(lane["key"], Side(lane["side"]), lane["title"], lane.get("emotional", False))
        for lane in data["lanes"]
    )
    ready = {
        template_id: JourneyTemplate(template_id, entry["name"], lanes, tuple(entry["titles"]))
        for template_id, entry in data["phases"].items()
    }
    steps = {
        template_id: JourneyTemplate(template_id, track.name, lanes, tuple(step.title for step in track.steps))
        for track in load_tracks(resources).values()
        if (template_id := f"steps_{track.id}")
    }
    return ready | steps


# A municipality's own


class Fault(StrEnum):
    """Why data is no template that can be used."""

    FOREIGN = "foreign"
    NEWER = "newer"
    BROKEN = "broken"
    TOO_MANY = "too many"


class Unusable(ValueError):
    """What was read cannot be used as what it should be."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class NotATemplate(Unusable):
    """It is no template."""


def is_own(template_id: str) -> bool:
    """Whether a template is not one of those that come with the program."""
    return template_id.startswith(OWN)


def own_template(name: str, lanes: Sequence[LaneTemplate], phases: Sequence[str]) -> JourneyTemplate:
    """Make a template whose id follows from its lanes and phases: the same set is the same one on every laptop.

    It can be called something else without becoming another. Raises `NotATemplate`.
    """
    if not lanes or not phases:
        raise NotATemplate(Fault.BROKEN)
    if len(lanes) > MOST_LANES or len(phases) > MOST_PHASES:
        raise NotATemplate(Fault.TOO_MANY)
    content = [[lane.key, lane.side.value, lane.title, lane.emotional] for lane in lanes], list(phases)
    seen = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    return JourneyTemplate(OWN + seen[:16], title_of(name), tuple(lanes), tuple(phases))


def template_of(journey: Journey, name: str) -> JourneyTemplate:
    """Make a template of the lanes and phases of a journey that are in sight. Raises `NotATemplate`."""
    keys = _keys_of(journey)
    lanes = [
        LaneTemplate(key, lane.side, title_of(lane.title), lane.emotional)
        for key, lane in zip(keys, journey.lanes, strict=True)
    ]
    return own_template(name, lanes, [title_of(phase.title) for phase in journey.phases])


def template_to_dict(template: JourneyTemplate) -> dict[str, object]:
    """A template as data, for a file."""
    return {
        "schema": SCHEMA,
        "name": template.name,
        "lanes": [
            {"key": lane.key, "side": lane.side.value, "title": lane.title, "emotional": lane.emotional}
            for lane in template.lanes
        ],
        "phases": list(template.phases),
    }


def template_from_dict(data: object) -> JourneyTemplate:
    """Read a template that somebody else may have made; raises `NotATemplate`."""
    held = _table(data, Fault.FOREIGN)
    schema = held.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotATemplate(Fault.NEWER if newer else Fault.FOREIGN)
    lanes = [_lane(_table(each)) for each in _rows(held.get("lanes"), MOST_LANES)]
    if len({lane.key for lane in lanes}) < len(lanes):
        raise NotATemplate(Fault.BROKEN)
    phases = [_title(each) for each in _rows(held.get("phases"), MOST_PHASES)]
    return own_template(_title(held.get("name")), lanes, phases)


def title_of(words: str) -> str:
    """A title as it may be kept: one line, not too long, every CPR number hidden; a dash where nothing is left."""
    shown = "".join(letter if letter.isprintable() else " " for letter in words[: 4 * LONGEST_TITLE])
    return mask(" ".join(shown.split()))[0][:LONGEST_TITLE].strip() or "–"


def _keys_of(journey: Journey) -> Iterator[str]:
    """Keys of a journey's lanes: those that came with a template keep theirs, others are numbered."""
    used: set[str] = set()
    for number, lane in enumerate(journey.lanes, start=1):
        key = lane.id.partition(".")[2]
        # An id made on the board is drawn by lot, and the same set saved twice would be two.
        known = key in LASTING and key not in used
        used.add(key)
        yield key if known else f"lane_{number}"


def _lane(row: Mapping[str, object]) -> LaneTemplate:
    key, side, emotional = row.get("key"), row.get("side"), row.get("emotional", False)
    if not isinstance(key, str) or not _KEY.fullmatch(key) or not isinstance(emotional, bool):
        raise NotATemplate(Fault.BROKEN)
    if not isinstance(side, str) or side not in set(Side):
        raise NotATemplate(Fault.BROKEN)
    return LaneTemplate(key, Side(side), _title(row.get("title")), emotional)


def _table(data: object, fault: Fault = Fault.BROKEN) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise NotATemplate(fault)
    return data


def _rows(data: object, most: int) -> list[object]:
    if not isinstance(data, list) or not data:
        raise NotATemplate(Fault.BROKEN)
    if len(data) > most:
        raise NotATemplate(Fault.TOO_MANY)
    return data


def _title(data: object) -> str:
    if not isinstance(data, str) or not data.strip():
        raise NotATemplate(Fault.BROKEN)
    return title_of(data)
