"""What makes a scale hard to use (domain reference 5.3): holes, overlaps, more than one thing, no start. Hints only."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from desktop.model.gas import STEPS, Gas
from desktop.model.gas_numbers import Span, spans
from desktop.words import QT_TRANSLATE_NOOP

ENOUGH = 3
"""So many levels are written before the others are missed."""


class Fault(StrEnum):
    """What one may want to talk about."""

    NO_EXPECTED = "no_expected"
    HOLE = "hole"
    SAME = "same"
    SEVERAL = "several"
    TURNS = "turns"
    OVERLAP = "overlap"
    BETWEEN = "between"
    NO_BASE = "no_base"
    HIGH_BASE = "high_base"


FAULT_WORDS = {
    Fault.NO_EXPECTED: QT_TRANSLATE_NOOP("Gas", "Write 0 first: what do all of you honestly expect?"),
    Fault.HOLE: QT_TRANSLATE_NOOP("Gas", "{level} has no words yet: the scale has a hole there."),
    Fault.SAME: QT_TRANSLATE_NOOP("Gas", "{level} and {other} say the same. What is the difference that one can see?"),
    Fault.SEVERAL: QT_TRANSLATE_NOOP(
        "Gas", "More than one number changes from level to level. Which one thing is the scale about?"
    ),
    Fault.TURNS: QT_TRANSLATE_NOOP("Gas", "From {other} to {level} the numbers turn round. Do they stand right?"),
    Fault.OVERLAP: QT_TRANSLATE_NOOP("Gas", "{number} fits both {other} and {level}. Let each number have one level."),
    Fault.BETWEEN: QT_TRANSLATE_NOOP("Gas", "What if it becomes {number}? That lies between {other} and {level}."),
    Fault.NO_BASE: QT_TRANSLATE_NOOP("Gas", "Where is it now? Mark the baseline, which is −1 or −2 as a rule."),
    Fault.HIGH_BASE: QT_TRANSLATE_NOOP(
        "Gas", "The baseline is {level}: then the expected is reached already. Is that what you want?"
    ),
}


@dataclass(frozen=True, slots=True)
class ScaleHint:
    """A remark about one level, or two that lie side by side; `number` is what is told of by `OVERLAP` and `BETWEEN`.

    `level` is the upper one.
    """

    fault: Fault
    level: int | None = None
    other: int | None = None
    number: str = ""


def scale_hints(scale: Gas, *, keeps: bool = False) -> tuple[ScaleHint, ...]:
    """Look a scale through; of each kind of remark only the first. `keeps` is a goal that is to keep what there is."""
    written = {level: words for level in reversed(STEPS) if (words := scale.at(level).strip())}
    if not written:
        return ()
    found = [*_words(written), *_numbers(written), *_base(scale, written, keeps=keeps)]
    first: dict[Fault, ScaleHint] = {}
    for hint in found:
        first.setdefault(hint.fault, hint)
    return tuple(first.values())


def _words(written: dict[int, str]) -> Iterator[ScaleHint]:
    if 0 not in written:
        yield ScaleHint(Fault.NO_EXPECTED, 0)
    if len(written) >= ENOUGH:
        yield from (ScaleHint(Fault.HOLE, level) for level in STEPS if level and level not in written)
    said: dict[str, int] = {}
    for level, words in written.items():
        key = " ".join(words.casefold().split()).rstrip(".")
        if key in said:
            yield ScaleHint(Fault.SAME, level, said[key])
        said.setdefault(key, level)


def _numbers(written: dict[int, str]) -> Iterator[ScaleHint]:
    """Look at the one number that changes, among the levels that have as many numbers as most."""
    found = {level: numbers for level, words in written.items() if (numbers := spans(words))}
    usual = Counter(len(numbers) for numbers in found.values()).most_common(1)
    read = {level: numbers for level, numbers in found.items() if len(numbers) == usual[0][0]}
    if len(read) < ENOUGH:
        return
    columns = list(zip(*read.values(), strict=True))
    changing = [column for column in columns if len({(each.low, each.high) for each in column}) > 1]
    if len(changing) > 1:
        yield ScaleHint(Fault.SEVERAL)
    elif changing:
        yield from _steps(dict(zip(read, changing[0], strict=True)))


def _steps(line: dict[int, Span]) -> list[ScaleHint]:
    """Walk from the lowest level up; where the numbers turn round, nothing else can be said of them."""
    rising = line[max(line)].middle > line[min(line)].middle
    found = [_step(level, other, line, rising=rising) for other, level in pairwise(line)]
    hints = [hint for hint in found if hint is not None]
    return [hint for hint in hints if hint.fault is Fault.TURNS] or hints


def _step(level: int, other: int, line: dict[int, Span], *, rising: bool) -> ScaleHint | None:
    low, high = (line[other], line[level]) if rising else (line[level], line[other])
    if low.middle > high.middle:
        return ScaleHint(Fault.TURNS, level, other)
    if low.high >= high.low and low != high:
        return ScaleHint(Fault.OVERLAP, level, other, _said(high.low))
    if low.counted and high.counted and high.low - low.high > 1 and level - other == 1:
        return ScaleHint(Fault.BETWEEN, level, other, _said(low.high + 1))
    return None


def _base(scale: Gas, written: dict[int, str], *, keeps: bool) -> Iterator[ScaleHint]:
    if scale.base is None and len(written) >= ENOUGH:
        yield ScaleHint(Fault.NO_BASE)
    elif scale.base is not None and scale.base >= 0 and not keeps:
        yield ScaleHint(Fault.HIGH_BASE, scale.base)


def _said(number: float) -> str:
    return f"{number:g}".replace(".", ",")
