"""Simulated laptops in a process of their own: they type on boards over one server, and note when each letter arrives.

They hold no documents: what each types was made before, with a mark in it that is looked for in whatever arrives, so
that a server that gathers several edits in one frame is measured by the same rule as one that does not.
"""

import asyncio
import json
import re
import ssl
import sys
import time
from dataclasses import dataclass, field
from typing import Any

from pycrdt import Doc, Map, Text
from websockets.asyncio.client import ClientConnection, connect

from desktop.link import wire
from desktop.link.wire import Kind, Sync

MARK = re.compile(rb"~([0-9a-z]{8})~")
SETTLE = 3.0
"""Seconds after the last edit in which what is under way may still arrive."""


@dataclass(slots=True)
class Tally:
    """What all laptops saw together."""

    sent: dict[bytes, float] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)
    arrived: int = 0
    expected: int = 0
    frames: int = 0
    bytes_in: int = 0
    bytes_out: int = 0


@dataclass(slots=True)
class Laptop:
    """One simulated laptop: its connection, its board, and the edits it will make."""

    number: int
    room: str
    edits: list[tuple[bytes, bytes]]
    """Mark and update."""
    beginning: bytes = b""
    seen: set[bytes] = field(default_factory=set)


def laptops(asked: dict[str, Any]) -> list[Laptop]:
    rooms: list[str] = asked["rooms"]
    each = int(asked["rate"] * asked["seconds"])
    return [_laptop(number, rooms[number % len(rooms)], each) for number in range(asked["clients"])]


def _laptop(number: int, room: str, count: int) -> Laptop:
    doc: Doc[Any] = Doc()
    cards = doc.get("cards", type=Map)
    made: list[bytes] = []
    doc.observe(lambda event: made.append(bytes(event.update)))
    text = Text("")
    cards[f"load-{number}"] = Map({"text": text, "pos": "a|b|c"})
    beginning, edits = made.pop(), []
    for step in range(count):
        mark = f"{number:04x}{step:04x}".encode()
        text.insert(len(text), f"~{mark.decode()}~")
        edits.append((mark, made.pop()))
    return Laptop(number, room, edits, beginning)


class Load:
    """All laptops on one server."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self._asked = asked
        self._named = asked["framing"] != "bare"
        self._tally = Tally()
        self._laptops = laptops(asked)
        self._begun = asyncio.Event()
        self._began = time.perf_counter()
        self._ready = 0

    async def run(self) -> dict[str, Any]:
        tasks = [asyncio.create_task(self._live(laptop)) for laptop in self._laptops]
        await asyncio.gather(*tasks)
        return self._result()

    async def _live(self, laptop: Laptop) -> None:
        await asyncio.sleep(0.01 * laptop.number)
        async with connect(
            self._url(laptop), ssl=self._ssl(), compression=None, max_size=None, ping_interval=None, close_timeout=0.5
        ) as link:
            await self._greet(link, laptop)
            hearing = asyncio.create_task(self._hear(link, laptop))
            await self._send(link, self._sync(laptop, Sync.UPDATE, laptop.beginning))
            self._ready += 1
            if self._ready == len(self._laptops):
                asyncio.get_running_loop().call_later(0.7, self._begun.set)
            await self._begun.wait()
            await self._type(link, laptop)
            await asyncio.sleep(SETTLE)
            hearing.cancel()

    def _url(self, laptop: Laptop) -> str:
        url = str(self._asked["url"])
        return url.format(room=laptop.room, token=self._asked["tokens"][laptop.number % len(self._asked["tokens"])])

    def _ssl(self) -> ssl.SSLContext | None:
        if not str(self._asked["url"]).startswith("wss"):
            return None
        context = ssl.create_default_context(cafile=self._asked["certificate"])
        context.check_hostname = False
        return context

    async def _greet(self, link: ClientConnection, laptop: Laptop) -> None:
        if self._asked["framing"] == "hocuspocus":
            await self._send(link, wire.auth_token(laptop.room, "none"))
        if self._asked["framing"] == "day":
            token = self._asked["tokens"][laptop.number % len(self._asked["tokens"])]
            hello = {"t": "hello", "version": 1, "token": token, "name": f"L{laptop.number}", "side": "others"}
            await link.send(json.dumps(hello))
        await self._send(link, self._sync(laptop, Sync.STEP1, b"\0"))

    def _sync(self, laptop: Laptop, part: Sync, payload: bytes) -> bytes:
        return wire.sync(part, payload, laptop.room if self._named else "")

    async def _send(self, link: ClientConnection, frame: bytes) -> None:
        self._tally.bytes_out += len(frame)
        await link.send(frame)

    async def _type(self, link: ClientConnection, laptop: Laptop) -> None:
        pause = 1.0 / self._asked["rate"]
        mates = sum(other.room == laptop.room for other in self._laptops) - 1
        begin = time.perf_counter() + pause * laptop.number / len(self._laptops)
        for step, (mark, update) in enumerate(laptop.edits):
            await asyncio.sleep(max(0.0, begin + step * pause - time.perf_counter()))
            self._tally.sent[mark] = time.perf_counter()
            self._tally.expected += mates
            await self._send(link, self._sync(laptop, Sync.UPDATE, update))

    async def _hear(self, link: ClientConnection, laptop: Laptop) -> None:
        tally = self._tally
        while True:
            frame = await link.recv()
            now = time.perf_counter()
            if isinstance(frame, str):
                continue
            tally.frames += 1
            tally.bytes_in += len(frame)
            for mark in set(MARK.findall(frame)) - laptop.seen:
                laptop.seen.add(mark)
                if mark in tally.sent and int(mark[:4], 16) != laptop.number:
                    tally.arrived += 1
                    tally.delays.append(now - tally.sent[mark])
            await self._answer(link, laptop, frame)

    async def _answer(self, link: ClientConnection, laptop: Laptop, frame: bytes) -> None:
        message = wire.read(frame, named=self._named)
        if message.kind is Kind.SYNC and message.sync is Sync.STEP1:
            await self._send(link, self._sync(laptop, Sync.STEP2, laptop.beginning))

    def _result(self) -> dict[str, Any]:
        tally = self._tally
        delays = sorted(tally.delays)
        at = lambda share: 1000 * delays[min(len(delays) - 1, int(share * len(delays)))] if delays else float("inf")  # noqa: E731
        edits = max(1, len(tally.sent))
        return {
            "p50": at(0.5),
            "p95": at(0.95),
            "p99": at(0.99),
            "missing": tally.expected - tally.arrived,
            "edits": len(tally.sent),
            "frames": tally.frames,
            "bytes_in": tally.bytes_in / edits,
            "bytes_out": tally.bytes_out / edits,
            "own_share": time.process_time() / (time.perf_counter() - self._began),
        }


def main() -> None:
    print(json.dumps(asyncio.run(Load(json.loads(sys.argv[1])).run())))


if __name__ == "__main__":
    main()
