"""What was found over all days: the days as headings, and beneath each what stands on its boards, two lines a find."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem

from desktop.archive.across import Found, Sort
from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.kinds import JOURNEY_NAMES
from desktop.overriding import override
from desktop.report.dates import date_in_words
from desktop.text_size import tall, typed
from desktop.theme import SMALL
from desktop.words import QT_TRANSLATE_NOOP

SORT_NAMES = {
    Sort.CARD: QT_TRANSLATE_NOOP("Across", "Card"),
    Sort.GOAL: QT_TRANSLATE_NOOP("Across", "Goal"),
    Sort.HANDOVER: QT_TRANSLATE_NOOP("Across", "Handover"),
    Sort.SECTION: QT_TRANSLATE_NOOP("Across", "Assessment"),
    Sort.ORDER: QT_TRANSLATE_NOOP("Across", "Order"),
    Sort.INDICATOR: QT_TRANSLATE_NOOP("Across", "Indicator"),
    Sort.AGREEMENT: QT_TRANSLATE_NOOP("Across", "Agreement"),
    Sort.CASE: QT_TRANSLATE_NOOP("Across", "Case"),
}
FOUND = Qt.ItemDataRole.UserRole
ROW, HEAD = 52, 34


class AcrossList(QTreeWidget):
    """Enter or a double click goes to what is chosen."""

    wanted = Signal(object)
    """A `Found`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TwoLines(look))
        self.itemActivated.connect(self._go)

    def show_found(self, found: Iterable[Found]) -> None:
        """Show what was found, in the order given."""
        self.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        for each in found:
            head = heads.get(each.day)
            if head is None:
                head = heads[each.day] = QTreeWidgetItem(self, [_heading(each)])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(head, [each.words])
            item.setData(0, FOUND, each)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{each.words}. {about(each)}")
            item.setToolTip(0, "")
        self.expandAll()
        head = self.topLevelItem(0)
        first = head.child(0) if head is not None else None
        if first is not None:
            self.setCurrentItem(first)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._go(item)
        else:
            super().keyPressEvent(event)

    def _go(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        found = item.data(0, FOUND)
        if isinstance(found, Found):
            self.wanted.emit(found)


class _TwoLines(QStyledItemDelegate):
    """The words, and smaller beneath them what it is and where."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = ROW if isinstance(index.data(FOUND), Found) else HEAD
        return QSize(0, tall(high, 2 if high == ROW else 1))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            font = typed(option.font, SMALL, QFont.Weight.DemiBold)
            self._line(painter, option.rect.adjusted(10, 0, -10, 0), font, str(index.data()), Token.MUTED)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        whole.widget.style().drawControl(
            whole.widget.style().ControlElement.CE_ItemViewItem, whole, painter, whole.widget
        )
        room = option.rect.adjusted(18, 5, -14, -5)
        half = room.height() // 2
        top, below = QRect(room), QRect(room)
        top.setHeight(half)
        below.setTop(room.top() + half)
        self._line(painter, top, option.font, found.words.replace("\n", " "), Token.INK)
        self._line(painter, below, typed(option.font, SMALL), about(found), Token.MUTED)

    def _line(self, painter: QPainter, room: QRect, font: QFont, words: str, ink: Token) -> None:
        painter.setFont(font)
        painter.setPen(self._look.theme.color(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def about(found: Found) -> str:
    """What it is and where it stands, in words."""
    translate = Language.translate
    grid = translate("Kinds", JOURNEY_NAMES[found.grid]) if found.grid is not None else ""
    parts = (translate("Across", SORT_NAMES[found.sort]), found.group_name, grid, found.where)
    return " · ".join(part for part in parts if part)


def _heading(found: Found) -> str:
    if not found.day:
        return Language.translate("Across", "In the library of cases")
    date = date_in_words(found.date, Language.translate) if found.date else ""
    return " · ".join(part for part in (found.title, date) if part)
