"""The files that are being taken in: a tick to take each or leave it, and how it was understood."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.icons import Look, icon
from desktop.layout.palette import Token
from desktop.overriding import override
from desktop.text_size import BODY, px, tall, typed
from desktop.theme import SMALL
from desktop.windows.import_found import Found
from desktop.windows.labels import for_tip

FOUND = Qt.ItemDataRole.UserRole
HEIGHT, GAP, TICK_AREA, TICK, SIGN = 62, 6, 46, 20, 16

Index = QModelIndex | QPersistentModelIndex
Tick = Qt.CheckState


class ImportList(QListWidget):
    """Arrow keys walk, the space bar or a click at the left end ticks. A refused file has no tick."""

    chosen = Signal(object)
    """The `Found` to be shown, or None."""
    ticked = Signal()
    """A case is to be taken, or no longer."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Found] = []
        self._ticks: set[int] = set()
        self.setItemDelegate(ImportDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self.at(row)))
        look.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self.viewport().update()

    @property
    def all(self) -> tuple[Found, ...]:
        return tuple(self._found)

    @property
    def taken(self) -> tuple[Found, ...]:
        """What is to be taken, from the top."""
        return tuple(self._found[row] for row in sorted(self._ticks))

    def at(self, row: int) -> Found | None:
        """The file in a row, if there is such a row."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def begin(self) -> None:
        """Start anew with an empty list."""
        self._found.clear()
        self._ticks.clear()
        self.clear()

    def add(self, found: Found) -> int:
        """Put a file at the end, to be taken if there is a case in it; give its row."""
        row = len(self._found)
        self._found.append(found)
        self.addItem(QListWidgetItem())
        self._write(row)
        self._tick(row, on=True)
        at = self.at(self.currentRow())
        # The first case there is to look at, unless somebody has gone elsewhere meanwhile.
        untouched = self.currentRow() == 0 and at is not None and at.read is None
        if at is None or (untouched and found.read is not None):
            self.setCurrentRow(row)
        return row

    def change(self, row: int, found: Found, *, take: bool = True) -> None:
        """Say something else of a file."""
        self._found[row] = found
        self._write(row)
        if not take:
            self._tick(row, on=False)
        if row == self.currentRow():
            self.chosen.emit(found)

    def tick_all(self, *, take: bool) -> None:
        """Take every case, or none."""
        for row in range(len(self._found)):
            self._tick(row, on=take)

    def say_again(self) -> None:
        """Say everything in the language in use."""
        for row in range(len(self._found)):
            self._write(row)

    def toggle(self, row: int) -> None:
        """Take what was not taken, and the other way round."""
        self._tick(row, on=row not in self._ticks)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _tick(self, row: int, *, on: bool) -> None:
        found = self.at(row)
        if found is None or found.read is None:
            return
        (self._ticks.add if on else self._ticks.discard)(row)
        self.item(row).setData(Qt.ItemDataRole.CheckStateRole, Tick.Checked if on else Tick.Unchecked)
        self.ticked.emit()

    def _write(self, row: int) -> None:
        item, found = self.item(row), self._found[row]
        item.setData(FOUND, found)
        said = (found.title, found.verdict.words, found.say())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(said))
        item.setToolTip(for_tip(found.say()))


class ImportDelegate(QStyledItemDelegate):
    """Paints a file as a card with a tick at the left."""

    def __init__(self, look: Look, parent: ImportList) -> None:
        super().__init__(parent)
        self._list = parent
        self._look = look

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(200), tall(HEIGHT, 2) + GAP)

    @override
    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if event.position().x() >= option.rect.left() + tall(TICK_AREA):
            return False
        self._list.toggle(index.row())
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False  # nothing is edited here

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Found = index.data(FOUND)
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, 2, -2, -GAP)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = Token.AUTHORITY if chosen else Token.MUTED if state & QStyle.StateFlag.State_MouseOver else Token.LINE
        painter.setBrush(theme.color(Token.SURFACE))
        painter.setPen(QPen(theme.color(edge), 2.5 if strong else 1.5 if chosen else 1))
        painter.drawRoundedRect(QRectF(card), 10, 10)
        self._paint_tick(painter, card, index.data(Qt.ItemDataRole.CheckStateRole))
        inside = card.adjusted(tall(TICK_AREA), 9, -12, -8)
        ink = Token.INK if found.read is not None else Token.MUTED
        self._paint_line(painter, inside, found.title, ink, BODY, QFont.Weight.DemiBold)
        self._paint_verdict(painter, inside.adjusted(0, tall(24), 0, 0), found)
        painter.restore()

    def _paint_tick(self, painter: QPainter, card: QRect, state: object) -> None:
        if state is None:
            return
        theme = self._look.theme
        checked = _is_ticked(state)
        box = QRect(0, 0, px(TICK), px(TICK))
        box.moveCenter(QPoint(card.left() + tall(TICK_AREA) // 2, card.center().y()))
        painter.setPen(QPen(theme.color(Token.AUTHORITY if checked else Token.MUTED), 1.5))
        painter.setBrush(theme.color(Token.AUTHORITY if checked else Token.SURFACE))
        painter.drawRoundedRect(QRectF(box), 5, 5)
        if checked:
            self._paint_icon(painter, box, "check-bold", Token.SURFACE)

    def _paint_verdict(self, painter: QPainter, area: QRect, found: Found) -> None:
        """Paint the sign and the word for how it was understood, then the file's name or what is wrong with it."""
        verdict = found.verdict
        side = px(SIGN)
        self._paint_icon(painter, QRect(area.left(), area.top() + 2, side, side), verdict.icon, verdict.token)
        words = area.adjusted(side + 5, 0, 0, 0)
        used = self._paint_line(painter, words, verdict.words, verdict.token, SMALL, QFont.Weight.DemiBold)
        rest = words.adjusted(used + 8, 0, 0, 0)
        self._paint_line(painter, rest, found.say(), Token.MUTED, SMALL, QFont.Weight.Normal)

    def _paint_icon(self, painter: QPainter, area: QRect, name: str, token: Token) -> None:
        icon(name, self._look.theme.color(token)).paint(painter, area)

    def _paint_line(
        self, painter: QPainter, area: QRect, words: str, token: Token, size: int, weight: QFont.Weight
    ) -> int:
        """Paint one line, shortened where it has to be; give its width."""
        font = typed(self._look.family, size, weight)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self._look.theme.color(token))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)


def _is_ticked(state: object) -> bool:
    # Qt gives back a number for what it was given as a name.
    return state is not None and Tick(state) is Tick.Checked
