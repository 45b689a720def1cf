"""What each value in a `.brobyg` file may be; whatever else a stranger put there is refused by name."""

import json
import math
from collections.abc import Callable
from typing import Any

from db.dayformat import UPDATE_LIMIT
from db.errors import Refused

Check = Callable[[object], Any]

ID_LETTERS = 200
LINE_LETTERS = 4096
TEXT_LETTERS = 1024 * 1024
CONTENT_DEPTH = 32
WHOLE_NUMBERS = 2**53
"""Beyond this a number changes when it passes through JSON or a shared document."""


def identifier(value: object) -> str:
    return _text(value, ID_LETTERS, printable=True)


def line(value: object) -> str:
    return _text(value, LINE_LETTERS)


def text(value: object) -> str:
    return _text(value, TEXT_LETTERS)


def moment(value: object) -> int:
    if type(value) is not int or not 0 <= value <= WHOLE_NUMBERS:
        raise Refused("schema", f"{value!r:.40} is no time")
    return value


def update(value: object) -> bytes:
    if not isinstance(value, bytes) or not value:
        raise Refused("schema", "an update is no bytes")
    if len(value) > UPDATE_LIMIT:
        raise Refused("too_large", f"an update of {len(value)} bytes")
    return value


def content(value: object) -> dict[str, Any]:
    """Read a case: a JSON object of plain values, not too deep."""
    found = json.loads(text(value))
    if not isinstance(found, dict):
        raise Refused("schema", "a case is no object")
    _require_plain(found, CONTENT_DEPTH)
    return found


def _text(value: object, limit: int, *, printable: bool = False) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise Refused("schema", "a text is no text")
    if len(value) > limit:
        raise Refused("too_large", f"a text of {len(value)} letters")
    if printable and not (value and value.isprintable()):
        raise Refused("schema", "an id is no id")
    return value


def _require_plain(value: object, depth: int) -> None:
    match value:
        case _ if depth == 0:
            raise Refused("schema", "a case is nested too deep")
        case dict():
            for key, inner in value.items():
                _require_plain(key, depth)
                _require_plain(inner, depth - 1)
        case list():
            for inner in value:
                _require_plain(inner, depth - 1)
        case str():
            value.encode()  # half an emoji, as JSON can spell it, is a ValueError here
            _text(value, TEXT_LETTERS)
        case int() if abs(value) > WHOLE_NUMBERS:
            raise Refused("schema", "a case holds a number out of bounds")
        case float() if not math.isfinite(value):
            raise Refused("schema", "a case holds a number that is none")


COLUMNS: dict[str, dict[str, Check]] = {
    "day": {"id": identifier, "title": line, "date": line, "place": line, "origin": line, "created": moment},
    "documents": {"id": identifier, "kind": line, "name": line, "created": moment},
    "updates": {"document": identifier, "data": update},
    "cases": {"content": content},
}
ROWS = {"day": 1, "documents": 1000, "updates": 200_000, "cases": 1000}
CONTENT_LETTERS = 8 * 1024 * 1024
"""All cases together: parsed JSON takes many times its length in memory."""
