"""Arrows as straight lines, from side to side, where there are too many to be led around anything."""

from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame, Point

Line = tuple[Point, ...]


def straight(drawing: JourneyDrawing, link: str) -> Line:
    """A line from one card of an arrow to the other; no points if they are not on the drawing."""
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
