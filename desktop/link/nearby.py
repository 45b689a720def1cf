"""Days in the same room, told and found by mDNS. A comfort only: a typed address always works.

Nothing here waits in the caller's thread: to begin takes 0.1 s, and to announce 1.7 s more. What is announced anybody
in the room may read: it is the day's title and where it is hosted, and no name of a person.
"""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import ip_address
from secrets import token_hex
from typing import TYPE_CHECKING

from desktop.overriding import override

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, Zeroconf

KIND = "_brobyg._tcp.local."
LONGEST_TITLE = 120
"""Letters; a TXT entry holds 255 bytes."""

MOST_DAYS = 40
"""More are not kept, whatever somebody in the room announces."""

ASK_MS = 2_000
LEAVE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class NearbyDay:
    """A day somebody hosts. `mark` tells days apart without telling their ids; see `mark_of`."""

    mark: str
    title: str
    addresses: tuple[str, ...]
    port: int
    epoch: int = 0
    """How often the day has changed its host."""


def mark_of(day_id: str) -> str:
    """What a day is known by in the room; its id cannot be read from it."""
    return sha256(f"brobyg day {day_id}".encode()).hexdigest()[:32]


class _Working(ABC):
    """A thread of its own with mDNS at hand, from `start` to `stop`; where mDNS cannot be had, nothing happens."""

    def __init__(self, only: Iterable[str] = ()) -> None:
        self._only = list(only)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name=type(self).__name__, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, *, wait: bool = False) -> None:
        """End it; the farewell is said in its own thread, and with `wait` that is waited for, but not for long."""
        self._done.set()
        if wait and self._thread.is_alive():
            self._thread.join(LEAVE_SECONDS)

    def _run(self) -> None:
        from zeroconf import Error, InterfaceChoice, IPVersion, Zeroconf

        try:
            zeroconf = Zeroconf(self._only or InterfaceChoice.All, ip_version=IPVersion.V4Only)
        except (OSError, Error, ValueError):  # no network, or no room for one more on the port
            return
        try:
            self._work(zeroconf)
        except (OSError, Error, ValueError, RuntimeError):
            return
        finally:
            with suppress(Exception):  # the network may be gone by now
                zeroconf.close()

    @abstractmethod
    def _work(self, zeroconf: "Zeroconf") -> None:
        """What is done on the network until `_done` is set."""


class Announcer(_Working):
    """Tells the room of a hosted day until it is stopped."""

    def __init__(self, day: NearbyDay, only: Iterable[str] = ()) -> None:
        super().__init__(only)
        self._day = day

    @override
    def _work(self, zeroconf: "Zeroconf") -> None:
        info = info_of(self._day)
        zeroconf.register_service(info, allow_name_change=True)
        self._done.wait()
        zeroconf.unregister_service(info)


class Browser(_Working):
    """Looks for days until it is stopped. `heard` is called in another thread, with all days known by then."""

    def __init__(self, heard: Callable[[tuple[NearbyDay, ...]], None], only: Iterable[str] = ()) -> None:
        super().__init__(only)
        self._heard = heard
        self._days: dict[str, NearbyDay] = {}

    @override
    def _work(self, zeroconf: "Zeroconf") -> None:
        from zeroconf import ServiceBrowser

        browser = ServiceBrowser(zeroconf, KIND, handlers=[self._hear])
        self._done.wait()
        browser.cancel()

    def _hear(self, **news: object) -> None:
        """Called by mDNS in its browser's thread, where asking on is allowed."""
        from zeroconf import ServiceStateChange, Zeroconf

        zeroconf, name, change = news.get("zeroconf"), str(news.get("name")), news.get("state_change")
        if self._done.is_set() or not isinstance(zeroconf, Zeroconf):
            return
        if change is ServiceStateChange.Removed:
            self._days.pop(name, None)
        else:
            day = day_of(zeroconf.get_service_info(KIND, name, ASK_MS))
            if day is None or (name not in self._days and len(self._days) >= MOST_DAYS):
                return
            self._days[name] = day
        self._heard(together(self._days.values()))


def together(days: Iterable[NearbyDay]) -> tuple[NearbyDay, ...]:
    """Each day once, from whoever took it over last, by title."""
    latest: dict[str, NearbyDay] = {}
    for day in days:
        if day.mark not in latest or latest[day.mark].epoch < day.epoch:
            latest[day.mark] = day
    return tuple(sorted(latest.values(), key=lambda day: (day.title.casefold(), day.mark)))


def info_of(day: NearbyDay) -> "ServiceInfo":
    """What is announced of a day."""
    from zeroconf import ServiceInfo

    words = {"day": day.mark, "title": day.title[:LONGEST_TITLE], "epoch": str(day.epoch)}
    name = token_hex(8)  # random: a computer's name is often a person's
    addresses = [each for each in day.addresses if ":" not in each]
    return ServiceInfo(
        KIND, f"{name}.{KIND}", port=day.port, properties=words, server=f"{name}.local.", parsed_addresses=addresses
    )


def day_of(info: "ServiceInfo | None") -> NearbyDay | None:
    """Read what somebody announces, total: nothing where it is no day that could be joined."""
    if info is None or not info.port:
        return None
    words, addresses = info.properties, tuple(filter(_is_usable, info.parsed_addresses()))
    mark, epoch = _text(words, "day"), _text(words, "epoch")
    if not addresses or not mark.isalnum() or len(mark) > 64:
        return None
    title = " ".join(_text(words, "title")[:LONGEST_TITLE].split())
    return NearbyDay(mark, title, addresses, info.port, int(epoch) if epoch.isdecimal() and len(epoch) < 9 else 0)


def _text(words: Mapping[bytes, bytes | None], key: str) -> str:
    return (words.get(key.encode()) or b"").decode(errors="replace")


def _is_usable(address: str) -> bool:
    with suppress(ValueError):
        read = ip_address(address)
        return not (read.is_unspecified or read.is_multicast)
    return False
