"""The amber tile with the B, drawn once for the start page, the rail and the window's icon."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from desktop.layout.palette import LIGHT, Token

AMBER = QColor(LIGHT[Token.HIGHLIGHT])
INK = QColor(LIGHT[Token.INK])


def paint_tile(painter: QPainter, area: QRectF, family: str) -> None:
    """Paint the tile into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(AMBER)
    painter.drawRoundedRect(area, area.width() * 0.24, area.width() * 0.24)
    font = QFont(family)
    font.setPixelSize(max(8, round(area.height() * 0.54)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "B")
    painter.restore()


def window_icon(family: str) -> QIcon:
    """The tile in the sizes that desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_tile(painter, QRectF(0, 0, size, size), family)
        painter.end()
        made.addPixmap(pixmap)
    return made
