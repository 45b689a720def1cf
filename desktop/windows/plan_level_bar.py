"""Two levels of one scale on a bar: a filled disc for how it is now, an outlined ring for what is expected."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import factor, px, typed

HIGHEST = 4
EDGE, DISC, RING, LINE, FOOT = 16, 7, 11, 16, 40
"""From the end of the bar to its first step, across the marks, and down to the line and to the numbers; in pixels."""


class PlanLevelBar(QWidget):
    """A picture; the choices beside it say the same in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._now: int | None = None
        self._target: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_levels(self, now: int | None, target: int | None) -> None:
        """Show them; one that is no step of the bar is not on it."""
        self._now = now if now is not None and now <= HIGHEST else None
        self._target = target if target is not None and target <= HIGHEST else None
        self.update()

    @property
    def shown(self) -> tuple[int | None, int | None]:
        """The levels on the bar, now and expected."""
        return self._now, self._target

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), px(FOOT + 10))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor(), factor())
        width = self.width() / factor()
        places = [QPointF(EDGE + step * (width - 2 * EDGE) / HIGHEST, LINE) for step in range(HIGHEST + 1)]
        painter.setPen(QPen(theme.color(Token.LINE), 4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(places[0], places[-1])
        if self._now is not None and self._target is not None and self._now != self._target:
            painter.setPen(QPen(theme.color(Token.AUTHORITY), 2, Qt.PenStyle.DotLine))
            painter.drawLine(places[self._now], places[self._target])
        self._paint_numbers(painter, places)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._now is not None:
            painter.setBrush(theme.color(Token.AUTHORITY))
            painter.drawEllipse(places[self._now], DISC, DISC)
        if self._target is not None:
            painter.setPen(QPen(theme.color(Token.INK), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._now == self._target else theme.color(Token.SURFACE))
            painter.drawEllipse(places[self._target], RING - 1, RING - 1)

    def _paint_numbers(self, painter: QPainter, places: list[QPointF]) -> None:
        painter.setPen(self._look.theme.color(Token.MUTED))
        font = typed(self.font(), 13)
        font.setPixelSize(13)  # the painter is scaled already
        for step, place in enumerate(places):
            said = step in (self._now, self._target)
            font.setWeight(QFont.Weight.DemiBold if said else QFont.Weight.Normal)
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(str(step))
            painter.drawText(QPointF(place.x() - width / 2, FOOT + 4), str(step))
            painter.setBrush(self._look.theme.color(Token.LINE))
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(place, 4, 4)
            painter.restore()
