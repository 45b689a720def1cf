"""How things are measured here: rounds that alternate between the program and its limit, medians and p95, as ratios."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table; times are milliseconds."""

    what: str
    median: float
    p95: float
    bar: float
    limit: str
    limit_median: float

    @property
    def ratio(self) -> float:
        return self.median / self.limit_median

    def line(self) -> str:
        sign = "ok  " if self.p95 <= self.bar else "OVER"
        return (
            f"{sign} {self.what:<46} {self.median:9.2f} {self.p95:9.2f} {self.bar:9.1f}"
            f"   {self.ratio:7.2f} x {self.limit} ({self.limit_median:.2f})"
        )


HEAD = (
    f"     {'':<46} {'median ms':>9} {'p95 ms':>9} {'bar ms':>9}   ratio to a limit measured in the same run (its ms)"
)


def alternately(
    what: str, bar: float, ours: Callable[[], float], limit: str, theirs: Callable[[], float], rounds: int
) -> Row:
    """Measure both in turn, so that whatever else the machine does falls on both."""
    mine: list[float] = []
    other: list[float] = []
    gc.collect()
    for _ in range(rounds):
        mine.append(ours())
        other.append(theirs())
    return Row(what, statistics.median(mine), p95(mine), bar, limit, statistics.median(other))


def timed(do: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1_000


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]
