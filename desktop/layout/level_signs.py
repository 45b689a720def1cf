"""How the levels of each view look, on screen and on paper: a shape and a letter beside the colour."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.layout.palette import Token, words_of
from desktop.model.sides import Side


class Shape(StrEnum):
    """Tells views apart without colour, also where letters are too small to read."""

    DISC = "disc"
    SQUARE = "square"
    DIAMOND = "diamond"


SQUARE, DIAMOND = 0.9, 1.28
"""From the middle to the side and to the corner, as shares of a disc's radius: so all look alike in size."""


@dataclass(frozen=True, slots=True)
class Sign:
    """How the marks of one view look; without a letter where there is only one view."""

    token: Token
    shape: Shape = Shape.DISC
    letter: str = ""


PLAIN = Sign(Token.AUTHORITY)
SIGNS = {
    side: Sign(words_of(side), shape, side.letter)
    for side, shape in (
        (Side.CITIZEN, Shape.DISC),
        (Side.PROVIDER, Shape.SQUARE),
        (Side.AUTHORITY, Shape.DIAMOND),
    )
}
"""Of each view that sets levels."""
