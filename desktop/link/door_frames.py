"""The frames at the door, as text: short, of JSON, and sealed once both ends have proven that they know the words."""

import json
from collections.abc import Mapping

from desktop.link.nesting import BadWords, read_json
from desktop.link.refusal import Refused, Why
from desktop.link.sealing import Box

LARGEST_FRAME = 64 * 1024
"""Letters of any frame at the door."""
LARGEST_BEFORE_PROOF = 1024


def read_frame(text: object, longest: int) -> Mapping[str, object]:
    """Read a frame that is an object of JSON and no longer than that."""
    if not isinstance(text, str) or len(text) > longest:
        raise Refused(Why.NONSENSE)
    try:
        found = read_json(text)
    except BadWords as fault:
        raise Refused(Why.NONSENSE) from fault
    if not isinstance(found, dict):
        raise Refused(Why.NONSENSE)
    return found


def hex_in(said: Mapping[str, object], key: str, length: int) -> bytes:
    """So many bytes, written in hexadecimal."""
    raw = said.get(key)
    if not isinstance(raw, str) or len(raw) != 2 * length or raw.strip("0123456789abcdef"):
        raise Refused(Why.NONSENSE)
    return bytes.fromhex(raw)


def sealed(box: Box, kind: str, said: Mapping[str, object]) -> str:
    """Write a frame that only the other end can read."""
    return frame("sealed", box=box.seal(json.dumps({"t": kind, **said}).encode()))


def unsealed(box: Box, said: Mapping[str, object]) -> Mapping[str, object]:
    """Read such a frame."""
    content = expect(said, "sealed").get("box")
    if not isinstance(content, str):
        raise Refused(Why.NONSENSE)
    return read_frame(box.open(content).decode("utf-8", "replace"), LARGEST_FRAME)


def frame(kind: str, **said: object) -> str:
    """Write a frame of some kind."""
    return json.dumps({"t": kind, **said})


def expect(said: Mapping[str, object], kind: str) -> Mapping[str, object]:
    """Go on only with a frame of that kind."""
    if said.get("t") != kind:
        raise Refused(Why.NONSENSE)
    return said
