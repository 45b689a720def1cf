"""How fast the hub goes: where the disk is asked, and how long updates are gathered so that there is time for them."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from desktop.link import limits
from desktop.link.hub_batch import Batch
from desktop.link.hub_store import HubStore, Outcome

Answer = TypeVar("Answer")

QUICK = 0.003
"""Seconds: a disk that needs no longer is asked in between, which saves going to another thread and back."""
TRUSTED = 20
"""So many times in a row a disk must have been quick."""
BUSY, FULL = 0.6, 0.9
"""Above the first share of one processor updates are gathered, from the second on for as long as may be."""
REMEMBERED = 0.3
"""Seconds over which that share is reckoned."""


class Pace:
    """The one way to the library, which serves one at a time. `keeping` is its thread."""

    def __init__(self, store: HubStore, keeping: ThreadPoolExecutor) -> None:
        self._store = store
        self._keeping = keeping
        self._one_at_a_time = asyncio.Lock()
        self._quick = 0
        self._at, self._worked = time.monotonic(), time.thread_time()
        self._load = 0.0

    async def commit(self, batch: Batch) -> Outcome:
        """Have a batch committed."""
        async with self._one_at_a_time:
            if self._quick >= TRUSTED:
                outcome, took = _timed(self._store.commit_at_once, batch)
                if outcome is not Outcome.REFUSED:
                    self._quick = self._quick if took < QUICK else 0
                    return outcome
            loop = asyncio.get_running_loop()
            outcome, took = await loop.run_in_executor(self._keeping, _timed, self._store.commit, batch)
            self._quick = self._quick + 1 if took < QUICK else 0
            return outcome

    async def told(self, tell: Callable[[Batch], None], batch: Batch) -> None:
        """Tell a batch on; where that takes much of the time, gather updates before the next one."""
        tell(batch)
        # What was put on its way is written when everybody else has had their turn, and again after that.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        if pause := self._pause(time.monotonic(), time.thread_time()):
            await asyncio.sleep(pause)

    def _pause(self, now: float, worked: float) -> float:
        """Seconds to gather updates for: the longer, the busier this thread has been."""
        passed = max(now - self._at, 1e-6)
        share = min(1.0, (worked - self._worked) / passed)
        self._load += min(1.0, passed / REMEMBERED) * (share - self._load)
        self._at, self._worked = now, worked
        return limits.GATHER_SECONDS * min(1.0, max(0.0, self._load - BUSY) / (FULL - BUSY))

    async def ask(self, question: Callable[[], Answer]) -> Answer:
        """Ask the library something."""
        async with self._one_at_a_time:
            return await asyncio.get_running_loop().run_in_executor(self._keeping, question)


def _timed(commit: Callable[[Batch], Outcome], batch: Batch) -> tuple[Outcome, float]:
    began = time.monotonic()
    outcome = commit(batch)
    return outcome, time.monotonic() - began
