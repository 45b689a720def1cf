"""Fingers on the canvas: one moves the drawing, or a card once it has been held still; two move and zoom it.

A tap is a click, a long press opens the menu. Ends in the same gestures and verbs as the mouse.
"""

from enum import Enum, auto
from math import hypot

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from desktop.canvas.fingers import Fingers

HOLD, LONG = 280, 700
"""Milliseconds a finger is still before it takes a card up, and before it opens the menu."""

SLOP = 12.0
"""Pixels a finger may stray and still be still."""

TWICE = 400
"""Milliseconds between two taps that are one double tap."""


class _Phase(Enum):
    """What the fingers are doing."""

    NOTHING = auto()
    RESTING = auto()
    CARRYING = auto()
    PANNING = auto()
    PINCHING = auto()
    OVER = auto()
    """It has ended in something; what is still on the glass means nothing until it is lifted."""


class Touch(QObject):
    """Follows the fingers from the first to the last."""

    def __init__(self, fingers: Fingers, parent: QObject) -> None:
        super().__init__(parent)
        self._fingers = fingers
        self._phase = _Phase.NOTHING
        self._start = self._last = QPointF()
        self._moved = False
        self._span = 0.0
        self._tapped: QPointF | None = None
        self._since_tap = QElapsedTimer()
        self._hold = QTimer(self, interval=HOLD, singleShot=True)
        self._hold.timeout.connect(self._take_up)
        self._long = QTimer(self, interval=LONG, singleShot=True)
        self._long.timeout.connect(self._open_menu)

    def hear(self, event: QTouchEvent) -> bool:
        """Hear a touch event of the viewport; tell whether it is taken."""
        if event.device().type() is QInputDevice.DeviceType.TouchPad:
            return False  # its fingers are not on the drawing; it scrolls and zooms by other events
        points = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        match event.type():
            case QEvent.Type.TouchCancel:
                self._cancel()
            case QEvent.Type.TouchEnd:
                self._lift(event.points()[0].position())
            case QEvent.Type.TouchBegin if self._fingers.viewport().childAt(event.points()[0].position().toPoint()):
                return False  # the editor's own
            case QEvent.Type.TouchBegin:
                self._begin(points)
            case _:
                self._move(points)
        event.accept()
        return True

    def _begin(self, points: list[QEventPoint]) -> None:
        self._phase, self._moved = _Phase.RESTING, False
        self._start = self._last = points[0].position()
        self._hold.start()
        self._long.start()
        if len(points) > 1:
            self._pinch(points)

    def _move(self, points: list[QEventPoint]) -> None:
        if not points or self._phase in (_Phase.OVER, _Phase.NOTHING):
            return
        if len(points) > 1:
            self._pinch(points)
            return
        point = points[0].position()
        strayed = (point - self._start).manhattanLength() > SLOP
        if strayed:
            self._moved = True
            self._rest_no_more()
        match self._phase:
            case _Phase.RESTING if strayed:
                self._phase = _Phase.CARRYING if self._fingers.pull(self._start) else _Phase.PANNING
            case _Phase.PINCHING:  # one of two fingers has been lifted: the other goes on moving the drawing
                self._phase, self._last = _Phase.PANNING, point
        self._follow(point)

    def _follow(self, point: QPointF) -> None:
        if self._phase is _Phase.CARRYING and self._moved:
            self._fingers.drag_to(point)
        elif self._phase is _Phase.PANNING:
            self._fingers.scroll_by(self._last.x() - point.x(), self._last.y() - point.y())
            self._last = point

    def _pinch(self, points: list[QEventPoint]) -> None:
        first, second = points[0].position(), points[1].position()
        middle, apart = (first + second) / 2, second - first
        span = max(1.0, hypot(apart.x(), apart.y()))
        if self._phase is _Phase.PINCHING:
            self._fingers.scroll_by(self._last.x() - middle.x(), self._last.y() - middle.y())
            self._fingers.zoom_by(span / self._span, middle)
        elif self._phase is _Phase.CARRYING:
            self._fingers.give_up()
        self._rest_no_more()
        self._phase, self._last, self._span = _Phase.PINCHING, middle, span

    def _lift(self, point: QPointF) -> None:
        self._rest_no_more()
        phase, self._phase = self._phase, _Phase.NOTHING
        if phase is _Phase.CARRYING and self._moved:
            self._fingers.drop(point)
        elif phase in (_Phase.RESTING, _Phase.CARRYING):
            self._fingers.give_up()
            self._tap(point)

    def _tap(self, point: QPointF) -> None:
        again = self._tapped is not None and (point - self._tapped).manhattanLength() <= 2 * SLOP
        if again and self._since_tap.elapsed() <= TWICE:
            self._tapped = None
            self._fingers.tap_twice(point)
            return
        self._tapped = point
        self._since_tap.start()
        self._fingers.tap(point)

    def _cancel(self) -> None:
        self._rest_no_more()
        self._phase = _Phase.NOTHING
        self._fingers.give_up()

    def _take_up(self) -> None:
        if self._phase is _Phase.RESTING and self._fingers.take_up(self._start):
            self._phase = _Phase.CARRYING

    def _open_menu(self) -> None:
        self._fingers.give_up()
        self._phase = _Phase.OVER
        self._fingers.long_press(self._start)

    def _rest_no_more(self) -> None:
        self._hold.stop()
        self._long.stop()
