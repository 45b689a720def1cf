"""The three lines of a service blueprint (domain reference 7.6): between which lanes of a board they lie.

Lanes of one sort must lie together for that, and in this order from the citizen outwards: citizen and relatives, the
provider, the authority, others and documents. Documents above the citizen are what the citizen holds in their hands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from desktop.model.journey import Lane
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP


class ServiceLine(StrEnum):
    """One of the lines, from the citizen outwards."""

    INTERACTION = "interaction"
    """Between what the citizen does and those they meet."""
    VISIBILITY = "visibility"
    """Between what the citizen sees and what goes on behind it."""
    INTERNAL = "internal"
    """Between those who work on the case and those who support them."""


LINE_NAMES = {
    ServiceLine.INTERACTION: QT_TRANSLATE_NOOP("ServiceLines", "Line of interaction"),
    ServiceLine.VISIBILITY: QT_TRANSLATE_NOOP("ServiceLines", "Line of visibility"),
    ServiceLine.INTERNAL: QT_TRANSLATE_NOOP("ServiceLines", "Internal line"),
}
NO_PLACE = {
    ServiceLine.INTERACTION: QT_TRANSLATE_NOOP(
        "ServiceLines",
        "The line of interaction has no place here: citizen and relatives must lie on top, and the provider next.",
    ),
    ServiceLine.VISIBILITY: QT_TRANSLATE_NOOP(
        "ServiceLines", "The line of visibility has no place here: the provider's lanes must lie over the authority's."
    ),
    ServiceLine.INTERNAL: QT_TRANSLATE_NOOP(
        "ServiceLines",
        "The internal line has no place here: others and documents must lie below the authority.",
    ),
}
UNSEEN = QT_TRANSLATE_NOOP("ServiceLines", "below the line of visibility")
QUESTION = QT_TRANSLATE_NOOP("ServiceLines", "Where on the journey does the citizen not know that we talk together?")
"""To talk about in the room."""


class _Rank(IntEnum):
    """How far a lane is from the citizen."""

    EVIDENCE = 0
    CITIZEN = 1
    MEETING = 2
    BEHIND = 3
    SUPPORT = 4


_RANKS = {
    Side.CITIZEN: _Rank.CITIZEN,
    Side.RELATIVES: _Rank.CITIZEN,
    Side.PROVIDER: _Rank.MEETING,
    Side.AUTHORITY: _Rank.BEHIND,
    Side.OTHERS: _Rank.SUPPORT,
    Side.ARTEFACTS: _Rank.SUPPORT,
}
_BELOW = {
    ServiceLine.INTERACTION: _Rank.MEETING,
    ServiceLine.VISIBILITY: _Rank.BEHIND,
    ServiceLine.INTERNAL: _Rank.SUPPORT,
}
"""From which rank on a lane lies below a line."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line that lies over the lane with the index `below`."""

    line: ServiceLine
    below: int


def service_lines(lanes: Sequence[Lane]) -> tuple[PlacedLine, ...]:
    """The lines that have a place among some lanes, from the top."""
    ranks = _ranks(lanes)
    placed = ((line, _place(ranks, rank)) for line, rank in _BELOW.items())
    return tuple(PlacedLine(line, below) for line, below in placed if below is not None)


def lines_of_part(lanes: Sequence[Lane], part: Sequence[Lane]) -> tuple[PlacedLine, ...]:
    """The lines among some lanes as they lie where only a part of these is drawn; one at a cut lies over the rest."""
    found = []
    for each in service_lines(lanes):
        beyond = {lane.id for lane in lanes[each.below :]}
        at = next((index for index, lane in enumerate(part) if lane.id in beyond), None)
        if at or (at == 0 and part[0].id == lanes[each.below].id):
            found.append(PlacedLine(each.line, at))
    return tuple(found)


def without_place(lanes: Sequence[Lane]) -> tuple[ServiceLine, ...]:
    """The lines that have none."""
    placed = {each.line for each in service_lines(lanes)}
    return tuple(line for line in ServiceLine if line not in placed)


def unseen_lanes(lanes: Sequence[Lane]) -> frozenset[str]:
    """The lanes below the line of visibility, by id."""
    below = next((each.below for each in service_lines(lanes) if each.line is ServiceLine.VISIBILITY), len(lanes))
    return frozenset(lane.id for lane in lanes[below:])


def _ranks(lanes: Sequence[Lane]) -> list[_Rank]:
    first = next((at for at, lane in enumerate(lanes) if _RANKS[lane.side] is _Rank.CITIZEN), 0)
    return [
        _Rank.EVIDENCE if at < first and lane.side is Side.ARTEFACTS else _RANKS[lane.side]
        for at, lane in enumerate(lanes)
    ]


def _place(ranks: Sequence[_Rank], rank: _Rank) -> int | None:
    """Before which lane a line lies: below one that is just inside it, with all from `rank` on below it."""
    below = next((at for at, each in enumerate(ranks) if each >= rank), None)
    if below is None or ranks[below] is not rank or any(each < rank for each in ranks[below:]):
        return None
    return below if below and ranks[below - 1] == rank - 1 else None
