"""Arrows as straight lines, from side to side, where there are too many to be led around anything."""

from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Point

Line = tuple[Point, ...]


class Straights:
    """The straight lines of a drawing; those of cards that lie where they lay are not worked out again."""

    def __init__(self) -> None:
        self._drawing: JourneyDrawing | None = None
        self._lines: dict[str, Line] = {}

    def follow(self, drawing: JourneyDrawing) -> None:
        """Turn to the next drawing."""
        old, self._drawing = self._drawing, drawing
        if old is None or old.ends is not drawing.ends or old.rows != drawing.rows or old.columns != drawing.columns:
            self._lines.clear()
            return
        boxes = [box for cell, box in drawing.cells.items() if old.cells.get(cell) is not box]
        touched, links = {card.id for box in boxes for card in box.cards}, drawing.journey.links
        for key in [key for key in self._lines if links[key].source in touched or links[key].target in touched]:
            del self._lines[key]

    def line(self, link: str) -> Line:
        """A line from one card of an arrow to the other; no points if they are not on the drawing."""
        if link not in self._lines:
            self._lines[link] = _straight(self._drawing, link) if self._drawing is not None else ()
        return self._lines[link]


def _straight(drawing: JourneyDrawing, link: str) -> Line:
    found = drawing.journey.links[link]
    source, target = drawing.frame_of(found.source), drawing.frame_of(found.target)
    if source is None or target is None:
        return ()
    if source.right <= target.x:
        return (_at(source, 1.0, 0.5), _at(target, 0.0, 0.5))
    if target.right <= source.x:
        return (_at(source, 0.0, 0.5), _at(target, 1.0, 0.5))
    down = 1.0 if target.y > source.y else 0.0
    return (_at(source, 0.5, down), _at(target, 0.5, 1.0 - down))


def _at(frame: Frame, across: float, down: float) -> Point:
    return (frame.x + frame.width * across, frame.y + frame.height * down)
