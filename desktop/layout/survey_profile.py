"""The seven dimensions as a drawing (*dimensionsprofil*): a bar each, or before and after as two dots with a line.

The dot before is hollow and the one after is filled, so that a fall is told from a rise without colour.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop.layout.chart import Chart
from desktop.layout.marks import Box, Dot, Mark, Words
from desktop.layout.palette import Token
from desktop.layout.survey_parts import CAPITALS, SIZE, STEP, broken_name, line, point_of, stacked
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.survey import (
    BEST,
    COMMUNICATION,
    DIMENSION_NAMES,
    RELATIONS,
    WORST,
    Dimension,
    Survey,
)
from desktop.model.survey_bands import BAND_NAMES, SHIFT_NAMES, difference_shown, one_decimal
from desktop.model.survey_compare import Comparison
from desktop.model.survey_index import Index
from desktop.model.survey_words import FEW
from desktop.words import QT_TRANSLATE_NOOP, Translate

LABEL = 0.36
GAP = 4.0
END = 33.0
"""Room for the number and its word after the longest bar."""
ROW, BAR = 9.0, 4.6
RADIUS = 1.6
AXIS = 5.0
GROUPS = (
    (QT_TRANSLATE_NOOP("Survey", "Communication"), COMMUNICATION),
    (QT_TRANSLATE_NOOP("Survey", "Relations"), RELATIONS),
)


class _Frame:
    """Where the names, the scale and the words after it are."""

    def __init__(self, width: float, top: float) -> None:
        self.width, self.top = width, top
        self.left = width * LABEL + GAP
        self.unit = (width - self.left - END) / (BEST - WORST)

    def at(self, value: Fraction) -> float:
        return self.left + float(value - WORST) * self.unit

    def scale(self, bottom: float) -> Iterator[Mark]:
        """A line for each step of the scale, and its number under it."""
        for step in range(WORST, BEST + 1):
            x = self.at(Fraction(step))
            yield line((x, self.top), (x, bottom))
            wide = width_of(str(step), SIZE)
            yield Words(x - wide / 2, bottom + AXIS, str(step), SIZE, ink=Token.MUTED)

    def name(self, words: str, y: float, weight: Weight = Weight.REGULAR) -> Iterator[Mark]:
        yield from stacked(broken_name(words, self.width * LABEL, weight), 0.0, y, ROW, weight)

    def told(self, words: str, x: float, y: float, ink: Token = Token.INK) -> Words:
        return Words(x, y + (ROW + CAPITALS * SIZE) / 2, words, SIZE, Weight.SEMIBOLD, ink)


def profile_chart(survey: Survey, index: Index, width: float, translate: Translate) -> Chart:
    """How strong each dimension is, and communication and relations on the whole."""
    frame, marks = _Frame(width, 0.0), list[Mark]()
    whole = {COMMUNICATION: index.communication, RELATIONS: index.relations}
    y = 0.0
    for heading, dimensions in GROUPS:
        rows = [(heading, whole[dimensions], Weight.SEMIBOLD)]
        rows += [(DIMENSION_NAMES[each], index.dimensions.get(each), Weight.REGULAR) for each in dimensions]
        for name, value, weight in rows:
            marks += frame.name(translate("Survey", name), y, weight)
            if value is None:
                marks.append(frame.told(translate("Survey", FEW), frame.left + 1.5, y, Token.MUTED))
            else:
                fill = Token.AUTHORITY if weight is Weight.REGULAR else Token.AUTHORITY_TINT
                long = max(0.3, frame.at(value) - frame.left)
                marks.append(Box(frame.left, y + (ROW - BAR) / 2, long, BAR, fill, Token.AUTHORITY, 0.3))
                band = translate("Survey", BAND_NAMES[survey.bands.of(value)])
                words = f"{one_decimal(value, point_of(translate))} {band}"
                marks.append(frame.told(words, frame.left + long + 1.6, y))
            y += ROW
        y += 2.0
    return Chart((*frame.scale(y - 1.0), *marks), width, y + AXIS)


def dumbbell_chart(comparison: Comparison, names: Sequence[str], width: float, translate: Translate) -> Chart:
    """Each dimension before and after; `names` are what the two rounds are called."""
    top = STEP + 3.0
    frame = _Frame(width, top)
    marks = list(_key(names, frame.left))
    y = top
    for _, dimensions in GROUPS:
        for each in dimensions:
            marks += frame.name(translate("Survey", DIMENSION_NAMES[each]), y)
            marks += _dumbbell(comparison, each, frame, y, translate)
            y += ROW
        y += 2.0
    return Chart((*frame.scale(y - 1.0), *marks), width, y + AXIS)


def _dumbbell(
    comparison: Comparison, dimension: Dimension, frame: _Frame, y: float, translate: Translate
) -> Iterator[Mark]:
    middle = y + ROW / 2
    before, after = comparison.before.dimensions.get(dimension), comparison.after.dimensions.get(dimension)
    if before is not None and after is not None:
        yield line((frame.at(before), middle), (frame.at(after), middle), Token.AUTHORITY, 0.9)
    if before is not None:
        yield _before(frame.at(before), middle)
    if after is not None:
        yield _after(frame.at(after), middle, same=before is not None and abs(frame.at(after) - frame.at(before)) < 1)
    change = comparison.dimensions.get(dimension)
    ends = [frame.at(value) for value in (before, after) if value is not None]
    x = max(ends, default=frame.left) + RADIUS + 1.6
    if change is None:
        yield frame.told(translate("Survey", FEW), x, y, Token.MUTED)
        return
    number = difference_shown(change.difference, point_of(translate))
    yield frame.told(f"{number} {translate('Survey', SHIFT_NAMES[change.shift])}", x, y)


def _before(x: float, y: float) -> Dot:
    return Dot(x, y, RADIUS, Token.SURFACE, Token.AUTHORITY, 0.6)


def _after(x: float, y: float, *, same: bool = False) -> Dot:
    """Where both lie in one place the one before is seen around it."""
    return Dot(x, y, RADIUS * 0.62 if same else RADIUS, Token.AUTHORITY, Token.AUTHORITY, 0.3)


def _key(names: Sequence[str], x: float) -> Iterator[Mark]:
    for name, dot in zip(names, (_before, _after), strict=True):
        yield dot(x + RADIUS, STEP / 2)
        yield Words(x + 2 * RADIUS + 1.4, (STEP + CAPITALS * SIZE) / 2, name, SIZE)
        x += 2 * RADIUS + 1.4 + width_of(name, SIZE) + 6.0
