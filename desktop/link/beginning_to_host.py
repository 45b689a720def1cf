"""What stands before a laptop hosts a day: the papers for it, for a later term where it steps in for another."""

import time
from dataclasses import dataclass

from desktop.link.hosting import Hosting, current_hosting, taken_over
from desktop.link.keys import LinkDoor, load_door, load_hosting, save_door, save_hosting
from desktop.link.reception import Reception, RoomNow
from desktop.link.refusal import Refused
from desktop.link.seats import may_host
from desktop.model.seat import Role, Seat
from desktop.paths import Places

HOME = "localhost"
"""How a laptop calls itself in its own door; that it is there tells that the day was hosted here."""


@dataclass(frozen=True, slots=True)
class Papers:
    """The door by which the own window comes in, and the port the day was found at before; 0 where it was at none."""

    door: LinkDoor
    port: int = 0


def begin_to_host(places: Places, day_id: str, name: str, *, take_over: bool) -> Papers:
    """Have the papers on disk, and give what the window needs of them. Raises `Trouble`.

    The token lasts over hand-overs: those who may take over have its hash, so that this laptop comes back as a guest.
    """
    hosting = current_hosting(load_hosting(places, day_id), day_id, time.time())
    if take_over:
        hosting = taken_over(hosting)
    save_hosting(places, hosting)
    known = load_door(places, day_id)
    if known is None or not _is_known(hosting, known):
        known = _new_door(places, hosting, name)
    others = tuple(host for host in known.hosts if host[0] != HOME)
    door = LinkDoor(day_id, others, hosting.certificate.fingerprint, known.token, known.seat, hosting.term)
    save_door(places, door)
    ports = {host == HOME: port for host, port in reversed(known.hosts)}
    return Papers(door, ports.get(True) or ports.get(False) or 0)


def _new_door(places: Places, hosting: Hosting, name: str) -> LinkDoor:
    desk = Reception(hosting, lambda: RoomNow(""), lambda changed: save_hosting(places, changed))
    seat = Seat(Role.FACILITATOR, name=name)
    return LinkDoor(hosting.day, (), hosting.certificate.fingerprint, desk.issue(seat, time.time()), seat)


def _is_known(hosting: Hosting, door: LinkDoor) -> bool:
    """Whether a door opens here, and to a seat that may host."""
    try:
        return may_host(hosting.admission.recognise(door.token).seat)
    except Refused:
        return False
