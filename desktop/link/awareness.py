"""Who is here, as Yjs programs tell each other: a state for each client, and a clock that tells new from old.

What a state says is text here; `model/presence.py` reads it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.link.wire import BadFrame, Reader, number, packed

NOBODY = "null"
"""The state of a client that has gone."""
LONGEST_STATE = 4 * 1024
"""Bytes of one client's state."""
MOST_CLIENTS = 500
"""How many clients one message may tell of, and how many are remembered."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One client's state as JSON. A higher `clock` is newer."""

    client: int
    clock: int
    state: str

    @property
    def gone(self) -> bool:
        return self.state == NOBODY


def entries(payload: bytes) -> tuple[Entry, ...]:
    """Read the payload of an awareness message. Raises `BadFrame`."""
    reader = Reader(payload)
    count = reader.number()
    if count > MOST_CLIENTS:
        raise BadFrame("more clients than any day has")
    found = tuple(_entry(reader) for _ in range(count))
    if not reader.done:
        raise BadFrame("more than was promised")
    return found


def packed_entries(told: Iterable[Entry]) -> bytes:
    """Write the payload of an awareness message."""
    each = [number(entry.client) + number(entry.clock) + packed(entry.state.encode()) for entry in told]
    return number(len(each)) + b"".join(each)


class Crowd:
    """The newest state of every client, by the rules of y-protocols: an older word about somebody is not believed."""

    def __init__(self) -> None:
        self._known: dict[int, Entry] = {}

    @property
    def here(self) -> dict[int, str]:
        """What everybody who is here says, by client."""
        return {client: entry.state for client, entry in self._known.items() if not entry.gone}

    def told(self) -> tuple[Entry, ...]:
        """Everybody who is here, to be told to somebody who comes."""
        return tuple(entry for entry in self._known.values() if not entry.gone)

    def take(self, told: Iterable[Entry]) -> tuple[Entry, ...]:
        """Believe what is newer, and give that."""
        news = tuple(entry for entry in told if self._is_news(entry))
        for entry in news:
            self._known[entry.client] = entry
        return news

    def gone(self, clients: Iterable[int]) -> tuple[Entry, ...]:
        """Let clients be gone, one tick later than they last spoke; give what is to be told of it."""
        known = [self._known[client] for client in clients if client in self._known]
        return self.take(Entry(entry.client, entry.clock + 1, NOBODY) for entry in known if not entry.gone)

    def _is_news(self, entry: Entry) -> bool:
        known = self._known.get(entry.client)
        if known is None:
            return len(self._known) < MOST_CLIENTS or self._forget_one()
        return entry.clock > known.clock or (entry.clock == known.clock and entry.gone and not known.gone)

    def _forget_one(self) -> bool:
        """Make room by forgetting somebody who has gone; tell whether there was anybody."""
        left = next((client for client, entry in self._known.items() if entry.gone), None)
        if left is None:
            return False
        del self._known[left]
        return True


def _entry(reader: Reader) -> Entry:
    client, clock = reader.number(), reader.number()
    state = reader.words()
    if len(state) > LONGEST_STATE:
        raise BadFrame("a state too long")
    return Entry(client, clock, state)
