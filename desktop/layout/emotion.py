"""The citizen's emotion curve: a point per phase from -3 (below) to +3 (above), a word for it, and a quote."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Curve, Dot, Frame, Mark, Move, Path, Point, Straight, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import broken, shortened, width_of
from desktop.layout.weight import Weight
from desktop.model.journey import Phase
from desktop.model.kinds import FEELINGS
from desktop.model.quoting import quoted

QUOTE_ROOM = 8.0
WORD_ROOM = 3.4
SWING = 3
QUOTE_LINES = 2


def emotion_row(drawing: JourneyDrawing) -> int:
    """Index of the lane that carries the curve; -1 if no lane does."""
    lanes = drawing.journey.lanes
    return next((index for index, lane in enumerate(lanes) if lane.emotional), -1)


def level_y(drawing: JourneyDrawing, row: int, level: float) -> float:
    """Height of a feeling on the drawing, in millimetres from the top."""
    top = drawing.rows[row].start + m.LANE_PADDING + m.POINT + WORD_ROOM
    room = m.CURVE_HEIGHT - QUOTE_ROOM - 2 * m.POINT - 2 * WORD_ROOM
    return top + room * (SWING - level) / (2 * SWING)


def level_at(drawing: JourneyDrawing, row: int, y: float) -> int:
    """The feeling nearest to a height on the drawing."""
    return min(range(-SWING, SWING + 1), key=lambda level: abs(level_y(drawing, row, level) - y))


def points(drawing: JourneyDrawing) -> list[tuple[Phase, Point]]:
    """The points of the curve, phase by phase; a phase where nothing is said has none."""
    row = emotion_row(drawing)
    if row < 0:
        return []
    return [
        (phase, (column.start + column.size / 2, level_y(drawing, row, phase.feeling)))
        for phase, column in zip(drawing.journey.phases, drawing.columns, strict=True)
        if phase.feeling is not None
    ]


def lay_out_curve(drawing: JourneyDrawing) -> tuple[Mark, ...]:
    """Draw the curve over its lane; nothing if no lane carries one."""
    row = emotion_row(drawing)
    if row < 0 or not drawing.columns:
        return ()
    level = level_y(drawing, row, 0)
    left, right = drawing.columns[0].start, drawing.columns[-1].end
    marks: list[Mark] = [
        Path((Move((left, level)), Straight((right, level))), stroke=Token.CITIZEN, pen=0.15, dash=1.2)
    ]
    found = points(drawing)
    if len(found) > 1:
        marks.append(Path(_smooth([point for _, point in found]), stroke=Token.CITIZEN, pen=m.CURVE_PEN))
    for phase, point in found:
        marks.extend(_point(drawing, phase, point))
    at = {phase.id: point for phase, point in found}
    line = _samples([point for _, point in found])
    for phase, column in zip(drawing.journey.phases, drawing.columns, strict=True):
        middle = column.start + column.size / 2
        marks.extend(_quote(phase, at.get(phase.id), middle, drawing.rows[row].start, _Clear(tuple(line), level)))
    return tuple(marks)


@dataclass(frozen=True, slots=True)
class _Clear:
    """What a quote must keep clear of: points of the curve, and the line of neither good nor bad."""

    curve: tuple[Point, ...]
    level: float

    def holds(self, frame: Frame) -> bool:
        """Whether neither touches a frame."""
        wide = Frame(frame.x - 1.0, frame.y - 0.6, frame.width + 2.0, frame.height + 1.2)
        return not frame.y < self.level < frame.bottom and not any(wide.holds(*point) for point in self.curve)


def _samples(through: list[Point]) -> list[Point]:
    """Points along the curve, about a millimetre apart."""
    found: list[Point] = []
    for before, after in pairwise(through):
        steps = max(2, round(after[0] - before[0]))
        for step in range(steps + 1):
            share = step / steps
            rest = 1 - share
            near, far = rest**3 + 3 * rest**2 * share, share**3 + 3 * rest * share**2
            half = (before[0] + after[0]) / 2
            x = rest**3 * before[0] + 3 * rest * share * half + share**3 * after[0]
            found.append((x, near * before[1] + far * after[1]))
    return found


def _smooth(through: list[Point]) -> tuple[Move | Curve, ...]:
    strokes: list[Move | Curve] = [Move(through[0])]
    for before, after in pairwise(through):
        half = (before[0] + after[0]) / 2
        strokes.append(Curve((half, before[1]), (half, after[1]), after))
    return tuple(strokes)


def _point(drawing: JourneyDrawing, phase: Phase, point: Point) -> tuple[Mark, ...]:
    word = drawing.translate("Kinds", FEELINGS[phase.feeling or 0])
    down = point[1] + 4.7 if (phase.feeling or 0) < 0 else point[1] - 2.6
    x = point[0] - width_of(word, m.FOOT, Weight.SEMIBOLD) / 2
    return (
        Dot(*point, m.POINT, fill=Token.SURFACE, stroke=Token.CITIZEN, pen=0.7),
        Words(x, down, word, m.FOOT, Weight.SEMIBOLD, Token.CITIZEN_WORDS),
    )


def _quote(phase: Phase, point: Point | None, middle: float, top: float, clear: _Clear) -> list[Mark]:
    """The citizen's words, right under or over their point where the curve leaves room, else under the curve."""
    if not phase.quote.strip():
        return []
    width = m.CARD_WIDTH
    lines = broken(quoted(phase.quote), m.FOOT, width, Weight.ITALIC)
    if len(lines) > QUOTE_LINES:
        rest = " ".join(lines[QUOTE_LINES - 1 :])
        lines = (*lines[: QUOTE_LINES - 1], shortened(rest, m.FOOT, width, Weight.ITALIC))
    wide = max(width_of(line, m.FOOT, Weight.ITALIC) for line in lines)
    height = (len(lines) - 1) * m.FOOT_STEP + m.FOOT
    low = top + m.LANE_PADDING + m.CURVE_HEIGHT - QUOTE_ROOM
    above, below = top + m.LANE_PADDING, low + QUOTE_ROOM
    y = low
    for spot in _beside(phase, point, height) if point else ():
        if above <= spot and spot + height <= below and clear.holds(Frame(middle - wide / 2, spot, wide, height)):
            y = spot
            break
    return [
        Words(
            middle - width_of(line, m.FOOT, Weight.ITALIC) / 2,
            y + index * m.FOOT_STEP + m.FOOT * 0.8,
            line,
            m.FOOT,
            Weight.ITALIC,
            Token.CITIZEN_WORDS,
        )
        for index, line in enumerate(lines)
    ]


def _beside(phase: Phase, point: Point, height: float) -> Iterator[float]:
    """Where a quote may begin, the nearest first: on the point's free side, and beyond the word for the feeling."""
    near, far = m.POINT + 0.9, m.POINT + 1.6 + WORD_ROOM
    down, up = (far, near) if (phase.feeling or 0) < 0 else (near, far)
    for step in range(40):
        yield from sorted((point[1] + down + step / 2, point[1] - up - step / 2 - height), key=lambda y: y < point[1])
