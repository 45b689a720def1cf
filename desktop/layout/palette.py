"""Every colour once: tokens with their meaning, and the palettes that give each token a colour."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from desktop.model.sides import Side


class Token(StrEnum):
    """What a colour is for; which colour that is depends on the palette."""

    INK = "ink"
    MUTED = "muted"
    PAPER = "paper"
    SURFACE = "surface"
    LINE = "line"
    CHOSEN = "chosen"
    NIGHT = "night"
    ON_NIGHT = "on_night"
    NIGHT_SOFT = "night_soft"
    HIGHLIGHT = "highlight"
    WARNING = "warning"
    WARNING_TINT = "warning_tint"
    CITIZEN = "citizen"
    CITIZEN_WORDS = "citizen_words"
    CITIZEN_TINT = "citizen_tint"
    RELATIVES = "relatives"
    RELATIVES_TINT = "relatives_tint"
    AUTHORITY = "authority"
    AUTHORITY_TINT = "authority_tint"
    PROVIDER = "provider"
    PROVIDER_TINT = "provider_tint"
    OTHERS = "others"
    OTHERS_TINT = "others_tint"
    ARTEFACTS = "artefacts"
    ARTEFACTS_TINT = "artefacts_tint"


Palette = Mapping[Token, str]
"""Colours as #rrggbb."""

LIGHT: Palette = {
    Token.INK: "#1d2733",
    Token.MUTED: "#5d6875",
    Token.PAPER: "#f7f5f0",
    Token.SURFACE: "#ffffff",
    Token.LINE: "#e2ddd4",
    Token.CHOSEN: "#ffffff",
    Token.NIGHT: "#17222e",
    Token.ON_NIGHT: "#ffffff",
    Token.NIGHT_SOFT: "#273647",
    Token.HIGHLIGHT: "#e9a23b",
    Token.WARNING: "#8a5a00",
    Token.WARNING_TINT: "#fff3d6",
    Token.CITIZEN: "#c8551b",
    Token.CITIZEN_WORDS: "#b34a16",
    Token.CITIZEN_TINT: "#fdeee3",
    Token.RELATIVES: "#9b3f7a",
    Token.RELATIVES_TINT: "#f8e9f3",
    Token.AUTHORITY: "#1f5f8b",
    Token.AUTHORITY_TINT: "#e4eff7",
    Token.PROVIDER: "#17795e",
    Token.PROVIDER_TINT: "#e2f3ed",
    Token.OTHERS: "#59636e",
    Token.OTHERS_TINT: "#eef0f2",
    Token.ARTEFACTS: "#6b5b45",
    Token.ARTEFACTS_TINT: "#f0ebe2",
}

DARK: Palette = {
    Token.INK: "#eef1f4",
    Token.MUTED: "#a9b4c0",
    Token.PAPER: "#141b23",
    Token.SURFACE: "#1f2933",
    Token.LINE: "#36424f",
    Token.CHOSEN: "#566474",
    Token.NIGHT: "#0d131a",
    Token.ON_NIGHT: "#ffffff",
    Token.NIGHT_SOFT: "#243140",
    Token.HIGHLIGHT: "#f0b357",
    Token.WARNING: "#f2c464",
    Token.WARNING_TINT: "#3d3216",
    Token.CITIZEN: "#f08a55",
    Token.CITIZEN_WORDS: "#f08a55",
    Token.CITIZEN_TINT: "#33241b",
    Token.RELATIVES: "#d98bbd",
    Token.RELATIVES_TINT: "#30212c",
    Token.AUTHORITY: "#78b4de",
    Token.AUTHORITY_TINT: "#1b2a36",
    Token.PROVIDER: "#5fc4a5",
    Token.PROVIDER_TINT: "#18302a",
    Token.OTHERS: "#a7b1bb",
    Token.OTHERS_TINT: "#262d35",
    Token.ARTEFACTS: "#c9b491",
    Token.ARTEFACTS_TINT: "#2c2820",
}

CONTRAST: Palette = {
    Token.INK: "#000000",
    Token.MUTED: "#2e2e2e",
    Token.PAPER: "#ffffff",
    Token.SURFACE: "#ffffff",
    Token.LINE: "#595959",
    Token.CHOSEN: "#ffffff",
    Token.NIGHT: "#000000",
    Token.ON_NIGHT: "#ffffff",
    Token.NIGHT_SOFT: "#1c1c1c",
    Token.HIGHLIGHT: "#d78000",
    Token.WARNING: "#5c3a00",
    Token.WARNING_TINT: "#fff8e6",
    Token.CITIZEN: "#8a2f00",
    Token.CITIZEN_WORDS: "#8a2f00",
    Token.CITIZEN_TINT: "#fff4ec",
    Token.RELATIVES: "#74205a",
    Token.RELATIVES_TINT: "#fdf2f9",
    Token.AUTHORITY: "#0b3d63",
    Token.AUTHORITY_TINT: "#f0f7fc",
    Token.PROVIDER: "#00503b",
    Token.PROVIDER_TINT: "#eefaf5",
    Token.OTHERS: "#333b44",
    Token.OTHERS_TINT: "#f5f6f8",
    Token.ARTEFACTS: "#4a3a22",
    Token.ARTEFACTS_TINT: "#f8f4ec",
}
"""For those who see little: words at least 7:1 on whatever they stand on, edges and marks at least 3:1."""


@cache
def ink_of(side: Side) -> Token:
    """The strong colour of a side, for bars, edges and dots."""
    return Token(side.value)


@cache
def words_of(side: Side) -> Token:
    """The strong colour of a side for words in it, and for what stands under a letter: small type can be read."""
    return Token.CITIZEN_WORDS if side is Side.CITIZEN else ink_of(side)


@cache
def tint_of(side: Side) -> Token:
    """The pale colour of a side, for its lane."""
    return Token(f"{side.value}_tint")
