"""What a poster can be: of which board, how large, on one sheet or on several that are put together."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.words import QT_TRANSLATE_NOOP

LEAST_POINTS = 9.0
"""No words on a poster are to be smaller, in points; what is smaller is told before it is printed."""

MOST_PARTS = 99


class PosterSize(StrEnum):
    """The paper a poster has when it hangs on the wall, from the smallest."""

    A3 = "a3"
    A2 = "a2"
    A1 = "a1"

    @property
    def sides(self) -> tuple[float, float]:
        """The short and the long side in millimetres."""
        return _SIDES[self]

    @property
    def larger(self) -> "tuple[PosterSize, ...]":
        """Those that are larger, the next one first."""
        sizes = tuple(PosterSize)
        return sizes[sizes.index(self) + 1 :]


class TilePaper(StrEnum):
    """The paper in the printer, where a poster is put together from several sheets."""

    A4 = "a4"
    A3 = "a3"

    @property
    def sides(self) -> tuple[float, float]:
        """The short and the long side in millimetres."""
        return (210.0, 297.0) if self is TilePaper.A4 else (297.0, 420.0)


class Subject(StrEnum):
    """What is on a poster."""

    AS_IS = "as_is"
    IDEAL = "ideal"
    COMPARISON = "comparison"
    PLAN = "plan"
    PROCESS = "process"


SUBJECT_NAMES = {
    Subject.AS_IS: JOURNEY_NAMES[JourneyKind.AS_IS],
    Subject.IDEAL: JOURNEY_NAMES[JourneyKind.IDEAL],
    Subject.COMPARISON: QT_TRANSLATE_NOOP("Kinds", "Both journeys together"),
    Subject.PLAN: JOURNEY_NAMES[JourneyKind.PLAN],
    Subject.PROCESS: JOURNEY_NAMES[JourneyKind.PROCESS],
}

_SIDES = {PosterSize.A3: (297.0, 420.0), PosterSize.A2: (420.0, 594.0), PosterSize.A1: (594.0, 841.0)}


@dataclass(frozen=True, slots=True)
class PosterWish:
    """What somebody wants on the wall: cut into `parts` posters, each on one sheet, or tiled on smaller paper."""

    subject: Subject
    size: PosterSize = PosterSize.A2
    tiles: TilePaper | None = None
    parts: int = 1
