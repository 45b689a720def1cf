"""A QR code on screen, always dark on white: a telephone cannot read one that follows a dark theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.layout.palette import LIGHT, Token
from desktop.layout.qr import QUIET, squares
from desktop.overriding import override
from desktop.text_size import aside

SIDE = 200
RADIUS = 10


def paint_qr(painter: QPainter, area: QRectF, text: str) -> None:
    """Paint the code of a text into a square, on white with rounded corners."""
    rows = squares(text)
    step = area.width() / (len(rows) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(area, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # no light seams between dark squares
    ink = QColor(LIGHT[Token.INK])
    for at_y, row in enumerate(rows):
        for at_x, dark in enumerate(row):
            if dark:
                left, top = area.x() + (QUIET + at_x) * step, area.y() + (QUIET + at_y) * step
                painter.fillRect(QRectF(left, top, step, step), ink)
    painter.restore()


class QrPicture(QWidget):
    """Shows one code; nothing where there is no text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show the code of another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(self.tr("QR code: {text}").format(text=text))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(aside(SIDE), aside(SIDE))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._text:
            paint_qr(QPainter(self), QRectF(self.rect()), self._text)
