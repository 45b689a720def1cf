"""The numbers on the lines of a network map: each near who says it, and none where it would hide another.

A number has a ground of its own, so it is moved along its line until it covers no other number, and as few lines as can
be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.layout.marks import Box, Frame, Mark, Point, Words
from desktop.layout.palette import Token
from desktop.layout.survey_parts import CAPITALS, SIZE, STEP
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight

PLACES = (0.3, 0.26, 0.34, 0.22, 0.38, 0.18, 0.42, 0.14, 0.46)
"""Where on the way a number may stand, the best first; all of them are nearer to who says it."""
AIR = 0.7


@dataclass(frozen=True, slots=True)
class Number:
    """What is written on a line, and from where to where the line goes."""

    words: str
    start: Point
    end: Point
    strong: bool = False

    @property
    def weight(self) -> Weight:
        return Weight.BOLD if self.strong else Weight.SEMIBOLD

    def at(self, share: float) -> Point:
        """A place on the line."""
        return (
            self.start[0] + (self.end[0] - self.start[0]) * share,
            self.start[1] + (self.end[1] - self.start[1]) * share,
        )

    def ground(self, share: float) -> Frame:
        """What it covers there."""
        wide = width_of(self.words, SIZE, self.weight) + 2 * AIR
        x, y = self.at(share)
        return Frame(x - wide / 2, y - STEP / 2, wide, STEP)


def number_marks(numbers: Sequence[Number]) -> Iterator[Mark]:
    """Every number on its ground."""
    taken: list[Frame] = []
    for number in numbers:
        others = [each for each in numbers if each is not number]
        ground = min((number.ground(share) for share in PLACES), key=lambda each: _cost(each, taken, others))
        taken.append(ground)
        yield Box(ground.x, ground.y, ground.width, ground.height, fill=Token.SURFACE, radius=1.0)
        y = ground.y + STEP / 2 + CAPITALS * SIZE / 2
        yield Words(ground.x + AIR, y, number.words, SIZE, number.weight)


def _cost(ground: Frame, taken: Sequence[Frame], others: Sequence[Number]) -> tuple[int, int]:
    """How many numbers it would hide, and how many lines."""
    hidden = sum(ground.meets(each) for each in taken)
    return hidden, sum(_crosses(each, ground) for each in others)


def _crosses(line: Number, ground: Frame) -> bool:
    """Whether a line goes under a ground: whether it is within both its breadth and its height at once."""
    begins, ends = 0.0, 1.0
    for at, (low, high) in enumerate(((ground.x, ground.right), (ground.y, ground.bottom))):
        start, way = line.start[at], line.end[at] - line.start[at]
        if not way:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / way, (high - start) / way))
        begins, ends = max(begins, first), min(ends, last)
    return begins < ends
