"""Indicators brought to a board from that of an earlier day: the same ones, so that bringing them twice is harmless.

Each thing brought is bytes that follow from what it says, its author number included: two laptops of a group that bring
the same make the same, and what is written in it afterwards stays whosever it is.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pycrdt import Doc, Map, Text

from desktop.document.follow_read import (
    GOAL,
    INDICATOR,
    MOST_FOLLOWED,
    OBSERVED,
    OF,
    VIEW,
    follow_entity,
    subject_name,
    write_mark,
)
from desktop.document.shared import Origin
from desktop.document.text import fit, sound
from desktop.model.followed import OBSERVED_TEXTS, TEXTS, Followed, Observed, OwnView

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

WRITTEN = frozenset((*TEXTS, *OBSERVED_TEXTS, "words"))
"""Fields that people type in."""


def bring(board: "BoardDocument", found: Iterable[Followed], day: str, goals: Mapping[str, str]) -> int:
    """Take indicators with all that was seen into a board, as one gesture; how many things are new here.

    `day` is what the day they come from is called; `goals` tells which goal here is one there. What is here already
    stays as it is, and what was taken away here stays away.
    """
    rows = board.root("rows")
    made: dict[str, dict[str, object]] = {}
    said: dict[tuple[str, str], str | float | bool] = {}
    room = MOST_FOLLOWED - len(board.board.followed)
    for each in found:
        if each.id not in rows and room > 0:
            room -= 1
            # Its order is the one it had: what is brought may follow from nothing that differs between two laptops.
            made[each.id] = {**_indicator(each), "order": each.order, "day": each.day or day}
            said |= _values(each, goals)
        if each.id in rows or each.id in made:
            made |= {seen.id: _observed(each.id, seen, day) for seen in each.observed if seen.id not in rows}
            made |= {view.id: _view(each.id, view, day) for view in each.views if view.id not in rows}
    if not made:
        return 0
    board.hold()
    with board.edit(Origin.CREATED):
        for key, fields in made.items():
            board.take_made(_bytes(key, fields))
    with board.edit():
        for key in made:
            board.entity("rows", key)["del"] = False
    board.assessing.say(said)
    board.release()
    return len(made)


def _indicator(each: Followed) -> dict[str, object]:
    texts = {name: fit(_text(each, name)) for name in TEXTS}
    named = {name: fit(getattr(each, name)) for name in ("number", "theme")}
    return {"sort": INDICATOR, OF: "", **texts, **named, "origin": each.origin}


def _text(each: Followed, name: str) -> str:
    return each.steps[int(name.removeprefix("step"))] if name.startswith("step") else str(getattr(each, name))


def _values(each: Followed, goals: Mapping[str, str]) -> dict[tuple[str, str], str | float | bool]:
    entity = follow_entity(each.id)
    values: dict[tuple[str, str], str | float | bool] = {
        (entity, name): write_mark(getattr(each, name)) for name in ("baseline", "target")
    }
    values |= {(entity, subject_name(subject)): sound(subject.label) for subject in each.subjects}
    values |= {(entity, f"{GOAL}{goals[goal]}"): True for goal in sorted(each.goals) if goal in goals}
    return {key: value for key, value in values.items() if value != ""}


def _observed(of: str, seen: Observed, day: str) -> dict[str, object]:
    texts = {name: fit(getattr(seen, name)) for name in OBSERVED_TEXTS}
    values = {
        "date": seen.date,
        "step": None if seen.step is None else float(seen.step),
        "who": seen.who.value if seen.who is not None else "",
    }
    return {"sort": OBSERVED, OF: of, **values, **texts, **_signed(seen, day)}


def _view(of: str, view: OwnView, day: str) -> dict[str, object]:
    # Whose device it was stays: nobody else may change the citizen's words on a later day either.
    said = {"date": view.date, "device": view.device or day, "words": fit(view.words)}
    return {"sort": VIEW, OF: of, **said, **_signed(view, day)}


def _signed(each: Observed | OwnView, day: str) -> dict[str, object]:
    return {"by": fit(each.by), "at": float(each.at), "day": fit(each.day or day)}


def _bytes(key: str, fields: Mapping[str, object]) -> bytes:
    """The update that puts an unseen row under a key of `rows`, the same from whoever makes it."""
    content = json.dumps([key, fields], sort_keys=True)
    doc: Doc[Any] = Doc(client_id=int.from_bytes(hashlib.sha256(content.encode()).digest()[:4], "big"))
    rows = doc.get("rows", type=Map)
    held = {name: Text(str(fields[name])) if name in WRITTEN else fields[name] for name in sorted(fields)}
    with doc.transaction():
        rows[key] = Map({**held, "del": True})
    return bytes(doc.get_update())
