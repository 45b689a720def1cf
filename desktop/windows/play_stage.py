"""The stage of a presentation: paints one phase, comes in with a short movement, can be enlarged and pushed about."""

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.brush import UNITS, Brush
from desktop.layout.drawing import JourneyDrawing
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.theme import Theme
from desktop.windows.play_layout import PhasePicture, lay_out_phase

COMING_MS = 180
SHIFT = 60
"""How far to the side a phase begins when it comes in, in pixels."""

EDGE = 28
STEP, MOST = 1.25, 4.0
SLIP = 12
"""So many pixels a finger may slip and still have tapped."""


class PlayStage(QWidget):
    """Shows; which phase comes next is the window's business."""

    tapped = Signal(int)
    """The right half was tapped: 1, or the left: -1."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = Brush(theme, family)
        self._drawing: JourneyDrawing | None = None
        self._phase = ""
        self._picture: tuple[JourneyDrawing, tuple[str, QSize], PhasePicture] | None = None
        self._zoom = 1.0
        self._push = QPointF()
        self._pressed: QPointF | None = None
        self._held = QPointF()
        self._way = 0
        self._coming = QVariantAnimation(self, duration=COMING_MS, startValue=0.0, endValue=1.0)
        self._coming.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._coming.valueChanged.connect(lambda *_: self.update())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def zoom(self) -> float:
        """How much larger than what fits."""
        return self._zoom

    @property
    def moving(self) -> bool:
        """Whether a phase is coming in."""
        return self._coming.state() == QVariantAnimation.State.Running

    def show_phase(self, drawing: JourneyDrawing, phase: str, way: int = 0) -> None:
        """Show a phase; it comes from the right (1), the left (-1), or is simply there (0)."""
        if phase != self._phase:
            self._zoom, self._push = 1.0, QPointF()
        self._drawing, self._phase, self._way = drawing, phase, way
        self._coming.stop()
        if way:
            self._coming.start()
        self.update()

    def zoom_step(self, steps: int) -> None:
        """Enlarge, or make smaller again until all fits."""
        self._zoom = max(1.0, min(MOST, self._zoom * STEP**steps))
        self._push = self._push if self._zoom > 1.0 else QPointF()
        self.update()

    def push(self, across: float, down: float) -> None:
        """Move an enlarged phase by so many pixels."""
        if self._zoom > 1.0:
            self._push += QPointF(across, down)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._brush.color(Token.PAPER))
        if self._drawing is None:
            return
        picture = self._laid_out(self._drawing)
        scale = picture.scale * self._zoom
        share = float(self._coming.currentValue()) if self.moving else 1.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(share)
        left = (self.width() - picture.width * scale) / 2 + self._push.x() + self._way * SHIFT * (1 - share)
        top = max(EDGE, (self.height() - picture.height * scale) / 2) if self._zoom == 1.0 else EDGE
        painter.translate(left, top + self._push.y())
        painter.scale(scale / UNITS, scale / UNITS)
        for tile in picture.tiles:
            self._brush.draw_tile(painter, tile)

    def _laid_out(self, drawing: JourneyDrawing) -> PhasePicture:
        known = self._picture
        if known is None or known[0] is not drawing or known[1] != (self._phase, self.size()):
            room = self.width() - 2 * EDGE, self.height() - 2 * EDGE
            known = drawing, (self._phase, self.size()), lay_out_phase(drawing, self._phase, *room)
            self._picture = known
        return known[2]

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._held = event.position(), self._push

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self._zoom > 1.0:
            self._push = self._held + event.position() - self._pressed
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (event.position() - pressed).manhattanLength() <= SLIP:
            self.tapped.emit(1 if event.position().x() >= self.width() / 2 else -1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_step(1 if event.angleDelta().y() > 0 else -1)
        else:
            self.push(0, event.angleDelta().y())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab changes journeys.
        return False
