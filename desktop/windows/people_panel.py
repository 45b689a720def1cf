"""The participants of the day beside their tables: how many of each side, the list, and one of them to be edited."""

from collections import Counter

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.people import SEATED, Person
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.group_errands import GroupErrands
from desktop.windows.labels import label
from desktop.windows.people_list import PeopleList
from desktop.windows.people_model import PersonRow
from desktop.windows.person_form import PersonForm
from desktop.windows.seating_words import Names, side_name, spoken
from desktop.windows.wrap import Wrap

WIDTH = 330


class PeoplePanel(QFrame):
    """Shows the list, or the form of one participant over it."""

    count_wanted = Signal()
    """Add people without names, so many of each side."""
    import_wanted = Signal()

    def __init__(self, look: Look, errands: GroupErrands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self.setProperty("role", "card")
        self.list, self.form = PeopleList(look), PersonForm(look, errands)
        self.add, self.counted, self.load = QPushButton(), QPushButton(), QPushButton()
        self.search = QLineEdit()
        self._groups: dict[str, str] = {}
        self._rows: dict[str, tuple[tuple[object, ...], PersonRow]] = {}
        self._title, self._lead = label("heading"), label("lead", wrap=True)
        self._chips = {side: label("chip") for side in SEATED}
        self._away = label("chip")
        self._stack = QStackedWidget()
        self._build(look)
        self._connect()
        self._retranslate()

    @property
    def editing(self) -> bool:
        """Whether one participant is being edited."""
        return self._stack.currentWidget() is self.form

    def show_people(self) -> None:
        """Show what is new."""
        people, names = self._errands.people, self._errands.names
        counts = Counter(person.side for person in people.present)
        for side, chip in self._chips.items():
            chip.setText(f"{side.letter} {side_name(side)}: {counts[side]}")
            chip.setVisible(counts[side] > 0)
        away = len(people.people) - len(people.present)
        self._away.setText(self.tr("Not here: {count}").format(count=away))
        self._away.setVisible(away > 0)
        self._title.setText(self.tr("%n participant(s)", "", len(people.present)))
        wanted = self.search.text().strip().casefold()
        self._groups = {group.id: group.name for group in self._errands.tables.groups}
        rows = [self._row(person, names) for person in people.people]
        self.list.show_rows([row for row in rows if not wanted or wanted in row.spoken.casefold()])
        self._lead.setVisible(not people.people)
        self.search.setVisible(len(people.people) > 12)
        if self.editing and people.person(self.form.person_id) is None:
            self.show_list()
        else:
            self.form.refresh()

    def edit(self, person_id: str) -> None:
        """Show the form of somebody."""
        self.form.show_person(person_id)
        self._stack.setCurrentWidget(self.form)
        self.form.texts["label"].setFocus()
        self.form.texts["label"].selectAll()

    def show_list(self) -> None:
        """Go back to the list, at whoever was edited."""
        was = self.form.person_id
        self._stack.setCurrentIndex(0)
        self.list.choose(was)
        self.list.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rows.clear()
            self._retranslate()
            self.show_people()

    def _row(self, person: Person, names: Names) -> PersonRow:
        group = self._groups.get(self._errands.tables.seats.get(person.id, ""), "")
        if person.away:
            group = Language.translate("Seating", "not here")
        name, locked = names.of(person.id), person.id in self._errands.tables.locked
        seen, row = self._rows.get(person.id, ((), None))
        if row is None or seen != (person, name, group, locked):
            line = person.role.strip() or person.unit.strip()
            row = PersonRow(person, name, line, spoken(person, names, group), group, locked)
            self._rows[person.id] = ((person, name, group, locked), row)
        return row

    def _build(self, look: Look) -> None:
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        look.put(self.add, "account-plus-outline")
        look.put(self.load, "table-arrow-down")
        look.put(self.counted, "numeric")
        chips = Wrap(gap=6)
        for chip in (*self._chips.values(), self._away):
            chips.addWidget(chip)
        for side, chip in self._chips.items():
            chip.setProperty("side", side.value if side is not Side.OTHERS else "")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 8, 10)
        outer.addWidget(self._stack)
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.add)
        column.addLayout(top)
        column.addLayout(chips)
        column.addWidget(self.search)
        column.addWidget(self._lead)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.load, 1)
        row.addWidget(self.counted, 1)
        column.addLayout(row)
        self._stack.addWidget(face)
        self._stack.addWidget(self.form)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.counted.clicked.connect(self.count_wanted)
        self.load.clicked.connect(self.import_wanted)
        self.search.textChanged.connect(self.show_people)
        self.form.closed.connect(self.show_list)

    def _add(self) -> None:
        made = self._errands.add([Person("", side=Side.PROVIDER)])
        if made:
            self.edit(made[0])

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a participant by hand"))
        self.add.setAccessibleName(self.tr("Add a participant by hand"))
        self.load.setText(self.tr("From a list …"))
        self.load.setToolTip(self.tr("From Excel, CSV or Word"))
        self.counted.setText(self.tr("Only numbers …"))
        self.counted.setToolTip(self.tr("Add people without names: so many from each side"))
        self.search.setPlaceholderText(self.tr("Search in the participants"))
        self.search.setAccessibleName(self.tr("Search in the participants"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Participants"))
        self._lead.setText(
            self.tr("Copy the list of participants from Excel or Word, and paste it here with Ctrl+V. No names needed.")
        )
