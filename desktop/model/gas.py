"""Goal attainment scaling: five levels for each goal in words that can be observed, and the T-score over several goals.

The formula is that of domain reference 5.3 (Kiresuk and Sherman 1968), with a correlation of 0.30 between goals.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.words import QT_TRANSLATE_NOOP

STEPS = (2, 1, 0, -1, -2)
"""From much more than expected to much less than expected."""
CORRELATION = 0.30

STEP_NAMES = {
    2: QT_TRANSLATE_NOOP("Plan", "much more than expected"),
    1: QT_TRANSLATE_NOOP("Plan", "more than expected"),
    0: QT_TRANSLATE_NOOP("Plan", "as expected"),
    -1: QT_TRANSLATE_NOOP("Plan", "less than expected"),
    -2: QT_TRANSLATE_NOOP("Plan", "much less than expected"),
}


@dataclass(frozen=True, slots=True)
class Gas:
    """The scale of one goal: its five levels from -2 to +2 in words, empty where nothing is written yet.

    `base` is the level at the start, -1 or -2 as a rule; `score` the level reached; `weight` counts in the T-score.
    """

    words: tuple[str, str, str, str, str] = ("", "", "", "", "")
    base: int | None = None
    score: int | None = None
    weight: int = 1

    def at(self, level: int) -> str:
        """The words of a level."""
        return self.words[level + 2]

    @property
    def is_begun(self) -> bool:
        return any(word.strip() for word in self.words) or self.base is not None or self.score is not None


NO_SCALE = Gas()


@dataclass(frozen=True, slots=True)
class Attainment:
    """The T-score of some goals, and of how many it could be worked out. `t` is None where no goal has a score."""

    t: float | None
    scored: int
    goals: int

    @property
    def shown(self) -> str:
        """The T-score as people see it: a whole number, or a dash."""
        return str(math.floor(self.t + 0.5)) if self.t is not None else "–"


def attainment(scales: Iterable[Gas], correlation: float = CORRELATION) -> Attainment:
    """Work out the T-score; goals without a score, and weights that are not above 0, are in neither sum."""
    scales = tuple(scales)
    counted = [(scale.weight, scale.score) for scale in scales if scale.score is not None and scale.weight > 0]
    if not counted:
        return Attainment(None, 0, len(scales))
    return Attainment(t_score(counted, correlation), len(counted), len(scales))


def t_score(scored: Iterable[tuple[float, int]], correlation: float = CORRELATION) -> float:
    """T = 50 + 10 Σwx / √((1−ρ)Σw² + ρ(Σw)²) for pairs of weight and score.

    Raises `ValueError` for no goals, a weight that is not above 0, or a score outside -2 to +2.
    """
    pairs = tuple(scored)
    if not pairs or any(not weight > 0 or score not in STEPS for weight, score in pairs):
        raise ValueError(pairs)
    reached = sum(weight * score for weight, score in pairs)
    squares, total = sum(weight * weight for weight, _ in pairs), sum(weight for weight, _ in pairs)
    return 50 + 10 * reached / math.sqrt((1 - correlation) * squares + correlation * total * total)
