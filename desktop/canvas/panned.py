"""A drawing under a window that is moved over it: zoom, scroll bars, wheel and pinch, whatever is drawn."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.canvas.camera import FULL, Camera, clamped
from desktop.layout.marks import Frame
from desktop.overriding import override

STEP = 1.15
"""One step of zoom."""


class Panned(QAbstractScrollArea):
    """Whoever builds on it says how large the drawing is (`_extent`) and paints it. `margin` is the room around it.

    Lengths are in millimetres on the drawing; `_zoom` is the share of 100 %.
    """

    def __init__(self, margin: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = margin
        self._zoom = 1.0
        self._fitted = True
        """Whether nobody has zoomed since the drawing was made to fit."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def zoom(self) -> float:
        """The zoom as a share of 100 %."""
        return self._zoom

    def camera(self) -> Camera:
        """How the drawing now lies in the viewport; a narrow one lies in the middle."""
        edge = self._margin * self._zoom * FULL
        spare = self.viewport().width() - self._extent()[0] * self._zoom * FULL
        left = max(edge, spare / 2)
        return Camera(self._zoom, self.horizontalScrollBar().value() - left, self.verticalScrollBar().value() - edge)

    def to_drawing(self, point: QPointF) -> tuple[float, float]:
        """A point of the viewport on the drawing."""
        return self.camera().to_drawing(point)

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom, keeping what lies under a point of the viewport where it is."""
        zoom = clamped(zoom)
        if abs(zoom - self._zoom) < 1e-6:
            return
        spot = about or QPointF(self.viewport().rect().center())
        x, y = self.to_drawing(spot)
        self._zoom, self._fitted = zoom, False
        self._set_range()
        now = self.camera().to_screen(Frame(x, y, 0, 0)).topLeft()
        self.scroll_by(now.x() - spot.x(), now.y() - spot.y())
        self.viewport().update()
        self._zoomed()

    def zoom_step(self, steps: float) -> None:
        self.set_zoom(self._zoom * STEP**steps)

    def scroll_by(self, across: float, down: float) -> None:
        """Move the drawing by so many pixels."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, pixels in zip(bars, (across, down), strict=True):
            bar.setValue(bar.value() + round(pixels))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * STEP ** (turn.y() / 120), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_by(-(turn.y() or turn.x()), 0)
        else:
            pixels = event.pixelDelta()
            delta = turn if pixels.isNull() else pixels
            self.scroll_by(-delta.x(), -delta.y())
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    # For those who build on it

    def _extent(self) -> tuple[float, float]:
        """How wide and how high the drawing is; without one, nothing."""
        return 0.0, 0.0

    def _zoomed(self) -> None:
        """The zoom is another one."""

    def _set_range(self) -> None:
        """Let the scroll bars reach all of the drawing and its margin."""
        scale, room = self._zoom * FULL, self.viewport().size()
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, length, page in zip(bars, self._extent(), (room.width(), room.height()), strict=True):
            bar.setRange(0, max(0, round((length + 2 * self._margin) * scale - page)))
            bar.setPageStep(page)
            bar.setSingleStep(40)
