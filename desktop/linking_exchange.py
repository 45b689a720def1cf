"""The documents of an open day and those at its host, kept alike over one link after another.

For each document both sides tell what they have seen and send what the other lacks; from then on every change goes at
once. Documents are touched in the interface thread only.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.archive.building import board_document
from desktop.link import wire
from desktop.link.ledger import Ledger
from desktop.link.opening import Offer
from desktop.link.wire import Kind, Message, Sync
from desktop.model.seat import Right
from desktop.session import Session

LARGEST_UPDATE = 256 * 1024
"""Bytes; a host takes more only as an answer to what it lacks."""
NOTHING_SEEN = b"\x00"
"""The state vector of an empty document."""
AUTHENTICATED = 2
MOST_EARLY = 32 << 20
"""Bytes kept for boards whose group is not known yet; what is too much comes with the next link."""

Send = Callable[[Iterable[bytes]], None]


@dataclass(slots=True)
class _Opened:
    """How far one document has come over the link that stands."""

    offered: Right
    """What the host said may be done; a server of another kind decides for itself."""
    right: Right
    heard: bool = False
    """What was lacking here has come."""
    told: bool = False
    """What the host lacked is under way, and changes go at once."""
    kept: bool = False
    """The host has answered that it keeps it, or why not."""
    meanwhile: list[tuple[bytes, int]] = field(default_factory=list)
    """What was written while it was made ready what the host lacks, and whether each counts as a change."""

    @property
    def writes(self) -> bool:
        return self.right in (Right.WRITE, Right.COMMENT)


@dataclass(slots=True, weakref_slot=True)
class Exchange:
    """`send` brings messages to the host; `changed` is told when the counts or `caught_up` may be others."""

    session: Session
    send: Send
    changed: Callable[[], None]
    plain: bool = False
    token: str = ""
    _ledgers: dict[str, Ledger] = field(default_factory=dict)
    _opened: dict[str, _Opened] = field(default_factory=dict)
    _early: list[tuple[str, bytes]] = field(default_factory=list)
    _link: int = 0

    @property
    def waiting(self) -> int:
        """How many changes made here the host has not confirmed."""
        return sum(ledger.waiting for ledger in self._ledgers.values())

    @property
    def refused(self) -> int:
        """How many changes made here the host would not take."""
        return sum(ledger.refused for ledger in self._ledgers.values())

    @property
    def caught_up(self) -> bool:
        """Whether both sides have of every document what the other had."""
        return bool(self._opened) and all(self._is_level(each) for each in self._opened.values())

    @property
    def shut_out(self) -> bool:
        """Whether nothing of the day may even be read: the token is another one."""
        return bool(self._opened) and all(opened.right is Right.NONE for opened in self._opened.values())

    def is_level(self, document: str) -> bool:
        """Whether both sides have the same of a document, as far as is known here."""
        opened = self._opened.get(document)
        sent = not self._ledger(document).waiting and not self.session.shelf.unsaved(document)
        return opened is not None and opened.heard and self._is_level(opened) and sent

    def waiting_by_document(self) -> dict[str, int]:
        """How many changes of each document the host has not confirmed."""
        return {document: ledger.waiting for document, ledger in self._ledgers.items() if ledger.waiting}

    def remember(self, waiting: Mapping[str, int]) -> None:
        """What was waiting when the day was last closed still does."""
        for document, count in waiting.items():
            self._ledger(document).waiting += count

    def forget(self) -> None:
        """Nobody is waited for any more."""
        self._ledgers.clear()

    # The link

    def open(self, link: int, offers: Sequence[Offer]) -> None:
        """Begin anew, over the link of that number, with the documents it offers."""
        self.close()
        self._link = link
        self.offer(offers)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Open what is offered and not open yet; let go of what is offered no more."""
        offered = {offer.id: offer for offer in offers}
        for document in self._opened.keys() - offered.keys():
            del self._opened[document]
        for document, offer in offered.items():
            known = self._opened.get(document)
            if known is None:
                self._opened[document] = _Opened(offer.right, offer.right)
                self._knock(document)
            elif known.offered is not offer.right:
                known.offered = known.right = offer.right
                known.told = known.kept = False
                self._knock(document)
            elif not known.heard and known.right is not Right.NONE:
                self._knock(document)  # the host may not have known it when it was first asked

    def close(self) -> None:
        """The link is broken."""
        self._opened.clear()
        for ledger in self._ledgers.values():
            ledger.broken()

    # What comes

    def take(self, message: Message) -> None:
        """Take in what the host says about a document, other than its updates."""
        match message.kind, message.sync:
            case ((Kind.SYNC | Kind.SYNC_REPLY), Sync.STEP1):
                self._answer(message.name, message.payload)
            case Kind.SYNC_STATUS, _:
                self._note_answer(message.name, kept=message.payload[:1] == b"\x01")
            case Kind.AUTH, _ if self.plain:
                self._enter(message)

    def merge(self, document: str, messages: Sequence[Message]) -> None:
        """Take in what others wrote in a document."""
        updates = [message.payload for message in messages]
        if self._is_known(document):
            self.session.take(document, updates)
        else:
            self._keep_early(document, updates)
        opened = self._opened.get(document)
        if opened is not None and not opened.heard and any(message.sync is Sync.STEP2 for message in messages):
            opened.heard = True
            self.changed()
        self._take_early()

    # What goes

    def wrote(self, document: str, update: bytes, *, counts: bool = True) -> None:
        """Send a change made here, or keep count of it until it can be sent."""
        ledger, opened, count = self._ledger(document), self._opened.get(document), int(counts)
        ledger.wrote(count)
        if opened is not None and opened.told and opened.writes:
            self._send_one(document, update, count)
        elif opened is not None and opened.writes:
            opened.meanwhile.append((update, count))
        self.changed()

    # Steps

    def _knock(self, document: str) -> None:
        """Ask for a document, with what is seen of it here."""
        if self.plain:
            self.send([wire.auth_token(document, self.token)])
        else:
            self._ask(document)

    def _enter(self, message: Message) -> None:
        """A server of another kind lets us into a document, or not."""
        opened = self._opened.get(message.name)
        if opened is None:
            return
        if message.payload[:1] == bytes((AUTHENTICATED,)):
            opened.right = Right.READ if message.payload.endswith(b"readonly") else Right.WRITE
            self._ask(message.name)
        else:
            opened.right = Right.NONE
            self.changed()

    def _ask(self, document: str) -> None:
        known = self.session.documents().get(document)
        self.send([wire.sync(Sync.STEP1, NOTHING_SEEN if known is None else known.vector(), document)])

    def _answer(self, document: str, vector: bytes) -> None:
        """Send what the host lacks, once all of that is on disk here."""
        opened, known = self._opened.get(document), self.session.documents().get(document)
        if opened is None or not opened.writes:
            return
        opened.meanwhile.clear()
        lacking = NOTHING_SEEN + NOTHING_SEEN if known is None else known.missing(vector)
        done = partial(self._send_lacking, self._link, document, lacking, self._ledger(document).unsent)
        self.session.shelf.ask(lambda _: None, done, lambda _: done(None))

    def _send_lacking(self, link: int, document: str, lacking: bytes, changes: int, _: object) -> None:
        opened = self._opened.get(document)
        if link != self._link or opened is None:
            return
        opened.told = True
        self._ledger(document).sent(changes)
        self.send([wire.sync(Sync.STEP2, lacking, document)])
        meanwhile, opened.meanwhile = opened.meanwhile, []
        for update, count in meanwhile:
            self._send_one(document, update, count)
        self.changed()

    def _send_one(self, document: str, update: bytes, count: int) -> None:
        self._ledger(document).sent(count)
        part = Sync.UPDATE if len(update) <= LARGEST_UPDATE else Sync.STEP2
        self.send([wire.sync(part, update, document)])

    def _note_answer(self, document: str, *, kept: bool) -> None:
        self._ledger(document).answered(kept=kept)
        opened = self._opened.get(document)
        if opened is not None:
            opened.kept = True
        self.changed()

    @staticmethod
    def _is_level(opened: _Opened) -> bool:
        return opened.right is Right.NONE or (opened.heard and (opened.kept or not opened.writes))

    def _is_known(self, document: str) -> bool:
        groups = (board_document(group.id) for group in self.session.day.groups)
        return document in self.session.documents() or document in groups

    def _keep_early(self, document: str, updates: Sequence[bytes]) -> None:
        if sum(len(update) for _, update in self._early) + sum(map(len, updates)) <= MOST_EARLY:
            self._early += ((document, update) for update in updates)

    def _take_early(self) -> None:
        """Take in what came for boards whose groups are known by now."""
        known = {document for document, _ in self._early if self._is_known(document)}
        for document in known:
            self.session.take(document, [update for each, update in self._early if each == document])
        if known:
            self._early = [each for each in self._early if each[0] not in known]

    def _ledger(self, document: str) -> Ledger:
        return self._ledgers.setdefault(document, Ledger())
