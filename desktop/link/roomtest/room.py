"""One room test from beginning to end: looks at this laptop, listens for another, and tells each finding as it comes.

All of it runs beside whoever asks, in threads; `tell` and `ready` are called from those.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.link.ports import NEIGHBOURS, PORT
from desktop.link.roomtest import caller, disk, firewall, listening, neighbours, network, portal, printers
from desktop.link.roomtest.announcing import Announcement, new_name
from desktop.link.roomtest.contact import Contact, Measured, Reach
from desktop.link.roomtest.finding import Check, Finding
from desktop.link.roomtest.isolation import judge_isolation
from desktop.link.roomtest.listener import Listener, Visit, new_code
from desktop.link.roomtest.meeting import Met, meet
from desktop.link.roomtest.multicast import judge_multicast
from desktop.link.roomtest.reach import judge_reach
from desktop.link.roomtest.speed import judge_speed
from desktop.link.roomtest.wire import CONNECTING, Stop

ALONE = (Check.NETWORK, Check.PORT, Check.PRINTER, Check.DISK)
"""What one laptop finds out by itself, besides screens."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a test runs: the data folder, the first port, and for tests the one address and whether to announce."""

    data: Path
    ports: Sequence[int] = range(PORT, PORT + NEIGHBOURS + 1)
    host: str = ""
    multicast: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """What others type to reach this laptop; empty addresses or port 0 where they cannot."""

    addresses: tuple[str, ...]
    port: int
    code: str

    @property
    def address(self) -> str:
        """The address as it is to be typed."""
        if not self.addresses or not self.port:
            return ""
        return self.addresses[0] if self.port == PORT else f"{self.addresses[0]}:{self.port}"


@dataclass(slots=True)
class _Known:
    """What has been found out, from all threads, under one lock."""

    reach: Reach = field(default_factory=Reach)
    measured: Measured = field(default_factory=Measured)
    reaches_itself: bool | None = None
    refuses_all: bool | None = None
    announces: bool | None = None


class RoomTest:
    """Begun once and stopped once; a new test is a new one."""

    def __init__(self, place: Place, tell: Callable[[Finding], None], ready: Callable[[Standing], None]) -> None:
        self._place, self._tell, self._ready = place, tell, ready
        self._stop, self._lock = Stop(), threading.Lock()
        self._known = _Known()
        self._code, self._name = new_code(), new_name()
        self._network = network.Network()
        self._standing = Standing((), 0, self._code)
        self._listener: Listener | None = None
        self._announcement: Announcement | None = None
        self._settled = threading.Event()

    def start(self) -> None:
        """Begin; `ready` is called when others can come, and each check is told at least once."""
        self._beside(self._run)

    def meet(self, other: caller.Other, done: Callable[[], None]) -> None:
        """Call another laptop; `done` is called when there is nothing more to be told."""
        self._beside(lambda: self._meet(other, done))

    def ask_outside(self, done: Callable[[], None] = lambda: None) -> None:
        """Ask the internet for a login page in between."""

        def work() -> None:
            self._say(portal.judge_portal(portal.ask_outside(), asked=True))
            done()

        self._beside(work)

    def stop(self) -> None:
        """End everything; nothing is told any more."""
        self._stop.stop()
        self._settled.set()
        if self._listener is not None:
            self._listener.stop()
        if self._announcement is not None:
            threading.Thread(target=self._announcement.end, name="room test goodbye", daemon=True).start()

    # This laptop alone

    def _run(self) -> None:
        try:
            self._look_around()
            self._listen()
            self._say(disk.judge_disk(disk.free_bytes(self._place.data)))
            self._say(portal.judge_portal(None, asked=False))
            self._tell_reach()
            self._say(printers.judge_printers(printers.find_printers()))
            self._announce()
        finally:
            self._settled.set()

    def _look_around(self) -> None:
        self._network = network.find_network()
        if self._place.host:
            addresses: tuple[str, ...] = (self._place.host,)
        else:
            addresses = self._network.addresses
        self._standing = replace(self._standing, addresses=addresses)
        self._say(network.judge_network(self._network))

    def _listen(self) -> None:
        ports = tuple(self._place.ports)
        bound, port, refusal = listening.bind(ports, self._place.host)
        taken = bound is not None and port != ports[0] and bool(ports[0])
        holder = listening.holder_of(ports[0]) if taken else ""
        self._say(listening.judge_port(listening.Bound(ports[0] or port, port, holder, refusal)))
        if bound is not None:
            self._listener = Listener(bound, self._code, self._name, self._visited, self._hears)
            self._listener.start()
            self._standing = replace(self._standing, port=port)
            if self._stop.wanted:  # while the port was being looked for
                self._listener.stop()
        with self._lock:
            self._known.reach = replace(self._known.reach, port=port or ports[0], tunnel=self._network.tunnel)
        if not self._stop.wanted:
            self._ready(self._standing)
        self._known.refuses_all = firewall.refuses_everything()
        if self._listener is not None and self._standing.addresses:
            itself = caller.Other(self._standing.addresses[0], port, self._code)
            self._known.reaches_itself = caller.try_out(itself, self._stop) is Contact.REACHED

    def _announce(self) -> None:
        if not self._place.multicast or not self._standing.port or self._stop.wanted:
            return
        announcement = Announcement(self._name, self._standing.port, self._standing.addresses)
        self._announcement = announcement
        self._known.announces = announcement.begin()
        if self._stop.wanted:  # stopped before there was anything to end
            announcement.end()
        self._tell_measured()

    def _hears(self, name: str) -> bool | None:
        self._settled.wait(CONNECTING)
        return self._announcement.hears(name) if self._announcement is not None else None

    # Two laptops

    def _visited(self, visit: Visit) -> None:
        with self._lock:
            known = self._known
            back = visit.back if visit.back is not Contact.NOT_TRIED else known.reach.outward
            known.reach = replace(known.reach, inward=Contact.REACHED, outward=back, address=visit.address)
            known.measured = visit.measured
        self._tell_reach()
        self._tell_measured()

    def _meet(self, other: caller.Other, done: Callable[[], None]) -> None:
        self._settled.wait()
        with self._lock:
            inward = self._known.reach.inward if self._known.reach.address == other.address else Contact.NOT_TRIED
            self._known.reach = replace(self._known.reach, inward=inward, address=other.address)
        standing = self._standing
        met = meet(other, standing.port, standing.code, self._name, self._hears, self._stop)
        self._learn(other.address, met)
        self._tell_reach()
        self._tell_measured()
        done()

    def _learn(self, address: str, met: Met) -> None:
        same = self._network.reaches(address)
        router = neighbours.gateway() if not met.contact.is_heard else ""
        there = router_there = None
        if not met.contact.is_heard:
            if same:
                there = neighbours.answers(address)
            if router:
                neighbours.nudge(router)
                self._stop.wait(0.5)
                router_there = neighbours.answers(router)
        with self._lock:
            known = self._known
            inward = known.reach.inward if met.back is Contact.NOT_TRIED else met.back
            known.reach = replace(
                known.reach,
                outward=met.contact,
                inward=inward,
                same_network=same,
                neighbour=there,
                gateway=router_there,
            )
            if met.contact is Contact.REACHED:
                known.measured = met.measured

    # Telling

    def _tell_reach(self) -> None:
        with self._lock:
            known = self._known
            reach, itself, refuses = known.reach, known.reaches_itself, known.refuses_all
        self._say(firewall.judge_firewall(reach, reaches_itself=itself, refuses_all=refuses))
        self._say(judge_reach(reach))
        self._say(judge_isolation(reach))
        self._tell_measured()

    def _tell_measured(self) -> None:
        with self._lock:
            measured, announces = self._known.measured, self._known.announces
        self._say(judge_multicast(measured, announces=announces))
        self._say(judge_speed(measured))

    def _say(self, finding: Finding) -> None:
        if not self._stop.wanted:
            self._tell(finding)

    def _beside(self, work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="room test", daemon=True).start()
