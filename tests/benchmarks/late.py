"""A laptop that comes late: how long until it has a whole board of 5,000 cards, from the hub and from others.

And a laptop that was apart: how long until both sides have what the other wrote.
"""

import asyncio
import ssl
import statistics
import time
from typing import Any

from pycrdt import Doc
from websockets.asyncio.client import ClientConnection, connect

from desktop.link import wire
from desktop.link.wire import Kind, Sync
from tests.benchmarks.boards import board
from tests.benchmarks.measure import Row
from tests.benchmarks.together import hub, ordinary

CARDS = 5_000
TIMES = 7
BAR = 300.0


def rows() -> list[Row]:
    """The line of the table."""
    state = board(CARDS).state()
    with ordinary("y-websocket") as asked:
        theirs = asyncio.run(_late(asked, asked["url"], state))
    with hub(10, {0: state}) as asked:
        ours = asyncio.run(_late(asked, asked["doc"], b""))
    what = f"late join, {CARDS:,} cards, {len(state) / 1e6:.1f} MB"
    return [
        Row(what, statistics.median(ours), max(ours), BAR, "y-websocket", statistics.median(theirs)),
    ]


async def _late(asked: dict[str, Any], url: str, state: bytes) -> list[float]:
    address = url.format(room=asked["rooms"][0], token=asked["tokens"][0])
    context = None
    if address.startswith("wss"):
        context = ssl.create_default_context(cafile=asked["certificate"])
        context.check_hostname = False
    async with _open(address, context) as first:
        await first.send(wire.sync(Sync.STEP1, b"\0"))
        if state:
            await first.send(wire.sync(Sync.UPDATE, state))
        await _whole(first)
        listening = asyncio.create_task(_drain(first))
        found = [await _join(address, context) for _ in range(TIMES)]
        listening.cancel()
    return found[1:]


def _open(address: str, context: ssl.SSLContext | None) -> Any:
    return connect(address, ssl=context, compression=None, max_size=None, ping_interval=None, close_timeout=0.2)


async def _join(address: str, context: ssl.SSLContext | None) -> float:
    begun = time.perf_counter()
    async with _open(address, context) as link:
        await link.send(wire.sync(Sync.STEP1, b"\0"))
        update = await _whole(link)
        Doc().apply_update(update)
        return (time.perf_counter() - begun) * 1000


async def _whole(link: ClientConnection) -> bytes:
    """Wait for the answer to the first step."""
    while True:
        frame = await link.recv()
        if isinstance(frame, bytes):
            message = wire.read(frame, named=False)
            if message.kind is Kind.SYNC and message.sync is Sync.STEP2:
                return message.payload


async def _drain(link: ClientConnection) -> None:
    while True:
        await link.recv()


def main() -> None:
    for row in rows():
        print(row.line())


if __name__ == "__main__":
    main()
