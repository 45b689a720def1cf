"""A day hosted from this laptop: the hub beside the window, how the room comes in, and what a hand-over needs."""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop import __version__
from desktop.link import bundle
from desktop.link.beginning_to_host import HOME, Papers, begin_to_host
from desktop.link.guest_scout import Scout
from desktop.link.keys import LinkDoor, save_hosting
from desktop.link.refusal import Refused
from desktop.linking_doors import at_home, doorway_of
from desktop.linking_host import HubProcess
from desktop.linking_people import read_invitation
from desktop.model.link_state import Invitation
from desktop.paths import Places
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

LATELY = 12 * 3600.0
"""Seconds after which a day is not opened to the room again by itself."""
LOOK_OUT = 20.0
"""Seconds between two looks at the other laptops that may host the day."""


class LinkHosting(QObject):
    """Runs the hub of one day for as long as this laptop hosts it, and no later host is found."""

    came_up = Signal(object)
    """The hub is there: the `LinkDoor` by which its own window comes in."""
    gave_way = Signal(object)
    """A later host was found: the `LinkDoor` by which this laptop comes in there."""
    failed = Signal(object)
    """This laptop does not host the day: a `Trouble`."""
    invitation_changed = Signal(object)
    """The `Invitation`, or None where there is none any more."""

    _looked = Signal(object, bool)

    def __init__(self, shelf: Shelf, places: Places, day_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._places, self._day = shelf, places, day_id
        self._hub: HubProcess | None = None
        self._scout: Scout | None = None
        self._door: LinkDoor | None = None
        self._mark = places.opened(day_id)
        """Is there while the day is open to the room, also after the window was closed or fell."""
        self._port = 0
        """Where the others will look first; 0 for anywhere."""
        self.is_on = False
        self.invitation: Invitation | None = None
        self._looked.connect(self._take_look, Qt.ConnectionType.QueuedConnection)

    @property
    def can_take_over(self) -> bool:
        """Whether this laptop holds what it needs to host the day in another one's stead."""
        return not self.is_on and self._places.hosting(self._day).is_file()

    @property
    def left_open(self) -> bool:
        """Whether the day was open to the room from here until lately, and nobody has stopped that."""
        with suppress(OSError):
            return 0 <= time.time() - self._mark.stat().st_mtime < LATELY
        return False

    def start(self, name: str, *, take_over: bool) -> None:
        """Host the day, unless it is hosted; in another laptop's stead for a later term."""
        if not self.is_on:
            self.is_on = True
            prepare = partial(begin_to_host, self._places, self._day, name, take_over=take_over)
            self._shelf.ask(lambda _: prepare(), self._begin, self._give_up)

    def stop(self) -> None:
        """Host it no longer."""
        self._let_go()
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)
        hub, self._hub = self._hub, None
        if hub is not None:
            hub.let_go()
        self._show(None)

    def close(self) -> None:
        """Let the hub go; it ends by itself, and keeps the library only for as long as that takes."""
        self._let_go()
        hub, self._hub = self._hub, None
        if hub is not None:
            hub.let_go()

    def know(self, hosts: tuple[tuple[str, int], ...]) -> None:
        """Look at these laptops as well for a later host."""
        if self._door is None or self.invitation is None:
            return
        own = {(address, self.invitation.port) for address in (HOME, *self.invitation.addresses)}
        others = tuple(dict.fromkeys(host for host in (*self._door.hosts, *hosts) if host not in own))
        if set(others) - set(self._door.hosts):
            self._look_out(replace(self._door, hosts=others))

    def learn(self, said: Mapping[str, Any], host: tuple[str, int] | None = None) -> None:
        """Take in what the hub says of its words; `host` is where it is, if on another laptop."""
        known = self.invitation
        if known is None and host is not None:
            known = Invitation("", (host[0],), host[1])  # a facilitator's second laptop shows the same code
        if known is not None:
            self._show(read_invitation(said, known))

    def forget(self) -> None:
        """Nobody is invited from here any more, where another laptop is the host."""
        if not self.is_on:
            self._show(None)

    def keep_bundle(self, raw: object) -> None:
        """Keep what is needed to host the day in the host's stead."""
        try:
            hosting = bundle.unpack(raw, time.time())
        except Refused:
            return
        if self._hub is None and hosting.day == self._day:
            self._shelf.ask(lambda _: save_hosting(self._places, hosting), lambda _: None)

    def _begin(self, papers: Papers) -> None:
        if self.is_on:
            self._port = papers.port
            self._look_out(papers.door)

    def _look_out(self, door: LinkDoor) -> None:
        """Host only where no later host is found, and go on looking."""
        self._door = door
        if self._scout is not None:
            self._scout.stop()
            self._scout = None
        if door.hosts:
            scout = Scout(doorway_of(door, __version__), lambda found: self._looked.emit(scout, found), LOOK_OUT)
            self._scout = scout
            scout.start()
        else:
            self._start_hub()

    def _take_look(self, scout: Scout, found: bool) -> None:  # noqa: FBT001 - a signal's payload
        if scout is not self._scout or self._door is None:
            return
        if not found:
            self._start_hub()
            return
        door = self._door
        self.stop()
        self.gave_way.emit(door)

    def _start_hub(self) -> None:
        if self._hub is None:
            self._hub = HubProcess(self._places, self._day, self._port, self)
            self._hub.ready.connect(self._come_up)
            self._hub.failed.connect(self._take_failure)
            self._hub.start()

    def _come_up(self, ready: Mapping[str, Any]) -> None:
        self._show(read_invitation(ready, self.invitation))
        if self._door is not None:
            with suppress(OSError):  # where nothing can be written it is only not opened again by itself
                self._mark.touch()
            self.came_up.emit(at_home(self._door, ready))

    def _take_failure(self, said: Mapping[str, Any]) -> None:
        self._give_up(_cannot_host(said))

    def _give_up(self, trouble: Trouble) -> None:
        self.stop()
        self.failed.emit(trouble)

    def _let_go(self) -> None:
        self.is_on = False
        self._door = None
        scout, self._scout = self._scout, None
        if scout is not None:
            scout.stop()

    def _show(self, invitation: Invitation | None) -> None:
        if invitation != self.invitation:
            self.invitation = invitation
            self.invitation_changed.emit(invitation)


def _cannot_host(said: Mapping[str, Any]) -> Trouble:
    told = said.get("trouble")
    if isinstance(told, list) and len(told) == 3 and isinstance(told[2], dict):
        return Trouble(str(told[0]), str(told[1]), **told[2])
    return Trouble(CANNOT_HOST, PORT_TAKEN if said.get("why") == "port" else AGAIN)


CANNOT_HOST = QT_TRANSLATE_NOOP("Trouble", "This laptop cannot host the theme day.")
PORT_TAKEN = QT_TRANSLATE_NOOP("Trouble", "Another program uses the network port; end it and try again.")
AGAIN = QT_TRANSLATE_NOOP("Trouble", "Start Brobyg again and try once more; everything is saved here.")
