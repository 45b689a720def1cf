"""Looking out for a later host of a day while this laptop hosts it: two hosts must not go on side by side."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

from desktop.link.guest_door import Doorway
from desktop.link.guest_line import Refusal
from desktop.link.guest_search import search


class Scout:
    """Looks at the addresses of a doorway for a host of its epoch or a later one, now and every so many seconds.

    `hear` is called in its thread, each time with whether there is one.
    """

    def __init__(self, doorway: Doorway, hear: Callable[[bool], None], seconds: float) -> None:
        self._doorway, self._hear, self._seconds = doorway, hear, seconds
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=self._work, name="scout", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        with suppress(RuntimeError):  # it has ended
            self._loop.call_soon_threadsafe(self._stopping.set)

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        stopping = asyncio.ensure_future(self._stopping.wait())
        while not stopping.done():
            looking = asyncio.ensure_future(self._look())
            await asyncio.wait((looking, stopping), return_when=asyncio.FIRST_COMPLETED)
            if not looking.done():
                looking.cancel()
                await asyncio.gather(looking, return_exceptions=True)
                return
            self._hear(looking.result())
            await asyncio.wait((stopping,), timeout=self._seconds)

    async def _look(self) -> bool:
        try:
            line = await search(self._doorway)
        except Refusal:
            return False
        if line is None:
            return False
        later = line.is_in and line.epoch >= self._doorway.epoch
        await line.leave()
        return later
