"""JSON from a stranger: read only if it is not nested so deeply that reading it would take the whole stack."""

import json
import re
from typing import Any

DEEPEST = 40
"""Nothing that is ever said is half as deep."""
BRACKETS = re.compile(r"[][{}]")


class BadWords(ValueError):
    """It is no JSON, or none that anybody means."""


def read_json(text: str) -> Any:  # noqa: ANN401 - whatever somebody sent
    """Read JSON. Raises `BadWords`."""
    if text.count("[") + text.count("{") > DEEPEST and _depth(text) > DEEPEST:
        raise BadWords("too deep")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise BadWords("no JSON") from fault


def _depth(text: str) -> int:
    """How many brackets are open at most; those inside quotes count as well, which costs nobody who means well."""
    depth = deepest = 0
    for bracket in BRACKETS.findall(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest
