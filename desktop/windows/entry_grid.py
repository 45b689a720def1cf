"""A grid of small numbers to be typed quickly from paper: a digit fills a square and goes on to the next one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollArea, QTableWidget, QTableWidgetItem

from desktop.language import Language
from desktop.overriding import override
from desktop.text_size import px, tall

translate = Language.translate
Key = Qt.Key
NONE_KEYS = (Key.Key_0, Key.Key_Space, Key.Key_Minus)
BACK_KEYS = (Key.Key_Backspace, Key.Key_Delete)
UNKNOWN = "–"
WIDE = 96

Square = tuple[int, int]
"""Row and column."""


class EntryGrid(QTableWidget):
    """Tells what was typed and where; who listens shows it again by `show_values`."""

    typed = Signal(int, int, object)
    """Row, column, and a value from `least` to `most`, or nothing for “don't know”."""
    wiped = Signal(int, int)
    filled = Signal()
    """Enter was pressed, or the last square was filled."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)

    def begin(self, rows: Sequence[str], columns: Sequence[str]) -> None:
        """Lay out an empty grid and stand on its first square."""
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns))
        self.setVerticalHeaderLabels(list(rows))
        self.setHorizontalHeaderLabels(list(columns))
        for row in range(len(rows)):
            for column in range(len(columns)):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(px(WIDE) // 2)
        self.verticalHeader().setDefaultSectionSize(tall(44))
        high = self.horizontalHeader().sizeHint().height() + len(rows) * tall(44) + 2 * self.frameWidth() + 4
        self.setFixedHeight(high)
        self.stand(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # Names of roles leave room for the numbers, also in large type.
        self.verticalHeader().setMaximumWidth(max(px(120), self.width() * 2 // 5))
        super().resizeEvent(event)

    def show_values(self, values: Mapping[Square, int | None]) -> None:
        """Show what is known: a number, a dash for “don't know”, or nothing."""
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                item = self.item(row, column)
                if item is not None:
                    value = values.get((row, column), ...)
                    item.setText("" if value is ... else UNKNOWN if value is None else str(value))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(row, column, value))

    def stand(self, row: int, column: int) -> None:
        """Let the next digit go into this square."""
        self.setCurrentCell(row, column, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def bring_into(self, room: QScrollArea) -> None:
        """Scroll the room it lies in so that the square stood on is in sight."""
        square = self.visualRect(self.currentIndex()).translated(self.viewport().pos())
        inside = room.widget()
        if inside is not None and not square.isEmpty():
            middle = self.mapTo(inside, square.center())
            room.ensureVisible(middle.x(), middle.y(), 0, 2 * square.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row, column = self.currentRow(), self.currentColumn()
        number = key - Key.Key_0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or row < 0:
            event.ignore()
        elif self._least <= number <= self._most:
            self._fill(row, column, number)
        elif key in NONE_KEYS:
            self._fill(row, column, None)
        elif key in BACK_KEYS:
            self._step_back(row, column)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.filled.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, column: int, value: int | None) -> None:
        self.typed.emit(row, column, value)
        at = row * self.columnCount() + column + 1
        if at < self.rowCount() * self.columnCount():
            self.stand(*divmod(at, self.columnCount()))
        else:
            self.filled.emit()

    def _step_back(self, row: int, column: int) -> None:
        item = self.item(row, column)
        if item is not None and not item.text():
            at = max(0, row * self.columnCount() + column - 1)
            row, column = divmod(at, self.columnCount())
            self.stand(row, column)
        self.wiped.emit(row, column)

    def _spoken(self, row: int, column: int, value: object) -> str:
        head, side = self.horizontalHeaderItem(column), self.verticalHeaderItem(row)
        said = translate("Survey", "empty") if value is ... else translate("Survey", "don't know")
        if isinstance(value, int):
            said = str(value)
        return f"{side.text() if side else ''}, {head.text() if head else ''}: {said}"
