"""Looking for the host of a day at all the addresses it may have, and choosing the right one of those found."""

import asyncio
from collections.abc import Iterable

from desktop.link.guest_door import Doorway
from desktop.link.guest_line import LOST, Line, Refusal, open_line

STAGGER = 0.3
"""Seconds between two addresses, so that the one that was good last time is usually the only one asked: a host that
hears the same laptop twice lets its first connection go."""
MOST = 24
"""Addresses tried in one round."""


async def search(doorway: Doorway) -> Line | None:
    """Give the connection to the host of the latest term; nothing where nobody answers. Raises `Refusal`."""
    asked = [
        asyncio.ensure_future(_try(address, doorway, place * STAGGER))
        for place, address in enumerate(doorway.addresses[:MOST])
    ]
    found: list[Line] = []
    refused: list[Refusal] = []
    chosen: Line | None = None
    try:
        for each in asyncio.as_completed(asked):
            try:
                found.append(await each)
            except Refusal as refusal:
                refused.append(refusal)
            except LOST:
                continue
            else:
                if not found[-1].is_in or found[-1].term >= doorway.term:
                    break
        chosen = _best(found)
    finally:
        _drop(asked)
        await asyncio.gather(*asked, return_exceptions=True)
        for line in {*found, *_answers(asked)} - {chosen}:
            line.abort()
    if chosen is None and refused:
        raise refused[0]
    return chosen


async def _try(address: str, doorway: Doorway, delay: float) -> Line:
    await asyncio.sleep(delay)
    return await open_line(address, doorway)


def _best(found: Iterable[Line]) -> Line | None:
    """The host of the latest term; one who lets this laptop in before one who lets it wait."""
    return max(found, key=lambda line: (line.is_in, line.term), default=None)


def _drop(asked: Iterable["asyncio.Future[Line]"]) -> None:
    for each in asked:
        each.cancel()


def _answers(asked: Iterable["asyncio.Future[Line]"]) -> list[Line]:
    return [each.result() for each in asked if each.done() and not each.cancelled() and each.exception() is None]
