"""Text made ready for paper: what cannot be printed taken out, and lines that remember what stood between them."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop.layout.marks import Words
from desktop.layout.typeface import broken, can_write, parted
from desktop.layout.weight import Weight
from desktop.report.measures import TextStyle

UNKNOWN = "☐"
"""Stands for a letter that the typeface lacks."""

LEAST_SHARE = 0.5

STAND_INS = {"\u2010": "-", "\u2011": "-", "●": "•", "\ufffd": UNKNOWN}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type; `glue` is what stood in the text between it and the next line: a space, or nothing."""

    text: str
    glue: str


@lru_cache(maxsize=1_000)
def clean(text: str) -> str:
    """Compose letters and take out what is no letter: control characters, invisible ones, lone surrogates."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed
    return "".join(letter if letter.isprintable() else _clean_letter(letter) for letter in composed)


def _clean_letter(letter: str) -> str:
    match unicodedata.category(letter):
        case "Cc":
            return letter if letter in "\r\n\t" else " "
        case "Cf":
            return ""
        case "Cs":
            return "\ufffd"
        case _:
            return letter


@lru_cache(maxsize=4_000)
def printable(text: str, weight: Weight) -> str:
    """What is printed of a line: letters that the typeface lacks give way to a sign."""
    if can_write(text, weight):
        return text
    return "".join(letter if can_write(letter, weight) else _stand_in(letter, weight) for letter in text)


def _stand_in(letter: str, weight: Weight) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Cf", "Mn", "Me"):
        return ""
    if category == "Zs":
        return " "
    plain = STAND_INS.get(letter) or unicodedata.normalize("NFKD", letter)
    return plain if can_write(plain, weight) else UNKNOWN


def lines_of(text: str, style: TextStyle, width: float) -> tuple[Line, ...]:
    """Break a text into lines; an empty line in the text stays an empty line."""
    found: list[Line] = []
    for paragraph in clean(text).splitlines() or [""]:
        found.extend(_lines(" ".join(parted(paragraph)), style, width))
    return tuple(found)


def balanced(text: str, style: TextStyle, width: float) -> tuple[Line, ...]:
    """Break a heading into as few lines as it needs, but lines of much the same length."""
    lines = lines_of(text, style, width)
    share = 1.0
    while share > LEAST_SHARE:
        share -= 0.05
        tried = lines_of(text, style, width * share)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def _lines(paragraph: str, style: TextStyle, width: float) -> list[Line]:
    at = 0
    found = []
    for text in broken(paragraph, style.size, width, style.weight):
        at += len(text)
        space = paragraph[at : at + 1] == " " or at >= len(paragraph)
        found.append(Line(text, " " if space else ""))
        at += space
    return found


def words(line: Line, x: float, top: float, style: TextStyle) -> Words:
    """Place a line. It takes its glue along, so that words copied from the paper do not run together."""
    return Words(x, style.baseline(top), line.text + line.glue, style.size, style.weight, style.ink)
