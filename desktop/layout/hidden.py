"""That lanes or phases are hidden is never hidden: a thin strip says how many, and can be clicked."""

from collections.abc import Iterator

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Box, Frame, Mark, Move, Path, Straight, Stroke, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.words import QT_TRANSLATE_NOOP

HIDDEN_LANES, HIDDEN_PHASES = "hidden lanes", "hidden phases"
"""Keys of the strips."""

LANE = QT_TRANSLATE_NOOP("Drawing", "1 hidden lane")
LANES = QT_TRANSLATE_NOOP("Drawing", "{count} hidden lanes")
PHASE = QT_TRANSLATE_NOOP("Drawing", "1 hidden phase")
PHASES = QT_TRANSLATE_NOOP("Drawing", "{count} hidden phases")


def hidden_tiles(drawing: JourneyDrawing) -> Iterator[Tile]:
    """The strips there are: for lanes under the last one, for phases in the corner beside the first head."""
    journey = drawing.journey
    if journey.hidden_phases:
        height = m.HIDDEN_STRIP
        frame = Frame(0, m.HEAD - height, m.LANE_LABEL - 2, height)
        yield Tile(HIDDEN_PHASES, frame, tuple(_strip(drawing, frame, PHASE, PHASES, len(journey.hidden_phases))))
    top = drawing.hidden_top
    if top is not None:
        frame = Frame(0, top, drawing.width, m.HIDDEN_STRIP)
        yield Tile(HIDDEN_LANES, frame, tuple(_strip(drawing, frame, LANE, LANES, len(journey.hidden_lanes))))


def hidden_at(drawing: JourneyDrawing, x: float, y: float) -> str:
    """The key of the strip at a point of the drawing, or nothing."""
    return next((tile.key for tile in hidden_tiles(drawing) if tile.frame.holds(x, y)), "")


def _strip(drawing: JourneyDrawing, frame: Frame, one: str, many: str, count: int) -> Iterator[Mark]:
    right, bottom = frame.width, frame.height
    corners = ((right, 0.0), (right, bottom), (0.0, bottom))
    yield Box(0, 0, right, bottom, fill=Token.SURFACE)
    edge: list[Stroke] = [Move((0.0, 0.0)), *(Straight(corner) for corner in corners)]
    yield Path(tuple(edge), stroke=Token.MUTED, pen=0.2, dash=1.0, closed=True)
    text = drawing.translate("Drawing", one if count == 1 else many).format(count=count)
    line = shortened(text, m.FOOT, right - 9, Weight.SEMIBOLD)
    middle = bottom / 2
    yield Words(3, middle + m.FOOT * 0.33, line, m.FOOT, Weight.SEMIBOLD, Token.MUTED)
    x = 3 + width_of(line, m.FOOT, Weight.SEMIBOLD) + 1.6
    arrow = (Move((x, middle - 0.5)), Straight((x + 0.9, middle + 0.5)), Straight((x + 1.8, middle - 0.5)))
    yield Path(arrow, stroke=Token.MUTED, pen=0.35)
