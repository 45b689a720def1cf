"""One connection at the hub: who it is, what waits to be sent to it, and what it has still to be told was kept."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.link import limits, wire
from desktop.link.limits import Bucket
from desktop.model.seat import Seat

Frame = bytes | str


@dataclass(frozen=True, slots=True)
class Ack:
    """What has to be answered to something received, once the batch with that number is on disk; 0 for at once."""

    document: str
    kept: bool
    batch: int


@dataclass(frozen=True, slots=True)
class Caller:
    """Who was recognised on a connection. `named` tells that it speaks for all documents, as Brobyg programs do."""

    who: str
    """The laptop's public id."""
    seat: Seat
    address: str = ""
    on_host: bool = False
    """Whether it comes from the host's own laptop."""
    named: bool = True


def _not_now(_frame: Frame) -> bool:
    """Without a network there is only the queue."""
    return False


class Peer:
    """A connection at the hub."""

    def __init__(self, key: int, caller: Caller, now: float) -> None:
        self.key, self.who, self.seat = key, caller.who, caller.seat
        self.address, self.on_host, self.named = caller.address, caller.on_host, caller.named
        self.heard = now
        self.document = ""
        """The one document of a connection that is not `named`."""
        self.told = self.marked = self.confirmed = 0
        """At which tick it was last told something, asked whether it has it, and said that it has."""
        self.marked_at = now
        self.spread = False
        self.bundled: object = None
        """What it was last given of what takes over the day."""
        self.answers: set[int] = set()
        """The numbers of those answers to the evaluation that it was given."""
        self.waiting = False
        """A facilitator has to say yes first."""
        self.ended = ""
        """Why the connection is to be closed, once it is."""
        self.uncommitted = 0
        self.refresh = False
        """Its list of documents is no longer what it was told."""
        self.at_once: Callable[[Frame], bool] = _not_now
        """Writes a frame where nothing waits before it, and tells whether it did: most go this way."""
        self.out = asyncio.Event()
        """Set when there is something to send, or it is to end."""
        self._out: deque[tuple[Frame, bool]] = deque()
        self._backlog = self._whole = 0
        self._acks: deque[Ack] = deque()
        self._messages = Bucket.full(limits.MESSAGES_A_SECOND, limits.MESSAGES_AT_ONCE, now)
        self._bytes = Bucket.full(limits.BYTES_A_SECOND, limits.BYTES_AT_ONCE, now)
        self._strikes = Bucket.full(limits.STRIKES / limits.STRIKES_SECONDS, limits.STRIKES, now)

    # What goes out

    def send(self, frame: Frame, *, counted: bool = True) -> None:
        """Put a frame on its way. One that is not `counted` may be as large as a document is, and costs who asked."""
        if self.ended:
            return
        if counted and not self._out and self.at_once(frame):
            return
        self._out.append((frame, counted))
        if counted:
            self._backlog += len(frame)
        else:
            self._whole += len(frame)
            self._bytes.take(len(frame), self.heard)
        if self._backlog > limits.BACKLOG or self._whole > limits.WHOLE_DOCUMENTS:
            self._out.clear()
            self.end("backlog")
            return
        self.out.set()

    def tell(self, kind: str, **values: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
        """Send a message in words; ordinary Yjs programs get none."""
        if self.named:
            self.send(json.dumps({"t": kind, **values}, ensure_ascii=False, separators=(",", ":")))

    def take_out(self) -> Frame | None:
        """Give the next frame to send."""
        if not self._out:
            return None
        frame, counted = self._out.popleft()
        if counted:
            self._backlog -= len(frame)
        else:
            self._whole -= len(frame)
        return frame

    def end(self, why: str) -> None:
        """Have the connection closed after what waits is sent."""
        if not self.ended:
            self.ended = why
            self.out.set()

    # What has been kept

    def owe(self, ack: Ack) -> None:
        """Answer something, in its turn."""
        if self.named:
            self._acks.append(ack)
            if len(self._acks) > limits.WAITING_ACKS:
                self.end("acks")

    def pay(self, committed: int) -> None:
        """Send what is owed up to the last batch that is on disk."""
        while self._acks and self._acks[0].batch <= committed:
            ack = self._acks.popleft()
            self.send(wire.sync_status(ack.document, kept=ack.kept))

    # How much comes in

    def hear(self, size: int, now: float) -> None:
        """Count what has come."""
        self.heard = now
        self._messages.take(1, now)
        self._bytes.take(size, now)

    def pause(self, now: float) -> float:
        """Seconds in which nothing more is to be read from it."""
        if self.uncommitted > limits.UNCOMMITTED:
            return limits.RETRY_SECONDS
        return max(self._messages.wait(now), self._bytes.wait(now))

    def strike(self, now: float) -> None:
        """Count something that should not have been sent; too many, and it is closed."""
        self._strikes.take(1, now)
        if self._strikes.wait(now) > 0:
            self.end("strikes")
