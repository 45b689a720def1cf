"""One call after another to the host of a day: what is heard comes in order, and nothing of a call that was ended."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from desktop import __version__
from desktop.link.guest import Guest
from desktop.link.guest_door import hub_address
from desktop.link.guest_events import Event
from desktop.link.guest_line import said
from desktop.link.keys import LinkDoor
from desktop.link.wire import Message
from desktop.linking_doors import HocuspocusDoor, doorway_of
from desktop.linking_inbox import Inbox

ENDING = 0.6
"""Seconds for what was just written to go out when the day is left; it is on this laptop's disk in any case."""


class Call(QObject):
    """Owns the thread that holds the link. `link` is the number of the link that stands, 0 where there is none.

    The owner sets it as `Opened` and `Closed` come.
    """

    def __init__(
        self,
        take: Callable[[Event], None],
        merge: Callable[[str, list[Message]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inbox = Inbox(take, merge, self)
        self._guest: Guest | None = None
        self._number = 0
        self._plain = False
        self.link = 0

    @property
    def is_on(self) -> bool:
        """Whether a host is called, reached or not."""
        return self._guest is not None

    def begin(self, door: LinkDoor | HocuspocusDoor) -> None:
        """Call the host behind a door, and again whenever the link breaks, until `hang_up`."""
        self.hang_up()
        self._plain = isinstance(door, HocuspocusDoor)
        hear = partial(self._hear, self._number)
        self._guest = Guest(doorway_of(door, __version__), hear, self._inbox.has_room)
        self._guest.start()

    def hang_up(self, seconds: float = 0.0) -> None:
        """Break the link from this side, with a goodbye; `seconds` are waited for it at most."""
        guest, self._guest = self._guest, None
        self._number += 1
        self.link = 0
        if guest is not None:
            guest.stop(seconds)
        self._inbox.clear()

    def close(self) -> None:
        """End for good."""
        self._inbox.close()
        self.hang_up(ENDING)

    def know(self, hosts: Iterable[tuple[str, int]]) -> None:
        """Look for the host at these addresses as well."""
        if self._guest is not None:
            self._guest.know(hub_address(host, port) for host, port in hosts)

    def hurry(self) -> None:
        """Try again at once, where it waits to do so."""
        if self._guest is not None:
            self._guest.hurry()

    def send(self, frames: Iterable[bytes | str]) -> None:
        """Send messages, as far as a link stands."""
        if self._guest is not None and self.link:
            self._guest.send(self.link, frames)

    def say(self, what: str, **words: object) -> bool:
        """Say something to the hub; tell whether there was one to say it to."""
        if not self.link or self._plain:
            return False
        self.send([said(what, **words)])
        return True

    def _hear(self, number: int, event: Event) -> None:
        # In the thread of the call: one that was ended may go on for a moment, to say goodbye.
        if number == self._number:
            self._inbox.put(event)
