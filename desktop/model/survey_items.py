"""What the collaboration survey asks, as data: the set that comes with the program, and a municipality's own."""

import json
import re
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from desktop.model.cpr import mask
from desktop.model.survey import BEST, ROLE_MARKS, WORST, Dimension, ItemSet
from desktop.model.survey_bands import Bands
from desktop.model.template import Fault, Unusable, title_of

SCHEMA = "brobyg-survey-items/1"
FAMILY = "brobyg-survey-items/"
LONGEST_TEXT, LONGEST_STEP = 400, 60
"""Letters of a statement or the lead-in, and of a step of the scale."""
_BOUND = re.compile(r"[0-9]{1,4}([.,/][0-9]{1,4})?")
"""A power of ten would take hours to write out."""


class NotItems(Unusable):
    """It is no set of statements that can be asked."""


def load_items(resources: Path) -> ItemSet:
    """Read the set that comes with the program."""
    return items_from_dict(_own(resources))


def example_process(resources: Path) -> str:
    """A work process to begin from, as an example of how one is named."""
    return str(_own(resources)["process"])


def items_to_dict(items: ItemSet) -> dict[str, object]:
    """A set as data, for a file and for the day's document."""
    return {
        "schema": SCHEMA,
        "name": items.name,
        "lead": items.lead,
        "statements": {each.value: items.statements[each] for each in Dimension},
        "scale": list(items.scale),
        "unknown": items.unknown,
        "bands": {"middle": str(items.bands.middle), "strong": str(items.bands.strong)},
    }


def items_from_dict(data: object) -> ItemSet:
    """Read a set that somebody else may have made; raises `NotItems`. CPR numbers are hidden.

    A set needs seven statements that name the role, five steps, and words that lead in to them; it may say from where
    on a number is called middling and strong.
    """
    if not isinstance(data, dict):
        raise NotItems(Fault.FOREIGN)
    schema = data.get("schema")
    if schema != SCHEMA:
        newer = isinstance(schema, str) and schema.startswith(FAMILY)
        raise NotItems(Fault.NEWER if newer else Fault.FOREIGN)
    statements, scale, name = data.get("statements"), data.get("scale"), data.get("name")
    if not isinstance(statements, dict) or not isinstance(scale, list) or not isinstance(name, str):
        raise NotItems(Fault.BROKEN)
    if len(scale) != BEST:
        raise NotItems(Fault.BROKEN)
    texts = {each: _text(statements.get(each.value), LONGEST_TEXT) for each in Dimension}
    if not all(any(mark in text for mark in ROLE_MARKS) for text in texts.values()):
        raise NotItems(Fault.BROKEN)
    steps = tuple(_text(step, LONGEST_STEP) for step in scale)
    lead, unknown = _text(data.get("lead"), LONGEST_TEXT), _text(data.get("unknown"), LONGEST_STEP)
    return ItemSet(title_of(name), lead, texts, steps, unknown, _bands(data.get("bands")))


def _bands(data: object) -> Bands:
    """Bounds in their order and on the scale; those of the program where a set says none."""
    if data is None:
        return Bands()
    found = bands_of(data.get("middle"), data.get("strong")) if isinstance(data, dict) else None
    if found is None:
        raise NotItems(Fault.BROKEN)
    return found


def bands_of(middle: object, strong: object) -> Bands | None:
    """Bounds out of what was written; nothing where they make no sense."""
    low, high = _bound(middle), _bound(strong)
    return Bands(low, high) if low is not None and high is not None and low <= high else None


def _bound(value: object) -> Fraction | None:
    if not isinstance(value, str) or _BOUND.fullmatch(value) is None:
        return None
    try:
        found = Fraction(value.replace(",", "."))
    except (ValueError, ZeroDivisionError):
        return None
    return found if WORST <= found <= BEST else None


def _text(data: object, most: int) -> str:
    """One line, not too long, every CPR number hidden."""
    if not isinstance(data, str):
        raise NotItems(Fault.BROKEN)
    shown = "".join(letter if letter.isprintable() else " " for letter in data[: 4 * most])
    text = mask(" ".join(shown.split()))[0][:most].strip()
    if not text:
        raise NotItems(Fault.BROKEN)
    return text


def _own(resources: Path) -> dict[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = json.loads((resources / "survey.json").read_text("utf-8"))
    return found
