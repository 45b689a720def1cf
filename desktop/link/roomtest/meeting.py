"""A meeting of two laptops, from the one that calls: reach, the way back, delay, speed, announcements."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from desktop.link.roomtest import caller
from desktop.link.roomtest.contact import Contact, Measured
from desktop.link.roomtest.wire import Nonsense, Stop

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Met:
    """How it went, as seen from here."""

    contact: Contact
    back: Contact = Contact.NOT_TRIED
    measured: Measured = field(default_factory=Measured)


def meet(
    other: caller.Other,
    port: int,
    code: str,
    name: str,
    hears: Callable[[str], bool | None],
    stop: Stop,
) -> Met:
    """Call another laptop; `port`, `code` and `name` are those of the listener here, port 0 where there is none."""
    contact, their_name = caller.greet(other, stop)
    if contact is not Contact.REACHED:
        return Met(contact)
    back = _tried(lambda: caller.way_back(other, stop, port, code)) if port else None
    measured = Measured(
        _tried(lambda: caller.round_trip(other, stop)),
        _tried(lambda: caller.speed_down(other, stop)),
        _tried(lambda: caller.speed_up(other, stop)),
        hears(their_name) if their_name else None,
        _tried(lambda: caller.heard_there(other, stop, name)),
    )
    _tried(lambda: caller.tell(other, stop, *_words(measured)))
    return Met(contact, back or Contact.NOT_TRIED, measured)


def _tried(work: Callable[[], Value]) -> Value | None:
    """What comes of it, nothing where the line broke: each measurement stands alone."""
    try:
        return work()
    except (OSError, Nonsense, caller.WrongCode):
        return None


def _words(measured: Measured) -> tuple[str, ...]:
    numbers = (measured.round_trip, measured.down, measured.up)
    heard = {True: "heard", False: "unheard", None: "off"}
    return (
        *("-" if each is None else f"{each:.3f}" for each in numbers),
        heard[measured.heard_them],
        heard[measured.heard_us],
    )
