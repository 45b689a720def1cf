"""The hub on the network: who connects where, frames in and out, and the turns in which things are committed."""

import asyncio
import ssl
import time
from collections import Counter
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from desktop.link import limits
from desktop.link.admission import Laptop, Standing
from desktop.link.door_frames import LARGEST_FRAME
from desktop.link.doorway import plain_address
from desktop.link.guest_door import VERSION
from desktop.link.hub import Hub
from desktop.link.hub_answers import hand_on, hand_on_sheets, wants_answers
from desktop.link.hub_control import Control
from desktop.link.hub_gate import Gate, listen
from desktop.link.hub_pace import Pace
from desktop.link.hub_peer import Caller, Peer
from desktop.link.hub_store import HubStore, Outcome
from desktop.link.hub_writing import speak, write_now
from desktop.link.nesting import BadWords, read_json
from desktop.link.reception import Reception, Visit
from desktop.link.refusal import Refused, Why
from desktop.model.forgetting import Forgotten
from desktop.trouble import Trouble

DAY_PATH, JOIN_PATH, DOCUMENT_PATH = "/day", "/join", "/doc/"
GOING = 1.0
"""Seconds for what is still on its way to somebody whose connection is to be closed."""


class HubServer:
    """Serves one day. `keeping` is the one thread that touches the library; `tell_fault` hears of bugs."""

    def __init__(
        self,
        hub: Hub,
        control: Control,
        desk: Reception,
        store: HubStore,
        keeping: ThreadPoolExecutor,
        tell_fault: Callable[[BaseException], None],
    ) -> None:
        self._hub, self._control, self._desk = hub, control, desk
        self._store, self._pace, self._tell_fault = store, Pace(store, keeping), tell_fault
        self._something = asyncio.Event()
        self._addresses: Counter[str] = Counter()
        self._visits: dict[Visit, ServerConnection] = {}
        self._servers: list[Server] = []
        self._own: Collection[str] = ()
        self._forgotten: Forgotten = {}

    async def start(self, host: str, port: int, context: ssl.SSLContext, own: Collection[str]) -> int:
        """Listen; give the port. Raises `OSError` where it is taken. `own`, this laptop's addresses, may change."""
        self._own = own
        gates = listen(host, port, own)
        self._servers = [await self._open(gate, context) for gate in gates]
        return int(gates[0].getsockname()[1])

    async def _open(self, gate: Gate, context: ssl.SSLContext) -> Server:
        return await serve(
            self._serve,
            sock=gate,
            ssl=context,
            process_request=self._look_at,
            compression=None,
            max_size=limits.CONTROL + limits.FRAMING,
            max_queue=4,
            open_timeout=limits.HELLO_SECONDS,
            ping_interval=limits.SILENT_SECONDS / 2,
            ping_timeout=limits.SILENT_SECONDS,
            close_timeout=GOING,
            server_header=None,
        )

    async def run(self) -> Outcome:
        """Work until the day is gone from the library; cancel it to end."""
        beside = [asyncio.create_task(self._tick()), asyncio.create_task(self._look_around())]
        try:
            return await self._keep()
        finally:
            for each in beside:
                each.cancel()
            for server in self._servers:
                server.close()
            for server in self._servers:
                with suppress(TimeoutError):
                    await asyncio.wait_for(server.wait_closed(), 2 * GOING)

    # Turns

    async def _keep(self) -> Outcome:
        """Commit what waits, again and again: what comes while the disk works is the next batch."""
        while True:
            await self._something.wait()
            self._something.clear()
            while self._hub.has_batch:
                batch = self._hub.take_batch()
                match await self._pace.commit(batch):
                    case Outcome.COMMITTED:
                        await self._pace.told(self._hub.committed, batch)
                    case Outcome.REFUSED:
                        self._hub.refused(batch)
                        await asyncio.sleep(limits.RETRY_SECONDS)
                    case Outcome.GONE:
                        return Outcome.GONE

    async def _look_around(self) -> None:
        """Look now and then what other programs on this laptop have written."""
        while True:
            await asyncio.sleep(limits.LOOK_SECONDS)
            try:
                self._hub.bring(await self._pace.ask(self._store.news))
                self._something.set()
                await self._look_at_answers(self._hub.day.forgotten)
            except Trouble:
                pass  # the next batch meets it, too, and tells of it
            except Exception as fault:  # noqa: BLE001 - whatever one turn met, the next one comes
                self._tell_fault(fault)

    async def _look_at_answers(self, forgotten: Forgotten) -> None:
        """Delete what is to be deleted, and hand on the rest; what is deleted meanwhile waits for the next look."""
        if forgotten != self._forgotten:
            await self._pace.ask(partial(self._store.forget, forgotten))
            self._forgotten = forgotten
        if wants_answers(self._hub):
            answers, sheets = await self._pace.ask(self._store.answers), await self._pace.ask(self._store.sheets)
            if self._hub.day.forgotten == forgotten:
                hand_on(self._hub, answers)
                hand_on_sheets(self._hub, sheets)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(limits.AWARENESS_SECONDS)
            now = time.monotonic()
            try:
                self._hub.flush_presence()
                self._control.tick(now)
                self._hub.let_silent_go(now)
            except Exception as fault:  # noqa: BLE001 - whatever one turn met, the next one comes
                self._tell_fault(fault)

    # Connections

    def _look_at(self, connection: ServerConnection, request: Request) -> Response | None:
        """Turn away who asks for nothing that is here, or comes once too often."""
        path = urlsplit(request.path).path
        if path not in (DAY_PATH, JOIN_PATH) and not path.startswith(DOCUMENT_PATH):
            return connection.respond(HTTPStatus.NOT_FOUND, "")
        address = plain_address(_place(connection))
        few = address in self._own or self._addresses[address] < limits.CONNECTIONS_OF_ADDRESS
        if self._addresses.total() >= limits.CONNECTIONS or not few:
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "")
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        address = plain_address(_place(connection))
        self._addresses[address] += 1
        try:
            await self._route(connection, address)
        except ConnectionClosed:
            pass
        except Refused as refused:
            with suppress(ConnectionClosed):
                await connection.send(refused.frame)
                await connection.close()
        except Exception as fault:  # noqa: BLE001 - a fault at one connection is not one of the others
            self._tell_fault(fault)
        finally:
            self._addresses[address] -= 1
            if not self._addresses[address]:
                del self._addresses[address]

    async def _route(self, connection: ServerConnection, address: str) -> None:
        parts = urlsplit(connection.request.path if connection.request is not None else "")
        if parts.path == JOIN_PATH:
            await self._pair(connection, address)
        elif parts.path == DAY_PATH:
            said = await _hello(connection)
            laptop = self._desk.recognise(said["token"])
            peer = self._enter(connection, laptop, address, named=True)
            self._control.succeed(peer, said.get("was"))
            await self._work(connection, peer, laptop)
        else:
            laptop = self._desk.recognise((parse_qs(parts.query).get("token") or [""])[0])
            if laptop.standing is not Standing.IN:
                raise Refused(Why.UNKNOWN_TOKEN)
            peer = self._enter(connection, laptop, address, named=False)
            peer.document = unquote(parts.path.removeprefix(DOCUMENT_PATH))
            await self._work(connection, peer, laptop)

    def _enter(self, connection: ServerConnection, laptop: Laptop, address: str, *, named: bool) -> Peer:
        connection.protocol.max_message_size = limits.largest_frame(laptop.seat)
        caller = Caller(laptop.who, laptop.seat, address, address in self._own, named)
        return self._hub.enter(caller, time.monotonic())

    async def _work(self, connection: ServerConnection, peer: Peer, laptop: Laptop) -> None:
        """Move frames both ways until either side ends it."""
        peer.at_once = partial(write_now, connection)
        self._control.welcome(peer, laptop)
        reading = asyncio.create_task(self._listen(connection, peer))
        writing = asyncio.create_task(speak(connection, peer))
        try:
            await asyncio.wait((reading, writing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._hub.leave(peer)
            reading.cancel()
            _, late = await asyncio.wait((writing,), timeout=GOING)
            if late or peer.ended == "backlog":
                writing.cancel()
                connection.transport.abort()
            results = await asyncio.gather(reading, writing, return_exceptions=True)
            for fault in results:
                if isinstance(fault, Exception) and not isinstance(fault, ConnectionClosed):
                    self._tell_fault(fault)

    async def _listen(self, connection: ServerConnection, peer: Peer) -> None:
        async for frame in connection:
            self._hub.received(peer, frame, time.monotonic())
            self._something.set()
            if peer.ended:
                return
            if pause := peer.pause(time.monotonic()):
                await asyncio.sleep(pause)

    # At the door

    async def _pair(self, connection: ServerConnection, address: str) -> None:
        connection.protocol.max_message_size = LARGEST_FRAME
        visit = self._desk.arrive(address, time.time())
        self._visits[visit] = connection
        try:
            for dropped in self._desk.dropped():
                if dropped in self._visits:
                    self._visits[dropped].transport.abort()
            await connection.send(visit.greeting)
            while visit.joined is None:
                async with asyncio.timeout(visit.patience):
                    text = await connection.recv()
                for answer in visit.receive(text, time.time()):
                    await connection.send(answer)
            self._hub.changed.add("people")
            await connection.close()
        except TimeoutError:
            await connection.close()
        except Trouble as trouble:
            # What the disk does not hold must not be given away.
            raise Refused(Why.BUSY) from trouble
        finally:
            visit.leave()
            del self._visits[visit]


async def _hello(connection: ServerConnection) -> dict[str, Any]:
    """Read the first message of a Brobyg program, in which there is a token."""
    try:
        async with asyncio.timeout(limits.HELLO_SECONDS):
            said = read_json(str(await connection.recv()))
    except (TimeoutError, BadWords) as fault:
        raise Refused(Why.NONSENSE) from fault
    if not isinstance(said, dict) or said.get("t") != "hello" or not isinstance(said.get("token"), str):
        raise Refused(Why.NONSENSE)
    if said.get("version") != VERSION:
        raise Refused(Why.VERSION)
    return said


def _place(connection: ServerConnection) -> str:
    return str(connection.remote_address[0]) if connection.remote_address else ""
