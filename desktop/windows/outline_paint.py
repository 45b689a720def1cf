"""How the lines of the outline look: phases as headings, lanes with the letter of their side, cards with its colour."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.layout.palette import Token, ink_of, words_of
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import px, typed
from desktop.theme import Theme
from desktop.windows.outline_model import LINE
from desktop.windows.outline_tree import CardLine, CellLine, FeelingLine, Line, LinkLine, PhaseLine

SIGN, GAP, BAR = 22, 10, 4
"""The side's letter, the room after it, and the bar before a card, in pixels."""
PHASE_PIXELS, SMALL_PIXELS = 17, 14


class OutlinePainter(QStyledItemDelegate):
    """Paints the words itself; the ground and the frame of what is chosen are the style's."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        line: Line = index.data(LINE)
        room = option.rect.adjusted(6, 0, -10, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self.theme.color(Token.AUTHORITY), 1.5))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        if isinstance(line, CellLine | CardLine):
            room = self._mark(painter, line.lane.side, room, card=isinstance(line, CardLine))
        font = _font(line, option.font)
        painter.setFont(font)
        painter.setPen(self._ink(line))
        painter.setClipRect(option.rect)
        aligned = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, aligned, short)
        painter.restore()

    def _mark(self, painter: QPainter, side: Side, room: QRect, *, card: bool) -> QRect:
        """Paint whose lane it is; give the room that is left."""
        color = self.theme.color(ink_of(side) if card else words_of(side))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if card:
            painter.drawRoundedRect(room.left(), room.top() + 7, BAR, room.height() - 14, 2, 2)
            return room.adjusted(BAR + GAP, 0, 0, 0)
        side_length = px(SIGN)
        square = QRect(room.left(), room.center().y() - side_length // 2 + 1, side_length, side_length)
        painter.drawRoundedRect(square, 5, 5)
        font = typed(painter.font(), SMALL_PIXELS)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.theme.color(Token.SURFACE))
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), side.letter)
        return room.adjusted(side_length + GAP, 0, 0, 0)

    def _ink(self, line: Line) -> QColor:
        match line:
            case FeelingLine():
                return self.theme.color(Token.CITIZEN_WORDS)
            case LinkLine() | CellLine(cards=0):
                return self.theme.color(Token.MUTED)
        return self.theme.color(Token.INK)


def _font(line: Line, base: QFont) -> QFont:
    font = QFont(base)
    match line:
        case PhaseLine():
            font.setPixelSize(px(PHASE_PIXELS))
            font.setWeight(QFont.Weight.DemiBold)
        case CellLine(cards=number) if number:
            font.setWeight(QFont.Weight.DemiBold)
        case FeelingLine() | LinkLine():
            font.setPixelSize(px(SMALL_PIXELS))
    return font
