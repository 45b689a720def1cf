"""A hub without sockets, and guests that speak to it as Brobyg programs and ordinary Yjs programs do."""

import json
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from pycrdt import Doc

from desktop.archive.building import BOARD, DAY, board_document, day_document
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.template import board_start
from desktop.link import wire
from desktop.link.hub import Hub
from desktop.link.hub_batch import Batch
from desktop.link.hub_peer import Caller
from desktop.link.wire import Kind, Sync
from desktop.model.seat import Role, Seat
from desktop.model.sides import Side
from desktop.model.template import JourneyTemplate

ANNA = Seat(Role.WRITER, "", "Anna", Side.AUTHORITY)
SEATS = count(1)


class NoJournal:
    """Remembers the last whose bytes were taken in."""

    def __init__(self) -> None:
        self.last = ("", "")
        self.open = False

    def begin(self, who: str, document: str) -> None:
        self.last, self.open = (who, document), True

    def end(self) -> None:
        self.open = False


class Desk:
    """A hub with a day of groups, as the server drives it. `disk` is what was committed, by document."""

    def __init__(self, template: JourneyTemplate, groups: int = 2, boards: int | None = None) -> None:
        day = DayDocument("dag")
        day.begin("Temadag", "2026-05-12", template.id, [f"Gruppe {n + 1}" for n in range(groups)])
        self.groups = [group.id for group in day.day.groups]
        self.start = board_start(template)
        held = [(DAY, "", [day.state()])]
        held += [(BOARD, group, [self.start]) for group in self.groups[: groups if boards is None else boards]]
        self.disk: dict[str, list[bytes]] = {}
        self.journal = NoJournal()
        self.hub = Hub("dag", held, self.journal)
        self.now = 100.0
        self.guests: list[Guest] = []

    @property
    def day(self) -> str:
        return day_document("dag")

    def board(self, number: int = 0) -> str:
        return board_document(self.groups[number])

    def seat(self, role: Role = Role.WRITER, group: int | None = 0, **more: Any) -> Seat:
        return Seat(role, "" if group is None else self.groups[group], f"Navn {next(SEATS)}", Side.AUTHORITY, **more)

    def enter(self, seat: Seat | None = None, *documents: str, **more: Any) -> "Guest":
        """Somebody comes and opens documents; everything is told and committed."""
        guest = Guest(self, seat or self.seat(), **more)
        self.guests.append(guest)
        for document in documents:
            guest.open(document)
        if documents:
            self.settle()
        return guest

    def commit(self, *, works: bool = True) -> Batch | None:
        """Let the disk have what waits; it works, or not."""
        if not self.hub.has_batch:
            return None
        batch = self.hub.take_batch()
        self.finish(batch, works=works)
        return batch

    def finish(self, batch: Batch, *, works: bool = True) -> None:
        if not works:
            self.hub.refused(batch)
            return
        for document, update in batch.rows:
            self.disk.setdefault(document, []).append(update)
        self.hub.committed(batch)

    def settle(self) -> None:
        """Go on until nobody has anything left to say."""
        while any(guest.hear() for guest in self.guests) or self.commit() or self.hub.flush_presence():
            pass

    def on_disk(self, document: str) -> "Doc[Any]":
        """What somebody would find who opened the library now."""
        doc: Doc[Any] = Doc()
        for update in [*([self.start] if document != self.day else []), *self.disk.get(document, [])]:
            doc.apply_update(update)
        return doc


class Guest:
    """A laptop: its own copies of documents, what it was told, and which of its messages were kept."""

    def __init__(self, desk: Desk, seat: Seat, who: str = "", *, named: bool = True, on_host: bool = False) -> None:
        self.desk = desk
        self.docs: dict[str, Doc[Any]] = {}
        self.told: list[dict[str, Any]] = []
        self.statuses: list[tuple[str, bool]] = []
        self.seen: dict[str, bytes] = {}
        self.frames: list[wire.Message] = []
        caller = Caller(who or f"who{next(SEATS)}", seat, "192.168.1.7", on_host, named)
        self.peer = desk.hub.enter(caller, desk.now)

    def open(self, document: str) -> None:
        """Begin with a document, with what is here of it."""
        self.docs.setdefault(document, Doc())
        if not self.peer.named:
            self.peer.document = document
        self.send(document, Sync.STEP1, bytes(self.docs[document].get_state()))

    def send(self, document: str, part: Sync, payload: bytes) -> None:
        self.raw(wire.sync(part, payload, document if self.peer.named else ""))

    def raw(self, frame: bytes | str) -> None:
        self.desk.hub.received(self.peer, frame, self.desk.now)

    def say(self, kind: str, **values: Any) -> None:
        self.raw(json.dumps({"t": kind, **values}))

    def show(self, document: str, client: int, clock: int, state: Mapping[str, Any] | None) -> None:
        entry = wire.number(client) + wire.number(clock) + wire.packed(json.dumps(state).encode())
        self.raw(wire.awareness(wire.number(1) + entry, document if self.peer.named else ""))

    def write(self, document: str, key: str, value: str, root: str = "cards") -> bytes:
        """Write something here and send it."""
        update = self.only_write(document, key, value, root)
        self.send(document, Sync.UPDATE, update)
        return update

    def only_write(self, document: str, key: str, value: str, root: str = "cards") -> bytes:
        from pycrdt import Map

        doc = self.docs[document]
        before = doc.get_state()
        doc.get(root, type=Map)[key] = value
        return bytes(doc.get_update(before))

    def hear(self) -> bool:
        """Take in all that was sent; tell whether there was anything."""
        heard = False
        while (frame := self.peer.take_out()) is not None:
            heard = True
            if isinstance(frame, str):
                self.told.append(json.loads(frame))
            else:
                self._take(wire.read(frame, named=self.peer.named))
        return heard

    def _take(self, message: wire.Message) -> None:
        document = message.name or self.peer.document
        self.frames.append(message)
        match message.kind, message.sync:
            case Kind.SYNC, Sync.STEP1:
                self.send(document, Sync.STEP2, bytes(self.docs[document].get_update(message.payload)))
            case Kind.SYNC, _:
                self.docs[document].apply_update(message.payload)
            case Kind.AWARENESS, _:
                self.seen[document] = message.payload
            case Kind.SYNC_STATUS, _:
                self.statuses.append((document, message.payload == b"\1"))

    def kept(self) -> list[bool]:
        """Which messages were kept, of those answered since this was last asked."""
        self.hear()
        kept = [each for _, each in self.statuses]
        self.statuses.clear()
        return kept

    def reads(self, document: str, root: str = "cards") -> dict[str, Any]:
        from pycrdt import Map

        self.hear()
        return dict(self.docs[document].get(root, type=Map).to_py() or {})

    def heard(self, kind: str) -> list[dict[str, Any]]:
        """What was said in words of a kind."""
        self.hear()
        return [each for each in self.told if each["t"] == kind]


def board_of(guest: Guest, document: str, device: str = "") -> tuple[BoardDocument, list[bytes]]:
    """A guest's copy of a board as the program has it, and what is written in it from now on."""
    board = BoardDocument([bytes(guest.docs[document].get_update())], author="Bo", device=device)
    updates: list[bytes] = []
    board.listen(lambda change: updates.extend(change.updates))
    return board, updates


def send_all(guest: Guest, document: str, updates: Iterable[bytes]) -> list[bool]:
    """Send updates one by one; give which were kept."""
    guest.desk.settle()
    guest.kept()
    for update in updates:
        guest.docs[document].apply_update(update)
        guest.send(document, Sync.UPDATE, update)
    guest.desk.settle()
    return guest.kept()
