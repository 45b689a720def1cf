"""What stands around the cards: phase heads, lane strips with their names and letters, lines between the columns."""

from functools import lru_cache

from desktop.layout import measures as m
from desktop.layout.drawing import Band, JourneyDrawing
from desktop.layout.marks import Box, Frame, Mark, Move, Path, Straight, Tile, Words
from desktop.layout.palette import Token, tint_of, words_of
from desktop.layout.typeface import broken, shortened, width_of
from desktop.layout.weight import Weight
from desktop.model.journey import Lane, Phase

NOTCH = 3.0
TITLE_LINES = 2


@lru_cache(maxsize=2_000)
def lane_strip(lane: Lane, band: Band, width: float) -> Tile:
    """The pale strip a lane lies on."""
    frame = Frame(0, band.start, width, band.size)
    return Tile(lane.id, frame, (Box(0, 0, width, band.size, fill=tint_of(lane.side), radius=m.LANE_RADIUS),))


@lru_cache(maxsize=2_000)
def lane_label(lane: Lane, band: Band) -> Tile:
    """A lane's name and its side's letter, at the lane's left end."""
    ink = words_of(lane.side)
    marks: list[Mark] = [Box(0, 0, m.LANE_LABEL - 1, band.size, fill=tint_of(lane.side), radius=m.LANE_RADIUS)]
    letter = lane.side.letter
    badge = 5.4
    x = 3 + badge / 2 - width_of(letter, 3.4, Weight.BOLD) / 2
    marks.append(Box(3, 3, badge, badge, fill=ink, radius=1.4))
    marks.append(Words(x, 3 + badge * 0.5 + 1.2, letter, 3.4, Weight.BOLD, Token.SURFACE))
    y = 3 + badge + 1.2
    room = int((band.size - y) / m.LANE_STEP)
    for line in broken(lane.title, m.LANE_TITLE, m.LANE_LABEL - 6, Weight.SEMIBOLD)[: max(1, room)]:
        marks.append(Words(3, y + m.LANE_TITLE * 0.9, line, m.LANE_TITLE, Weight.SEMIBOLD, ink))
        y += m.LANE_STEP
    return Tile(lane.id, Frame(0, band.start, m.LANE_LABEL, band.size), tuple(marks))


@lru_cache(maxsize=2_000)
def phase_head(phase: Phase, band: Band) -> Tile:
    """A phase's name on an arrow that points to the next one."""
    width, height = band.size - 0.8, m.HEAD
    outline = (
        (0, 0),
        (width - NOTCH, 0),
        (width, height / 2),
        (width - NOTCH, height),
        (0, height),
        (NOTCH, height / 2),
    )
    first, *rest = outline
    arrow = Path((Move(first), *(Straight(point) for point in rest)), fill=Token.NIGHT_SOFT, closed=True)
    room = width - 3 * NOTCH
    lines = list(broken(phase.title, m.PHASE_TITLE, room, Weight.SEMIBOLD))
    if len(lines) > TITLE_LINES:
        lines = [lines[0], shortened(" ".join(lines[1:]), m.PHASE_TITLE, room, Weight.SEMIBOLD)]
    y = height / 2 - (len(lines) - 1) * m.PHASE_STEP / 2 + m.PHASE_TITLE * 0.33
    words = [
        Words(
            NOTCH * 0.5 + width / 2 - NOTCH * 0.4 - width_of(line, m.PHASE_TITLE, Weight.SEMIBOLD) / 2,
            y + index * m.PHASE_STEP,
            line,
            m.PHASE_TITLE,
            Weight.SEMIBOLD,
            Token.ON_NIGHT,
        )
        for index, line in enumerate(lines)
    ]
    return Tile(phase.id, Frame(band.start, 0, width, height), (arrow, *words))


def column_lines(drawing: JourneyDrawing) -> tuple[Mark, ...]:
    """Dashed lines between the phases, over all lanes."""
    if not drawing.rows:
        return ()
    top, bottom = drawing.rows[0].start, drawing.rows[-1].end
    return tuple(
        Path((Move((band.start, top)), Straight((band.start, bottom))), stroke=Token.LINE, pen=0.2, dash=1.0)
        for band in drawing.columns[1:]
    )
