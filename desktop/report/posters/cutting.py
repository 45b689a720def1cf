"""What of a page lies in a window of it: marks that are seen there at least in part."""

from collections.abc import Iterator, Sequence

from desktop.layout.marks import Box, Curve, Dot, Frame, Mark, Path, Words
from desktop.layout.typeface import width_of
from desktop.report.page import PageNumber, Piece, Placed
from desktop.tagged.structure import Element

BELOW = 0.3
"""How far letters reach below their line, as a share of their size."""


def framed(placed: Sequence[Placed]) -> tuple[tuple[Placed, tuple[tuple[Mark, Frame], ...]], ...]:
    """Each piece of a page, and where its marks lie on the page."""
    return tuple((each, tuple(_marks(each))) for each in placed)


def within(
    pieces: Sequence[tuple[Placed, tuple[tuple[Mark, Frame], ...]]], window: Frame, at: Frame, figure: Element
) -> Iterator[Placed]:
    """The marks that meet the window, moved so that it comes to lie `at` another place, and nothing beside it.

    All that is read belongs to the figure.
    """
    for each, marks in pieces:
        seen = tuple(mark for mark, frame in marks if frame.meets(window))
        if seen:
            element = figure if each.piece.element is not None else None
            x, y = each.x - window.x + at.x, each.y - window.y + at.y
            yield Placed(x, y, Piece(seen, element), each.scale, clip=at)


def _marks(placed: Placed) -> Iterator[tuple[Mark, Frame]]:
    scale = placed.scale
    for mark in placed.piece.marks:
        if not isinstance(mark, PageNumber):
            frame = bounds(mark)
            x, y = placed.x + frame.x * scale, placed.y + frame.y * scale
            yield mark, Frame(x, y, frame.width * scale, frame.height * scale)


def bounds(mark: Mark) -> Frame:
    """The room a mark takes, with its pen."""
    match mark:
        case Words():
            wide = width_of(mark.text, mark.size, mark.weight)
            return Frame(mark.x, mark.y - mark.size, wide, mark.size * (1 + BELOW))
        case Box():
            pen = mark.pen if mark.stroke is not None else 0.0
            return Frame(mark.x - pen, mark.y - pen, mark.width + 2 * pen, mark.height + 2 * pen)
        case Dot():
            far = mark.radius + mark.pen
            return Frame(mark.x - far, mark.y - far, 2 * far, 2 * far)
        case Path():
            return _around(mark)


def _around(path: Path) -> Frame:
    points = [
        point
        for stroke in path.strokes
        for point in ((stroke.first, stroke.second, stroke.to) if isinstance(stroke, Curve) else (stroke.to,))
    ]
    xs, ys, pen = [x for x, _ in points], [y for _, y in points], path.pen
    if not points:
        return Frame(0, 0, 0, 0)
    return Frame(min(xs) - pen, min(ys) - pen, max(xs) - min(xs) + 2 * pen, max(ys) - min(ys) + 2 * pen)
