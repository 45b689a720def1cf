"""Under the journey, what each phase is worth from three perspectives: a bar each around a thin axis, never a sum."""

from collections.abc import Iterator

from desktop.layout import measures as m
from desktop.layout.drawing import Band, JourneyDrawing
from desktop.layout.marks import Box, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.layout.worth import INKS, TINTS, levels, signed, spread
from desktop.model.journey import Phase
from desktop.model.kinds import PERSPECTIVE_NAMES, Perspective
from desktop.words import QT_TRANSLATE_NOOP, Translate

HEAD = QT_TRANSLATE_NOOP("Drawing", "Value")
SPAN = QT_TRANSLATE_NOOP("Drawing", "span {count}")

APART = 2
"""Perspectives this far apart are pointed at: there the group has something to talk about."""

HEAD_ROOM = 5.0
STEP = 4.7
BAR = 2.9
UNIT = 6.2
"""A level's length."""


def value_tiles(drawing: JourneyDrawing) -> Iterator[Tile]:
    """The bars of each phase; none where nothing is judged on the whole journey."""
    top = drawing.value_top
    if top is None:
        return
    for phase, column in zip(drawing.journey.phases, drawing.columns, strict=True):
        frame = Frame(column.start, top, column.size, m.VALUE_ROWS)
        yield Tile(f"value {phase.id}", frame, tuple(_phase(phase, column, drawing.translate)))


def value_label(drawing: JourneyDrawing) -> Tile | None:
    """The names of the rows, under those of the lanes."""
    top = drawing.value_top
    if top is None:
        return None
    size = m.LANE_TITLE
    marks: list[Mark] = [
        Words(3, size * 0.9, drawing.translate("Drawing", HEAD), size, Weight.SEMIBOLD),
    ]
    for index, perspective in enumerate(Perspective):
        name = drawing.translate("Kinds", PERSPECTIVE_NAMES[perspective])
        line = shortened(name, m.FOOT, m.LANE_LABEL - 5)
        marks.append(Words(3, _middle(index) + m.FOOT * 0.33, line, m.FOOT, ink=Token.MUTED))
    return Tile("value", Frame(0, top, m.LANE_LABEL, m.VALUE_ROWS), tuple(marks))


def _phase(phase: Phase, column: Band, translate: Translate) -> Iterator[Mark]:
    judged = levels(phase.worth)
    if not judged:
        return
    axis = column.size / 2
    for index, perspective in enumerate(Perspective):
        if perspective in judged:
            yield from _bar(perspective, judged[perspective], axis, _middle(index))
    ends = (_middle(0) - STEP / 2, _middle(len(Perspective) - 1) + STEP / 2)
    yield Path((Move((axis, ends[0])), Straight((axis, ends[1]))), stroke=Token.MUTED, pen=0.2)
    if spread(judged) >= APART:
        yield from _bracket(judged, column.size - 3.0, translate)


def _bar(perspective: Perspective, level: int, axis: float, middle: float) -> Iterator[Mark]:
    """A full bar to the right for better, a pale one to the left for worse, and the number at its end."""
    length = abs(level) * UNIT
    x = axis if level > 0 else axis - length
    if level:
        ink, top = INKS[perspective], middle - BAR / 2
        yield Box(x, top, length, BAR, fill=ink if level > 0 else TINTS[perspective], stroke=ink, pen=0.2, radius=0.6)
    text = signed(level)
    left = x - 1.0 - width_of(text, m.FOOT, Weight.SEMIBOLD) if level < 0 else axis + length + 1.0
    yield Words(left, middle + m.FOOT * 0.33, text, m.FOOT, Weight.SEMIBOLD)


def _bracket(judged: dict[Perspective, int], x: float, translate: Translate) -> Iterator[Mark]:
    order = [perspective for perspective in Perspective if perspective in judged]
    far = [each for each in order if judged[each] in (max(judged.values()), min(judged.values()))]
    rows = [index for index, perspective in enumerate(Perspective) if perspective in far]
    top, bottom = _middle(rows[0]), _middle(rows[-1])
    strokes = (Move((x - 1.2, top)), Straight((x, top)), Straight((x, bottom)), Straight((x - 1.2, bottom)))
    yield Path(strokes, stroke=Token.WARNING, pen=0.4)
    text = translate("Drawing", SPAN).format(count=spread(judged))
    left = x - width_of(text, m.FOOT, Weight.SEMIBOLD)
    yield Words(left, HEAD_ROOM - 1.6, text, m.FOOT, Weight.SEMIBOLD, Token.WARNING)


def _middle(index: int) -> float:
    return HEAD_ROOM + (index + 0.5) * STEP
