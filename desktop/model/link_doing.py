"""What somebody can do about the link of their day as it stands, and how urgent that looks."""

from enum import StrEnum

from desktop.model.link_state import LinkState, Phase
from desktop.model.seat import Role, Seat


class Doing(StrEnum):
    """Something the status card offers."""

    INVITE = "invite"
    """Go to the page that shows the code and who is here."""
    JOIN_AGAIN = "join_again"
    """Come in anew with the words."""
    TAKE_OVER = "take_over"
    """Host the day from this laptop."""
    EXPORT = "export"
    """Save the day as a file for a USB stick."""
    ROOM_TEST = "room_test"
    """Find out why the laptops do not reach each other."""
    LEAVE = "leave"
    """Take part no longer, and keep what is here."""


class Standing(StrEnum):
    """How it looks: the colour and the sign of the status line."""

    GOOD = "good"
    BUSY = "busy"
    """Something is on its way."""
    WARNING = "warning"
    """Something is not as it should be; nothing is lost."""


def standing(state: LinkState) -> Standing:
    """How urgent it looks."""
    if state.unsaved or state.refused:
        return Standing.WARNING
    match state.phase:
        case Phase.APART | Phase.REFUSED | Phase.PUT_OUT:
            return Standing.WARNING
        case Phase.TOGETHER if not state.host_full:
            return Standing.BUSY if state.waiting else Standing.GOOD
        case Phase.CONNECTING | Phase.WAITING | Phase.CATCHING_UP if not state.host_full:
            return Standing.BUSY
        case Phase.ALONE:
            return Standing.GOOD
        case _:
            return Standing.WARNING


def doings(state: LinkState, seat: Seat | None, *, may_host: bool = False) -> tuple[Doing, ...]:
    """What can be done, the most helpful first. Without a seat this laptop is its day's facilitator.

    `may_host` tells that it holds what it takes to host the day in another one's stead.
    """
    facilitator = seat is None or seat.role is Role.FACILITATOR
    match state.phase:
        case Phase.ALONE:
            return (Doing.INVITE,) if facilitator else (Doing.JOIN_AGAIN, Doing.EXPORT)
        case Phase.REFUSED | Phase.PUT_OUT:
            return Doing.JOIN_AGAIN, Doing.EXPORT
        case Phase.APART if not state.hosting:
            found = (Doing.TAKE_OVER,) if may_host else ()
            return *found, Doing.EXPORT, Doing.JOIN_AGAIN, Doing.ROOM_TEST, Doing.LEAVE
        case Phase.CONNECTING | Phase.WAITING if not state.hosting:
            found = (Doing.TAKE_OVER,) if may_host and state.phase is Phase.CONNECTING else ()
            return *found, Doing.JOIN_AGAIN, Doing.ROOM_TEST, Doing.LEAVE
        case _:
            found = (Doing.INVITE,) if facilitator else ()
            return (*found, Doing.EXPORT) if state.hosting else (*found, Doing.EXPORT, Doing.LEAVE)
