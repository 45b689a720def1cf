"""How long everybody is apart when the hub is killed: from the kill until both laptops have what the other wrote."""

import os
import signal
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measure import Row
from tests.link.uproar import Uproar, workers

TIMES = 6
BAR = 1_000.0
CALM = 6.0
"""Seconds between two falls: one that has just fallen has nobody ready in its stead yet."""


def rows() -> list[Row]:
    """The line of the table; the limit is the same without a kill: a word from one laptop to the other."""
    with tempfile.TemporaryDirectory() as folder:
        uproar = Uproar(Path(folder), seed=1, guests=1)
        try:
            uproar.begin()
            for laptop in uproar.laptops.values():
                laptop.tell("still")
            uproar.settle()
            usual = [_crossing(uproar, kill=False) for _ in range(TIMES)]
            found = [_crossing(uproar, kill=True) for _ in range(TIMES)]
        finally:
            uproar.end()
    what = "back in step after the hub was killed"
    limit = "a word without a kill"
    return [Row(what, statistics.median(found), max(found), BAR, limit, statistics.median(usual))]


def _crossing(uproar: Uproar, *, kill: bool) -> float:
    """Milliseconds until what the guest writes now is at the host, and both are settled."""
    host, guest = uproar.laptops["host"], uproar.laptops["g0"]
    if kill:
        time.sleep(CALM)
        os.kill(max(workers(host.pid), key=_sockets), signal.SIGKILL)
    begun = time.perf_counter()
    guest.tell("one")
    mark = guest.wait("wrote")["wrote"]
    while True:
        how = host.how(), guest.how()
        words = " ".join(card[0] for card in how[0]["texts"].values())
        if mark in words and all(each["settled"] for each in how):
            return (time.perf_counter() - begun) * 1_000


def _sockets(pid: int) -> int:
    """How many connections a process holds: the one that serves has more than the one that stands ready."""
    return sum(str(each.readlink()).startswith("socket:") for each in Path(f"/proc/{pid}/fd").iterdir())


def main() -> None:
    for row in rows():
        print(row.line())


if __name__ == "__main__":
    main()
