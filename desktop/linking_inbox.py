"""What the thread of the link tells, carried to the interface thread: once a frame, and never for all of it."""

import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeGuard

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.link.guest_events import Event, Framed
from desktop.link.wire import Kind, Message, Sync

FRAME_MS = 16
REST_MS = 8
"""Between two drains where one was not enough, for the interface to breathe."""
BUDGET = 0.006
"""Seconds of a frame that may be spent here."""
FEWEST, MOST = 8, 240
"""Updates merged before the time is looked at: fewer on a laptop, or a board, that takes long over them."""
MOST_BYTES = 8 << 20
"""What may wait here; beyond that nothing more is read from the link."""


class Inbox(QObject):
    """`put` may be called in any thread; everything given to `__init__` is called in the interface thread.

    Updates of a document that came together are merged together: `merge` is given them, and `take` all else.
    """

    _rung = Signal()

    def __init__(
        self,
        take: Callable[[Event], None],
        merge: Callable[[str, list[Message]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._take, self._merge = take, merge
        self._events: deque[Event] = deque()
        self._came = self._went = 0
        """Bytes, each counted by one thread only."""
        self._at_once = 4 * FEWEST
        self._ringing = False
        self._closed = False
        self._drained = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.drain)
        self._rung.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def put(self, event: Event) -> None:
        """Hand over what was heard."""
        self._came += _size(event)
        self._events.append(event)
        if not self._ringing and not self._closed:
            self._ringing = True
            self._rung.emit()

    def has_room(self) -> bool:
        """Whether more may come."""
        return self._came - self._went < MOST_BYTES

    def clear(self) -> None:
        """Forget what is here."""
        self._events.clear()
        self._went = self._came

    def close(self) -> None:
        """Take in nothing any more."""
        self._closed = True
        self._timer.stop()
        self.clear()

    def drain(self) -> None:
        """Take in what is here, as far as the time of one frame allows."""
        self._ringing = False
        began = time.perf_counter()
        while self._events and not self._closed and time.perf_counter() - began < BUDGET:
            self._take_some()
        self._drained = time.perf_counter()
        if self._events and not self._closed:
            self._ringing = True
            self._timer.start(REST_MS)

    def _wake(self) -> None:
        if not self._timer.isActive() and not self._closed:
            passed = (time.perf_counter() - self._drained) * 1_000
            self._timer.start(max(0, int(FRAME_MS - passed)))

    def _take_some(self) -> None:
        """Take in the next thing said, or the updates before it, those of each document together."""
        updates: dict[str, list[Message]] = {}
        count = 0
        while self._events and count < self._at_once and _is_update(event := self._events[0]):
            self._pop()
            updates.setdefault(event.message.name, []).append(event.message)
            count += 1
        if updates:
            began = time.perf_counter()
            self._merge_all(updates.items())
            self._learn(count, time.perf_counter() - began)
        elif self._events:
            self._take(self._pop())

    def _learn(self, count: int, seconds: float) -> None:
        """Take fewer at once where it took too long, and more where there is time."""
        if seconds > BUDGET:
            self._at_once = max(FEWEST, count // 2)
        elif seconds < BUDGET / 4 and count == self._at_once:
            self._at_once = min(MOST, count * 2)

    def _merge_all(self, updates: Iterable[tuple[str, list[Message]]]) -> None:
        for document, each in updates:
            if not self._closed:
                self._merge(document, each)

    def _pop(self) -> Event:
        event = self._events.popleft()
        self._went += _size(event)
        return event


def _size(event: Event) -> int:
    return len(event.message.payload) + 100 if isinstance(event, Framed) else 100


def _is_update(event: Event) -> TypeGuard[Framed]:
    if not isinstance(event, Framed):
        return False
    message = event.message
    return message.kind in (Kind.SYNC, Kind.SYNC_REPLY) and message.sync in (Sync.UPDATE, Sync.STEP2)
