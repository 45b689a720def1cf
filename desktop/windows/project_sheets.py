"""What has to be asked about a project: what a new one is called, and which of the days there are belongs to it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.archive.entries import DayEntry
from desktop.language import long_date
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import label
from desktop.windows.project_words import translate
from desktop.windows.row_button import RowButton
from desktop.windows.sheet import Sheet


class NewProjectSheet(Sheet):
    """Asks only what it is called."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, width=520)
        self._lead, self._caption, self.title = label("lead", wrap=True), label("kicker"), QLineEdit()
        self.title.setMaxLength(200)
        guard_line(self.title)
        self.cancel, self.make = self.add_button(), self.add_button("primary")
        self.body.addWidget(self._lead)
        self.body.addSpacing(8)
        self.body.addWidget(self._caption)
        self.body.addWidget(self.title)
        self._caption.setBuddy(self.title)
        self.title.textChanged.connect(lambda words: self.make.setEnabled(bool(words.strip())))
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._take)
        self.retranslate()
        self.title.setText(translate("Project", "Bridge-building project"))
        self.title.selectAll()
        self.title.setFocus()

    @override
    def retranslate(self) -> None:
        self.entitle(translate("Project", "New project"))
        self._lead.setText(
            translate(
                "Project",
                "A project ties theme days together: what was agreed, measured and reached, and a page for the "
                "steering group. It lies on this computer; pass it on as a file.",
            )
        )
        self._caption.setText(translate("Project", "What it is called").upper())
        self.title.setAccessibleName(translate("Project", "What it is called"))
        self.cancel.setText(self.tr("Cancel"))
        self.make.setText(translate("Project", "Begin the project"))

    def _take(self) -> None:
        title = self.title.text().strip()
        self.accept()
        self.wanted.emit(title)


class LinkDaySheet(Sheet):
    """Offers the theme days that are not in the project yet; arrows go through them."""

    wanted = Signal(object)
    """A `DayEntry`."""

    def __init__(self, desk: Desk, days: Iterable[DayEntry]) -> None:
        super().__init__(desk.window, width=560)
        self._lead = label("lead", wrap=True)
        self.rows = [self._row(day, desk.language.code) for day in days]
        self.cancel = self.add_button()
        self.cancel.clicked.connect(self.reject)
        self.body.addWidget(self._lead)
        scroll, inside = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setObjectName("clear")
        scroll.viewport().setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 6, 4)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        scroll.setWidget(inside)
        hold(scroll, QWidget.setMinimumHeight, min(360, 20 + 46 * len(self.rows)), tall)
        scroll.setVisible(bool(self.rows))
        self.body.addWidget(scroll, 1)
        self.retranslate()
        (self.rows[0] if self.rows else self.cancel).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    @override
    def retranslate(self) -> None:
        self.entitle(translate("Project", "Which theme day belongs to the project?"))
        some = translate("Project", "It stays as it is; its agreements and measurements are told of in the project.")
        none = translate("Project", "There is no theme day on this computer that is not in the project already.")
        self._lead.setText(some if self.rows else none)
        self.cancel.setText(self.tr("Cancel"))

    def _row(self, day: DayEntry, code: str) -> RowButton:
        row = RowButton(" · ".join(filter(None, (day.title, long_date(day.date, code)))))
        row.setAutoDefault(False)
        row.clicked.connect(lambda *_: self._take(day))
        return row

    def _take(self, day: DayEntry) -> None:
        self.accept()
        self.wanted.emit(day)
