"""Which cases the groups work on: one for all, or several spread over the tables."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.balance import Deal
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu, label
from desktop.windows.sheet import Sheet

MANY = 10
"""From so many cases on, there is a field to search them."""


class DealSheet(Sheet):
    """Offers cases that have been looked through; those of the day are ticked."""

    deal_wanted = Signal(object, object)
    """The ids of the cases as a tuple, and how they are dealt: a `Deal`."""

    def __init__(self, desk: Desk, cases: Mapping[str, str], held: frozenset[str], groups: int) -> None:
        super().__init__(desk.window, width=560)
        self._groups = groups
        self._lead, self._said = label("lead", wrap=True), label("muted", wrap=True)
        self.search = QLineEdit()
        self.ticks = {case_id: QCheckBox(for_menu(title)) for case_id, title in cases.items()}
        self.spread, self.neighbours = QRadioButton(), QRadioButton()
        self.cancel, self.deal = self.add_button(), self.add_button("primary")
        self._build(held)
        self._connect()
        self.retranslate()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cases that are ticked, in the order shown."""
        return tuple(case_id for case_id, tick in self.ticks.items() if tick.isChecked())

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Cases to groups"))
        self._lead.setText(self.tr("One case goes to all groups. Several are spread over the tables."))
        self.search.setPlaceholderText(self.tr("Search in the cases"))
        self.search.setAccessibleName(self.tr("Search in the cases"))
        self.spread.setText(self.tr("Tables beside each other get different cases"))
        self.neighbours.setText(self.tr("Tables beside each other get the same case, to compare"))
        self.cancel.setText(self.tr("Cancel"))
        self._show()

    def _build(self, held: frozenset[str]) -> None:
        frame, scroll, body = QFrame(), QScrollArea(), QWidget()
        frame.setProperty("role", "well")
        body.setObjectName("clear")
        scroll.viewport().setObjectName("clear")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        hold(scroll, QWidget.setMinimumHeight, 180, tall)
        column = QVBoxLayout(body)
        column.setSpacing(0)
        for case_id, tick in self.ticks.items():
            tick.setChecked(case_id in held)
            column.addWidget(tick)
        column.addStretch(1)
        scroll.setWidget(body)
        around = QVBoxLayout(frame)
        around.setContentsMargins(6, 4, 6, 4)
        around.addWidget(scroll)
        self.spread.setChecked(True)
        self.search.setVisible(len(self.ticks) >= MANY)
        self.body.addWidget(self._lead)
        self.body.addWidget(self.search)
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.spread)
        self.body.addWidget(self.neighbours)
        self.body.addWidget(self._said)

    def _connect(self) -> None:
        for tick in self.ticks.values():
            tick.toggled.connect(self._show)
        self.search.textChanged.connect(self._sift)
        self.cancel.clicked.connect(self.reject)
        self.deal.clicked.connect(self._take)

    def _sift(self, words: str) -> None:
        wanted = words.strip().casefold()
        for tick in self.ticks.values():
            tick.setVisible(wanted in tick.text().casefold() or tick.isChecked())

    def _show(self, *_: object) -> None:
        count = len(self.chosen)
        for choice in (self.spread, self.neighbours):
            choice.setEnabled(count > 1)
        if count > self._groups:
            said = self.tr("There are more cases than groups: the last ones are not used.")
        elif count > 1:
            said = self.tr("Each case goes to {least} or more groups.").format(least=self._groups // count)
        else:
            said = ""
        self._said.setText(said)
        self.deal.setText(self.tr("Give all the same") if count < 2 else self.tr("Spread %n cases", "", count))
        self.deal.setEnabled(count > 0)

    def _take(self) -> None:
        cases, several = self.chosen, Deal.NEIGHBOURS if self.neighbours.isChecked() else Deal.SPREAD
        self.accept()
        self.deal_wanted.emit(cases, several if len(cases) > 1 else Deal.SAME)
