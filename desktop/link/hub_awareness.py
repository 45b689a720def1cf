"""Who is seen in a document, at the hub: each client by the connection that announced it, as its seat allows."""

import json
from dataclasses import replace
from typing import Any

from desktop.link import limits
from desktop.link.awareness import NOBODY, Crowd, Entry, entries, packed_entries
from desktop.link.hub_peer import Peer
from desktop.link.nesting import BadWords, read_json
from desktop.model.presence import hand_as_json, hand_from_json, here_as_json, here_from_json
from desktop.model.seat import Seat

OF_DAY = "day"
"""In the document of this kind laptops tell where they are, in the others what their hands do."""


class Presence:
    """The newest state of each client; `take_news` gives what is to be told, at most the latest of each."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._crowd = Crowd()
        self._owners: dict[int, Peer] = {}
        self._news: dict[int, Entry] = {}

    def take(self, peer: Peer, payload: bytes) -> None:
        """Believe what somebody says about the clients that are theirs. Raises `BadFrame`."""
        own = [entry for entry in entries(payload) if self._may_speak_for(peer, entry.client)]
        told = [sound for entry in own if (sound := self._sound(peer, entry)) is not None]
        for entry in self._crowd.take(told):
            self._owners[entry.client] = peer
            self._news[entry.client] = entry

    def gone(self, peer: Peer) -> None:
        """Somebody's connection has ended, and with it all clients it spoke for."""
        theirs = [client for client, owner in self._owners.items() if owner is peer]
        for entry in self._crowd.gone(theirs):
            self._news[entry.client] = entry
        for client in theirs:
            del self._owners[client]

    def all(self) -> bytes:
        """Everybody who is here, as the payload of a message; empty if there is nobody."""
        here = self._crowd.told()
        return packed_entries(here) if here else b""

    @property
    def changed(self) -> bool:
        return bool(self._news)

    def take_news(self) -> bytes:
        """Give what has changed since this was last asked, as the payload of a message."""
        news = packed_entries(self._news.values())
        self._news.clear()
        return news

    def _may_speak_for(self, peer: Peer, client: int) -> bool:
        owner = self._owners.get(client)
        if owner is not None:
            # A laptop that comes back before its old connection is known to be dead goes on as who it was.
            return owner is peer or owner.who == peer.who
        return sum(1 for each in self._owners.values() if each is peer) < limits.CLIENTS

    def _sound(self, peer: Peer, entry: Entry) -> Entry | None:
        if entry.gone:
            return entry
        if len(entry.state.encode()) > limits.AWARENESS:
            return None
        try:
            state = read_json(entry.state)
        except BadWords:
            return None
        sound = as_seated(state, peer.seat, self._kind, known=peer.named)
        written = NOBODY if sound is None else json.dumps(sound, ensure_ascii=False, separators=(",", ":"))
        return replace(entry, state=written) if len(written.encode()) <= limits.AWARENESS else None


def as_seated(state: Any, seat: Seat, kind: str, *, known: bool) -> Any:  # noqa: ANN401 - JSON, as somebody sent it
    """What somebody says of themselves, with name, side, role and group as their seat has them.

    `known` tells that a Brobyg program says it; of other Yjs programs all else is left as it is.
    """
    if not isinstance(state, dict):
        return None
    if known and kind == OF_DAY and (here := here_from_json(state)) is not None:
        return here_as_json(replace(here, name=seat.name, side=seat.side, role=seat.role, own_group=seat.group))
    if known and (hand := hand_from_json(state)) is not None:
        return hand_as_json(replace(hand, name=seat.name, side=seat.side))
    user = state.get("user")
    mine: dict[str, Any] = {"user": {**(user if isinstance(user, dict) else {}), "name": seat.name}}
    mine["side"] = seat.side.value
    if kind == OF_DAY:
        mine |= {"role": seat.role.value, "own": seat.group}
    return {**state, **mine}
