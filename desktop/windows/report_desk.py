"""A finished report on the page: looked through, saved, printed; and the way there, with progress and a stop."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.panel_form import push
from desktop.windows.report_view import ReportView


class ReportDesk(QWidget):
    """Three faces: nothing yet, at work, and the report."""

    stop_wanted = Signal()
    save_wanted = Signal(str)
    """As a file with this ending."""
    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ReportView(desk)
        self.before, self.after = push("", lambda: self.view.turn(-1)), push("", lambda: self.view.turn(1))
        self.smaller, self.larger = push("−", lambda: self.view.zoom(-1)), push("+", lambda: self.view.zoom(1))
        self.print = push("", self.print_wanted.emit)
        self.save_page = push("", lambda: self.save_wanted.emit(".html"))
        self.save = push("", lambda: self.save_wanted.emit(".pdf"), "primary")
        self.where, self.size_label = label("muted"), label("muted")
        self.progress, self.stop = QProgressBar(), push("", self.stop_wanted.emit)
        self.working, self.nothing = label("lead", wrap=True), label("lead", wrap=True)
        self._faces, self._bar = QStackedWidget(), QFrame()
        self._icons = {self.before: "chevron-left", self.after: "chevron-right"}
        for button, icon in self._icons.items():
            desk.look.put(button, icon)
        self._build()
        self.view.turned.connect(self._say)
        self._retranslate()

    @property
    def is_ready(self) -> bool:
        """Whether a report is there."""
        return self._faces.currentIndex() == 2

    def show_nothing(self) -> None:
        """Say what can be done here."""
        self._faces.setCurrentIndex(0)

    def show_work(self, words: str) -> None:
        """Say what is on its way."""
        self.working.setText(words)
        self.progress.setValue(0)
        self._faces.setCurrentIndex(1)
        self.stop.setFocus()

    def show_share(self, share: float) -> None:
        """How far it is."""
        self.progress.setValue(round(share * 1000))

    def show_report(self, path: Path | None) -> None:
        """Show a finished file; nothing leaves the one that is there."""
        if path is not None:
            self.view.show_file(path)
        self._faces.setCurrentIndex(2)
        self.view.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for button in (self.smaller, self.larger):
            hold(button, QWidget.setFixedWidth, 40, aside)
        for widget in (self.before, self.where, self.after, self.smaller, self.size_label, self.larger):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.print, self.save_page, self.save):
            row.addWidget(button)
        report, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        report.setLayout(column)
        for face in (_middle(self.nothing), _middle(self.working, self.progress, self.stop), report):
            self._faces.addWidget(face)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._faces)

    def _say(self) -> None:
        view = self.view
        where = self.tr("Page {number} of {count}").format(number=view.page + 1, count=view.count)
        self.where.setText(where if view.count else "")
        self.size_label.setText(f"{view.percent} %")
        self.before.setEnabled(view.page > 0)
        self.after.setEnabled(view.page < view.count - 1)
        self.print.setEnabled(bool(view.count))

    def _retranslate(self) -> None:
        self.nothing.setText(
            self.tr("Choose for whom, and press Make. Here you can look it through before it goes out.")
        )
        self.stop.setText(self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.print.setText(self.tr("Print …"))
        self.save.setText(self.tr("Save as PDF …"))
        self.save_page.setText(self.tr("Save as web page …"))
        for button, words in (
            (self.before, self.tr("Page before")),
            (self.after, self.tr("Next page")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._say()


def _middle(*widgets: QWidget) -> QWidget:
    face, column = QWidget(), QVBoxLayout()
    column.setContentsMargins(48, 0, 48, 0)
    column.addStretch(2)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(3)
    face.setLayout(column)
    return face
