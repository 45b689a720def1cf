"""What became of a try to reach a laptop, and everything known about two laptops that try to reach each other."""

import errno
from dataclasses import dataclass
from enum import StrEnum


class Contact(StrEnum):
    """How one try ended."""

    NOT_TRIED = "not-tried"
    REACHED = "reached"
    REFUSED = "refused"
    """The machine is there, and nothing listens."""
    SILENT = "silent"
    NO_WAY = "no-way"
    """The network itself says that there is no such machine."""
    WRONG_CODE = "wrong-code"
    NOT_OURS = "not-ours"
    """Something else listens there, or what was said is no sense."""

    @property
    def is_heard(self) -> bool:
        """Whether the two machines exchanged anything at all."""
        return self in (Contact.REACHED, Contact.REFUSED, Contact.WRONG_CODE, Contact.NOT_OURS)

    @property
    def is_through(self) -> bool:
        """Whether a Brobyg answered."""
        return self in (Contact.REACHED, Contact.WRONG_CODE)


_NO_WAY = {
    *(
        getattr(errno, name)
        for name in ("EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN")
        if hasattr(errno, name)
    ),
    *(10050, 10051, 10064, 10065),  # the same on Windows
}


def contact_of(fault: OSError) -> Contact:
    """What a failed connection means."""
    if isinstance(fault, ConnectionRefusedError):
        return Contact.REFUSED
    if isinstance(fault, (ConnectionResetError, BrokenPipeError)):
        return Contact.NOT_OURS
    return Contact.NO_WAY if fault.errno in _NO_WAY else Contact.SILENT


@dataclass(frozen=True, slots=True)
class Reach:
    """What is known of this laptop and another one; what nobody knows is None."""

    outward: Contact = Contact.NOT_TRIED
    """From here to the other."""
    inward: Contact = Contact.NOT_TRIED
    """The other to this one."""
    address: str = ""
    port: int = 0
    """The one that is listened on here."""
    same_network: bool | None = None
    neighbour: bool | None = None
    """Whether the other machine answers when asked for its hardware address: firewalls do not keep that back."""
    gateway: bool | None = None
    """Whether the router does."""
    tunnel: str = ""

    @property
    def is_tried(self) -> bool:
        return self.outward is not Contact.NOT_TRIED or self.inward is not Contact.NOT_TRIED


@dataclass(frozen=True, slots=True)
class Measured:
    """How well two laptops that reach each other do so: milliseconds, and megabits a second."""

    round_trip: float | None = None
    down: float | None = None
    up: float | None = None
    heard_them: bool | None = None
    """Whether the other's announcement came here."""
    heard_us: bool | None = None
