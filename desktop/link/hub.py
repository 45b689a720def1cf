"""The hub of a day without its sockets: messages in, batches for the disk out, and what everybody is then told.

Nothing is told or acknowledged before it is committed, and what is told is what the hub's own mirror took in.
"""

from collections.abc import Callable, Iterable
from itertools import count

from desktop.archive.building import BESIDE, BOARD, DAY, board_document, document_id
from desktop.archive.entries import NewDocument
from desktop.document.day import DayDocument
from desktop.document.early import is_vector
from desktop.document.mirror import Verdict
from desktop.link import limits, wire
from desktop.link.hub_batch import Batch, Held, Journal, Parcel
from desktop.link.hub_peer import Ack, Caller, Frame, Peer
from desktop.link.hub_room import Reader, Room, Waiting
from desktop.link.seats import may_host
from desktop.link.wire import BadFrame, Kind, Message, Sync
from desktop.model.day import Day
from desktop.model.seat import Right, Role, Seat
from desktop.model.survey_count import round_of
from desktop.trouble import Trouble


class Hub:
    """All documents of one day and everybody who is connected."""

    def __init__(self, day_id: str, held: Iterable[Held], journal: Journal) -> None:
        """Begin with what the library holds of each document: kind, name, updates."""
        self.day_id = day_id
        self.rooms: dict[str, Room] = {}
        self.peers: dict[int, Peer] = {}
        self.tick = 1
        """Counts whatever is told, so that it can be said up to where somebody has it."""
        self.changed: set[str] = set()
        """What whoever speaks to the facilitators should look at again: "day", "people"."""
        self.disk_full = False
        self.control: Callable[[Peer, str, float], None] = _ignore
        self.offended: Callable[[Peer, str], None] = lambda peer, _document: self.leave(peer, "poison")
        """Called with whoever sent what the library fell over, and the document."""
        self._journal = journal
        self._keys = count(1)
        self._batch = 1
        self._committed = 0
        self._committing: Batch | None = None
        self._parcels: list[Parcel] = []
        for kind, name, updates in held:
            self._add_room(kind, name, updates, listed=True)
        for kind in (DAY, *BESIDE):
            if document_id(kind, day_id, "") not in self.rooms:
                self._add_room(kind, "", [], listed=False)
        self._reading = self._read_day()

    @property
    def day(self) -> Day:
        """The latest reading of the day."""
        return self._reading.day

    # Who is here

    def enter(self, caller: Caller, now: float) -> Peer:
        """Somebody was recognised. A Brobyg program that comes back takes the place of its older connection."""
        for old in list(self.peers.values()):
            if caller.named and old.named and old.who == caller.who:
                self.leave(old, "replaced")
        peer = Peer(next(self._keys), caller, now)
        self.peers[peer.key] = peer
        self.changed.add("people")
        return peer

    def leave(self, peer: Peer, why: str = "gone") -> None:
        """A connection has ended, or is to."""
        peer.end(why)
        if self.peers.pop(peer.key, None) is not None:
            for room in self.rooms.values():
                room.leave(peer)
            self.changed.add("people")

    def let_silent_go(self, now: float) -> None:
        """Let those go who have not been heard; what they have written is here, and they come back by themselves."""
        for peer in list(self.peers.values()):
            if peer.named and now - peer.heard > limits.SILENT_SECONDS + peer.pause(now):
                self.leave(peer, "silent")

    def reseat(self, peer: Peer, seat: Seat) -> None:
        """Give somebody another seat: what they may not read any more is told to them no longer."""
        peer.seat = seat
        peer.refresh = True
        for room in self.rooms.values():
            if room.right(peer) is Right.NONE:
                room.leave(peer)

    # What comes in

    def received(self, peer: Peer, frame: Frame, now: float) -> None:
        """Take a frame from somebody. Whatever it is, nothing but their own connection suffers."""
        peer.hear(len(frame), now)
        if isinstance(frame, str):
            if peer.named and len(frame) <= limits.CONTROL:
                self.control(peer, frame, now)
            else:
                peer.strike(now)
            return
        try:
            self._read(peer, wire.read(frame, named=peer.named), now)
        except BadFrame:
            peer.strike(now)
        peer.pay(self._committed)

    def _read(self, peer: Peer, message: Message, now: float) -> None:
        document = message.name or peer.document
        room = self.room_for(peer, document)
        match message.kind, message.sync:
            case ((Kind.SYNC | Kind.SYNC_REPLY), Sync.STEP1):
                if room is not None:
                    self._asked(peer, room, message.payload, now)
            case ((Kind.SYNC | Kind.SYNC_REPLY), _):
                self._sent(peer, document, room, message, now)
            case Kind.AWARENESS, _:
                if room is not None and peer.key in room.readers:
                    room.presence.take(peer, message.payload)
            case Kind.QUERY_AWARENESS, _:
                if room is not None and peer.key in room.readers:
                    self._show_all(peer, room)
            case _:
                pass  # what only other servers understand

    def room_for(self, peer: Peer, document: str) -> Room | None:
        """The document somebody names, if they may read it; a facilitator may open the board of a group without one."""
        room = self.rooms.get(document)
        if room is None and not peer.waiting and peer.seat.role is Role.FACILITATOR and len(self.rooms) < limits.ROOMS:
            group = next((each.id for each in self.day.groups if board_document(each.id) == document), None)
            if group is not None:
                room = self._add_room(BOARD, group, [], listed=False)
                self.changed.add("day")
        return room if room is not None and room.right(peer) is not Right.NONE else None

    def _asked(self, peer: Peer, room: Room, vector: bytes, now: float) -> None:
        if len(vector) > limits.VECTOR or not is_vector(vector):
            peer.strike(now)
        elif room.dirty:
            room.open.asked[peer.key] = (peer, vector)
        else:
            self.tick += 1
            self._answer(peer, room, room.state_for(vector))

    def _sent(self, peer: Peer, document: str, room: Room | None, message: Message, now: float) -> None:
        update, whole = message.payload, message.sync is Sync.STEP2
        most = limits.UPDATE if not whole else limits.STEP2_OF_HOSTS if may_host(peer.seat) else limits.STEP2
        if room is None or len(update) > most:
            peer.strike(now)
            peer.owe(Ack(document, kept=False, batch=0))
            return
        self._journal.begin(peer.who, document)
        try:
            taken = room.take(peer, update, own=not whole)
        finally:
            self._journal.end()
        kept = taken.verdict in (Verdict.TAKEN, Verdict.KNOWN)
        waits = self._batch if room.open.brought else self._batch - 1 if room.committing is not None else 0
        peer.owe(Ack(document, kept=kept, batch=waits))
        if kept:
            return
        peer.strike(now)
        if taken.verdict is Verdict.EARLY and room.may_ask_again(peer, now):
            self._send(peer, room, Sync.STEP1, room.mirror.vector())
        if taken.verdict is Verdict.POISON:
            self.offended(peer, document)

    def hand_in(self, parcel: Parcel) -> None:
        """Have answers to a survey kept."""
        self._parcels.append(parcel)

    def is_removed(self, round_id: str) -> bool:
        """Whether a round of a collaboration survey was taken off the day."""
        return self._reading.surveys.is_removed(round_id)

    # The disk

    @property
    def has_batch(self) -> bool:
        """Whether there is something to commit, and nothing is being committed."""
        return self._committing is None and (
            bool(self._parcels) or any(room.open.brought for room in self.rooms.values())
        )

    def take_batch(self) -> Batch:
        """Give all that waits for the disk; the next one waits until this one is `committed` or `refused`."""
        rooms = tuple(room for room in self.rooms.values() if room.open.brought)
        rows = [(room.document, update) for room in rooms for update in room.close_batch()]
        replies = [
            (peer, room, room.state_for(vector))
            for room in rooms
            if room.committing is not None
            for peer, vector in room.committing.asked.values()
        ]
        new = tuple(NewDocument(room.document, self.day_id, room.kind, room.group) for room in rooms if not room.listed)
        batch = Batch(self._batch, rooms, tuple(rows), new, tuple(self._parcels), tuple(replies))
        self._parcels = []
        self._committing = batch
        self._batch += 1
        return batch

    def committed(self, batch: Batch) -> None:
        """It is on the disk: tell it on, answer who asked, and acknowledge."""
        self._committing = None
        self._committed = batch.number
        self.tick += 1
        told: dict[str, list[bytes]] = {room.document: [] for room in batch.rooms}
        for document, update in batch.rows:
            told[document].append(update)
        for room in batch.rooms:
            self._tell_on(room, told[room.document])
        for peer, room, state in batch.replies:
            if peer.key in self.peers and room.right(peer) is not Right.NONE:
                self._answer(peer, room, state)
        for parcel in batch.parcels:
            kept = {"survey": parcel.survey} if round_of(parcel.survey) else {}
            parcel.peer.tell("answers_kept", id=parcel.id, **kept)
        self._say_disk(full=False)
        for peer in self.peers.values():
            peer.pay(batch.number)

    def refused(self, batch: Batch) -> None:
        """The disk takes nothing: nobody is told anything but that, and it is tried again with what comes."""
        self._committing = None
        for room in batch.rooms:
            room.open_again()
        self._parcels = [*batch.parcels, *self._parcels]
        self._say_disk(full=True)

    def bring(self, found: Iterable[Held]) -> None:
        """Take in what another program on this laptop has written into the library: kind, name, updates."""
        for kind, name, updates in found:
            room = self.rooms.get(document_id(kind, self.day_id, name))
            if room is None:
                room = self._add_room(kind, name, [], listed=True)
                self.changed.add("day")
            self._journal.begin("", room.document)
            for update in updates:
                room.bring(update)
            self._journal.end()

    # What goes out

    def flush_presence(self) -> bool:
        """Tell who is where, the latest of each; tell whether there was anything."""
        changed = [room for room in self.rooms.values() if room.presence.changed]
        for room in changed:
            news = room.presence.take_news()
            frames = {named: wire.awareness(news, room.document if named else "") for named in (True, False)}
            for reader in room.readers.values():
                reader.peer.send(frames[reader.peer.named])
        return bool(changed)

    def _tell_on(self, room: Room, updates: list[bytes]) -> None:
        waiting, room.committing = room.committing, None
        assert waiting is not None  # noqa: S101 - it is what was committed
        room.listed = True
        self._count(room, waiting)
        for update in updates:
            frames = {named: _framed(room, Sync.UPDATE, update, named=named) for named in (True, False)}
            for reader in room.readers.values():
                if waiting.writers != {reader.peer.key}:
                    reader.peer.send(frames[reader.peer.named])
                    reader.peer.told = self.tick
        if room.kind == DAY:
            self._absorb(updates)
        if not room.open.brought:
            # Whoever asked while this was being committed does not have to wait for somebody to write.
            asked, room.open.asked = room.open.asked, {}
            for peer, vector in asked.values():
                self._answer(peer, room, room.state_for(vector))

    def _count(self, room: Room, waiting: Waiting) -> None:
        """Note for those who wrote that it is on the disk."""
        for key in waiting.writers & self.peers.keys():
            room.written[key] = self.tick
        for key, size in waiting.sizes.items():
            if key in self.peers:
                self.peers[key].uncommitted -= size

    def _answer(self, peer: Peer, room: Room, state: bytes) -> None:
        """Give somebody what they lack, ask for what they have, and show who is there."""
        peer.send(_framed(room, Sync.STEP2, state, named=peer.named), counted=False)
        peer.told = self.tick
        room.readers[peer.key] = Reader(peer, self.tick)
        if room.right(peer) is not Right.READ:
            self._send(peer, room, Sync.STEP1, room.mirror.vector())
        self._show_all(peer, room)

    def _show_all(self, peer: Peer, room: Room) -> None:
        if everybody := room.presence.all():
            peer.send(wire.awareness(everybody, room.document if peer.named else ""))

    def _send(self, peer: Peer, room: Room, part: Sync, payload: bytes) -> None:
        peer.send(_framed(room, part, payload, named=peer.named))

    def _say_disk(self, *, full: bool) -> None:
        if full != self.disk_full:
            self.disk_full = full
            for peer in self.peers.values():
                peer.tell("disk", full=full)

    # The day itself

    def _absorb(self, updates: list[bytes]) -> None:
        before = (self.day.title, self.day.groups)
        try:
            self._reading.merge(*updates)
        except Trouble:
            self._reading = self._read_day()
        if (self.day.title, self.day.groups) != before:
            self.changed.add("day")

    def _read_day(self) -> DayDocument:
        return DayDocument(self.day_id, [self.rooms[document_id(DAY, self.day_id, "")].mirror.state()])

    def _add_room(self, kind: str, name: str, updates: list[bytes], *, listed: bool) -> Room:
        document = document_id(kind, self.day_id, name)
        self.rooms[document] = Room(document, kind, name, updates, listed=listed)
        return self.rooms[document]


def _framed(room: Room, part: Sync, payload: bytes, *, named: bool) -> bytes:
    return wire.sync(part, payload, room.document if named else "")


def _ignore(peer: Peer, text: str, now: float) -> None:
    del peer, text, now
