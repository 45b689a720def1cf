"""The bytes a new board starts from: the same template gives the same bytes on every laptop, so two starts merge."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from pycrdt import Doc, Map, Text

from desktop.document.order import spread
from desktop.model.kinds import JOURNEYS, JourneyKind
from desktop.model.template import JourneyTemplate, is_own

SCHEMA = 1


def board_start(template: JourneyTemplate, kinds: Sequence[JourneyKind] = JOURNEYS) -> bytes:
    """Make the first update of a board: lanes and phases for its journeys, under ids that follow from the template."""
    # The author number must follow from the content: the same author with other content would diverge silently.
    # What a municipality calls its own is not among the bytes, and may be changed without making another author.
    told = replace(template, name="") if is_own(template.id) else template
    content = json.dumps([SCHEMA, asdict(told)], sort_keys=True).encode()
    doc: Doc[Any] = Doc(client_id=int.from_bytes(hashlib.sha256(content).digest()[:4], "big"))
    meta = doc.get("meta", type=Map)
    lanes = doc.get("lanes", type=Map)
    phases = doc.get("phases", type=Map)
    with doc.transaction():
        meta["schema"] = SCHEMA
        meta["template"] = template.id
        for kind in kinds:
            _start_journey(lanes, phases, template, kind)
    return bytes(doc.get_update())


def lane_id(kind: JourneyKind, key: str) -> str:
    """Id of the lane that a template's lane becomes on a journey."""
    return f"{kind}.{key}"


def phase_id(kind: JourneyKind, index: int) -> str:
    """Id of the phase that a template's phase number becomes on a journey."""
    return f"{kind}.{index}"


def _start_journey(lanes: "Map[object]", phases: "Map[object]", template: JourneyTemplate, kind: JourneyKind) -> None:
    for order, lane in zip(spread(len(template.lanes)), template.lanes, strict=True):
        lanes[lane_id(kind, lane.key)] = Map(
            {
                "journey": kind.value,
                "title": Text(lane.title),
                "side": lane.side.value,
                "order": order,
                "emotional": lane.emotional,
                "del": False,
            }
        )
    for index, (order, title) in enumerate(zip(spread(len(template.phases)), template.phases, strict=True)):
        phases[phase_id(kind, index)] = Map(
            {
                "journey": kind.value,
                "title": Text(title),
                "order": order,
                "feeling": None,
                "quote": Text(""),
                "del": False,
            }
        )
