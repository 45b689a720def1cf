"""The large buttons on the dark side of the start page: what to do, and a line about it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.icons import Look
from desktop.layout.palette import LIGHT, Token
from desktop.overriding import override
from desktop.text_size import BODY, px, typed
from desktop.theme import SMALL
from desktop.windows.enter_button import EnterButton

PADDING = 20
RADIUS = 12
WORDS = Qt.TextFlag.TextWordWrap


class NightButton(EnterButton):
    """A title and a line of explanation; the first choice is amber."""

    def __init__(self, look: Look, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._first = first
        self._line = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, line: str) -> None:
        """Set the words."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), self.heightForWidth(px(320)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * PADDING, 1000)
        line = QFontMetrics(self._font(SMALL + 1)).boundingRect(room, WORDS, self._line)
        return QFontMetrics(self._title_font()).height() + line.height() + 34

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._ground())
        painter.setPen(self._edge())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
        ink = QColor(LIGHT[Token.INK]) if self._first else theme.color(Token.ON_NIGHT)
        area = self.rect().adjusted(PADDING, 15, -PADDING, -13)
        font = self._title_font()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, self.text())
        ink.setAlphaF(0.85 if self._first else 0.78)
        painter.setPen(ink)
        painter.setFont(self._font(SMALL + 1))
        painter.drawText(area.adjusted(0, QFontMetrics(font).height() + 3, 0, 8), WORDS, self._line)

    def _ground(self) -> QColor:
        theme = self._look.theme
        if self._first:
            amber = theme.color(Token.HIGHLIGHT)
            return amber.lighter(107) if self.underMouse() else amber
        return theme.color(Token.NIGHT_SOFT) if self.underMouse() or self.isDown() else theme.color(Token.NIGHT)

    def _edge(self) -> QPen:
        theme = self._look.theme
        if self.hasFocus():
            return QPen(theme.color(Token.ON_NIGHT if self._first else Token.HIGHLIGHT), 2.5)
        soft = theme.color(Token.ON_NIGHT)
        soft.setAlphaF(0.28)
        return QPen(Qt.PenStyle.NoPen) if self._first else QPen(soft, 1)

    def _title_font(self) -> QFont:
        font = self._font(BODY + 3)
        font.setWeight(QFont.Weight.Bold)
        return font

    def _font(self, size: int) -> QFont:
        return typed(self.font(), size)
