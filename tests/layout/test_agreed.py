"""The sign that something was agreed: on the card's edge, where no words stand, and beside an arrow's number."""

from desktop.layout.agreed import RADIUS, agreed_beside, agreed_on
from desktop.layout.marks import Dot, Frame
from desktop.layout.palette import Token


def test_the_sign_of_a_card_lies_on_its_lower_edge_and_reaches_little_beyond_it():
    frame = Frame(10, 20, 40, 15)
    disc, tick = agreed_on(frame)
    assert isinstance(disc, Dot)
    assert (disc.y, disc.fill, tick.stroke) == (frame.bottom, Token.SURFACE, Token.PROVIDER)
    assert frame.x < disc.x - RADIUS
    assert disc.x + RADIUS < frame.right


def test_the_sign_of_an_arrow_stands_beside_its_number():
    disc, _ = agreed_beside((50.0, 60.0))
    assert disc.x - RADIUS > 50 + 2
