"""The course of an indicator on screen: the drawing that paper has, as wide as there is room, and in words."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.canvas.brush import UNITS, Brush
from desktop.icons import Look
from desktop.language import Language
from desktop.layout.chart import Chart
from desktop.layout.timeline import timeline
from desktop.layout.timeline_words import sayings, told
from desktop.model.followed import Followed
from desktop.overriding import override
from desktop.text_size import factor

MM = 4.4
"""Pixels to a millimetre of the drawing at 100 %: its words are as large as others."""
LEAST = 90.0
"""Millimetres below which it is not made narrower, but smaller."""


class FollowPicture(QWidget):
    """Made again when the indicator, the width, the language or the colours are others."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._followed: Followed | None = None
        self._chart: Chart | None = None
        self._brush: Brush | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)

    def show_followed(self, followed: Followed) -> None:
        """Show the course of an indicator."""
        if followed is not self._followed:
            self._followed = followed
            self.setAccessibleName(told(followed, Language.translate))
            self._draw()

    @property
    def chart(self) -> Chart | None:
        """What is drawn."""
        return self._chart

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 200 if self._chart is None else round(self._chart.height * self._scale()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        if self._brush is None:
            self._brush = Brush(self._look.theme, self._look.family)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale() / UNITS, self._scale() / UNITS)
        self._brush.draw(painter, self._chart.marks)
        painter.end()

    def _scale(self) -> float:
        return min(MM * factor(), self.width() / LEAST) if self.width() else MM

    def _draw(self) -> None:
        if self._followed is None or self.width() < 40:
            return
        self._chart = timeline(self._followed, self.width() / self._scale(), sayings(Language.translate))
        self.setFixedHeight(round(self._chart.height * self._scale()))
        self.update()

    def _dress(self, *_: object) -> None:
        self._brush = None
        self.update()
