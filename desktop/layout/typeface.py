"""The typeface: where its files lie, how wide words are by the font file itself, and where lines break."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

from desktop.layout.weight import Weight

FILES = {
    Weight.REGULAR: "SourceSansPro-Regular.ttf",
    Weight.SEMIBOLD: "SourceSansPro-Semibold.ttf",
    Weight.BOLD: "SourceSansPro-Bold.ttf",
    Weight.ITALIC: "SourceSansPro-It.ttf",
}

SOFT_HYPHEN, HARD_SPACE = "\u00ad", "\u00a0"
SOFT_SPACES = re.compile(r"[^\S\u00a0]+")
LONGEST_HELD = 24
"""Letters that hard spaces may hold on one line; text from web pages is full of them."""


def font_file(weight: Weight) -> Path:
    """The TTF file of one cut, as installed with the program."""
    import font_source_sans_pro

    return Path(font_source_sans_pro.font_directory) / FILES[weight]


class _Advances(dict[str, int]):
    """How far each letter moves on, in the font file's own units: whole numbers, so that sums are exact."""

    def __init__(self, widths: dict[str, int], unknown: int, em: int) -> None:
        super().__init__(widths)
        self._unknown = unknown
        self.em = em

    def __missing__(self, letter: str) -> int:
        return self._unknown


@cache
def _advances(weight: Weight) -> _Advances:
    from fontTools.ttLib import TTFont

    with TTFont(font_file(weight), lazy=True) as font:
        metrics = font["hmtx"].metrics
        widths = {chr(code): metrics[glyph][0] for code, glyph in font.getBestCmap().items()}
        return _Advances(widths, metrics[".notdef"][0], font["head"].unitsPerEm)


def read_fonts() -> None:
    """Read the files of all cuts at leisure, so that nobody waits for them who measures words."""
    for weight in FILES:
        _advances(weight)


def can_write(text: str, weight: Weight = Weight.REGULAR) -> bool:
    """Whether the typeface has every letter of a text."""
    widths = _advances(weight)
    return all(letter in widths for letter in text)


def width_of(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """Width of one line in millimetres, without kerning."""
    return size / _advances(weight).em * _units(text, weight)


@lru_cache(maxsize=40_000)
def _units(text: str, weight: Weight) -> int:
    return sum(map(_advances(weight).__getitem__, text))


@lru_cache(maxsize=20_000)
def broken(text: str, size: float, width: float, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
    """Break a text into lines no wider than `width` millimetres; a word that is too long is cut."""
    lines: list[str] = []
    for paragraph in text.replace(SOFT_HYPHEN, "").splitlines() or [""]:
        lines.extend(_break_paragraph(" ".join(parted(paragraph)), size, width, weight))
    return tuple(lines)


def parted(text: str) -> list[str]:
    """Where a line may break between words: a hard space holds two together, unless that makes a long row of them."""
    if HARD_SPACE not in text:
        return text.split()
    held = (word.strip(HARD_SPACE) for word in SOFT_SPACES.split(text))
    return [part for word in held for part in ([word] if word and len(word) <= LONGEST_HELD else word.split())]


def shortened(text: str, size: float, width: float, weight: Weight = Weight.REGULAR) -> str:
    """One line that fits, ended by an ellipsis where something had to go."""
    line = " ".join(text.split())
    if width_of(line, size, weight) <= width:
        return line
    room = width - width_of("…", size, weight)
    return line[: _fitting(line, size, room, weight)].rstrip() + "…"


def _break_paragraph(text: str, size: float, width: float, weight: Weight) -> list[str]:
    lines: list[str] = []
    line, long = "", 0
    scale = size / _advances(weight).em
    for glue, piece in _pieces(text):
        wide = _units(piece, weight)
        longer = long + _units(glue, weight) + wide if line else wide
        if scale * longer <= width:
            line, long = line + glue + piece if line else piece, longer
            continue
        if line:
            lines.append(line)
        line, long = piece, wide
        if scale * wide > width:
            *cut, line = _cut(piece, size, width, weight)
            lines.extend(cut)
            long = _units(line, weight)
    return [*lines, line]


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Where a line may break: between words, and after a hyphen inside a word."""
    for word in parted(text):
        if "-" not in word:
            yield (" ", word)
            continue
        for index, piece in enumerate(re.split(r"(?<=\w-)(?=\w{3})", word)):
            yield ("" if index else " ", piece)


def _cut(word: str, size: float, width: float, weight: Weight) -> list[str]:
    parts: list[str] = []
    start = 0
    while (keep := max(1, _fitting(word, size, width, weight, start))) < len(word) - start:
        parts.append(word[start : start + keep])
        start += keep
    return [*parts, word[start:]]


def _fitting(text: str, size: float, width: float, weight: Weight, start: int = 0) -> int:
    """How many letters from `start` fit into `width`; looks no further than that, however long the text."""
    widths = _advances(weight)
    scale, long = size / widths.em, 0
    for count, letter in enumerate(islice(text, start, None)):
        long += widths[letter]
        if scale * long > width:
            return count
    return len(text) - start
