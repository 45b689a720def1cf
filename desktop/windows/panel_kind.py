"""The kind of a card as a choice with the sign of each kind, painted as it stands on the cards."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.canvas.brush import UNITS, outline
from desktop.language import Language
from desktop.layout.marks import Dot, Path
from desktop.layout.palette import Token
from desktop.layout.signs import PEN, sign
from desktop.model.kinds import CARD_NAMES, JOURNEY_CARDS, CardKind
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.calm_choice import CalmChoice

SIDE = 18
"""Of a sign, in pixels."""
SIGN, AROUND = 4.0, 0.4
"""Of a sign and of the room around it, in millimetres of the drawing."""


class KindChoice(CalmChoice):
    """One line for each kind, in the order of `JOURNEY_CARDS`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kindChoice")
        self.setAccessibleName(self.tr("Kind of card"))
        hold(self, QWidget.setMinimumHeight, 38, tall)
        for kind in JOURNEY_CARDS:
            self.addItem(Language.translate("Kinds", CARD_NAMES[kind]), kind.value)
        hold(self, KindChoice.paint_signs, SIDE)

    def show_kind(self, kind: CardKind) -> None:
        index = JOURNEY_CARDS.index(kind)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.count():
            self.paint_signs(px(SIDE))

    def paint_signs(self, side: int) -> None:
        """Paint the signs anew, so many pixels wide."""
        ink = self.palette().color(self.palette().ColorRole.Text)
        self.setIconSize(QSize(side, side))
        for index, kind in enumerate(JOURNEY_CARDS):
            self.setItemIcon(index, sign_icon(kind, ink, side, self.devicePixelRatioF()))


def sign_icon(kind: CardKind, ink: QColor, side: int, ratio: float = 1.0) -> QIcon:
    """A kind's sign as an icon of `side` pixels; `ratio` is how many dots of the screen a pixel has."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = side / (SIGN + 2 * AROUND) / UNITS
    painter.scale(scale, scale)
    painter.setPen(QPen(ink, PEN * UNITS, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    for mark in sign(kind, AROUND, AROUND, SIGN, Token.INK):
        match mark:
            case Path():
                painter.drawPath(outline(mark))
            case Dot():
                radius = mark.radius * UNITS
                spot = QRectF(mark.x * UNITS - radius, mark.y * UNITS - radius, 2 * radius, 2 * radius)
                painter.drawEllipse(spot)
    painter.end()
    return QIcon(picture)
