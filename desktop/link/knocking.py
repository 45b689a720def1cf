"""At the door of a day: one conversation with its host, by the words that somebody typed, in a thread of its own."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

from websockets.asyncio.client import ClientConnection, connect

from desktop.link.certificate import fingerprint_of, reading_context
from desktop.link.door_frames import LARGEST_FRAME
from desktop.link.guest_door import hub_address
from desktop.link.guest_line import LOST
from desktop.link.pairing import AskedGroup, GuestPairing, Joined
from desktop.link.refusal import Refused
from desktop.link.words import Words
from desktop.model.seat import Role
from desktop.model.sides import Side

OPENING = 8.0
"""Seconds for the host to answer at all: somebody looks on, and a weak network is slow."""
ANSWERING = 12.0
"""Seconds for the host to take its turn."""
CHOOSING = 280.0
"""Seconds for somebody to choose a group."""

Hear = Callable[[AskedGroup | Joined | Refused | None], None]
"""Told in the thread: what the host asks, that this laptop is in, why it is not, or nothing where nobody answers."""


class Knocking:
    """Knocks once. `hear` is told how it goes; after `stop` nothing any more."""

    def __init__(self, host: str, port: int, words: Words, name: str, side: Side, hear: Hear) -> None:
        self._address = hub_address(host, port).removesuffix("day") + "join"
        self._words, self._name, self._side = words, name, side
        self._hear = hear
        self._loop = asyncio.new_event_loop()
        self._chosen: asyncio.Future[tuple[str, Role | None]] = self._loop.create_future()
        self._task: asyncio.Task[None] | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="knocking", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def choose(self, group: str, role: Role | None = None) -> None:
        """Sit down in a group; in none is to look on only."""
        self._call(self._choose, group, role)

    def stop(self) -> None:
        """Go away from the door."""
        self._stopped = True
        self._call(self._cancel)

    def _call(self, job: Callable[..., None], *given: object) -> None:
        with suppress(RuntimeError):  # it has ended
            self._loop.call_soon_threadsafe(job, *given)

    def _choose(self, group: str, role: Role | None) -> None:
        if not self._chosen.done():
            self._chosen.set_result((group, role))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner, suppress(asyncio.CancelledError):
            runner.run(self._run())

    async def _run(self) -> None:
        self._task = asyncio.current_task()
        if self._stopped:
            return
        try:
            await self._converse()
        except Refused as refused:
            self._tell(refused)
        except (*LOST, asyncio.IncompleteReadError):
            self._tell(None)

    async def _converse(self) -> None:
        async with connect(
            self._address,
            ssl=reading_context(),
            compression=None,
            proxy=None,
            open_timeout=OPENING,
            ping_interval=None,
            close_timeout=0.5,
            max_size=4 * LARGEST_FRAME,
            user_agent_header=None,
        ) as connection:
            fingerprint = fingerprint_of(connection.transport.get_extra_info("ssl_object"))
            pairing = GuestPairing(self._words, fingerprint, self._name, self._side)
            while True:
                async with asyncio.timeout(ANSWERING):
                    frame = await connection.recv()
                if not isinstance(frame, str):
                    continue
                heard = pairing.receive(frame)
                await _send(connection, heard.send)
                if isinstance(heard.event, Joined):
                    self._tell(heard.event)
                    return
                if heard.event is not None:
                    self._tell(heard.event)
                    async with asyncio.timeout(CHOOSING):
                        await _send(connection, pairing.choose(*await self._chosen))

    def _tell(self, what: AskedGroup | Joined | Refused | None) -> None:
        if not self._stopped:
            self._hear(what)


async def _send(connection: ClientConnection, frames: tuple[str, ...]) -> None:
    for frame in frames:
        await connection.send(frame)
