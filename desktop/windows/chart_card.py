"""A chart under its heading, and in its place, when asked, a table that says the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.chart import Chart
from desktop.overriding import override
from desktop.text_size import tall
from desktop.windows.chart_view import ChartView
from desktop.windows.labels import breakable, label

translate = Language.translate


@dataclass(frozen=True, slots=True)
class Twin:
    """The table that says what a chart says: a heading for each column, and rows whose first cell is their heading."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ChartCard(QFrame):
    """A heading, a chart, a line under it, and the table that says the same behind a button."""

    picture_wanted = Signal()
    """Save it as a picture; offered only where somebody does that."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "card")
        self.title, self.note = label("heading", wrap=True), label("muted", wrap=True)
        self.chart = ChartView(look)
        self.table, self.twin, self.picture = QTableWidget(), QPushButton(), QPushButton()
        self.name = self.spoken = ""
        """What it is called, and what a screen reader says of it."""
        self._draw: Callable[[float], Chart] | None = None
        self.twin.setCheckable(True)
        self.twin.setProperty("kind", "quiet")
        look.put(self.twin, "table")
        self.picture.setProperty("kind", "quiet")
        look.put(self.picture, "image-outline")
        self.picture.hide()
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.title, 1)
        head.addWidget(self.twin, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self.chart, self.table, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        self._said, self._filled = Twin(("",), ()), False
        self._build_table()
        self.twin.toggled.connect(self._turn)
        self.picture.clicked.connect(self.picture_wanted)
        self._retranslate()

    def show_chart(self, title: str, draw: Callable[[float], Chart], spoken: str, twin: Twin, note: str = "") -> None:
        """Show a chart, what a screen reader says of it, its table, and a line about it."""
        self.name, self.spoken, self._draw = title, spoken, draw
        self.title.setText(breakable(title))
        self.chart.show_chart(draw, spoken)
        self.table.setAccessibleName(title)
        self.note.setText(breakable(note))
        self.note.setVisible(bool(note))
        self._said, self._filled = twin, False
        if self.twin.isChecked():
            self._fill()

    def offer_picture(self) -> None:
        """Let a picture be wanted."""
        self.picture.show()

    def drawn(self, width: float) -> Chart:
        """The chart as it is at some width, in millimetres."""
        return self._draw(width) if self._draw is not None else Chart((), width, 1.0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build_table(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(True)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.hide()

    def _fill(self) -> None:
        """Fill the table when it is wanted: one of many roles takes a while."""
        if self._filled:
            return
        self._filled, twin, table = True, self._said, self.table
        table.clear()
        table.setColumnCount(len(twin.head) - 1)
        table.setRowCount(len(twin.rows))
        table.setHorizontalHeaderLabels(list(twin.head[1:]))
        table.setVerticalHeaderLabels([row[0] for row in twin.rows])
        for at, row in enumerate(twin.rows):
            for place, words in enumerate(row[1:]):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row[0]}, {twin.head[place + 1]}: {words}")
                table.setItem(at, place, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.resizeRowsToContents()
        self._hold_height()

    def _hold_height(self) -> None:
        table = self.table
        rows = sum(table.rowHeight(at) for at in range(table.rowCount()))
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + tall(22))

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self.table.setVisible(on)
        self.chart.setVisible(not on)
        if on:
            self._fill()
            self._hold_height()
            self.table.setFocus()

    def _retranslate(self) -> None:
        self.twin.setText(translate("Survey", "As a table"))
        self.picture.setText(translate("Survey", "Picture …"))


def told(rows: Sequence[Sequence[str]]) -> str:
    """Rows as one text for a screen reader."""
    return ". ".join(", ".join(row) for row in rows)
