"""What was carried out of an udredning, out of shared values: total, as `decode.py` is."""

import json
from collections.abc import Mapping

from desktop.document.values import Raw, flag, text
from desktop.model.carrying_over import Carried, Piece, told_once

CARRIED = "carried."
"""How a piece is called: `carried.<id>`. Its words never change but `text`; `on` and `at` lie in `said`."""
MOST_PIECES = 2_000
FACTS = ("system", "field", "section", "date", "role")


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
    try:
        facts = json.loads(text(raw, "facts"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(facts, dict) or not all(text(facts, name) for name in FACTS[:3]):
        return None
    details, at, carried = facts.get("details"), raw.get("at"), text(raw, "carried")
    return Piece(
        id=key,
        **{name: text(facts, name) for name in FACTS},
        source=text(raw, "source") or carried,
        carried=carried,
        text=text(raw, "text"),
        cited=flag(facts, "cited"),
        details={str(name): str(each) for name, each in details.items()} if isinstance(details, dict) else {},
        gone=tuple(filter(None, text(raw, "gone").split("\n"))),
        again=flag(facts, "again"),
        at=float(at) if isinstance(at, int | float) and abs(at) < 1e12 else 0.0,
    )
