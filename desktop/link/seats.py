"""Seats as JSON, and what a stranger calls themselves made fit to be shown."""

from collections.abc import Mapping

from desktop.model.seat import Role, Seat
from desktop.model.sides import Side

LONGEST_NAME = 80
"""Letters of a name or an id."""


def may_host(seat: Seat) -> bool:
    """Whether somebody may take over the day, and therefore holds what the host holds."""
    return seat.deputy or seat.role is Role.FACILITATOR


def seat_as_json(seat: Seat) -> dict[str, object]:
    """What travels and is stored of a seat."""
    return {
        "role": seat.role.value,
        "group": seat.group,
        "name": seat.name,
        "side": seat.side.value,
        "deputy": seat.deputy,
    }


def seat_from_json(raw: object) -> Seat:
    """Read it, total: what makes no sense gives the seat with the fewest rights."""
    if not isinstance(raw, Mapping):
        return Seat(Role.READER)
    role = raw.get("role")
    return Seat(
        Role(role) if isinstance(role, str) and role in list(Role) else Role.READER,
        clean(raw.get("group")),
        clean(raw.get("name")),
        side_of(raw.get("side")),
        raw.get("deputy") is True,
    )


def side_of(raw: object) -> Side:
    """Read a side, total."""
    return Side(raw) if isinstance(raw, str) and raw in list(Side) else Side.OTHERS


def clean(raw: object, longest: int = LONGEST_NAME) -> str:
    """One line without signs that cannot be seen: some of them turn the text around them or cannot be written."""
    if not isinstance(raw, str):
        return ""
    seen = "".join(letter for letter in raw[: 4 * longest] if letter.isprintable() or letter.isspace())
    return " ".join(seen.split())[:longest].strip()
