"""Words can be read in each palette, and the one of high contrast keeps to seven to one."""

import pytest

from desktop.layout.palette import CONTRAST, DARK, LIGHT, Palette, Token, ink_of, tint_of
from desktop.model.sides import Side


def light(color: str) -> float:
    """The relative luminance of WCAG 2."""
    shares = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(palette: Palette, one: Token, other: Token) -> float:
    low, high = sorted((light(palette[one]), light(palette[other])))
    return (high + 0.05) / (low + 0.05)


GROUNDS = [Token.PAPER, Token.SURFACE, *(tint_of(side) for side in Side)]


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST])
def test_a_palette_has_every_colour_and_ink_can_be_read_everywhere(palette: Palette) -> None:
    assert set(palette) == set(Token)
    assert min(ratio(palette, Token.INK, ground) for ground in GROUNDS) >= 7


def test_high_contrast_words_are_seven_to_one_on_whatever_they_stand_on() -> None:
    for side in Side:
        for ground in (Token.SURFACE, Token.PAPER, tint_of(side)):
            assert ratio(CONTRAST, ink_of(side), ground) >= 7, (side, ground)
    for ground in GROUNDS:
        assert ratio(CONTRAST, Token.MUTED, ground) >= 7
        assert ratio(CONTRAST, Token.WARNING, ground) >= 7
    assert ratio(CONTRAST, Token.WARNING, Token.WARNING_TINT) >= 7
    assert ratio(CONTRAST, Token.ON_NIGHT, Token.NIGHT_SOFT) >= 7


def test_high_contrast_edges_are_three_to_one() -> None:
    for ground in (Token.SURFACE, Token.PAPER):
        assert ratio(CONTRAST, Token.LINE, ground) >= 3
        assert ratio(CONTRAST, Token.HIGHLIGHT, ground) >= 3
