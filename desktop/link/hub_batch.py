"""What passes between the hub and the disk: batches to commit, parcels of answers, and who is being read just now."""

from dataclasses import dataclass, field
from typing import Protocol

from desktop.archive.entries import NewDocument
from desktop.link.hub_peer import Peer
from desktop.link.hub_room import Room
from desktop.model.forgetting import Forgotten


class Journal(Protocol):
    """Remembers whose bytes are being taken in, for those who come after a crash."""

    def begin(self, who: str, document: str) -> None: ...

    def end(self) -> None: ...


Held = tuple[str, str, list[bytes]]
"""A document by kind and name (a board's group), with updates of it that are on disk."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one person answered to a survey, under a number drawn by lot."""

    peer: Peer
    id: str
    survey: str
    rows: tuple[tuple[str, int | None, str], ...]
    forgotten: Forgotten = field(default_factory=dict)
    """What is to be deleted before it is kept."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be committed at once. `replies` are sent after it, to those who asked what there is."""

    number: int
    rooms: tuple[Room, ...]
    rows: tuple[tuple[str, bytes], ...]
    new: tuple[NewDocument, ...]
    parcels: tuple[Parcel, ...]
    replies: tuple[tuple[Peer, Room, bytes], ...] = field(repr=False)
