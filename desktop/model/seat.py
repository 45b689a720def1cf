"""Who somebody is on the link of a day, and which of its documents they may read and write (DESIGN.md 4 and 6)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.sides import Side


class Role(StrEnum):
    """What a laptop may do."""

    FACILITATOR = "facilitator"
    WRITER = "writer"
    """Sits in a group and writes on its board."""
    READER = "reader"


class Right(StrEnum):
    """How far somebody may go with one document; each holds those before it."""

    NONE = "none"
    READ = "read"
    COMMENT = "comment"
    """Only what is said about a board: comments and marks."""
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Seat:
    """A laptop's place in a day. `group` is the id of a writer's group; `name` is what people call who sits there.

    A `deputy` may take over as host, and therefore reads everything.
    """

    role: Role
    group: str = ""
    name: str = ""
    side: Side = Side.OTHERS
    deputy: bool = False


def right(seat: Seat, kind: str, group: str = "") -> Right:
    """What a seat may do with a document of a kind (`archive/building.py` has them all; `group` is a board's).

    A kind that is not known may not even be read.
    """
    if kind not in _READ_BY_ALL and kind not in _READ_BY_FEW:
        return Right.NONE
    if seat.role is Role.FACILITATOR:
        return Right.WRITE
    if kind in _READ_BY_FEW:
        return Right.READ if seat.deputy else Right.NONE
    if seat.role is Role.READER or kind in ("day", "guideline"):
        return Right.READ
    if kind == "process" or (kind == "board" and group != seat.group):
        return Right.COMMENT
    return Right.WRITE


_READ_BY_ALL = frozenset(("day", "room", "board", "process", "guideline"))
_READ_BY_FEW = frozenset(("people", "script"))
