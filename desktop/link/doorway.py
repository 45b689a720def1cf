"""Who stands at the door just now, before they have proven anything: so many at once, so few from one address.

When it is full, whoever has stood longest gives way: an honest conversation takes a tenth of a second, one that only
holds the door for others stands longest.
"""

import ipaddress
from collections import deque
from typing import Generic, TypeVar

from desktop.link.refusal import Refused, Why

MOST = 32
MOST_OF_ONE = 4
"""At once from one address."""
STARTS = 60
STARTS_WITHIN = 60.0
"""So many conversations are begun by one address within so many seconds: each costs the host some reckoning."""
MOST_ADDRESSES = 4096
RECKONINGS = 20
"""In a second, from everywhere together: a flood of tries takes a quarter of one processor, and the day goes on."""

Visitor = TypeVar("Visitor")


class Doorway(Generic[Visitor]):
    """Counts visitors by address; a visitor is whatever its caller holds for one."""

    def __init__(self) -> None:
        self._here: dict[int, tuple[str, Visitor]] = {}
        self._last = 0
        self._pushed: list[Visitor] = []
        self._starts: dict[str, deque[float]] = {}
        self._reckonings: deque[float] = deque()

    def enter(self, address: str, visitor: Visitor, now: float) -> int:
        """Let somebody stand at the door and give the number to leave by. Raises `Refused`."""
        if sum(each == address for each, _ in self._here.values()) >= MOST_OF_ONE:
            raise Refused(Why.BUSY)
        self._count_start(address, now)
        if len(self._here) >= MOST:
            oldest = min(self._here)
            self._pushed.append(self._here.pop(oldest)[1])
        self._last += 1
        self._here[self._last] = address, visitor
        return self._last

    def leave(self, number: int) -> None:
        """Make room; to leave twice, or after having been pushed out, is nothing."""
        self._here.pop(number, None)

    def here(self, number: int) -> bool:
        return number in self._here

    def reckon(self, now: float) -> None:
        """Somebody is about to make the host reckon. Raises `Refused` where that happens too often."""
        while self._reckonings and not 0 <= now - self._reckonings[0] < 1.0:
            self._reckonings.popleft()
        if len(self._reckonings) >= RECKONINGS:
            raise Refused(Why.BUSY)
        self._reckonings.append(now)

    def pushed_out(self) -> tuple[Visitor, ...]:
        """Those who had to give way since this was asked last."""
        pushed, self._pushed = tuple(self._pushed), []
        return pushed

    def _count_start(self, address: str, now: float) -> None:
        if address not in self._starts and len(self._starts) >= MOST_ADDRESSES:
            self._starts.pop(next(iter(self._starts)))
        starts = self._starts.pop(address, None) or deque()
        self._starts[address] = starts  # the latest last
        while starts and not 0 <= now - starts[0] < STARTS_WITHIN:  # a clock may be set back
            starts.popleft()
        if len(starts) >= STARTS:
            raise Refused(Why.BUSY)
        starts.append(now)


def plain_address(address: str) -> str:
    """An address as it is counted: the same laptop's IPv4 is one, however the system writes it."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    mapped = getattr(found, "ipv4_mapped", None)
    return str(mapped or found)
