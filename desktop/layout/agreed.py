"""The sign of an agreement: a tick in a small disc on a card's lower edge, or beside an arrow. It moves nothing."""

from desktop.layout.marks import Dot, Frame, Mark, Move, Path, Point, Straight
from desktop.layout.palette import Token

AGREED = "agreed"
"""What the keys of tiles with such a sign begin with."""
RADIUS = 1.7
ASIDE = 4.2
"""How far from the middle of an arrow its sign stands: beside the number of a handover."""


def agreed_on(frame: Frame) -> tuple[Mark, ...]:
    """The sign at the lower right corner of a card."""
    return _sign(frame.right - RADIUS - 1.6, frame.bottom)


def agreed_beside(spot: Point) -> tuple[Mark, ...]:
    """The sign beside the middle of an arrow."""
    return _sign(spot[0] + ASIDE, spot[1])


def _sign(x: float, y: float) -> tuple[Mark, ...]:
    tick = (
        Move((x - RADIUS * 0.5, y + RADIUS * 0.02)),
        Straight((x - RADIUS * 0.12, y + RADIUS * 0.42)),
        Straight((x + RADIUS * 0.52, y - RADIUS * 0.42)),
    )
    disc = Dot(x, y, RADIUS, fill=Token.SURFACE, stroke=Token.PROVIDER, pen=0.3)
    return (disc, Path(tick, stroke=Token.PROVIDER, pen=0.4))
