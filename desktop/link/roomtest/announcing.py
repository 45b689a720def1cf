"""Announces this room test on the local network and listens for others (mDNS). Slow to begin: never in a window."""

import secrets
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zeroconf import ServiceBrowser, Zeroconf

KIND = "_brobyg-room._tcp.local."
WAITING = 3.0
"""Seconds an announcement may take."""
MOST = 200


def new_name() -> str:
    """A name that says nothing about the laptop."""
    return secrets.token_hex(4)


class Announcement:
    """On the network from `begin`, which takes two seconds, to `end`."""

    def __init__(self, name: str, port: int, addresses: Sequence[str], *, only: Sequence[str] = ()) -> None:
        self._name, self._port = name, port
        self._addresses, self._only = list(addresses), list(only)
        self._zeroconf: Zeroconf | None = None
        self._browser: ServiceBrowser | None = None
        self._heard: set[str] = set()
        self._news = threading.Condition()
        self._ended = False
        self._turn = threading.RLock()  # to close it while it announces leaves tasks of it behind

    def begin(self) -> bool:
        """Announce and listen; tell whether that could be done at all."""
        with self._turn:
            return not self._ended and self._begin()

    def hears(self, name: str) -> bool | None:
        """Whether another's announcement came, waiting for it a little; None where nothing is listened for."""
        if self._zeroconf is None:
            return None
        with self._news:
            return self._news.wait_for(lambda: name in self._heard or self._ended, WAITING) and name in self._heard

    def end(self) -> None:
        """Say goodbye and listen no more; waits for what was begun."""
        with self._news:
            self._ended = True
            self._news.notify_all()
        with self._turn:
            zeroconf, browser, self._zeroconf, self._browser = self._zeroconf, self._browser, None, None
            with suppress(OSError):
                if browser is not None:
                    browser.cancel()
                if zeroconf is not None:
                    zeroconf.close()

    def _begin(self) -> bool:
        from zeroconf import Error, InterfaceChoice, IPVersion, ServiceBrowser, ServiceInfo, Zeroconf

        try:
            self._zeroconf = Zeroconf(interfaces=self._only or InterfaceChoice.All, ip_version=IPVersion.V4Only)
            service = ServiceInfo(
                KIND,
                f"{self._name}.{KIND}",
                port=self._port,
                parsed_addresses=self._addresses,
                server=f"{self._name}.local.",
            )
            self._browser = ServiceBrowser(
                self._zeroconf, KIND, handlers=[lambda **news: self._hear(str(news["name"]))]
            )
            self._zeroconf.register_service(service)
        except (OSError, Error, ValueError):
            self.end()
            return False
        return True

    def _hear(self, name: str) -> None:
        with self._news:
            if len(self._heard) < MOST:
                self._heard.add(name.partition(".")[0].lower())
            self._news.notify_all()
