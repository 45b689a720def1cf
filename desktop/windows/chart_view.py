"""A chart of the layout as a widget: laid out anew for its width, in the theme's colours, with words for a reader."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.canvas.brush import UNITS, Brush
from desktop.icons import Look
from desktop.layout.chart import Chart
from desktop.overriding import override
from desktop.text_size import factor

PIXELS = 4.4
"""Pixels to a millimetre at 100 %."""
EDGE = 2
"""Pixels around it, for pens that are drawn on its very edge."""


class ChartView(QWidget):
    """Only to look at; what it shows is said as its name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._brush = Brush(look.theme, look.family)
        self._make: Callable[[float], Chart] = lambda width: Chart((), width, 0.0)
        self._chart = Chart((), 0.0, 0.0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)

    def show_chart(self, make: Callable[[float], Chart], said: str) -> None:
        """Show what is made for a width in millimetres."""
        self._make = make
        self.setAccessibleName(said)
        self._lay_out()

    @property
    def scale(self) -> float:
        """Pixels to a millimetre."""
        return PIXELS * factor()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, round(self._chart.height * self.scale) + 2 * EDGE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(EDGE, EDGE)
        painter.scale(self.scale / UNITS, self.scale / UNITS)
        self._brush.draw(painter, self._chart.marks)

    def _lay_out(self) -> None:
        self._chart = self._make(max(30.0, (self.width() - 2 * EDGE) / self.scale))
        self.setFixedHeight(max(1, round(self._chart.height * self.scale) + 2 * EDGE))
        self.update()

    def _dress(self, *_: object) -> None:
        self._brush = Brush(self._look.theme, self._look.family)
        self._lay_out()
