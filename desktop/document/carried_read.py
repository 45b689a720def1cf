"""What was carried out of an udredning, out of shared values: total, as `decode.py` is."""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from desktop.document.values import Raw, flag, parsed, text
from desktop.model.carrying_over import Carried, Piece, told_once

CARRIED = "carried."
"""How a piece is called: `carried.<id>`. Its words never change but `text`; `on` and `at` lie in `said`."""
MOST_PIECES = 2_000
LATEST = 1e12
"""No second after this one is believed."""
FACTS = ("system", "field", "section", "date", "role", "title")


def carried_entity(piece_id: str) -> str:
    return f"{CARRIED}{piece_id}"


def write_facts(piece: Piece) -> str:
    """What a piece is, as one value that is never written in."""
    said: dict[str, object] = {name: getattr(piece, name) for name in FACTS}
    said |= {"details": dict(sorted(piece.details.items())), "again": piece.again, "cited": piece.cited}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read_carried(held: Mapping[str, Raw], role: str) -> Carried:
    """Read all pieces that are shown out of what a board holds by entity."""
    names = [name for name, raw in held.items() if name.startswith(CARRIED) and flag(raw, "on")][:MOST_PIECES]
    pieces = [_piece(name.removeprefix(CARRIED), held[name]) for name in names]
    return Carried(told_once(each for each in pieces if each is not None), role)


def _piece(key: str, raw: Raw) -> Piece | None:
    blank, at, carried = _blank(text(raw, "facts")), raw.get("at"), text(raw, "carried")
    if blank is None:
        return None
    return replace(
        blank,
        id=key,
        source=text(raw, "source") or carried,
        carried=carried,
        text=text(raw, "text"),
        gone=tuple(filter(None, text(raw, "gone").split("\n"))),
        at=float(at) if isinstance(at, int | float) and abs(at) < LATEST else 0.0,
    )


@lru_cache(maxsize=MOST_PIECES)
def _blank(facts: str) -> Piece | None:
    """A piece that says what it is and no words yet. The same facts are read at each keystroke."""
    held = parsed(facts)
    if not isinstance(held, dict) or not all(text(held, name) for name in FACTS[:3]):
        return None
    details = held.get("details")
    return Piece(
        id="",
        system=text(held, "system"),
        field=text(held, "field"),
        section=text(held, "section"),
        date=text(held, "date"),
        role=text(held, "role"),
        title=text(held, "title"),
        source="",
        carried="",
        text="",
        cited=flag(held, "cited"),
        details={str(name): str(each) for name, each in details.items()} if isinstance(details, dict) else {},
        again=flag(held, "again"),
    )
