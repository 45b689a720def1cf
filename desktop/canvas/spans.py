"""Over which rows and columns each arrow of a drawing goes, so that only those near a part of it are looked at."""

from collections.abc import Iterator

from desktop.layout.drawing import Ends, JourneyDrawing
from desktop.layout.marks import Frame

Span = tuple[int, int, int, int]
"""First and last row, first and last column."""


class Spans:
    """Follows a drawing; what goes over the same rows and columns as before is not looked at again."""

    def __init__(self) -> None:
        self._drawing: JourneyDrawing | None = None
        self._spans: dict[str, Span] = {}

    def follow(self, drawing: JourneyDrawing) -> None:
        """Turn to the next drawing."""
        old, self._drawing = self._drawing, drawing
        if old is None or old.ends is not drawing.ends:
            known = old.ends if old is not None else {}
            self._spans = {
                link: self._spans[link] if known.get(link) is ends else _span(ends)
                for link, ends in drawing.ends.items()
            }

    def over(self, room: Frame, aside: int = 0) -> Iterator[str]:
        """The arrows between cards around a part of the drawing, or so many rows and columns beside it."""
        drawing = self._drawing
        if drawing is None:
            return
        rows = [index for index, band in enumerate(drawing.rows) if band.start < room.bottom and band.end > room.y]
        columns = [index for index, band in enumerate(drawing.columns) if band.start < room.right and band.end > room.x]
        if not rows or not columns:
            return
        first_row, last_row = rows[0] - aside, rows[-1] + aside
        first_column, last_column = columns[0] - aside, columns[-1] + aside
        for link, (top, bottom, left, right) in self._spans.items():
            if top <= last_row and bottom >= first_row and left <= last_column and right >= first_column:
                yield link


def _span(ends: Ends) -> Span:
    (source_row, source_column), (target_row, target_column) = ends.source, ends.target
    rows, columns = sorted((source_row, target_row)), sorted((source_column, target_column))
    return (rows[0], rows[1], columns[0], columns[1])
