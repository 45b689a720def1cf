"""The picture on the projector that tells how to come in: what to press, the address, the words, and a QR code."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.language import Language
from desktop.model.shown import JoinCode
from desktop.windows.projector_type import Lettering
from desktop.windows.qr_picture import paint_qr

WORDS = (150, 132, 116, 100, 88, 76, 64)
ADDRESSES = (88, 76, 64, 56, 48)
SMALL, STEP = 44, 40.0
GAP = 70.0
LARGEST = 620.0
"""The widest QR code: from ten metres a telephone reads one of this size."""

SOFT = 0.72


def paint_join(
    type_: Lettering, painter: QPainter, body: QRectF, shown: JoinCode, ink: Callable[[float], QColor]
) -> None:
    """Words at the left, the code at the right, as large as there is room for."""
    side = min(LARGEST, body.height(), body.width() * 0.42)
    column = QRectF(body.x(), body.y(), body.width() - side - GAP, body.height())
    paint_qr(painter, QRectF(body.right() - side, body.y(), side, side), shown.line)
    painter.setPen(ink(SOFT))
    first = Language.translate("Projector", "Open Brobyg, press “Take part”, and write:")
    at = column.top() + type_.block(painter, first, column, SMALL) + STEP
    for words, sizes, name in (
        (shown.address, ADDRESSES, Language.translate("Projector", "Address")),
        (shown.words, WORDS, Language.translate("Projector", "Three words")),
    ):
        painter.setPen(ink(SOFT))
        type_.one_line(painter, name, QRectF(column.x(), at, column.width(), SMALL * 1.3), SMALL)
        at += SMALL * 1.3
        painter.setPen(ink(1.0))
        size = next((each for each in sizes if type_.width(words, each, bold=True) <= column.width()), sizes[-1])
        room = QRectF(column.x(), at, column.width(), size * 1.4)
        painter.setFont(type_.font(size, bold=True))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        at += size * 1.35 + STEP * 0.5
