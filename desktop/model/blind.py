"""What each perspective expects of a goal, set blind and shown together (domain reference 5.3): how far apart it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP

PERSPECTIVES = (Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER)
"""Who sets the expected level for themselves, in this order; relatives do it together with the citizen."""

PERSPECTIVE_NAMES = {
    Side.CITIZEN: QT_TRANSLATE_NOOP("Blind", "Citizen/relatives"),
    Side.AUTHORITY: QT_TRANSLATE_NOOP("Blind", "Authority"),
    Side.PROVIDER: QT_TRANSLATE_NOOP("Blind", "Provider"),
}


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the levels lie apart, and whose are the lowest and the highest."""

    lowest: int
    highest: int
    least: tuple[Side, ...]
    most: tuple[Side, ...]

    @property
    def steps(self) -> int:
        return self.highest - self.lowest


def spread(levels: Mapping[Side, int]) -> Spread | None:
    """Compare what the perspectives have chosen; nothing where fewer than two have."""
    chosen = {side: levels[side] for side in PERSPECTIVES if side in levels}
    if len(chosen) < 2:
        return None
    lowest, highest = min(chosen.values()), max(chosen.values())
    return Spread(
        lowest,
        highest,
        tuple(side for side, level in chosen.items() if level == lowest),
        tuple(side for side, level in chosen.items() if level == highest),
    )


def waiting(levels: Mapping[Side, object]) -> tuple[Side, ...]:
    """Who has not chosen yet."""
    return tuple(side for side in PERSPECTIVES if side not in levels)
