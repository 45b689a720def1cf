"""A level from 0 to 4 as a bar of four: filled is now, outlined is what is expected; a number stands beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT, Assessment
from desktop.overriding import override
from desktop.text_size import factor, hold, px
from desktop.windows.labels import label

STEPS = 4
STEP, GAP, HEIGHT = 20, 3, 10
ALONE, WITH_EXPECTED = 14, 42
"""Room for the number, so that bars stand in line."""


class LevelBar(QWidget):
    """The four steps."""

    def __init__(self, look: Look, level: int, expected: int | None) -> None:
        super().__init__()
        self._look = look
        self._level = level
        self._expected = expected
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(STEPS * (STEP + GAP)), px(HEIGHT + 8))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor(), factor())
        for step in range(STEPS):
            block = QRectF(step * (STEP + GAP), 4, STEP, HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Token.AUTHORITY if step < self._level else Token.LINE))
            painter.drawRoundedRect(block, 2.5, 2.5)
        if self._expected is not None and self._expected != self._level:
            width = self._expected * (STEP + GAP) - GAP
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(Token.INK), 1.5))
            painter.drawRoundedRect(QRectF(1, 1.5, max(width - 2, 3), HEIGHT + 5), 3, 3)


class Level(QWidget):
    """The bar with its number; words where there is no number to show."""

    def __init__(self, look: Look, line: Assessment) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = self._say(line)
        if line.level is not None and line.level <= STEPS:
            row.addWidget(LevelBar(look, line.level, line.expected if (line.expected or 0) <= STEPS else None))
            number = label("number", self.words)
            hold(number, QWidget.setMinimumWidth, WITH_EXPECTED if line.expected is not None else ALONE)
            row.addWidget(number)
        else:
            row.addWidget(label("muted", self.words))
        self.setAccessibleName(f"{line.label}: {self.words}")

    def _say(self, line: Assessment) -> str:
        if line.level is None:
            return line.note or self.tr("without level")
        now = self._step(line.level)
        return f"{now} → {self._step(line.expected)}" if line.expected is not None else now

    def _step(self, level: int) -> str:
        words = {NOT_ASSESSED: self.tr("not assessed"), NOT_RELEVANT: self.tr("not relevant")}
        return words.get(level, str(level))
