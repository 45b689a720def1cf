"""The library's cases as a list of cards: title, who it is about, and a pill that says how things stand."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.archive.entries import CaseEntry
from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import BODY, px, tall, typed
from desktop.theme import SMALL
from desktop.windows.case_model import ROW, CaseModel, CaseRow, Index, Pill, PillOf, PillTone
from desktop.windows.painted_line import paint_line

HEIGHT, GAP = 68, 8
SIGN = 11
"""The warning sign in a pill, in pixels."""
CURRENT = QItemSelectionModel.SelectionFlag.ClearAndSelect

PILL_COLORS = {
    PillTone.QUIET: (Token.OTHERS_TINT, Token.OTHERS),
    PillTone.STRONG: (Token.AUTHORITY_TINT, Token.AUTHORITY),
    PillTone.WARNING: (Token.WARNING_TINT, Token.WARNING),
}
"""Ground and ink."""


class CaseList(QListView):
    """Arrow keys walk; the case walked to is shown beside. Ctrl and Shift choose several."""

    case_chosen = Signal(str)
    """The id of the case to show; empty when there is none."""
    menu_wanted = Signal(object)
    """Where on the screen, a `QPoint`."""
    removal_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = CaseModel(self)
        self._look = look
        self._told = ""
        self.setModel(self._cases)
        self.setItemDelegate(CaseDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        look.changed.connect(self._repaint)

    @property
    def chosen(self) -> str:
        """The case that is shown beside."""
        return self._cases.id_at(self.currentIndex())

    @property
    def selected(self) -> tuple[str, ...]:
        """All cases that are chosen, in the order of the list."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(self._cases.id_at(index) for index in rows)

    @property
    def titles(self) -> tuple[str, ...]:
        """The cases as shown, in order."""
        return tuple(entry.title for entry in self._cases.entries)

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """All cases as shown, with their pills."""
        return tuple(map(self._cases.row_at, range(self.count())))

    def count(self) -> int:
        """How many cases are shown."""
        return self._cases.rowCount()

    def show_entries(self, entries: Sequence[CaseEntry], pill_of: PillOf) -> None:
        """Show cases in this order; the chosen ones stay chosen if they are still among them."""
        chosen, selected, at = self.chosen, self.selected, self.verticalScrollBar().value()
        if not self._cases.show_entries(entries, pill_of):
            return
        index = self._cases.index_of(chosen)
        self.verticalScrollBar().setValue(at)
        self._go_to(index if index.isValid() else self._cases.index(0))
        for case_id in selected:
            self.selectionModel().select(self._cases.index_of(case_id), QItemSelectionModel.SelectionFlag.Select)

    def choose(self, case_id: str) -> bool:
        """Choose a case alone; tell whether it is in the list."""
        index = self._cases.index_of(case_id)
        if index.isValid():
            self._go_to(index)
        return index.isValid()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_key:
            spot = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            spot = event.globalPos()
        if self.indexAt(self.viewport().mapFromGlobal(spot)).isValid():
            self.menu_wanted.emit(spot)

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, CURRENT)
        self._tell()

    def _tell(self) -> None:
        if self.chosen != self._told:
            self._told = self.chosen
            self.case_chosen.emit(self.chosen)

    def _repaint(self) -> None:
        self.viewport().update()


class CaseDelegate(QStyledItemDelegate):
    """Paints one case as a card."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(200), tall(HEIGHT, 2) + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, CaseRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, 2, -2, -GAP)
        self._paint_card(painter, option, QRectF(card))
        inside = card.adjusted(14, 11, -12, -10)
        pill = self._paint_pill(painter, inside, row.pill) if row.pill is not None else 0
        title = inside.adjusted(0, 0, -pill, 0)
        ink = Token.MUTED if row.entry.archived else Token.INK
        paint_line(
            painter, title, row.entry.title, self._look.theme.color(ink), self._font(BODY, QFont.Weight.DemiBold)
        )
        below = inside.adjusted(0, tall(24), 0, 0)
        paint_line(
            painter, below, row.line, self._look.theme.color(Token.MUTED), self._font(SMALL + 1, QFont.Weight.Normal)
        )
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
        theme, state = self._look.theme, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(theme.color(Token.SURFACE))
        edge = Token.AUTHORITY if chosen else Token.MUTED if hovered else Token.LINE
        painter.setPen(QPen(theme.color(edge), 2.5 if strong else 1.5 if chosen else 1))
        painter.drawRoundedRect(card, 10, 10)

    def _paint_pill(self, painter: QPainter, area: QRect, pill: Pill) -> int:
        """Paint the pill at the right end; give the room it takes."""
        ground, ink = (self._look.theme.color(token) for token in PILL_COLORS[pill.tone])
        painter.setFont(self._font(SMALL, QFont.Weight.DemiBold))
        warns = pill.tone is PillTone.WARNING
        sign = px(SIGN) + 6 if warns else 0
        width = painter.fontMetrics().horizontalAdvance(pill.words) + 18 + sign
        height = tall(22)
        frame = QRectF(area.right() - width, area.top() - 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, height / 2, height / 2)
        if warns:
            painter.setBrush(ink)
            painter.drawPolygon(_triangle(frame.left() + 9, frame.center().y()))
        painter.setPen(ink)
        painter.drawText(frame.adjusted(sign, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, pill.words)
        return round(width) + 8

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        return typed(self._look.family, size, weight)


def _triangle(left: float, middle: float) -> QPolygonF:
    side = px(SIGN)
    top, foot = middle - side / 2, middle + side / 2
    points = (QPointF(left + side / 2, top), QPointF(left + side, foot), QPointF(left, foot))
    return QPolygonF(points)
