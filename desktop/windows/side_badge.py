"""The letter of a side on its colour, as a small picture in a row."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.person_paint import BADGE, paint_badge
from desktop.windows.seating_words import side_name


class SideBadge(QWidget):
    """Says the side's name to whoever points at it, or has it read aloud."""

    def __init__(self, look: Look, side: Side = Side.OTHERS) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.show_side(side)

    def show_side(self, side: Side) -> None:
        """Show another side."""
        self._side = side
        self.setAccessibleName(side_name(side))
        self.setToolTip(side_name(side))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(BADGE) + 2, px(BADGE) + 2)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, self._look, self._side, QRectF(self.rect()).adjusted(1, 1, -1, -1))
