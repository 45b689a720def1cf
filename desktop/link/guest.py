"""A laptop's link to the host of its day: one thread that moves bytes, and comes back by itself whenever it breaks.

Nothing here knows a document; who owns the documents is told events and hands over ready messages.
"""

import asyncio
import random
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

from desktop.link.guest_door import Doorway
from desktop.link.guest_events import Asking, Closed, Denied, Event, Missed, Opened
from desktop.link.guest_line import LOST, Line, Refusal
from desktop.link.guest_search import search

SOONEST, LATEST = 0.2, 3.0
"""Seconds until it is tried again; longer each time."""
PASSING = frozenset(("full", "busy", "too_often", "locked"))
"""Refusals that may be over in a moment."""


class Guest:
    """Keeps the link up from `start` to `stop`. `hear` is called in its thread; everything else may be called from any.

    `room` tells whether there is room for more of what arrives; while there is none, nothing is read.
    """

    def __init__(
        self, doorway: Doorway, hear: Callable[[Event], None], room: Callable[[], bool] = lambda: True
    ) -> None:
        self._doorway = doorway
        self._hear = hear
        self._room = room
        self._chance = random.Random()  # noqa: S311 - no secret, and nobody else's chance is disturbed from this thread
        self._link = 0
        self._line: Line | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()
        self._hurry = asyncio.Event()
        self._thread = threading.Thread(target=self._work, name="link", daemon=True)

    def start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """Say goodbye and end; what was handed over before is sent first, if it goes quickly."""
        self._call(self._stopping.set)
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(seconds)

    def send(self, link: int, frames: Iterable[bytes | str]) -> None:
        """Send messages over the link of that number; nothing happens where it has broken meanwhile."""
        self._call(self._put, link, tuple(frames))

    def know(self, addresses: Iterable[str]) -> None:
        """Look for the host at these addresses as well, from now on."""
        self._call(self._know, tuple(addresses))

    def hurry(self) -> None:
        """Try again at once, where it waits to do so."""
        self._call(self._hurry.set)

    def _call(self, job: Callable[..., None], *given: object) -> None:
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it has ended
                loop.call_soon_threadsafe(job, *given)

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop or asyncio.new_event_loop()) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        keeping = asyncio.ensure_future(self._keep_up())
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait((keeping, stopping), return_when=asyncio.FIRST_COMPLETED)
        if self._line is not None and not keeping.done():
            await self._line.leave()
        keeping.cancel()
        stopping.cancel()
        await asyncio.gather(stopping, return_exceptions=True)
        with suppress(asyncio.CancelledError):
            await keeping

    async def _keep_up(self) -> None:
        """Look for the host, stay with it, and look again, until it says no for good."""
        delay = SOONEST
        while True:
            try:
                line = await search(self._doorway)
                if line is None:
                    self._hear(Missed())
                elif await self._stay(line):
                    delay = SOONEST
            except Refusal as refusal:
                why = str(refusal)
                self._hear(Denied(why, again=why in PASSING))
                if why not in PASSING:
                    return
            await self._rest(delay)
            delay = min(LATEST, delay * 1.35)

    async def _stay(self, line: Line) -> bool:
        """Stay with a host until the link breaks; tell whether it let this laptop in. Raises `Refusal`."""
        try:
            if not line.is_in:
                self._hear(Asking())
                await line.wait()
        except LOST:
            line.abort()
            return False
        except Refusal:
            line.abort()
            raise
        self._doorway = replace(self._doorway, term=max(self._doorway.term, line.term))
        self._link += 1
        self._line = line
        self._hear(Opened(self._link, line.welcome))
        try:
            await line.run(self._link, self._hear, self._room)
        finally:
            self._line = None
            self._hear(Closed(self._link))
        return True

    async def _rest(self, delay: float) -> None:
        self._hurry.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(delay * self._chance.uniform(0.7, 1.3)):
                await self._hurry.wait()

    def _put(self, link: int, frames: Iterable[bytes | str]) -> None:
        if self._line is not None and link == self._link:
            for frame in frames:
                self._line.put(frame)

    def _know(self, addresses: Iterable[str]) -> None:
        self._doorway = self._doorway.knowing(addresses)
