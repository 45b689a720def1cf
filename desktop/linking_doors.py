"""The ways into a day: by a hub's certificate and token, or by the address of a server that an organisation runs."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from desktop.archive.building import BESIDE, BOARD, DAY, beside_document, board_document, day_document
from desktop.link.beginning_to_host import HOME
from desktop.link.certificate import pinned_context
from desktop.link.guest_door import Doorway, hub_address
from desktop.link.keys import LinkDoor, load_door, write_private
from desktop.link.opening import Offer, words
from desktop.link.seats import seat_as_json, seat_from_json
from desktop.link.term import term_of
from desktop.model.day import Day
from desktop.model.seat import Right, Role, Seat, right
from desktop.paths import Places

FACILITATOR = Seat(Role.FACILITATOR)
LEFT, NOBODYS = "left", "0" * 64
"""What stands in place of a token and of a fingerprint where there is no way in any more."""


@dataclass(frozen=True, slots=True)
class HocuspocusDoor:
    """A Yjs server like Hocuspocus. Its `token` decides what may be read and written; `seat` is who sits here."""

    day: str
    address: str
    """Such as `wss://boards.example.dk` or `ws://10.0.0.5:1234`."""
    token: str = ""
    seat: Seat = FACILITATOR


def doorway_of(door: LinkDoor | HocuspocusDoor, app: str) -> Doorway:
    """What the link needs to come in by that door."""
    seat = door.seat
    if isinstance(door, HocuspocusDoor):
        return Doorway((door.address,), door.token, seat.name, seat.side, plain=True, app=app)
    addresses = tuple(hub_address(host, port) for host, port in door.hosts)
    context = pinned_context(door.fingerprint)
    return Doorway(addresses, door.token, seat.name, seat.side, door.term, context, app=app, was=door.was)


def at_home(door: LinkDoor, ready: Mapping[str, Any]) -> LinkDoor:
    """The way into the hub that runs on this laptop, by what it says of itself."""
    port = ready.get("port")
    hosts = ((HOME, port),) if isinstance(port, int) else ()
    fingerprint = words(ready.get("fingerprint")) or door.fingerprint
    return replace(door, hosts=hosts, fingerprint=fingerprint, term=term_of(ready) if "epoch" in ready else door.term)


def was_host(door: LinkDoor) -> bool:
    """Whether the day was hosted from this laptop itself when it was last open."""
    return any(host == HOME for host, _ in door.hosts)


def is_owners(door: LinkDoor) -> bool:
    """Whether the day was hosted here by a facilitator, who needs nobody to go on with it."""
    return was_host(door) and door.seat.role is Role.FACILITATOR


def left_door(day_id: str, seat: Seat | None) -> LinkDoor | None:
    """What is kept of the way in where a table's laptop takes part no longer: only whose laptop it was."""
    if seat is None or seat.role is Role.FACILITATOR:
        return None
    return LinkDoor(day_id, (), NOBODYS, LEFT, replace(seat, deputy=False))


def is_left(door: LinkDoor) -> bool:
    """Whether that leads nowhere, because this laptop has taken its leave."""
    return not door.hosts and door.token == LEFT


def is_same_way(known: LinkDoor | HocuspocusDoor | None, door: LinkDoor) -> bool:
    """Whether a door leads where a known one leads already: a hub also speaks up when only its words are others."""
    if not isinstance(known, LinkDoor) or (known.token, known.fingerprint) != (door.token, door.fingerprint):
        return False
    return known.term >= door.term and set(door.hosts) <= set(known.hosts)


def seat_before(places: Places, day_id: str) -> Seat | None:
    """Whose laptop this is before the host has said so, or where the host is not found: as when it was last here.

    A table's laptop that has stood in as host is a table's laptop still.
    """
    door = load_server(places, day_id) or load_door(places, day_id)
    return None if door is None or (isinstance(door, LinkDoor) and is_owners(door)) else door.seat


def plain_offers(day: Day, seat: Seat) -> tuple[Offer, ...]:
    """The documents a day has, where no hub says so, and what the seat may do with them."""
    named = [(day_document(day.id), DAY, "")]
    named += [(beside_document(kind, day.id), kind, "") for kind in BESIDE]
    named += [(board_document(group.id), BOARD, group.id) for group in day.groups]
    offers = (Offer(document, kind, group, right(seat, kind, group)) for document, kind, group in named)
    return tuple(offer for offer in offers if offer.right is not Right.NONE)


def load_server(places: Places, day_id: str) -> HocuspocusDoor | None:
    """The server of a day, where one was set."""
    with suppress(OSError, ValueError, RecursionError):
        raw = json.loads(places.server(day_id).read_bytes()[:100_000])
        if isinstance(raw, dict) and is_server(raw.get("address")):
            return HocuspocusDoor(day_id, raw["address"], words(raw.get("token")), seat_from_json(raw.get("seat")))
    return None


def save_server(places: Places, door: HocuspocusDoor) -> None:
    """Keep the server of a day; raises `Trouble`."""
    data = {"address": door.address, "token": door.token, "seat": seat_as_json(door.seat)}
    write_private(places.server(door.day), data)


def forget_server(places: Places, day_id: str) -> None:
    """Host the day without a server again. Raises `OSError`."""
    places.server(day_id).unlink(missing_ok=True)


def is_server(address: object) -> bool:
    """Whether that may be the address of a server."""
    return isinstance(address, str) and address.startswith(("ws://", "wss://")) and len(address) < 500
