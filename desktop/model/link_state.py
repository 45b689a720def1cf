"""How a laptop stands with the others of its day, where what was written here is safe by now, and who is let in."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.seat import Role
from desktop.model.sides import Side


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
    left: bool = False
    """This laptop sat at a table of the day, and takes part no longer."""
    others: int = 0
    """How many other laptops are connected, where that is known."""
    refused: int = 0
    """How many of those that wait the host would not take: this seat has no right to them."""
    unsaved: bool = False
    """This laptop's own disk refuses what is written."""
    server: bool = False
    """The host is an ordinary Yjs server: what it confirms it has received, and saves by its own rules."""


class PersonState(StrEnum):
    """How somebody stands who has been let in, or asks to be."""

    HERE = "here"
    WAITING = "waiting"
    """Asks to be let in."""
    AWAY = "away"
    """Is known, and not connected just now."""
    OUT = "out"
    """Was put out."""


@dataclass(frozen=True, slots=True)
class Person:
    """A laptop of the day as its facilitators see it. `who` is the hub's name for it; `since` seconds since 1970."""

    who: str
    name: str = ""
    side: Side = Side.OTHERS
    role: Role = Role.WRITER
    group: str = ""
    """The id of the group they sit in."""
    deputy: bool = False
    address: str = ""
    since: float | None = None
    state: PersonState = PersonState.HERE
    own: bool = False
    """Whether it is this laptop."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody the hub knows. `ask_first` tells that newcomers wait for a yes."""

    people: tuple[Person, ...] = ()
    ask_first: bool = False

    def of(self, state: PersonState) -> tuple[Person, ...]:
        """Those who stand so, by name."""
        return tuple(sorted((each for each in self.people if each.state is state), key=lambda each: each.name))


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the room needs in order to come in: `words` such as "bro-sol-kat", and where the day is.

    `addresses` come best first, without a port. `locked` means that the words were guessed wrong too often and let
    nobody in before there are new ones.
    """

    words: str
    addresses: tuple[str, ...]
    port: int
    facilitator_words: str = ""
    """The longer words for a facilitator's other laptop; never shown to the room."""
    locked: bool = False
    guesses: int = 0
    """Wrong tries since these words were made."""

    @property
    def address(self) -> str:
        """The best address with its port, as it is typed."""
        return self.addresses_with_port[0] if self.addresses else ""

    @property
    def addresses_with_port(self) -> tuple[str, ...]:
        """All addresses as they are typed."""
        return tuple(f"[{each}]:{self.port}" if ":" in each else f"{each}:{self.port}" for each in self.addresses)

    @property
    def line(self) -> str:
        """All of it in the one line that joining takes: typed, pasted, or read from the QR code."""
        return f"{self.address} {self.words}"
