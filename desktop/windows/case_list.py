"""The library's cases as a list of cards: title, who it is about, and whether groups of the day work on it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.archive.entries import CaseEntry
from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.theme import BODY, SMALL
from desktop.windows.labels import for_tip

ID, TITLE, PERSONA, PILL = (Qt.ItemDataRole.UserRole + offset for offset in range(4))
HEIGHT, GAP = 68, 8

Index = QModelIndex | QPersistentModelIndex


class CaseList(QListWidget):
    """Arrow keys walk; the chosen case is shown beside."""

    case_chosen = Signal(str)
    """The id of the case."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[CaseEntry, ...], Mapping[str, str]] = ((), {})
        self.setItemDelegate(CaseDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._choose)
        look.changed.connect(self._repaint)

    @property
    def chosen(self) -> str:
        item = self.currentItem()
        return str(item.data(ID)) if item is not None else ""

    def show_cases(self, entries: Iterable[CaseEntry], pills: Mapping[str, str]) -> None:
        """Show cases in this order; the chosen one stays chosen if it is still among them."""
        entries = tuple(entries)
        if (entries, pills) == self._shown:
            return
        self._shown = (entries, dict(pills))
        chosen = self.chosen
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(self)
            item.setData(ID, entry.id)
            item.setData(TITLE, entry.title)
            item.setData(PERSONA, entry.persona or ", ".join(entry.keywords))
            item.setData(PILL, pills.get(entry.id, ""))
            said = (entry.title, entry.persona, pills.get(entry.id, ""))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, said)))
            item.setToolTip(for_tip(entry.title))
        self.blockSignals(False)
        if not self.choose(chosen) and self.count():
            self.setCurrentRow(0)

    def choose(self, case_id: str) -> bool:
        """Choose a case; tell whether it is in the list."""
        for row in range(self.count()):
            if self.item(row).data(ID) == case_id:
                self.setCurrentRow(row)
                return True
        return False

    def _repaint(self) -> None:
        self.viewport().update()

    def _choose(self, *_: object) -> None:
        self.case_chosen.emit(self.chosen)


class CaseDelegate(QStyledItemDelegate):
    """Paints one case as a card."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, HEIGHT + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, 2, -2, -GAP)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(theme.color(Token.SURFACE))
        edge = Token.AUTHORITY if chosen else Token.MUTED if hovered else Token.LINE
        painter.setPen(QPen(theme.color(edge), 2.5 if strong else 1.5 if chosen else 1))
        painter.drawRoundedRect(QRectF(card), 10, 10)
        inside = card.adjusted(14, 11, -12, -10)
        pill = self._paint_pill(painter, inside, str(index.data(PILL)))
        title = inside.adjusted(0, 0, -pill, 0)
        self._paint_line(painter, title, str(index.data(TITLE)), Token.INK, BODY, QFont.Weight.DemiBold)
        below = inside.adjusted(0, 24, 0, 0)
        self._paint_line(painter, below, str(index.data(PERSONA)), Token.MUTED, SMALL + 1, QFont.Weight.Normal)
        painter.restore()

    def _paint_pill(self, painter: QPainter, area: QRect, words: str) -> int:
        """Paint the pill at the right end; give the room it takes."""
        if not words:
            return 0
        painter.setFont(self._font(SMALL, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(words) + 18
        pill = QRectF(area.right() - width, area.top() - 1, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color(Token.AUTHORITY_TINT))
        painter.drawRoundedRect(pill, 11, 11)
        painter.setPen(self._look.theme.color(Token.AUTHORITY))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return width + 8

    def _paint_line(
        self, painter: QPainter, area: QRect, words: str, token: Token, size: int, weight: QFont.Weight
    ) -> None:
        font = self._font(size, weight)
        painter.setFont(font)
        painter.setPen(self._look.theme.color(token))
        shown = QFontMetrics(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._look.family)
        font.setPixelSize(size)
        font.setWeight(weight)
        return font
