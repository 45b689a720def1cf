"""Small tags with somebody's name in the colour of their side, painted once and kept: a moving cursor carries one."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from desktop.layout.palette import Token, words_of
from desktop.model.sides import Side
from desktop.text_size import px, typed
from desktop.theme import Theme

LETTERS = 13
"""Size of the type, in pixels at 100 %."""
AIR, RADIUS = 6, 5
LONGEST = 150
"""Room for a name, in pixels at 100 %."""
KEPT = 100
FIRST_STRONG, END = "\u2068", "\u2069"
"""Around a name: the words beside one that is written from right to left go on from left to right."""


def strong_color(theme: Theme, side: Side) -> QColor:
    """The colour of a side, dark enough for small letters on it."""
    return theme.color(words_of(side))


class NameTags:
    """Tags in one theme and typeface."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = typed(font, LETTERS, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._kept: OrderedDict[tuple[str, Side, float], QPixmap] = OrderedDict()

    def name(self, name: str, side: Side) -> str:
        """A name as it stands on a tag, with the letter of its side; a long one is cut short."""
        short = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, px(LONGEST))
        return f"{FIRST_STRONG}{short}{END} ({side.letter})" if name else side.letter

    def size(self, words: str) -> QSizeF:
        """How large the tag with some words is."""
        return QSizeF(self._metrics.horizontalAdvance(words) + 2 * AIR, self._metrics.height() + 4)

    def draw(self, painter: QPainter, spot: QPoint, words: str, side: Side) -> None:
        """Draw a tag with its top left corner at a spot of the viewport."""
        ratio = painter.device().devicePixelRatioF()
        key = (words, side, ratio)
        if key not in self._kept:
            self._kept[key] = self._paint(words, side, ratio)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        painter.drawPixmap(spot, self._kept[key])

    def _paint(self, words: str, side: Side, ratio: float) -> QPixmap:
        size = self.size(words)
        picture = QPixmap((size * ratio).toSize() + QSizeF(1, 1).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong_color(self._theme, side))
        painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), RADIUS, RADIUS)
        painter.setFont(self._font)
        painter.setPen(self._theme.color(Token.SURFACE))
        painter.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return picture
