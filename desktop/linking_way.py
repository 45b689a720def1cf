"""The way to the host of a day: by which door, at which addresses, and for how long it is looked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.link.keys import MOST_HOSTS, LinkDoor, hosts_from_json
from desktop.link.nearby import NearbyDay, mark_of
from desktop.link.term import term_of
from desktop.linking_call import Call
from desktop.linking_doors import HocuspocusDoor
from desktop.linking_hosting import LinkHosting
from desktop.model.seat import Seat
from desktop.nearby_watch import NearbyWatch

Door = LinkDoor | HocuspocusDoor

MOST_NEARBY = 6
"""Addresses taken from one announcement; anybody in the room can make any."""


class Way:
    """Goes by one `door` at a time, None where the day is not shared; `keep` has a door that leads further on disk."""

    def __init__(
        self, day_id: str, call: Call, hosting: LinkHosting, nearby: NearbyWatch, keep: Callable[[LinkDoor], None]
    ) -> None:
        self._mark, self._keep = mark_of(day_id), keep
        self._call, self._hosting, self._nearby = call, hosting, nearby
        self.door: Door | None = None
        self._rounds = 0
        """In which the host is still looked for before it is given up; 0 for as long as it takes."""
        nearby.changed.connect(self._look_nearby)

    @property
    def is_quiet(self) -> bool:
        """Whether it is only looked whether somebody hosts the day, and nobody waits for it."""
        return bool(self._rounds)

    def begin(self, door: Door, rounds: int = 0) -> None:
        """Look for the host behind a door."""
        self.door, self._rounds = door, rounds
        self._call.begin(door)

    def end(self) -> None:
        """Break the link from this side, and look for nobody."""
        self._call.hang_up()
        self._nearby.stop()

    def reached(self) -> None:
        """The host is found."""
        self._rounds = 0
        self._nearby.stop()

    def missed(self, *, refused: bool = False) -> bool:
        """Nobody answered, or not for now: look around as well. Tell whether it is given up."""
        if self._rounds:
            self._rounds = 0 if refused else self._rounds - 1
            if not self._rounds:
                return True
        if isinstance(self.door, LinkDoor):
            self._nearby.start()
        return False

    def learn(self, said: Mapping[str, Any], seat: Seat | None) -> None:
        """Note where the day may be found the next time."""
        door, hosts = self.door, hosts_from_json(said.get("hosts"))
        if not isinstance(door, LinkDoor) or not hosts:
            return
        all_hosts = tuple(dict.fromkeys((*hosts, *door.hosts)))[:MOST_HOSTS]
        newer = replace(door, hosts=all_hosts, seat=seat or door.seat, term=max(door.term, term_of(said)))
        self._call.know(newer.hosts)
        if self._hosting.is_on:
            self._hosting.know(newer.hosts)
        if newer != door:
            self.door = newer
            self._keep(newer)

    def _look_nearby(self, days: Sequence[NearbyDay]) -> None:
        """The host may be at another address by now; whoever says so must still show the day's certificate."""
        for day in days:
            if day.mark == self._mark:
                self._call.know((address, day.port) for address in day.addresses[:MOST_NEARBY])
                self._call.hurry()
