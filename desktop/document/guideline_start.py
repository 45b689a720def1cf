"""The headings every shared guideline begins with, as bytes: the same on every laptop, so two starts merge."""

import hashlib
import json
from functools import cache
from typing import Any

from pycrdt import Doc, Map, Text

from desktop.document.order import spread
from desktop.model.guideline import PART_TITLES, Part


@cache
def guideline_start() -> bytes:
    """Make the first update of a guideline."""
    # The author number must follow from the content, as in `template.py`.
    content = json.dumps([1, PART_TITLES]).encode()
    doc: Doc[Any] = Doc(client_id=int.from_bytes(hashlib.sha256(content).digest()[:4], "big"))
    sections = doc.get("sections", type=Map)
    with doc.transaction():
        for order, part in zip(spread(len(Part)), Part, strict=True):
            title, words = Text(PART_TITLES[part]), Text("")
            sections[part_id(part)] = Map(
                {"title": title, "text": words, "order": order, "part": part.value, "del": False}
            )
    return bytes(doc.get_update())


def part_id(part: Part) -> str:
    """Id of the section that a guideline begins with."""
    return f"part.{part}"
