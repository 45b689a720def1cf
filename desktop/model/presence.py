"""Who is here and what they are doing just now. Nothing of it is ever stored; all of it came from somebody else.

Two kinds of state travel as Yjs awareness: `Here` with the day's document, `Hand` with the board somebody looks at.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.model.seat import Role
from desktop.model.sides import Side

LONGEST = 80
"""Letters of a name, an id or the name of a page."""
FARTHEST = 1e6
"""Millimetres."""
CROWD = 20
"""Above so many people cursors are not shown unless somebody asks for them."""
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn the direction of all that is said after a name."""


@dataclass(frozen=True, slots=True)
class View:
    """What part of a board is in view: its middle in millimetres, and pixels per millimetre."""

    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class Here:
    """A laptop here. `page` is a page by name, `group` whose board is on it, `grid` a `JourneyKind` as text.

    `own_group` is where they sit. `follows` is the client they look along with, 0 for nobody. Who `shows` asks all to
    look along with them.
    """

    name: str = ""
    side: Side = Side.OTHERS
    role: Role = Role.READER
    own_group: str = ""
    page: str = ""
    group: str = ""
    grid: str = ""
    view: View | None = None
    follows: int = 0
    shows: bool = False


@dataclass(frozen=True, slots=True)
class Ghost:
    """A card on its way: its id, and where its middle is in millimetres."""

    card: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Hand:
    """What somebody does on a board, on the grid with the value `grid`. `writing` is the card they write in."""

    name: str = ""
    side: Side = Side.OTHERS
    grid: str = ""
    cursor: tuple[float, float] | None = None
    """Millimetres on the grid's drawing."""
    writing: str = ""
    ghost: Ghost | None = None


def here_as_json(here: Here) -> dict[str, Any]:
    """What travels of it; `user` is what other Yjs programs show."""
    view = here.view
    return {
        "user": {"name": here.name},
        "side": here.side.value,
        "role": here.role.value,
        "own": here.own_group,
        "page": here.page,
        "group": here.group,
        "grid": here.grid,
        "view": None if view is None else [round(view.x, 1), round(view.y, 1), round(view.scale, 4)],
        "follows": here.follows,
        "shows": here.shows,
    }


def here_from_json(raw: Any) -> Here | None:  # noqa: ANN401 - whatever somebody sent
    """Read it, total: what makes no sense is left at its default; nothing where there is no state at all."""
    if not isinstance(raw, Mapping):
        return None
    follows = raw.get("follows")
    return Here(
        name=_name(raw),
        side=_side(raw),
        role=Role(raw["role"]) if raw.get("role") in list(Role) else Role.READER,
        own_group=_words(raw.get("own")),
        page=_words(raw.get("page")),
        group=_words(raw.get("group")),
        grid=_words(raw.get("grid")),
        view=_view(raw.get("view")),
        follows=int(follows) if isinstance(follows, int | float) and 0 <= follows < 2**53 else 0,
        shows=raw.get("shows") is True,
    )


def hand_as_json(hand: Hand) -> dict[str, Any]:
    """What travels of it."""
    ghost = hand.ghost
    return {
        "user": {"name": hand.name},
        "side": hand.side.value,
        "grid": hand.grid,
        "cursor": None if hand.cursor is None else [round(each, 1) for each in hand.cursor],
        "writing": hand.writing,
        "ghost": None if ghost is None else [ghost.card, round(ghost.x, 1), round(ghost.y, 1)],
    }


def hand_from_json(raw: Any) -> Hand | None:  # noqa: ANN401 - whatever somebody sent
    """Read it, total, as `here_from_json`."""
    if not isinstance(raw, Mapping):
        return None
    return Hand(
        name=_name(raw),
        side=_side(raw),
        grid=_words(raw.get("grid")),
        cursor=_point(raw.get("cursor")),
        writing=_words(raw.get("writing")),
        ghost=_ghost(raw.get("ghost")),
    )


def without_cursor(hand: Hand) -> Hand:
    """What is shown of somebody where cursors are off: only what they write in."""
    return replace(hand, cursor=None, ghost=None)


def _name(raw: Mapping[str, Any]) -> str:
    user = raw.get("user")
    return _words(user.get("name")) if isinstance(user, Mapping) else ""


def _side(raw: Mapping[str, Any]) -> Side:
    return Side(raw["side"]) if raw.get("side") in list(Side) else Side.OTHERS


def _words(raw: object) -> str:
    return " ".join(raw[:LONGEST].translate(_TURNING).split()) if isinstance(raw, str) else ""


def _point(raw: object) -> tuple[float, float] | None:
    if not isinstance(raw, list) or len(raw) != 2 or not all(_is_length(each) for each in raw):
        return None
    return float(raw[0]), float(raw[1])


def _ghost(raw: object) -> Ghost | None:
    if not isinstance(raw, list) or len(raw) != 3:
        return None
    place, card = _point(raw[1:]), _words(raw[0])
    return Ghost(card, *place) if place is not None and card else None


def _view(raw: object) -> View | None:
    if not isinstance(raw, list) or len(raw) != 3 or not all(_is_length(each) for each in raw) or raw[2] <= 0:
        return None
    return View(float(raw[0]), float(raw[1]), float(raw[2]))


def _is_length(raw: object) -> bool:
    if not isinstance(raw, int | float) or isinstance(raw, bool):
        return False
    return math.isfinite(raw) and abs(raw) <= FARTHEST
