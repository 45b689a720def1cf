"""Foreign values made safe: total readings of what a shared document holds, which never raise and drop nonsense."""

import json
from enum import StrEnum
from functools import cache
from typing import TypeVar

from pycrdt import Map

from desktop.model.text_limits import LONGEST_TEXT

Raw = dict[str, object]
Word = TypeVar("Word", bound=StrEnum)

WHOLE = 2**53


def read_map(root: "Map[object]", key: str) -> Raw | None:
    """Read one entity as plain values, or nothing if it is not there or not a map."""
    return _as_raw(_parse(str(root[key]))) if key in root and isinstance(root[key], Map) else None


def read_all(root: "Map[object]") -> dict[str, Raw]:
    """Read every entity of a root map at once: one call into the library, four times faster than one by one."""
    maps = [key for key, value in root.items() if isinstance(value, Map)]
    parsed = _parse(str(root))
    if not isinstance(parsed, dict):
        # One entity nested too deeply spoils the reading of all: the others are read by themselves.
        parsed = {key: _parse(str(root[key])) for key in maps}
    return {key: raw for key in maps if (raw := _as_raw(parsed.get(key))) is not None}


def parsed(written: str) -> object:
    """What a value says that is JSON; nothing where it is none.

    JSON can spell half an emoji, which neither the library nor a shared document can hold: it becomes a question mark.
    """
    try:
        found: object = json.loads(written)
        return json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def text(raw: Raw, key: str) -> str:
    """Read a string, shortened to what a board can bear."""
    value = raw.get(key)
    return value[:LONGEST_TEXT].replace("\0", "") if isinstance(value, str) else ""


def flag(raw: Raw, key: str) -> bool:
    return raw.get(key) is True


def whole(raw: Raw, key: str) -> int | None:
    """Read a whole number; integers come back from the library as floats, which count no further than `WHOLE`."""
    value = raw.get(key)
    if value is None or isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= WHOLE:
        return None
    return int(value)


def word(raw: Raw, key: str, kind: type[Word]) -> Word | None:
    """Read one of a set of words; nothing if it is none of them."""
    value = raw.get(key)
    return _words(kind).get(value) if isinstance(value, str) else None


@cache
def _words(kind: type[Word]) -> dict[str, Word]:
    return {each.value: each for each in kind}


def _parse(written: str) -> object:
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return None


def _as_raw(value: object) -> Raw | None:
    return value if isinstance(value, dict) else None
