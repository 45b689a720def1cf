"""One group's board as it hangs on the wall of the gallery: the group, its case, the board in small, and a count."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop.canvas.gallery_view import WAYS
from desktop.canvas.miniature import Miniatures
from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.gallery import Hung
from desktop.overriding import override
from desktop.text_size import px, tall, typed
from desktop.theme import SMALL
from desktop.windows.enter_button import EnterButton

WIDTH, HEIGHT = 330, 250
EDGE = 12


class GalleryTile(EnterButton):
    """Paints itself from a picture made elsewhere; until that is ready, it says what it will be."""

    walked = Signal(object)
    """An arrow key: go on in this `Way`."""

    def __init__(self, look: Look, pictures: Miniatures) -> None:
        super().__init__()
        self._look, self._pictures = look, pictures
        self._hung: Hung | None = None
        self._case = self._count = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hung(self, hung: Hung, case: str, count: str) -> None:
        """Show the newest reading; `case` and `count` are words."""
        self._hung, self._case, self._count = hung, case, count
        self.setText(hung.group.name)
        self.setAccessibleName(", ".join(filter(None, (hung.group.name, case, count))))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), HEIGHT - 50 + tall(25) + tall(25))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(WAYS[key])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = QRectF(self.rect()).adjusted(EDGE, 8, -EDGE, -8)
        head, foot = float(tall(24)), float(tall(22))
        self._paint_head(painter, QRectF(room.x(), room.y(), room.width(), head))
        self._paint_board(painter, room.adjusted(0, head + 4, 0, -foot - 4))
        painter.setFont(typed(self.font(), SMALL))
        painter.setPen(self._look.theme.color(Token.MUTED))
        below = QRectF(room.x(), room.bottom() - foot, room.width(), foot)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, _short(painter, self._count, below.width()))

    def _paint_ground(self, painter: QPainter) -> None:
        theme, focus = self._look.theme, self.hasFocus()
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        painter.fillPath(outline, theme.color(Token.SURFACE))
        edge = Token.AUTHORITY if focus else Token.MUTED if self.underMouse() else Token.LINE
        painter.setPen(QPen(theme.color(edge), 2.5 if focus else 1))
        painter.drawPath(outline)

    def _paint_head(self, painter: QPainter, room: QRectF) -> None:
        theme = self._look.theme
        painter.setFont(typed(self.font(), 15, QFont.Weight.DemiBold))
        painter.setPen(theme.color(Token.INK))
        name = _short(painter, self.text(), room.width() * 0.7)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        left = painter.fontMetrics().horizontalAdvance(name) + 12
        painter.setFont(typed(self.font(), SMALL))
        painter.setPen(theme.color(Token.MUTED))
        beside = room.adjusted(left, 0, 0, 0)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(beside, right, _short(painter, self._case, beside.width()))

    def _paint_board(self, painter: QPainter, room: QRectF) -> None:
        theme = self._look.theme
        outline = QPainterPath()
        outline.addRoundedRect(room, 8, 8)
        painter.fillPath(outline, theme.color(Token.PAPER))
        hung = self._hung
        if hung is None or not hung.journey.cards:
            painter.setFont(typed(self.font(), SMALL))
            painter.setPen(theme.color(Token.MUTED))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.tr("Nothing here yet"))
            return
        ratio, inner = self.devicePixelRatioF(), room.adjusted(6, 6, -6, -6)
        size = QSize(max(1, int(inner.width() * ratio)), max(1, int(inner.height() * ratio)))
        image = self._pictures.picture(hung.group.id, hung.journey, size, ratio)
        if image is None:
            return
        wide, high = image.width() / ratio, image.height() / ratio
        spot = QRectF(inner.center().x() - wide / 2, inner.center().y() - high / 2, wide, high)
        painter.drawImage(spot, image)


def _short(painter: QPainter, words: str, room: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room))
