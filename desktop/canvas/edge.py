"""Scrolling by itself while something is dragged near the edge of the view, faster the further out it is held."""

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

ZONE = 48.0
"""Pixels from the edge of the view in which a drag scrolls."""

SLOWEST, FASTEST = 2.0, 30.0
"""Pixels for each tick, at the inner border of the zone and at the edge itself or beyond."""

TICK = 16
"""Milliseconds."""


class Scrolled(Protocol):
    """What is scrolled."""

    def open_room(self) -> QRectF: ...
    def scroll_by(self, across: float, down: float) -> None: ...


class EdgeScroll(QObject):
    """Runs as long as a drag is held near an edge."""

    def __init__(self, scrolled: Scrolled, parent: QObject) -> None:
        super().__init__(parent)
        self._scrolled = scrolled
        self._point = QPointF()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)

    def hold_at(self, point: QPointF) -> None:
        """Hear where the drag is now, in pixels of the viewport."""
        self._point = point
        if speed(self._scrolled.open_room(), point) == (0.0, 0.0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Hear that the drag is over."""
        self._timer.stop()

    def _tick(self) -> None:
        self._scrolled.scroll_by(*speed(self._scrolled.open_room(), self._point))


def speed(room: QRectF, point: QPointF) -> tuple[float, float]:
    """How many pixels to scroll at each tick for a drag held at a point: across and down."""
    return (
        _pull(room.right() - point.x(), room.width()) - _pull(point.x() - room.left(), room.width()),
        _pull(room.bottom() - point.y(), room.height()) - _pull(point.y() - room.top(), room.height()),
    )


def _pull(distance: float, length: float) -> float:
    zone = min(ZONE, length / 4)
    if distance >= zone:
        return 0.0
    depth = min(1.0, (zone - distance) / zone)
    return SLOWEST + (FASTEST - SLOWEST) * depth * depth
