"""Looking out for a later host of a day while this laptop hosts it: two hosts must not go on side by side.

It only reads what a host says at its door to anybody, and shows no token: a host that hears the same laptop twice lets
its first connection go, and the host that is found may be the own one.
"""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

from websockets.asyncio.client import connect

from desktop.link.guest_door import Doorway
from desktop.link.guest_line import LOST, read_words
from desktop.link.term import NO_TERM, Term, term_of

PATIENCE = 3.0
"""Seconds for somebody to answer."""


class Scout:
    """Looks at the addresses of a doorway for a host of a later term than its own, now and every so many seconds.

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
        terms = await asyncio.gather(*(self._term_at(address) for address in self._doorway.addresses))
        return max(terms, default=NO_TERM) > self._doorway.term

    async def _term_at(self, address: str) -> Term:
        """Whose term the host there is in, if it shows this day's certificate; none where nobody does."""
        door = address.removesuffix("day") + "join"
        try:
            async with (
                asyncio.timeout(PATIENCE),
                connect(
                    door,
                    ssl=self._doorway.context,
                    compression=None,
                    proxy=None,
                    ping_interval=None,
                    close_timeout=0.5,
                    max_size=65_536,
                    user_agent_header=None,
                ) as connection,
            ):
                what, said = read_words(await connection.recv())
        except LOST:
            return NO_TERM
        return term_of(said) if what == "pair" else NO_TERM
