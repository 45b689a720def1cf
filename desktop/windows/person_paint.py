"""How a participant is painted as a row: the letter of their side, name, role and workplace, and small signs."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.icons import Look, icon
from desktop.layout.palette import Token
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import px, tall, typed
from desktop.theme import SMALL
from desktop.windows.people_model import ROW, Index, PersonRow

HEIGHT = 36
BADGE, SIGN = 24, 16
TOKENS = {
    Side.CITIZEN: (Token.CITIZEN_TINT, Token.CITIZEN_WORDS),
    Side.RELATIVES: (Token.RELATIVES_TINT, Token.RELATIVES),
    Side.AUTHORITY: (Token.AUTHORITY_TINT, Token.AUTHORITY),
    Side.PROVIDER: (Token.PROVIDER_TINT, Token.PROVIDER),
    Side.OTHERS: (Token.OTHERS_TINT, Token.OTHERS),
}
"""Ground and ink of each side."""


def paint_badge(painter: QPainter, look: Look, side: Side, area: QRectF) -> None:
    """Paint a side's letter on its colour."""
    ground, ink = (look.theme.color(token) for token in TOKENS.get(side, TOKENS[Side.OTHERS]))
    painter.setPen(QPen(ink, 1))
    painter.setBrush(ground)
    painter.drawEllipse(area)
    painter.setFont(typed(look.family, SMALL, QFont.Weight.Bold))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, side.letter)


class PersonDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(120), tall(HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, PersonRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.55 if row.person.away else 1.0)
        area = option.rect.adjusted(1, 1, -1, -1)
        self._paint_ground(painter, option, QRectF(area))
        side = px(BADGE)
        badge = QRectF(area.left() + 6, area.center().y() - side / 2 + 0.5, side, side)
        paint_badge(painter, self._look, row.person.side, badge)
        words = area.adjusted(side + 13, 0, -8, 0)
        words.setRight(self._paint_end(painter, words, row))
        self._paint_words(painter, words, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        theme, state = self._look.theme, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered or focused):
            return
        painter.setBrush(theme.color(Token.AUTHORITY_TINT if chosen else Token.PAPER))
        edge = QPen(theme.color(Token.AUTHORITY), 2 if focused else 1)
        painter.setPen(edge if chosen or focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), 8, 8)

    def _paint_end(self, painter: QPainter, area: QRect, row: PersonRow) -> int:
        """Paint signs and words at the right end; give where they begin."""
        right = area.right()
        if row.end:
            painter.setFont(typed(self._look.family, SMALL))
            room = min(painter.fontMetrics().horizontalAdvance(row.end) + 2, area.width() * 2 // 5)
            shown = painter.fontMetrics().elidedText(row.end, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self._look.theme.color(Token.MUTED))
            painter.drawText(QRect(right - room, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            right -= room + 8
        signs = ((row.locked, "lock", Token.INK), (row.warned, "alert", Token.WARNING))
        for wanted, name, token in signs:
            if wanted:
                side = px(SIGN)
                right -= side
                spot = QRect(right, area.center().y() - side // 2, side, side)
                icon(name, self._look.theme.color(token)).paint(painter, spot)
                right -= 4
        return right

    def _paint_words(self, painter: QPainter, area: QRect, row: PersonRow) -> None:
        theme = self._look.theme
        strong = typed(self._look.family, SMALL + 1, QFont.Weight.DemiBold)
        left = area.left()
        metrics = QFontMetrics(strong)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(strong)
        painter.setPen(theme.color(Token.INK))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        left += metrics.horizontalAdvance(name) + 6
        if row.person.is_leader and left + px(SIGN) < area.right():
            side = px(SIGN)
            spot = QRect(left, area.center().y() - side // 2, side, side)
            icon("star-circle-outline", theme.color(Token.INK)).paint(painter, spot)
            left += side + 4
        room = area.right() - left
        if room > px(36) and row.line:
            font = typed(self._look.family, SMALL)
            painter.setFont(font)
            painter.setPen(theme.color(Token.MUTED))
            shown = QFontMetrics(font).elidedText(row.line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
