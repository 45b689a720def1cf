"""The tables with what is said and done about all of them: round, mixing, cases, and the rules that are broken."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.group_errands import GroupErrands
from desktop.windows.labels import label
from desktop.windows.mixing import Mixing
from desktop.windows.seating_words import say_broken
from desktop.windows.table_card import ALERT, GOOD
from desktop.windows.tables_board import TablesBoard
from desktop.windows.wrap import Wrap


class TablesPanel(QFrame):
    """Two rounds at most: in the second one people meet new ones."""

    mix_wanted = Signal()
    cases_wanted = Signal()

    def __init__(self, look: Look, errands: GroupErrands, mixing: Mixing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands, self._mixing = errands, mixing
        self._cases: dict[str, str] = {}
        self._told = ""
        self.setProperty("role", "card")
        self.board = TablesBoard(look, errands)
        self.rounds = {1: QPushButton(), 2: QPushButton()}
        self.mix, self.cases, self.add_group, self.rules = (QPushButton() for _ in range(4))
        self._standing, self._lead = label("fine", wrap=True), label("lead", wrap=True)
        self._list = label("fault", wrap=True)
        self._build(look)
        self._connect()
        self._retranslate()

    @property
    def standing(self) -> str:
        """What is said of all tables together."""
        return self._standing.text()

    @property
    def said(self) -> str:
        """The broken rules, a line each."""
        return self._list.text()

    def offer_cases(self, cases: dict[str, str]) -> None:
        """The cases that tables can be given, by id."""
        self._cases = cases
        self.board.offer_cases(cases)
        self.cases.setEnabled(bool(cases) and bool(self._errands.tables.groups))

    def show_tables(self) -> None:
        """Show what is new."""
        self.board.show_tables()
        tables = self._errands.tables
        for number, button in self.rounds.items():
            button.setChecked(number == self._errands.round)
        self.rounds[2].setEnabled(bool(tables.seats_in(1)))
        self.mix.setEnabled(bool(tables.people.present) and not self._mixing.busy)
        self.cases.setEnabled(bool(self._cases) and bool(tables.groups))
        self._show_standing()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 2)
        column.setSpacing(6)
        tools = Wrap(gap=8)
        tools.setContentsMargins(16, 0, 16, 0)
        segments = QFrame()
        segments.setProperty("role", "segments")
        row = QHBoxLayout(segments)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        for button in self.rounds.values():
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            self._group.addButton(button)
            row.addWidget(button)
        self.mix.setProperty("kind", "primary")
        look.put(self.cases, "text-box-multiple-outline")
        look.put(self.add_group, "plus")
        for widget in (segments, self.mix, self.cases, self.add_group):
            tools.addWidget(widget)
        column.addLayout(tools)
        self._build_says(column)
        column.addWidget(self._lead)
        column.addWidget(self.board, 1)

    def _build_says(self, column: QVBoxLayout) -> None:
        """What is said of all tables, and the list of broken rules below it."""
        says = QHBoxLayout()
        says.setContentsMargins(18, 0, 16, 0)
        says.addWidget(self._standing, 1)
        says.addWidget(self.rules, 0, Qt.AlignmentFlag.AlignTop)
        self.rules.setProperty("kind", "small")
        self.rules.setCheckable(True)
        column.addLayout(says)
        self._rules_area = QScrollArea()
        self._rules_area.setWidgetResizable(True)
        self._rules_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rules_area.viewport().setObjectName("clear")
        hold(self._rules_area, QWidget.setMaximumHeight, 130, tall)
        self._list.setObjectName("clear")
        self._list.setContentsMargins(18, 0, 16, 0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rules_area.setWidget(self._list)
        self._rules_area.hide()
        column.addWidget(self._rules_area)
        self._lead.setContentsMargins(18, 6, 16, 6)

    def _connect(self) -> None:
        for number, button in self.rounds.items():
            button.clicked.connect(partial(self._show_round, number))
        self.mix.clicked.connect(self.mix_wanted)
        self.cases.clicked.connect(self.cases_wanted)
        self.add_group.clicked.connect(lambda *_: self._errands.add_groups())
        self.rules.toggled.connect(self._show_standing)
        self._errands.told.connect(self._tell)
        self._mixing.began.connect(self._retranslate)
        self._mixing.moved.connect(self._show_progress)
        self._mixing.ended.connect(self._retranslate)

    def _show_round(self, number: int) -> None:
        self._told = ""
        self._errands.show_round(number)
        self._retranslate()

    def _tell(self, words: str) -> None:
        self._told = words
        self._show_standing()

    def _show_progress(self, percent: int) -> None:
        self._standing.setText(self.tr("Mixing … {percent} %").format(percent=percent))

    def _show_standing(self, *_: object) -> None:
        tables, names = self._errands.tables, self._errands.names
        broken = tables.broken
        lines = [ALERT + say_broken(each, tables, names) for each in broken]
        self._list.setText("\n".join(lines))
        self.rules.setVisible(bool(broken))
        self._rules_area.setVisible(bool(broken) and self.rules.isChecked())
        if self._mixing.busy:
            words, role = self.tr("Mixing …"), "muted"
        elif not tables.seats:
            words, role = "", "muted"
        elif broken:
            words, role = ALERT + self.tr("%n rule(s) are not kept", "", len(broken)), "fault"
        else:
            words, role = GOOD + self.tr("All rules are kept"), "fine"
        if self._standing.property("role") != role:
            self._standing.setProperty("role", role)
            self._standing.style().unpolish(self._standing)
            self._standing.style().polish(self._standing)
        self._standing.setText("   ".join(filter(None, (words, self._told))))
        self._lead.setText(self._lead_words())
        self._lead.setVisible(bool(self._lead.text()))

    def _lead_words(self) -> str:
        tables = self._errands.tables
        if not tables.people.people:
            return self.tr("When the participants are on the list, they are mixed into groups here.")
        if tables.seats or self._mixing.busy:
            return ""
        if self._errands.round > 1:
            return self.tr("In a second round people meet new ones, at the same tables.")
        return self.tr("Mix groups, or drag people to their tables.")

    def _retranslate(self) -> None:
        self.rounds[1].setText(self.tr("Round 1"))
        self.rounds[2].setText(self.tr("Round 2"))
        self.rounds[2].setToolTip(self.tr("Mix once more, so that people meet new ones"))
        again = self._errands.round > 1
        self.mix.setText(self.tr("Mix so that people meet new ones") if again else self.tr("Mix groups …"))
        self.mix.setEnabled(bool(self._errands.people.present) and not self._mixing.busy)
        self.cases.setText(self.tr("Cases to groups …"))
        self.add_group.setText(self.tr("Add group"))
        self.rules.setText(self.tr("Show them"))
        self._show_standing()
