"""One case over all days: how each group that worked on it saw it, and what it would change, in figures beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.archive.across import Run, runs_of_case
from desktop.archive.entries import CaseEntry
from desktop.language import Language
from desktop.model.compare import FIGURE_NAMES, NOWHERE, Figure, Pair
from desktop.overriding import override
from desktop.report.dates import date_in_words
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet
from desktop.words import QT_TRANSLATE_NOOP

WIDE, HIGH = 1180, 360
FIRST = (
    QT_TRANSLATE_NOOP("Across", "Theme day"),
    QT_TRANSLATE_NOOP("Across", "Date"),
    QT_TRANSLATE_NOOP("Across", "Group"),
)
translate = Language.translate


class CaseRuns(Sheet):
    """A row for each group; a figure as it is, an arrow, and what it is in the ideal journey. Nothing is summed."""

    def __init__(self, desk: Desk, shelf: Shelf, entry: CaseEntry) -> None:
        super().__init__(desk.window, width=WIDE)
        self._entry = entry
        self._runs: tuple[Run, ...] | None = None
        self._lead = label("lead", wrap=True)
        self.table = QTreeWidget()
        self.copy, self.leave = self.add_button(), self.add_button("primary")
        self._build()
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.as_text()))
        self.leave.clicked.connect(self.accept)
        self.retranslate()
        shelf.ask(partial(runs_of_case, case_id=entry.id), self._take)

    @override
    def retranslate(self) -> None:
        self.entitle(translate("Across", "“{title}” over all days").format(title=self._entry.title))
        self.table.setHeaderLabels(_heads())
        self.table.setAccessibleName(translate("Across", "How groups worked on the case"))
        self.copy.setText(translate("Across", "Copy as text"))
        self.leave.setText(translate("Across", "Close"))
        self._say()

    def as_text(self) -> str:
        """The table with tabs between, as a spreadsheet takes it."""
        rows = [_heads(), *(_cells(run) for run in self._runs or ())]
        return "\n".join("\t".join(row) for row in rows)

    def _build(self) -> None:
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setColumnCount(len(_heads()))
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        hold(self.table, QWidget.setMinimumHeight, HIGH, tall)
        self.body.addWidget(self._lead)
        self.body.addWidget(self.table, 1)
        self.table.hide()

    def _take(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        for run in self._runs:
            item = QTreeWidgetItem(self.table, _cells(run))
            for column in range(3, self.table.columnCount()):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        self.table.setVisible(bool(self._runs))
        self.copy.setEnabled(bool(self._runs))
        self._say()

    def _say(self) -> None:
        if self._runs is None:
            words = translate("Across", "All days are looked through …")
        elif not self._runs:
            words = translate("Across", "No group has worked on this case yet.")
        else:
            words = translate("Across", "As it is → in the ideal journey. What groups see is not added up.")
        self._lead.setText(words)


def _heads() -> list[str]:
    figures = [translate("Compare", FIGURE_NAMES[figure]) for figure in Figure]
    first = [translate("Across", words) for words in FIRST]
    return [*first, *figures, translate("Across", "Goals")]


def _cells(run: Run) -> list[str]:
    date = date_in_words(run.date, translate) if run.date else ""
    return [run.title, date, run.group_name, *(_figure(pair, run) for pair in run.figures), str(len(run.goals))]


def _figure(pair: Pair, run: Run) -> str:
    unsaid = run.unsaid if pair.figure is Figure.DAYS else (0, 0)
    before, after = (_said(number, left) for number, left in zip((pair.as_is, pair.ideal), unsaid, strict=True))
    return f"{before} → {after}"


def _said(number: int, unsaid: int) -> str:
    """A number, which is less than it seems to be where some of it was not said, and nothing where all was not."""
    if not unsaid:
        return str(number)
    return translate("Across", "at least {number}").format(number=number) if number else NOWHERE
