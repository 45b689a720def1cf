"""What was agreed on all days of a project: how many of each status, and those that should have been done by now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.model.agreement import Status
from desktop.model.project_record import ProjectRecord, Promise
from desktop.windows.agreement_words import status_name
from desktop.windows.date_button import date_words
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.project_fields import ProjectCard
from desktop.windows.project_words import translate
from desktop.windows.row_button import RowButton
from desktop.windows.today import today

MOST = 8


class ProjectAgreed(ProjectCard):
    """A row opens the day there."""

    wanted = Signal(object)
    """A `Promise`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: ProjectRecord | None = None
        self.counts, self._more = label("", wrap=True), label("muted")
        self.rows: list[RowButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.column.addWidget(self.counts)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)

    def show_record(self, record: ProjectRecord) -> None:
        """Show the newest reading."""
        if self._record is not None and self._record.promises == record.promises and self._record.days == record.days:
            return
        self._record = record
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        overdue, now = record.overdue(today()), today()
        still = [each for each in record.promises if each.status.is_open and not each.is_due(now)]
        self.rows = [self._row(each) for each in (*overdue, *still)[:MOST]]
        for row in self.rows:
            self._list.addWidget(row)
        left = len(overdue) + len(still) - len(self.rows)
        self._more.setText(translate("Project", "and {count} more that are open").format(count=left))
        self._more.setVisible(left > 0)
        self.counts.setText(_counts(record, len(overdue)))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.entitle(translate("Project", "Agreements of all days"))
        record, self._record = self._record, None
        if record is not None:
            self.show_record(record)

    def _row(self, each: Promise) -> RowButton:
        overdue, record = each.is_due(today()), self._record
        day = record.days.get(each.day) if record is not None else None
        when = date_words(each.due, self._desk.language.code)
        late = translate("Project", "Overdue") if overdue else ""
        what = " ".join(each.what.split()) or "…"
        parts = (late, when, what, " ".join(each.who.split()), day.title if day is not None else "")
        row = RowButton(" · ".join(filter(None, parts)))
        row.setProperty("due", "yes" if overdue else "")
        row.clicked.connect(lambda *_: self.wanted.emit(each))
        return row


def _counts(record: ProjectRecord, overdue: int) -> str:
    if not record.promises:
        return translate("Project", "Nothing has been agreed on the days of the project yet.")
    counts = [(status_name(status), len(record.with_status(status))) for status in Status]
    told = " · ".join(f"{name} {count}" for name, count in counts if count)
    late = translate("Project", "Overdue {count}").format(count=overdue) if overdue else ""
    return " · ".join(filter(None, (told, late)))
