"""Where a day may be found, and what is shown at the door."""

import ssl
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.link.term import FIRST, Term
from desktop.model.sides import Side

VERSION = 1
"""Of what Brobyg programs say to each other beside the documents."""


@dataclass(frozen=True, slots=True)
class Doorway:
    """Addresses of a day, as WebSocket addresses, and who asks to come in.

    `term` is that of the latest host there is known to be: one of an earlier term is only taken where no later one
    answers. With `plain` it is any Yjs server of the Hocuspocus kind, told nothing but documents and the token.
    `was` is the token this laptop had before it joined anew.
    """

    addresses: tuple[str, ...]
    token: str
    name: str = ""
    side: Side = Side.OTHERS
    term: Term = FIRST
    context: ssl.SSLContext | None = None
    plain: bool = False
    app: str = ""
    was: str = ""

    def knowing(self, addresses: Iterable[str]) -> "Doorway":
        """The same with more addresses, the new ones first."""
        return replace(self, addresses=tuple(dict.fromkeys((*addresses, *self.addresses))))


def hub_address(host: str, port: int) -> str:
    """The address of a hub."""
    there = f"[{host}]" if ":" in host else host
    return f"wss://{there}:{port}/day"
