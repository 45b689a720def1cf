"""Where the steps of a scale lie on a bar: those that are levels along the line, and the one that is none beside it."""

from dataclasses import dataclass

from desktop.model.code_system import Scale

EDGE, ASIDE = 20.0, 52.0
"""From the end of the line to its first step, and the room for the step that is no level; in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class LevelPlaces:
    """The values from left to right, each with its place across."""

    values: tuple[int, ...] = ()
    across: tuple[float, ...] = ()
    levels: int = 0
    """How many of them are levels; those lie on the line."""

    def of(self, value: int | None) -> float | None:
        """The place of a value, if it is on the bar."""
        return self.across[self.values.index(value)] if value in self.values else None

    def nearest(self, x: float) -> int | None:
        """The value that lies nearest to a place."""
        if not self.values:
            return None
        return min(zip(self.values, self.across, strict=True), key=lambda each: abs(each[1] - x))[0]

    def is_level(self, value: int | None) -> bool:
        """Whether a value lies on the line."""
        return value in self.values[: self.levels]

    def beside(self, value: int | None, step: int) -> int | None:
        """The value one step to the right or the left; from nowhere, the first level or the last."""
        if not self.values:
            return None
        if value not in self.values:
            return self.values[0] if step > 0 else self.values[max(0, self.levels - 1)]
        return self.values[max(0, min(len(self.values) - 1, self.values.index(value) + step))]


def places(scale: Scale | None, width: float) -> LevelPlaces:
    """Lay the steps of a scale out over a width."""
    if scale is None or not scale.steps:
        return LevelPlaces()
    levels = [step.value for step in scale.steps if step.is_level]
    others = [step.value for step in scale.steps if not step.is_level]
    line = width - 2 * EDGE - ASIDE * len(others)
    between = line / max(1, len(levels) - 1)
    across = [EDGE + at * between for at in range(len(levels))]
    across += [width - ASIDE * (len(others) - at) + ASIDE / 2 for at in range(len(others))]
    return LevelPlaces((*levels, *others), tuple(across), len(levels))
