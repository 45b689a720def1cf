"""What the drawings of a collaboration survey share: numbers as they read, words in a box, hatching, and their key."""

from collections.abc import Iterator, Sequence

from desktop.layout.marks import Box, Mark, Move, Path, Point, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight
from desktop.model.survey import DIMENSION_NAMES, Dimension, Survey
from desktop.model.survey_compare import Comparison
from desktop.model.survey_words import UNEVEN, UNEVEN_PAIRS, UNEVEN_WHOLE
from desktop.words import Translate

SIZE, STEP = 3.2, 4.0
LARGE = 4.6
CAPITALS = 0.66
PEN = 0.25
HATCH = 1.9


def point_of(translate: Translate) -> str:
    """What stands between whole and tenth in the reader's language."""
    return translate("Report", "{whole}.{tenth}").format(whole="", tenth="")


def names_of(survey: Survey) -> dict[str, str]:
    """What roles are called, by id; a role without a name is a dash."""
    return {role.id: " ".join(role.label.split()) or "–" for role in survey.roles}


def uneven_notes(survey: Survey, found: Comparison, translate: Translate) -> list[str]:
    """Which changes may come of what was hidden in one of two rounds, and not of what people said."""
    names, notes = names_of(survey), list[str]()
    dimensions = [translate("Survey", DIMENSION_NAMES[each]) for each in Dimension if each in found.uneven]
    pairs = [f"{names[one]} → {names[other]}" for one, other in found.uneven_pairs]
    for words, which in ((UNEVEN, dimensions), (UNEVEN_PAIRS, pairs)):
        if which:
            notes.append(translate("Survey", words).format(names=", ".join(which)))
    if found.uneven_whole and found.between is not None:
        notes.append(translate("Survey", UNEVEN_WHOLE))
    return notes


def cut(text: str, width: float, lines: int, weight: Weight = Weight.REGULAR, size: float = SIZE) -> tuple[str, ...]:
    """Words in so many lines at the most; what is left out is told by an ellipsis."""
    found = broken(text, size, width, weight)
    if len(found) <= lines:
        return tuple(found)
    last = found[lines - 1].rstrip()
    while last and width_of(last + "…", size, weight) > width:
        last = last[:-1]
    return (*found[: lines - 1], last.rstrip() + "…")


def fits(text: str, width: float, lines: int) -> bool:
    """Whether words can stand there whole, none of them cut in two."""
    whole = all(width_of(word, SIZE) <= width for word in text.split())
    return whole and len(broken(text, SIZE, width)) <= lines


def said(x: float, baseline: float, text: str, size: float = SIZE, ink: Token = Token.INK) -> Words:
    return Words(x, baseline, text, size, Weight.REGULAR, ink)


def centred(
    lines: Sequence[str], x: float, top: float, height: float, ink: Token = Token.INK, weight: Weight = Weight.REGULAR
) -> Iterator[Words]:
    """Lines in the middle of a height, each in the middle of what lies around `x`."""
    y = top + (height - len(lines) * STEP) / 2
    for index, line in enumerate(lines):
        baseline = y + index * STEP + (STEP + CAPITALS * SIZE) / 2
        yield Words(x - width_of(line, SIZE, weight) / 2, baseline, line, SIZE, weight, ink)


def stacked(
    lines: Sequence[str], x: float, top: float, height: float, weight: Weight = Weight.REGULAR
) -> Iterator[Words]:
    """Lines in the middle of a height, from the left."""
    y = top + (height - len(lines) * STEP) / 2
    for index, line in enumerate(lines):
        yield Words(x, y + index * STEP + (STEP + CAPITALS * SIZE) / 2, line, SIZE, weight)


def hatched(x: float, y: float, width: float, height: float) -> Iterator[Mark]:
    """A box that says nothing: slanting lines that end at its edges."""
    yield Box(x, y, width, height, fill=Token.SURFACE, stroke=Token.LINE, pen=PEN)
    at = HATCH
    while at < width + height:
        low = (x + width, y + at - width) if at > width else (x + at, y)
        high = (x + at - height, y + height) if at > height else (x, y + at)
        yield line(low, high, Token.MUTED, 0.18)
        at += HATCH


def line(start: Point, end: Point, ink: Token = Token.LINE, pen: float = PEN, dash: float = 0.0) -> Path:
    return Path((Move(start), Straight(end)), stroke=ink, pen=pen, dash=dash)


def broken_name(name: str, width: float, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
    return cut(" ".join(name.split()) or "–", width, 2, weight)
