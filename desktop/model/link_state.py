"""How a laptop stands with the others of its day, and where what was written here is safe by now."""

from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """How far the link has come."""

    ALONE = "alone"
    """This day is not shared; nothing is sent anywhere."""
    CONNECTING = "connecting"
    """Looking for the host, for the first time since the day was opened."""
    WAITING = "waiting"
    """The host has to say yes first."""
    CATCHING_UP = "catching_up"
    """Connected; what either side lacks is on its way."""
    TOGETHER = "together"
    APART = "apart"
    """The link is broken; it is tried again by itself."""
    REFUSED = "refused"
    """The host does not know this laptop (any more): it must be joined anew with the words."""
    PUT_OUT = "put_out"
    """The facilitator has put this laptop out."""


@dataclass(frozen=True, slots=True)
class LinkState:
    """What the status line tells the truth about.

    `waiting` is how many changes made here the host has not confirmed as committed; `since` when the link broke, in
    seconds since 1970. `spread` tells that everything confirmed lies on yet another laptop's disk, besides this one's
    and the host's. `host_full` means the host cannot write to its disk just now.
    """

    phase: Phase = Phase.ALONE
    hosting: bool = False
    waiting: int = 0
    since: float | None = None
    spread: bool = False
    host_full: bool = False
    others: int = 0
    """How many other laptops are connected, where that is known."""
