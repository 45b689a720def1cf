"""One connection of a guest, from the first greeting until it breaks: bytes in, bytes out, and whether it is silent."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from desktop.link import wire
from desktop.link.guest_door import VERSION, Doorway
from desktop.link.guest_events import Echoed, Event, Framed, Told
from desktop.link.nesting import BadWords, read_json
from desktop.link.term import Term, term_of
from desktop.model.pulse import steady
from desktop.model.watch import Echo

OPENING = 3.0
"""Seconds for a host to answer at all."""
GREETING = 5.0
"""Seconds for it to say how it stands."""
BEAT = 1.0
"""Seconds between two signs of life."""
SILENCE = 3.0
"""Seconds without a sign from the host after which the link is broken."""
LARGEST = 20 << 20
"""Bytes of one message: a whole document may come."""
MOST_WAITING = 24 << 20
"""Bytes that may wait to be sent; beyond that the link is broken, and what is missing is found out again."""
LARGEST_WORDS = 1 << 20
"""Letters of one thing the hub says beside the documents: a long roster."""
ABSURD = 20
"""Messages that make no sense before the link is given up."""

LOST = (OSError, WebSocketException, EOFError, TimeoutError)
"""How a link breaks, or does not come about."""


class Refusal(Exception):
    """The host has said no, and why."""


class Line:
    """A connection to one host, greeted. `welcome` is empty until it lets this laptop in."""

    def __init__(self, connection: ClientConnection, doorway: Doorway) -> None:
        self._connection = connection
        self._doorway = doorway
        self._outbox: asyncio.Queue[bytes | str] = asyncio.Queue()
        self._waiting = 0
        self._heard = 0.0
        self._held = False
        self._beats = 0
        self._absurd = 0
        self.welcome: Mapping[str, Any] = {}

    @property
    def term(self) -> Term:
        return term_of(self.welcome)

    @property
    def is_in(self) -> bool:
        """Whether the host has let this laptop in; otherwise it waits for somebody's yes."""
        return self._doorway.plain or bool(self.welcome)

    async def greet(self) -> None:
        """Say who asks, and hear whether it may come in, or has to wait. Raises `Refusal`."""
        if self._doorway.plain:
            return
        door = self._doorway
        words = {"token": door.token, "name": door.name, "side": door.side.value, "app": door.app}
        if door.was:
            words["was"] = door.was
        await self._connection.send(said("hello", version=VERSION, **words))
        async with asyncio.timeout(GREETING):
            await self._hear_answer(until_in=False)

    async def wait(self) -> None:
        """Wait for somebody's yes, for as long as it takes. Raises `Refusal`, or one of `LOST`."""
        answer = asyncio.ensure_future(self._hear_answer(until_in=True))
        await self._while_it_lives(answer)
        if not answer.done() or answer.cancelled():
            raise EOFError("the host has gone")
        answer.result()

    async def run(self, link: int, hear: Callable[[Event], None], room: Callable[[], bool]) -> None:
        """Carry messages both ways until the link breaks. Nothing is read while there is no `room` for it."""
        await self._while_it_lives(self._read(link, hear, room), self._write())
        self.abort()

    def put(self, frame: bytes | str) -> None:
        """Have a message sent."""
        self._waiting += len(frame)
        if self._waiting > MOST_WAITING:
            self.abort()
        else:
            self._outbox.put_nowait(frame)

    async def leave(self) -> None:
        """Say goodbye, as far as anybody listens."""
        try:
            async with asyncio.timeout(0.5):
                while not self._outbox.empty():
                    await self._connection.send(self._outbox.get_nowait())
                if not self._doorway.plain:
                    await self._connection.send(said("bye"))
                await self._connection.close()
        except LOST:
            self.abort()

    def abort(self) -> None:
        """Break the link at once."""
        self._connection.transport.abort()

    async def _while_it_lives(self, *work: Awaitable[None]) -> None:
        """Do some work until any of it ends, or the link is silent."""
        self._heard = _now()
        tasks = [asyncio.ensure_future(each) for each in (*work, self._beat(), self._watch())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _hear_answer(self, *, until_in: bool) -> None:
        async for frame in self._connection:
            self._heard = _now()
            match read_words(frame):
                case ("welcome", words):
                    self.welcome = words
                    return
                case ("refused" | "put_out" as what, words):
                    raise Refusal(words.get("why", what))
                case ("waiting", _) if not until_in:
                    return
        raise EOFError("the host has gone")

    async def _read(self, link: int, hear: Callable[[Event], None], room: Callable[[], bool]) -> None:
        async for frame in self._connection:
            self._heard = _now()
            self._take(frame, link, hear)
            while not room():
                self._held = True
                await asyncio.sleep(0.01)
            if self._held:
                self._held, self._heard = False, _now()

    def _take(self, frame: bytes | str, link: int, hear: Callable[[Event], None]) -> None:
        if isinstance(frame, bytes):
            try:
                hear(Framed(link, wire.read(frame, named=True)))
            except wire.BadFrame:
                self._absurd += 1
                if self._absurd > ABSURD:
                    self.abort()
            return
        what, words = read_words(frame)
        if what == "pong":
            left, room = _time(words.get("at")), _time(words.get("room_time"))
            if left is not None and room is not None:
                hear(Echoed(link, Echo(left, steady(), room)))
        elif what:
            hear(Told(link, what, words))

    async def _write(self) -> None:
        while True:
            frame = await self._outbox.get()
            await self._connection.send(frame)
            self._waiting -= len(frame)

    async def _beat(self) -> None:
        while True:
            self._beats += 1
            if self._doorway.plain:
                sign = asyncio.ensure_future(await self._connection.ping())
                sign.add_done_callback(self._note_sign)
            else:
                await self._connection.send(said("ping", n=self._beats, at=steady()))
            await asyncio.sleep(BEAT)

    def _note_sign(self, sign: "asyncio.Future[float]") -> None:
        if not sign.cancelled() and sign.exception() is None:
            self._heard = _now()

    async def _watch(self) -> None:
        """Break a link on which nothing is heard: a laptop that has gone does not say so."""
        while self._held or _now() - self._heard < SILENCE:
            await asyncio.sleep(BEAT / 4)
        self.abort()


async def open_line(address: str, doorway: Doorway) -> Line:
    """Connect to one address and greet who is there. Raises `Refusal`, or one of `LOST`."""
    connection = await connect(
        address,
        ssl=doorway.context if address.startswith("wss:") else None,
        compression=None,
        proxy=None,
        open_timeout=OPENING,
        ping_interval=None,
        close_timeout=1.0,
        max_size=LARGEST,
        user_agent_header=None,
    )
    line = Line(connection, doorway)
    try:
        await line.greet()
    except BaseException:
        line.abort()
        raise
    return line


def said(what: str, **words: object) -> str:
    """Write something that is about no document."""
    return json.dumps({"t": what, **words}, ensure_ascii=False)


def read_words(frame: bytes | str) -> tuple[str, Mapping[str, Any]]:
    """Read something that is about no document; of what makes no sense the kind is empty."""
    if not isinstance(frame, str) or len(frame) > LARGEST_WORDS:
        return "", {}
    try:
        read = read_json(frame)
    except BadWords:
        return "", {}
    if not isinstance(read, dict) or not isinstance(read.get("t"), str):
        return "", {}
    return read["t"], read


def _now() -> float:
    return asyncio.get_running_loop().time()


def _time(value: object) -> float | None:
    sound = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**53
    return float(value) if sound else None  # type: ignore[arg-type]  # a number, as was just seen
