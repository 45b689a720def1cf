"""What became of each card, drawn over a journey: a sign and a frame; what is gone is struck through."""

from collections.abc import Iterator, Mapping

from desktop.layout import measures as m
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Box, Dot, Frame, Mark, Move, Path, Point, Straight, Stroke, Tile, Words
from desktop.layout.palette import Token
from desktop.layout.typeface import width_of
from desktop.layout.weight import Weight
from desktop.model.compare import DIFFERENCE_NAMES, Difference
from desktop.words import Translate

INKS = {
    Difference.NEW: Token.PROVIDER,
    Difference.GONE: Token.CITIZEN,
    Difference.MOVED: Token.AUTHORITY,
    Difference.CHANGED: Token.WARNING,
}
RADIUS = 2.2
RISE = 1.1
"""How far the sign stands above the card's edge: it covers neither the badges nor the card above."""

PEN = 0.6


def decorated(
    drawing: JourneyDrawing, differences: Mapping[str, Difference], translate: Translate | None = None
) -> Iterator[Tile]:
    """The tiles to paint over a drawing, one for each card that differs, keyed by the card."""
    for tile in drawing.card_tiles():
        difference = differences.get(tile.key, Difference.SAME)
        if difference is not Difference.SAME:
            yield decoration(tile, difference, translate or drawing.translate)


def decoration(tile: Tile, difference: Difference, translate: Translate) -> Tile:
    """What is painted over one card: its frame and, astride its upper edge, a sign with its word."""
    width, height = tile.frame.width, tile.frame.height
    ink = INKS[difference]
    marks: list[Mark] = []
    if difference is Difference.GONE:
        marks += _struck(tile)
    dashed = difference in (Difference.MOVED, Difference.GONE)
    if dashed:
        marks.append(_dashed(width, height, ink))
    else:
        marks.append(Box(0, 0, width, height, stroke=ink, pen=PEN, radius=m.CARD_RADIUS))
    marks += _flag(difference, width, ink, translate)
    return Tile(tile.key, Frame(tile.frame.x, tile.frame.y, width, height), tuple(marks))


def _struck(tile: Tile) -> Iterator[Mark]:
    """The card once more in pale, each of its lines struck through."""
    height = tile.frame.height
    yield Box(m.CARD_STRIP, 0, tile.frame.width - m.CARD_STRIP, height, fill=Token.SURFACE, radius=m.CARD_RADIUS)
    lines = [mark for mark in tile.marks if isinstance(mark, Words)]
    for line in lines:
        yield Words(line.x, line.y, line.text, line.size, line.weight, Token.MUTED)
    for line in lines:
        y, right = line.y - line.size * 0.24, line.x + width_of(line.text, line.size, line.weight)
        yield Path((Move((line.x, y)), Straight((right, y))), stroke=Token.CITIZEN, pen=0.3)


def _dashed(width: float, height: float, ink: Token) -> Path:
    corners = ((width, 0.0), (width, height), (0.0, height))
    strokes: list[Stroke] = [Move((0.0, 0.0)), *(Straight(corner) for corner in corners)]
    return Path(tuple(strokes), stroke=ink, pen=PEN, dash=1.4, closed=True)


def _flag(difference: Difference, width: float, ink: Token, translate: Translate) -> Iterator[Mark]:
    """A pill on the upper edge at the right: the sign on a disc, and the word for it."""
    word = translate("Compare", DIFFERENCE_NAMES[difference])
    room = width_of(word, m.FOOT, Weight.SEMIBOLD)
    long = 2 * RADIUS + 1.0 + room + 1.6
    left = width - long - 1.5
    yield Box(left, -RISE - RADIUS, long, 2 * RADIUS, fill=Token.SURFACE, stroke=ink, pen=0.3, radius=RADIUS)
    yield Dot(left + RADIUS, -RISE, RADIUS, fill=ink)
    for line in _sign(difference, (left + RADIUS, -RISE)):
        first, *rest = line
        yield Path((Move(first), *(Straight(point) for point in rest)), stroke=Token.SURFACE, pen=0.55)
    dark = Token.CITIZEN_WORDS if difference is Difference.GONE else ink
    yield Words(left + 2 * RADIUS + 1.0, m.FOOT * 0.33 - RISE, word, m.FOOT, Weight.SEMIBOLD, dark)


def _sign(difference: Difference, middle: Point) -> tuple[tuple[Point, ...], ...]:
    """Lines of a sign: plus, minus, an arrow, a pencil."""
    x, y = middle
    match difference:
        case Difference.NEW:
            return (((x - 1.2, y), (x + 1.2, y)), ((x, y - 1.2), (x, y + 1.2)))
        case Difference.GONE:
            return (((x - 1.2, y), (x + 1.2, y)),)
        case Difference.MOVED:
            return (((x - 1.3, y), (x + 1.2, y)), ((x + 0.3, y - 0.9), (x + 1.2, y), (x + 0.3, y + 0.9)))
        case Difference.CHANGED:
            body = ((x - 1.2, y + 1.2), (x - 0.9, y + 0.2), (x + 0.7, y - 1.3), (x + 1.3, y - 0.7), (x - 0.2, y + 0.9))
            return ((*body, body[0]), ((x - 1.3, y + 1.3), (x - 1.2, y + 1.2)))
        case Difference.SAME:
            return ()
