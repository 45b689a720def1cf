"""A report as PDF: of the whole day or one group, made beside the window, then opened or shown in its folder."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.overriding import override
from desktop.session import Session
from desktop.trouble import Trouble
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.report_job import Order, ReportJob
from desktop.windows.sheet import Sheet

CHOOSING, WORKING, DONE = range(3)


class ReportDialog(Sheet):
    """Three steps: choose, wait (or stop), open."""

    def __init__(self, desk: Desk, session: Session, group: str = "") -> None:
        super().__init__(desk.window, width=520)
        self._desk = desk
        self._session = session
        self._job: ReportJob | None = None
        self._path: Path | None = None
        self._trouble: Trouble | None = None
        self._lead, self._caption = label("lead", wrap=True), label("kicker")
        self._fault = label("fault", wrap=True)
        self._working, self._done = label("", wrap=True), label("", wrap=True)
        self.what, self.progress, self._steps = QComboBox(), QProgressBar(), QStackedWidget()
        self.close_button, self.folder = self.add_button(), self.add_button()
        self.save, self.open_file = self.add_button("primary"), self.add_button("primary")
        self._build(group)
        self._connect()
        self.retranslate()
        self._show_step(CHOOSING)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Report as PDF"))
        self._lead.setText(
            self.tr("A cover, the case, the journeys as drawings to hang on a wall, and the same journeys as text.")
        )
        self._caption.setText(self.tr("What should be in it").upper())
        self.what.setAccessibleName(self.tr("What should be in it"))
        self.what.setItemText(0, self.tr("The whole day, all groups"))
        self._fault.setText(self._trouble.say(Language.translate) if self._trouble is not None else "")
        self._fault.setVisible(self._trouble is not None)
        self._working.setText(self.tr("The report is being made. You can go on working after it, or stop it."))
        file = self._path.name if self._path is not None else ""
        self._done.setText(self.tr("The report is saved as {file}.").format(file=file))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.folder.setText(self.tr("Show in folder"))
        self.save.setText(self.tr("Save as …"))
        self.open_file.setText(self.tr("Open the report"))
        self._say_close()

    @override
    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        super().done(result)

    def _build(self, group: str) -> None:
        self.what.addItem("", "")
        for each in self._session.day.groups:
            self.what.addItem(each.name, each.id)
        self.what.setCurrentIndex(max(0, self.what.findData(group)))
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        for widgets in (
            (self._lead, self._caption, self.what, self._fault),
            (self._working, self.progress),
            (self._done,),
        ):
            step = QWidget()
            column = QVBoxLayout(step)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._steps.addWidget(step)
        self.body.addWidget(self._steps)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self._stop_or_close)
        self.save.clicked.connect(self._ask_where)
        self.open_file.clicked.connect(lambda: self._open(self._path))
        self.folder.clicked.connect(lambda: self._open(self._path.parent if self._path is not None else None))

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.save.setVisible(step == CHOOSING)
        self.open_file.setVisible(step == DONE)
        self.folder.setVisible(step == DONE)
        first = {CHOOSING: self.save, WORKING: self.close_button, DONE: self.open_file}[step]
        first.setDefault(True)
        first.setFocus()
        self._say_close()

    def _say_close(self) -> None:
        words = {CHOOSING: self.tr("Cancel"), WORKING: self.tr("Stop"), DONE: self.tr("Close")}
        self.close_button.setText(words[self._steps.currentIndex()])

    def _ask_where(self) -> None:
        group = self._session.day.group(self.what.currentData())
        words = f"{self._session.day.title} {group.name}" if group is not None else self._session.day.title
        offered = file_name(words, ".pdf")
        path = ask_where_to_save(self, self._desk.settings, self.tr("Save the report"), offered, "PDF (*.pdf)")
        if path is not None:
            self._make(path)

    def _make(self, path: Path) -> None:
        self._trouble = None
        self.progress.setValue(0)
        session = self._session
        order = Order(session.day, session.boards(), self.what.currentData(), path, self._desk.language.code)
        self._job = ReportJob(order, self)
        self._job.progressed.connect(lambda share: self.progress.setValue(round(share * 1000)))
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.start()
        self._show_step(WORKING)

    def _stop_or_close(self) -> None:
        if self._job is None:
            self.reject()
            return
        self._job.stop()
        self._job = None
        self._show_step(CHOOSING)

    def _finish(self, path: Path) -> None:
        self._job = None
        self._path = path
        self._show_step(DONE)
        self.retranslate()

    def _fail(self, trouble: Trouble) -> None:
        self._job = None
        self._trouble = trouble
        self._show_step(CHOOSING)
        self.retranslate()

    def _open(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            self.accept()
