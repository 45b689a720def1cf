"""A programme seen from afar: a band of its blocks, each as wide as it is long, breaks pale, with the hours below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.programme import BlockKind, Programme
from desktop.model.timing import clock_text, timetable
from desktop.overriding import override
from desktop.text_size import px, tall, typed

INKS = {
    BlockKind.ARRIVAL: Token.LINE,
    BlockKind.BREAK: Token.LINE,
    BlockKind.LUNCH: Token.LINE,
    BlockKind.TALK: Token.AUTHORITY,
    BlockKind.WELCOME: Token.AUTHORITY,
    BlockKind.GROUP_WORK: Token.PROVIDER,
    BlockKind.EXERCISE: Token.PROVIDER,
    BlockKind.FEEDBACK: Token.PROVIDER,
    BlockKind.PARALLEL: Token.PROVIDER,
    BlockKind.GALLERY: Token.RELATIVES,
    BlockKind.EXPECTATIONS: Token.HIGHLIGHT,
    BlockKind.PLENUM: Token.CITIZEN,
    BlockKind.AGREEMENTS: Token.CITIZEN,
}
"""What is not here is of the others' colour; the words beside the picture say all of it."""
BAND, FOOT = 18, 18


class ProgrammePicture(QWidget):
    """Paints one programme."""

    def __init__(self, look: Look, programme: Programme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._slots = timetable(programme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), BAND + tall(FOOT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._slots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._slots[0].begins, max(self._slots[-1].ends, self._slots[0].begins + 1)
        scale = self.width() / (last - first)
        painter.setPen(Qt.PenStyle.NoPen)
        for slot in self._slots:
            painter.setBrush(self._look.theme.color(INKS.get(slot.block.kind, Token.OTHERS)))
            left = (slot.begins - first) * scale
            painter.drawRoundedRect(QRectF(left, 0, max(2.0, slot.minutes * scale - 2), BAND), 3, 3)
        self._paint_hours(painter, first, last, scale)

    def _paint_hours(self, painter: QPainter, first: int, last: int, scale: float) -> None:
        painter.setPen(self._look.theme.color(Token.MUTED))
        painter.setFont(typed(self.font(), 12))
        room = painter.fontMetrics().horizontalAdvance("00.00")
        below = QRectF(0, BAND, self.width(), self.height() - BAND)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, clock_text(first))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, clock_text(last))
        free = room + 8.0
        for hour in range((first // 60 + 1) * 60, last, 60):
            at = (hour - first) * scale
            if free < at - room / 2 and at + room / 2 < self.width() - room - 8:
                spot = QRectF(at - room / 2, BAND, room, below.height())
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignBottom, clock_text(hour))
                free = at + room / 2 + 8
