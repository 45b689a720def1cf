"""Whose work lies on yet another laptop's disk: each is asked now and then up to where it has committed what it got."""

from desktop.archive.building import board_document
from desktop.link import limits
from desktop.link.hub import Hub
from desktop.link.hub_peer import Peer
from desktop.link.hub_room import Room


def ask_for_marks(hub: Hub, now: float) -> None:
    """Ask those who were told something since they were last asked."""
    for peer in hub.peers.values():
        due = peer.named and peer.told > peer.marked and now - peer.marked_at >= limits.MARK_SECONDS
        if due:
            peer.marked, peer.marked_at = hub.tick, now
            peer.tell("mark", n=hub.tick)


def confirm(peer: Peer, number: object) -> None:
    """Somebody says that all before a mark is on their disk."""
    if isinstance(number, int) and not isinstance(number, bool) and peer.confirmed < number <= peer.marked:
        peer.confirmed = number


def tell_spread(hub: Hub) -> None:
    """Tell those for whom it has changed."""
    for peer in hub.peers.values():
        if peer.named and not peer.waiting and (spread := is_spread(hub, peer)) != peer.spread:
            peer.spread = spread
            peer.tell("spread", ok=spread)


def is_spread(hub: Hub, peer: Peer) -> bool:
    """Whether all that somebody wrote here, and their group's board, lies on a laptop besides theirs and the host's."""
    if peer.uncommitted:
        return False
    needed = {room.document: room.written[peer.key] for room in hub.rooms.values() if peer.key in room.written}
    own = board_document(peer.seat.group)
    if peer.seat.group and own in hub.rooms and (reader := hub.rooms[own].readers.get(peer.key)) is not None:
        needed.setdefault(own, reader.tick)
    return bool(needed) and all(_lies_elsewhere(hub.rooms[document], tick, peer) for document, tick in needed.items())


def _lies_elsewhere(room: Room, tick: int, peer: Peer) -> bool:
    return any(
        reader.peer.named
        and not reader.peer.on_host
        and reader.peer.who != peer.who
        and reader.peer.confirmed >= max(tick, reader.tick)
        for reader in room.readers.values()
    )
