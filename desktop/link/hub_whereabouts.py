"""Where the laptop that hosts a day is found: it may come to another network in the middle of the day."""

import asyncio
from collections.abc import Callable

from desktop.link.addresses import addresses

LOOPBACK = ("127.0.0.1", "::1")
EVERY = 5.0
"""Seconds between two looks."""


class Whereabouts:
    """The addresses of this laptop and the port it listens on; `look` tells which addresses it has, best first.

    Between two networks it has none: then what was known stays, until there is something else to tell.
    """

    def __init__(self, look: Callable[[], tuple[str, ...]] = addresses) -> None:
        self._look = look
        self.port = 0
        self.addresses: tuple[str, ...] = ()
        self.own: set[str] = set()
        """Who comes from one of these is on this laptop itself; it stays this set when they change."""
        self._take(look())

    @property
    def hosts(self) -> tuple[tuple[str, int], ...]:
        """Where others find the day, best first."""
        return tuple((address, self.port) for address in self.addresses or LOOPBACK[:1])

    async def watch(self, moved: Callable[[], None]) -> None:
        """Look again and again; `moved` is called each time there are other addresses."""
        while True:
            await asyncio.sleep(EVERY)
            found = await asyncio.to_thread(self._look)
            if found and found != self.addresses:
                self._take(found)
                moved()

    def _take(self, found: tuple[str, ...]) -> None:
        self.addresses = found
        self.own.clear()
        self.own.update(LOOPBACK, found)
