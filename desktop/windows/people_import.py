"""A list of participants before it is taken: which column says what, who would come in, and what is odd, row by row."""

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.exchange.people_file import PeopleRows
from desktop.exchange.people_table import COLUMN_NAMES, Column, Mapped, PeopleRead, guess, read_people
from desktop.language import Language
from desktop.model.people import People, Person
from desktop.overriding import override
from desktop.text_size import aside, hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.people_list import PeopleList
from desktop.windows.people_model import PersonRow
from desktop.windows.seating_words import Names, role_line, spoken

NOT_THERE = -1
WIDTH = 390
LONGEST = 26
"""Letters of an example."""
MOST_FAULTS = 200


class PeopleImport(QWidget):
    """Nobody is on the list of the day before the primary button is pressed."""

    taken = Signal(object)
    """The people to be put on the list, as a tuple of `Person`."""
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found = PeopleRows(())
        self._mapped = Mapped()
        self._read = PeopleRead(())
        self._source = ""
        self._title, self._lead = label("heading", wrap=True), label("muted", wrap=True)
        self.header = QCheckBox()
        self.columns = {column: CalmChoice() for column in Column}
        self._captions = {column: label("kicker") for column in Column}
        self._odd, self.faults = label("strong", wrap=True), QPlainTextEdit()
        self._preview = label("strong")
        self.list = PeopleList(desk.look)
        self.give_up, self.take = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def people(self) -> tuple[Person, ...]:
        """Who would be taken now."""
        return self._read.people

    def show_rows(self, found: PeopleRows, source: str) -> None:
        """Show how a list is understood; `source` is the name of its file, or empty for the clipboard."""
        self._found, self._source = found, source
        self._mapped = guess(found.rows)
        self._fill()
        self._show()
        self.take.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(14)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._build_left())
        middle.addWidget(self._build_right(), 1)
        outer.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        self.take.setProperty("kind", "primary")
        foot.addWidget(self.give_up)
        foot.addWidget(self.take)
        outer.addLayout(foot)

    def _build_left(self) -> QWidget:
        frame, body, scroll = QFrame(), QWidget(), QScrollArea()
        frame.setProperty("role", "card")
        hold(frame, QWidget.setFixedWidth, WIDTH, aside)
        body.setObjectName("clear")
        scroll.viewport().setObjectName("clear")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        around = QVBoxLayout(frame)
        around.setContentsMargins(6, 6, 6, 6)
        around.addWidget(scroll)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(5)
        for widget in (self._title, self._lead, self.header):
            column.addWidget(widget)
        for each, choice in self.columns.items():
            self._captions[each].setBuddy(choice)
            column.addSpacing(4)
            column.addWidget(self._captions[each])
            column.addWidget(choice)
        column.addStretch(1)
        return frame

    def _build_right(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(8)
        self.faults.setReadOnly(True)
        hold(self.faults, QWidget.setMaximumHeight, 150, tall)
        hold(self.faults, QWidget.setMinimumHeight, 60, tall)
        column.addWidget(self._preview)
        column.addWidget(self.list, 2)
        column.addWidget(self._odd)
        column.addWidget(self.faults, 1)
        return frame

    def _connect(self) -> None:
        self.header.toggled.connect(self._turn_header)
        for column, choice in self.columns.items():
            choice.activated.connect(partial(self._choose, column))
        self.give_up.clicked.connect(self.closed)
        self.take.clicked.connect(lambda: self.taken.emit(self.people))

    # Choosing

    def _turn_header(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._mapped = Mapped(on, self._mapped.columns)
        self._fill()
        self._show()

    def _choose(self, column: Column, at: int) -> None:
        index = self.columns[column].itemData(at)
        if index == NOT_THERE:
            kept = {known: place for known, place in self._mapped.columns.items() if known is not column}
            self._mapped = Mapped(self._mapped.header, kept)
        else:
            self._mapped = self._mapped.saying(index, column)
        self._show()

    # Showing

    def _fill(self) -> None:
        """Offer the columns of the list by their headings, or by what stands first in them."""
        count = len(self._found.rows[0]) if self._found.rows else 0
        for choice in self.columns.values():
            choice.clear()
            choice.addItem(self.tr("Not in the list"), NOT_THERE)
            for index in range(count):
                choice.addItem(self._column_words(index), index)

    def _column_words(self, index: int) -> str:
        body = self._found.rows[self._mapped.header :]
        example = next((row[index].strip() for row in body if row[index].strip()), "")
        example = example if len(example) <= LONGEST else example[: LONGEST - 1] + "…"
        head = self._found.rows[0][index].strip() if self._mapped.header else ""
        name = head or self.tr("Column {number}").format(number=index + 1)
        return self.tr("{name}: such as “{example}”").format(name=name, example=example) if example else name

    def _show(self) -> None:
        with QSignalBlocker(self.header):
            self.header.setChecked(self._mapped.header)
        for column, choice in self.columns.items():
            choice.setCurrentIndex(max(0, choice.findData(self._mapped.columns.get(column, NOT_THERE))))
        self._read = read_people(self._found.rows, self._mapped)
        self._show_people()
        self._show_faults()
        count = len(self._read.people)
        self.take.setText(self.tr("Take %n participant(s)", "", count))
        self.take.setEnabled(count > 0)
        self._title.setText(self._source or self.tr("From the clipboard"))
        told = [self.tr("This is how the list is understood. Correct what is not right.")]
        if self._found.left_out:
            told.append(
                self.tr("%n CPR number(s), telephone number(s) or e-mail(s) were left out.", "", self._found.left_out)
            )
        if self._found.cut:
            told.append(self.tr("The list is longer than can be taken at once: its beginning is shown."))
        self._lead.setText(" ".join(told))

    def _show_people(self) -> None:
        numbered = [
            Person(str(at), each.label, each.side, each.role, each.unit, each.is_leader)
            for at, each in enumerate(self._read.people)
        ]
        names = Names(People(tuple(numbered)))
        rows = [PersonRow(each, names.of(each.id), role_line(each), spoken(each, names)) for each in numbered]
        self.list.show_rows(rows)
        self._preview.setText(self.tr("Who would come in: %n", "", len(numbered)))

    def _show_faults(self) -> None:
        faults = self._read.faults
        self._odd.setVisible(bool(faults))
        self.faults.setVisible(bool(faults))
        self._odd.setText(self.tr("%n row(s) to look at", "", len(faults)))
        row = self.tr("Row {number}: {words}")
        said = [row.format(number=each.row, words=each.say(Language.translate)) for each in faults[:MOST_FAULTS]]
        if len(faults) > MOST_FAULTS:
            said.append("…")
        self.faults.setPlainText("\n".join(said))

    def _retranslate(self) -> None:
        self.header.setText(self.tr("The first row names the columns"))
        for column, choice in self.columns.items():
            words = Language.translate("PeopleTable", COLUMN_NAMES[column])
            self._captions[column].setText(words.upper())
            choice.setAccessibleName(words)
        self.give_up.setText(self.tr("Cancel"))
        self.list.setAccessibleName(self.tr("The participants as they would come in"))
        self.faults.setAccessibleName(self.tr("Rows to look at"))
