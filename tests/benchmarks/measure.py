"""How things are measured here: rounds that alternate between the program and its limit, medians and p95, as ratios.

Beside the clock stands the processor's time: on a busy machine the clock counts what others do as well.
"""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import isnan, nan


class Took(float):
    """Milliseconds on the clock; `cpu` is the processor's time, or as long where nobody has measured it."""

    cpu: float

    def __new__(cls, clock: float, cpu: float = nan) -> "Took":
        took = super().__new__(cls, clock)
        took.cpu = clock if isnan(cpu) else cpu
        return took


@dataclass(frozen=True)
class Row:
    """One line of the table; times are milliseconds."""

    what: str
    median: float
    p95: float
    bar: float
    limit: str
    limit_median: float
    cpu_median: float = nan
    cpu_p95: float = nan

    @property
    def ratio(self) -> float:
        """How many times the limit this takes, by the processor's time."""
        return (self.median if isnan(self.cpu_median) else self.cpu_median) / self.limit_median

    @property
    def within(self) -> bool:
        """Whether the bar is kept by what the processor has to do, however many others it had to serve meanwhile."""
        return (self.p95 if isnan(self.cpu_p95) else self.cpu_p95) <= self.bar

    def line(self) -> str:
        sign = ("ok  " if self.p95 <= self.bar else "busy") if self.within else "OVER"
        return (
            f"{sign} {self.what:<56} {self.median:9.2f} {self.p95:9.2f}   {self.cpu_median:9.2f} {self.cpu_p95:9.2f}"
            f" {self.bar:9.1f}   {self.ratio:7.2f} x {self.limit} ({self.limit_median:.2f})"
        )


HEAD = (
    f"     {'':<56} {'median ms':>9} {'p95 ms':>9}   {'of CPU':>9} {'p95':>9} {'bar ms':>9}"
    "   ratio of CPU to a limit measured in the same run (its ms)"
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
    return row_of(what, bar, mine, limit, other)


def row_of(what: str, bar: float, mine: list[float], limit: str, other: list[float]) -> Row:
    """The line of the table for what was measured."""
    cpu = [_cpu(each) for each in mine]
    return Row(
        what=what,
        median=statistics.median(mine),
        p95=p95(mine),
        bar=bar,
        limit=limit,
        limit_median=statistics.median(map(_cpu, other)),
        cpu_median=statistics.median(cpu),
        cpu_p95=p95(cpu),
    )


def timed(do: Callable[[], object]) -> Took:
    """Milliseconds one call takes."""
    cpu, start = time.thread_time(), time.perf_counter()
    do()
    return Took((time.perf_counter() - start) * 1_000, (time.thread_time() - cpu) * 1_000)


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def _cpu(value: float) -> float:
    return value.cpu if isinstance(value, Took) else value
