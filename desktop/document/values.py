"""Foreign values made safe: total readings of what a shared document holds, which never raise and drop nonsense."""

import json
import math

from pycrdt import Map

Raw = dict[str, object]

LONGEST_TEXT = 20_000


def read_map(root: "Map[object]", key: str) -> Raw | None:
    """Read one entity as plain values, or nothing if it is not there or not a map."""
    return _as_raw(_parse(str(root[key]))) if key in root and isinstance(root[key], Map) else None


def read_all(root: "Map[object]") -> dict[str, Raw]:
    """Read every entity of a root map at once: one call into the library, four times faster than one by one."""
    parsed = _parse(str(root))
    if not isinstance(parsed, dict):
        return {}
    return {key: raw for key, value in parsed.items() if (raw := _as_raw(value)) is not None}


def text(raw: Raw, key: str) -> str:
    """Read a string, shortened to what a board can bear."""
    value = raw.get(key)
    return value[:LONGEST_TEXT] if isinstance(value, str) else ""


def flag(raw: Raw, key: str) -> bool:
    return raw.get(key) is True


def whole(raw: Raw, key: str) -> int | None:
    """Read a whole number; integers come back from the library as floats."""
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return int(value)


def _parse(written: str) -> object:
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return None


def _as_raw(value: object) -> Raw | None:
    return value if isinstance(value, dict) else None
