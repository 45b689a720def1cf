"""Words can be read in each palette, and the one of high contrast keeps to seven to one."""

import re

import pytest

from desktop.layout.differences import decoration
from desktop.layout.marks import Tile, Words
from desktop.layout.palette import CONTRAST, DARK, LIGHT, Palette, Token, ink_of, tint_of, words_of
from desktop.layout.whole import whole_drawing
from desktop.model.compare import Difference
from desktop.model.sides import Side
from desktop.settings import Appearance
from desktop.theme import style_sheet, theme_of
from desktop.words import untranslated
from tests.layout.test_plan_layout import drawn, planned
from tests.layout.test_quotes import with_quotes


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


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST])
def test_small_words_in_the_colour_of_a_side_can_be_read_on_all_they_stand_on(palette: Palette) -> None:
    for side in Side:
        for ground in (Token.SURFACE, Token.PAPER, tint_of(side)):
            assert ratio(palette, words_of(side), ground) >= 4.5, (side, ground)
    for words in (Token.MUTED, Token.WARNING):
        for ground in (Token.SURFACE, Token.PAPER, Token.WARNING_TINT):
            assert ratio(palette, words, ground) >= 4.5, (words, ground)


def test_whatever_is_written_on_a_board_or_in_the_window_is_in_colours_for_words() -> None:
    """A bar, an edge or a dot is told apart at three to one; a letter is not."""
    journey, plan = with_quotes((2, -1, 1)), drawn(planned())
    tiles: list[Tile] = [*whole_drawing(journey), *whole_drawing(plan)]
    tiles.append(decoration(next(iter(plan.card_tiles())), Difference.GONE, untranslated))
    written = [mark.ink for tile in tiles for mark in tile.marks if isinstance(mark, Words)]
    assert Token.CITIZEN_WORDS in written
    faint = [token for token in Token if not token.value.endswith("_tint") and ratio(LIGHT, token, Token.SURFACE) < 4.5]
    on_dark = {Token.SURFACE, Token.PAPER, Token.ON_NIGHT, Token.CHOSEN}
    assert set(written) & (set(faint) - on_dark) == set()
    sheet = style_sheet(theme_of(Appearance.LIGHT))
    assert re.findall(rf"(?<![-\w])color: {LIGHT[Token.CITIZEN]}", sheet) == []
    assert LIGHT[Token.CITIZEN_WORDS] in sheet


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
