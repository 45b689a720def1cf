"""Everything of a day that this laptop may read, fetched from its host before there are documents to keep it in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.archive.building import KINDS, document_id
from desktop.link import wire
from desktop.link.guest import Guest
from desktop.link.guest_door import Doorway
from desktop.link.guest_events import Asking, Closed, Denied, Event, Framed, Missed, Opened
from desktop.link.opening import Offer, read_offers, words
from desktop.link.seats import seat_from_json
from desktop.link.term import Term, term_of
from desktop.link.wire import Message, Sync
from desktop.linking_inbox import Inbox
from desktop.model.seat import Seat

PATIENCE = 4
"""Rounds in which nobody answers before that is told."""


class Fetch(QObject):
    """Opens each document once and gathers what the host has of it. It comes back by itself until all is here."""

    waiting = Signal()
    """Somebody has to say yes first."""
    done = Signal(object)
    """All is here: the updates by the `Offer` they belong to."""
    denied = Signal(str)
    """The host says no, and why; empty where nobody answers."""

    def __init__(self, day_id: str, doorway: Doorway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = day_id
        self._inbox = Inbox(self._take, self._merge, self)
        self._guest = Guest(doorway, self._inbox.put, self._inbox.has_room)
        self._offers: dict[str, Offer] = {}
        self._updates: dict[str, list[bytes]] = {}
        self._lacking: set[str] = set()
        self._missed = 0
        self._ended = False
        self.title = ""
        self.seat: Seat | None = None
        self.term = Term()

    def start(self) -> None:
        self._guest.start()

    def stop(self) -> None:
        """Fetch nothing any more, and tell nothing."""
        self._ended = True
        self._inbox.close()
        self._guest.stop()

    def _take(self, event: Event) -> None:
        match event:
            case Asking():
                self.waiting.emit()
            case Opened(link, welcome):
                self._open(link, welcome)
            case Denied(why, again) if not again:
                self._end(lambda: self.denied.emit(why))
            case Missed() | Denied():
                self._missed += 1
                if self._missed >= PATIENCE:
                    self._end(lambda: self.denied.emit(""))
            case Framed() | Closed() | _:
                pass

    def _open(self, link: int, welcome: Mapping[str, Any]) -> None:
        self._missed = 0
        offers = [offer for offer in read_offers(welcome.get("documents")) if self._is_sound(offer)]
        self._offers = {offer.id: offer for offer in offers}
        self._lacking = set(self._offers)
        self._updates = {document: [] for document in self._offers}
        self.title = words(welcome.get("title"))
        self.seat = seat_from_json(welcome.get("seat"))
        self.term = term_of(welcome)
        self._guest.send(link, [wire.sync(Sync.STEP1, b"\x00", document) for document in self._offers])

    def _is_sound(self, offer: Offer) -> bool:
        """Ids follow from what the documents are, so that no host can pass one thing off as another."""
        return offer.kind in KINDS and offer.id == document_id(offer.kind, self._day, offer.group)

    def _merge(self, document: str, messages: Sequence[Message]) -> None:
        if document in self._updates:
            self._updates[document] += [message.payload for message in messages if message.payload != b"\x00\x00"]
        if any(message.sync is Sync.STEP2 for message in messages):
            self._lacking.discard(document)
            if not self._lacking:
                found = {self._offers[each]: updates for each, updates in self._updates.items()}
                self._end(lambda: self.done.emit(found))

    def _end(self, tell: Callable[[], None]) -> None:
        if not self._ended:
            self.stop()
            tell()
