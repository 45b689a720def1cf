"""What of the viewport is painted again when a drag, the hover or the pick changes: no more than looks different."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF

from desktop.canvas.camera import Camera
from desktop.canvas.gestures import DragCards, Gesture, Marquee
from desktop.canvas.landing import Landing
from desktop.canvas.picks import CardPick, CellPick, Pick
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.marks import Frame

MARGIN = 26
"""Pixels around a card in which its line and its handle lie."""


class DragArea:
    """Where a drag was painted last, so that it can be painted away."""

    def __init__(self) -> None:
        self._ghosts = QRect()
        self._rooms = QRect()
        self._landing: Landing | None = None
        self._gesture: Gesture | None = None

    def forget(self) -> None:
        """Everything will be painted again."""
        self._gesture = None

    def moved(self, camera: Camera, drawing: JourneyDrawing, gesture: Gesture) -> list[QRect] | None:
        """What a drag that has been moved paints over or bares; nothing if that is everything."""
        match gesture:
            case DragCards() if not gesture.over:
                ghosts, rooms, landing = _ghosts(camera, gesture), _rooms(camera, gesture.landing), gesture.landing
            case Marquee():
                ghosts, rooms, landing = _marked(camera, drawing, gesture), QRect(), None
            case _:
                self._gesture = None
                return None
        known, old = self._gesture is gesture, [self._ghosts.united(ghosts)]
        if landing is not self._landing:
            old += [self._rooms, rooms]
        self._ghosts, self._rooms, self._landing, self._gesture = ghosts, rooms, landing, gesture
        return merged(old) if known else None


def area_of(camera: Camera, drawing: JourneyDrawing, pick: Pick) -> QRect | None:
    """Where a pick or a hover is marked; nothing if that can be anywhere."""
    match pick:
        case None:
            return QRect()
        case CardPick() if drawing.is_plan:
            return None  # lines go from it to wherever it belongs
        case CardPick(key):
            frame = drawing.frame_of(key)
            return _grown(camera, frame) if frame is not None else QRect()
        case CellPick(lane, phase):
            row, column = drawing.row_of(lane), drawing.column_of(phase)
            if row < 0 or column < 0:
                return QRect()
            frame = drawing.cell_frame(row, column)
            # The next card's outline may hang out of a full cell.
            return _grown(camera, Frame(frame.x, frame.y, frame.width, frame.height + 20))
        case _:
            return None


def merged(rects: Iterable[QRect]) -> list[QRect]:
    """Rectangles that do not overlap: those that do become one."""
    apart: list[QRect] = []
    for rect in rects:
        whole = rect
        while meeting := next((other for other in apart if other.intersects(whole)), None):
            apart.remove(meeting)
            whole = whole.united(meeting)
        if not whole.isEmpty():
            apart.append(whole)
    return apart


def _ghosts(camera: Camera, drag: DragCards) -> QRect:
    across, down = drag.shift()
    bounds = drag.load.bounds
    return _grown(camera, bounds.moved(across, down))


def _rooms(camera: Camera, landing: Landing | None) -> QRect:
    around = QRect()
    if landing is not None:
        for frame in (*(room.frame for room in landing.rooms), *landing.lit):
            around = around.united(_grown(camera, frame))
    return around


def _marked(camera: Camera, drawing: JourneyDrawing, marquee: Marquee) -> QRect:
    """The rectangle, and all of the cells it touches: the cards in them have lines around them."""
    frame = marquee.frame()
    rows = [band for band in drawing.rows if band.start < frame.bottom and band.end > frame.y]
    columns = [band for band in drawing.columns if band.start < frame.right and band.end > frame.x]
    around = _grown(camera, frame)
    if rows and columns:
        first, last = columns[0], columns[-1]
        cells = Frame(first.start, rows[0].start, last.end - first.start, rows[-1].end - rows[0].start)
        around = around.united(_grown(camera, cells))
    return around


def _grown(camera: Camera, frame: Frame) -> QRect:
    spot: QRectF = camera.to_screen(frame)
    return spot.toAlignedRect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
