"""What the thread that holds the link tells: called in that thread, to be carried to where documents live."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.link.wire import Message
from desktop.model.watch import Echo


@dataclass(frozen=True, slots=True)
class Missed:
    """Nobody answered at any address; it is tried again by itself."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The host is there, and somebody there has to say yes first."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The host has said no, and why; where it may change its mind (`again`), it is asked again by itself."""

    why: str
    again: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """The link stands. `link` is its number, another for each; `welcome` what a hub said, empty from other servers."""

    link: int
    welcome: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Framed:
    """A message about a document has come."""

    link: int
    message: Message


@dataclass(frozen=True, slots=True)
class Told:
    """The hub has said something that is about no document; `what` is its kind."""

    link: int
    what: str
    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Echoed:
    """The host has said what time it is."""

    link: int
    echo: Echo


@dataclass(frozen=True, slots=True)
class Closed:
    """The link is broken."""

    link: int


Event = Missed | Asking | Denied | Opened | Framed | Told | Echoed | Closed
