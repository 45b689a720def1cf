"""One document at the hub: its mirror, who reads it, who is seen in it, and what waits for the disk."""

from dataclasses import dataclass, field

from desktop.document.mirror import Mirror, Taken, Verdict, author_of, joined
from desktop.document.trial import Trial
from desktop.link import limits
from desktop.link.hub_awareness import Presence
from desktop.link.hub_peer import Peer
from desktop.model.seat import Right, right


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who gets what is written. What was there at `tick` they got at once."""

    peer: Peer
    tick: int


@dataclass(slots=True)
class Waiting:
    """What waits for the disk: what was brought, by which connections, and who asked for what there is."""

    brought: list[bytes] = field(default_factory=list)
    writers: set[int] = field(default_factory=set)
    asked: dict[int, tuple[Peer, bytes]] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)

    def add(self, later: "Waiting") -> None:
        """Take in what came after it."""
        self.brought += later.brought
        self.writers |= later.writers
        self.asked.update(later.asked)
        for key, size in later.sizes.items():
            self.sizes[key] = self.sizes.get(key, 0) + size


class Room:
    """A document by its id. `group` is that of a board; `listed` tells whether the library has room for it."""

    def __init__(self, document: str, kind: str, group: str, updates: list[bytes], *, listed: bool = True) -> None:
        self.document, self.kind, self.group, self.listed = document, kind, group, listed
        self.mirror = Mirror(updates)
        self.readers: dict[int, Reader] = {}
        self.presence = Presence(kind)
        self.open = Waiting()
        self.committing: Waiting | None = None
        self.written: dict[int, int] = {}
        """At which tick each connection last had something committed."""
        self.asked_again: dict[int, float] = {}
        self._trial: Trial | None = None
        self._authors: dict[int, str] = {}

    def right(self, peer: Peer) -> Right:
        return Right.NONE if peer.waiting else right(peer.seat, self.kind, self.group)

    @property
    def dirty(self) -> bool:
        """Whether the mirror holds anything that is not on disk yet."""
        return bool(self.open.brought) or self.committing is not None

    def take(self, peer: Peer, update: bytes, *, own: bool) -> Taken:
        """Take in what somebody sent, as far as they may. `own` tells an edit of their own."""
        allowed = self.right(peer)
        if allowed is Right.NONE:
            return Taken(Verdict.FORBIDDEN)
        if allowed is not Right.WRITE and (refused := self._refused(peer, update, allowed)) is not None:
            return refused
        taken = self.mirror.take(update)
        if taken.brought:
            if allowed is Right.WRITE and self._trial is not None:
                self._follow(taken.brought)
            if own and (author := author_of(update)) is not None:
                self._authors.setdefault(author, peer.who)
            self.open.brought.append(taken.brought)
            self.open.writers.add(peer.key)
            self.open.sizes[peer.key] = self.open.sizes.get(peer.key, 0) + len(taken.brought)
            peer.uncommitted += len(taken.brought)
        if taken.verdict in (Verdict.POISON, Verdict.UNREADABLE):
            self._drop_trial()
        return taken

    def bring(self, update: bytes) -> None:
        """Take in what lies in the library already."""
        taken = self.mirror.take(update)
        if taken.brought:
            self.open.brought.append(taken.brought)
            if self._trial is not None:
                self._follow(taken.brought)

    def state_for(self, vector: bytes) -> bytes:
        """What somebody with that vector lacks; everything, where it is no vector after all."""
        try:
            return self.mirror.missing(vector)
        except ValueError:
            return self.mirror.state()

    def close_batch(self) -> list[bytes]:
        """Let what waits be committed; give it as few updates."""
        self.committing = self.open
        self.open = Waiting()
        return joined(self.committing.brought)

    def open_again(self) -> None:
        """The disk took nothing of it: it waits on, before what has come since."""
        if self.committing is not None:
            self.committing.add(self.open)
            self.open, self.committing = self.committing, None

    def may_ask_again(self, peer: Peer, now: float) -> bool:
        """Whether it is time to ask somebody once more for what their updates build on."""
        due = now - self.asked_again.get(peer.key, -limits.ASK_AGAIN_SECONDS) >= limits.ASK_AGAIN_SECONDS
        if due:
            self.asked_again[peer.key] = now
        return due

    def leave(self, peer: Peer) -> None:
        """Somebody is gone, or may not read this any more."""
        self.readers.pop(peer.key, None)
        self.asked_again.pop(peer.key, None)
        self.written.pop(peer.key, None)
        for waiting in (self.open, self.committing):
            if waiting is not None:
                waiting.asked.pop(peer.key, None)
        self.presence.gone(peer)

    def _refused(self, peer: Peer, update: bytes, allowed: Right) -> Taken | None:
        """What becomes of something that somebody with less than the right to write may not send; None if they may."""
        if self._trial is None:
            self._trial = Trial([self.mirror.state()])
        if allowed is Right.READ:
            passes = self._trial.changes_nothing(update)
        else:
            before = self._trial.writers()
            passes = self._trial.only_says(update) and self._is_theirs(peer, before)
        if passes:
            return None
        panicked = self._trial.panicked
        self._drop_trial()
        return Taken(Verdict.POISON if panicked else Verdict.FORBIDDEN)

    def _is_theirs(self, peer: Peer, before: dict[int, int]) -> bool:
        """Whether they wrote under no other laptop's number: what is written twice under one counts only once."""
        assert self._trial is not None  # noqa: S101 - asked right after it was used
        wrote = {client for client, upto in self._trial.writers().items() if upto != before.get(client, 0)}
        if any(self._authors.get(client, peer.who) != peer.who for client in wrote):
            return False
        for client in wrote:
            self._authors[client] = peer.who
        return True

    def _follow(self, brought: bytes) -> None:
        assert self._trial is not None  # noqa: S101 - asked before
        try:
            self._trial.follow(brought)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException:  # noqa: BLE001 - the library's panics are no Exception; another copy is made when needed
            self._drop_trial()

    def _drop_trial(self) -> None:
        if self._trial is not None:
            self._trial.close()
            self._trial = None
