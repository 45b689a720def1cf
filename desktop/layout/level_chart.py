"""Levels by view as a drawing: a bar for each view of a sub-theme, filled for now, outlined for what is expected."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.layout.chart import Chart
from desktop.layout.level_signs import DIAMOND, SIGNS, SQUARE, Shape, Sign
from desktop.layout.marks import Box, Dot, Mark, Move, Path, Straight, Stroke, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, width_of
from desktop.layout.weight import Weight
from desktop.model.sides import Side

NAME, SMALL, STEP, SMALL_STEP = 3.2, 3.2, 4.2, 4.0
LABEL, LANE, APART = 0.42, 6.4, 4.0
"""The share of the width that names have, the height of a view's bar, and the room between two sub-themes."""
EDGE, ASIDE = 6.0, 22.0
"""From the end of a bar to its first step, and the room for the step that is no level."""
RADIUS, AROUND, LETTER = 2.1, 2.9, 2.5
CAPITAL = 0.66
"""Height of a capital letter as a share of the type."""


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A sub-theme with its levels now and expected by view, and what is said of their distance."""

    name: str
    said: str
    levels: Mapping[Side, tuple[int | None, int | None]]
    band: tuple[int, int] | None = None
    """From the lowest level to the highest, where views differ."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The levels of a scale, and the value that is none with its name, if the scale has one."""

    levels: tuple[int, ...]
    other: int | None = None
    name: str = ""


def level_chart(lines: Sequence[LevelLine], steps: Steps, width: float) -> Chart:
    """Draw sub-themes one under the other."""
    marks: list[Mark] = []
    left = width * LABEL
    y = SMALL_STEP + 1.5
    marks += _heads(steps, left, width, y)
    for line in lines:
        names = broken(line.name, NAME, left - 3, Weight.SEMIBOLD)
        said = broken(line.said, SMALL, left - 3) if line.said else ()
        height = max(LANE * len(SIGNS), len(names) * STEP + len(said) * SMALL_STEP)
        marks += _texts(names, said, y)
        marks += _band(line, steps, left, width, y)
        for at, (view, sign) in enumerate(SIGNS.items()):
            marks += _lane(line.levels.get(view, (None, None)), sign, steps, (left, y + at * LANE), width)
        y += height + APART
    return Chart(tuple(marks), width, max(0.0, y - APART))


def _across(value: int | None, steps: Steps, left: float, width: float) -> float | None:
    if value is not None and value == steps.other:
        return width - ASIDE / 2
    if value not in steps.levels:
        return None
    line = width - left - 2 * EDGE - (ASIDE if steps.other is not None else 0.0)
    return left + EDGE + steps.levels.index(value) * line / max(1, len(steps.levels) - 1)


def _heads(steps: Steps, left: float, width: float, y: float) -> Iterator[Mark]:
    for value in steps.levels:
        yield _centred(str(value), _across(value, steps, left, width) or 0.0, y - 1.5, Token.MUTED)
    if steps.other is not None:
        yield _centred(steps.name, width - ASIDE / 2, y - 1.5, Token.MUTED)


def _texts(names: Sequence[str], said: Sequence[str], y: float) -> Iterator[Mark]:
    for at, words in enumerate(names):
        yield Words(0.0, y + at * STEP + NAME, f"{words} ", NAME, Weight.SEMIBOLD)
    top = y + len(names) * STEP
    for at, words in enumerate(said):
        yield Words(0.0, top + at * SMALL_STEP + SMALL, f"{words} ", SMALL, ink=Token.MUTED)


def _band(line: LevelLine, steps: Steps, left: float, width: float, y: float) -> Iterator[Mark]:
    if line.band is not None:
        low, high = (_across(each, steps, left, width) for each in line.band)
        if low is not None and high is not None:
            tall = LANE * len(SIGNS)
            yield Box(low - 3.4, y, high - low + 6.8, tall, fill=Token.WARNING_TINT, radius=2.0)


def _lane(
    levels: tuple[int | None, int | None], sign: Sign, steps: Steps, corner: tuple[float, float], width: float
) -> Iterator[Mark]:
    left, middle = corner[0], corner[1] + LANE / 2
    spots = [spot for value in steps.levels if (spot := _across(value, steps, left, width)) is not None]
    if spots:
        yield Path((Move((spots[0], middle)), Straight((spots[-1], middle))), stroke=Token.LINE, pen=0.6)
    for spot in spots:
        yield Dot(spot, middle, 0.9, fill=Token.SURFACE, stroke=Token.LINE, pen=0.4)
    if steps.other is not None:
        yield Box(width - ASIDE / 2 - 3, middle - 2.2, 6, 4.4, fill=Token.SURFACE, stroke=Token.LINE, radius=0.8)
    yield _centred(sign.letter, left, middle + CAPITAL * LETTER / 2, sign.token, Weight.BOLD)
    now, expected = (_across(value, steps, left, width) for value in levels)
    if now is not None and expected is not None and now != expected:
        yield Path((Move((now, middle)), Straight((expected, middle))), stroke=sign.token, pen=0.4, dash=0.9)
    if now is not None:
        yield _outline(sign, now, middle, RADIUS, fill=sign.token)
        yield _centred(sign.letter, now, middle + CAPITAL * LETTER / 2, Token.SURFACE, Weight.BOLD)
    if expected is not None and expected == now:
        yield _outline(sign, expected, middle, AROUND)
    elif expected is not None:
        yield _outline(sign, expected, middle, RADIUS, fill=Token.SURFACE, stroke=True)
        yield _centred(sign.letter, expected, middle + CAPITAL * LETTER / 2, sign.token, Weight.BOLD)


def _outline(sign: Sign, x: float, y: float, radius: float, fill: Token | None = None, *, stroke: bool = False) -> Mark:
    pen = sign.token if stroke or fill is None else None
    match sign.shape:
        case Shape.DISC:
            return Dot(x, y, radius, fill=fill, stroke=pen, pen=0.5)
        case Shape.SQUARE:
            side = radius * SQUARE
            return Box(x - side, y - side, 2 * side, 2 * side, fill=fill, stroke=pen, pen=0.5, radius=0.5)
        case _:
            reach = radius * DIAMOND
            spots = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
            strokes: list[Stroke] = [Move(spots[0]), *(Straight(spot) for spot in spots[1:])]
            return Path(tuple(strokes), fill=fill, stroke=pen, pen=0.5, closed=True)


def _centred(words: str, x: float, y: float, ink: Token, weight: Weight = Weight.REGULAR) -> Words:
    size = LETTER if weight is Weight.BOLD else SMALL
    # With a space: copied letters must not run together with the words beside them.
    return Words(x - width_of(words, size, weight) / 2, y, f"{words} ", size, weight, ink)
