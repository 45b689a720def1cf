"""HTML put together so that nothing anybody typed can become markup."""

import unicodedata
from html import escape

EMPTY = frozenset({"meta", "col"})
TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Signs that turn the direction of everything after them."""


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(name: str, /, *inside: str, **attributes: str | None) -> Markup:
    """An element; text in it is escaped unless it is markup.

    Of an attribute's name `_` becomes `-`, and falls away at the end; an attribute that is None is left out.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(legible(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in EMPTY:
        return Markup(f"<{name}{told}>")
    return Markup(f"<{name}{told}>{joined(*inside)}</{name}>")


def joined(*parts: str) -> Markup:
    """Texts and markup one after the other."""
    return Markup("".join(part if isinstance(part, Markup) else escape(legible(part)) for part in parts))


def legible(text: str) -> str:
    """Letters composed, and what is none taken out: control signs, halves of letters, signs that turn the text."""
    composed = unicodedata.normalize("NFC", text)
    return composed if composed.isprintable() else "".join(map(_letter, composed))


def _letter(letter: str) -> str:
    match unicodedata.category(letter):
        case "Cc":
            return "\n" if letter in "\n\r" else " "
        case "Cs":
            return "\ufffd"
        case "Cn" if ord(letter) & 0xFFFE == 0xFFFE:
            return ""
        case _:
            return "" if letter in TURNING else letter
