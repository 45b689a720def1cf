"""The lines of a service blueprint between the lanes: dashed, with their names among those of the lanes."""

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Move, Path, Point, Straight, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import shortened, width_of
from desktop.layout.weight import Weight
from desktop.model.service_lines import LINE_NAMES, PlacedLine

AIR = 1.6
PEN, DASH = 0.45, 1.8
MIDDLE = m.LINE_ROOM / 2


def service_tiles(drawing: JourneyDrawing) -> tuple[Tile, ...]:
    """A tile for each line that is drawn, beside its name."""
    return tuple(
        Tile(
            f"line {placed.line}",
            Frame(m.LANE_LABEL, _top(drawing, placed), drawing.width - m.LANE_LABEL, m.LINE_ROOM),
            (_dashes((0.0, MIDDLE), drawing.width - m.LANE_LABEL),),
        )
        for placed in drawing.lines
    )


def line_names(drawing: JourneyDrawing) -> tuple[Tile, ...]:
    """Their names, which stay in sight as those of the lanes do."""
    tiles = []
    for placed in drawing.lines:
        name = drawing.translate("ServiceLines", LINE_NAMES[placed.line])
        shown = shortened(name, m.TEXT, m.LANE_LABEL - 2 * AIR, Weight.SEMIBOLD)
        end = AIR + width_of(shown, m.TEXT, Weight.SEMIBOLD) + AIR
        words = Words(AIR, MIDDLE + m.TEXT * 0.35, shown, m.TEXT, Weight.SEMIBOLD, Token.INK)
        frame = Frame(0, _top(drawing, placed), m.LANE_LABEL, m.LINE_ROOM)
        rest = (_dashes((end, MIDDLE), m.LANE_LABEL),) if end < m.LANE_LABEL else ()
        tiles.append(Tile(f"name {placed.line}", frame, (words, *rest)))
    return tuple(tiles)


def _dashes(start: Point, right: float) -> Path:
    return Path((Move(start), Straight((right, start[1]))), stroke=Token.INK, pen=PEN, dash=DASH)


def _top(drawing: JourneyDrawing, placed: PlacedLine) -> float:
    return drawing.rows[placed.below].start - m.GAP / 2 - m.LINE_ROOM
