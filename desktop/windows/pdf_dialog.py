"""A report on its way to a file: choose what goes in, wait for it or stop it, then open it or show its folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.overriding import override
from desktop.trouble import Trouble
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.file_format import KINDS, OPENING, SAVED, SAVING, FileFormat, format_of
from desktop.windows.labels import label
from desktop.windows.report_job import Order, ReportJob
from desktop.windows.report_orders import What
from desktop.windows.sheet import Sheet

CHOOSING, WORKING, DONE = range(3)


class PdfDialog(Sheet):
    """Three steps: choose, wait (or stop), open. What can be chosen is the business of the dialogs derived from it.

    `what` gives what is to be printed, `name` what the file is called unless somebody wants otherwise, without ending.
    """

    poster_wanted = Signal()
    """Make a poster instead; told only where it is offered."""

    def __init__(
        self,
        desk: Desk,
        choices: QWidget,
        what: Callable[[], What],
        name: Callable[[], str],
        width: int = 520,
    ) -> None:
        super().__init__(desk.window, width=width)
        self._what, self._name = what, name
        self._desk = desk
        self._job: ReportJob | None = None
        self._path: Path | None = None
        self._doubts: tuple[str, ...] = ()
        self._trouble: Trouble | None = None
        self._choices = choices
        self._lead, self._caption = label("lead", wrap=True), label("kicker")
        self._fault = label("fault", wrap=True)
        self._working, self._done = label("", wrap=True), label("", wrap=True)
        self.progress, self._steps = QProgressBar(), QStackedWidget()
        self.close_button, self.folder, self.poster = self.add_button(), self.add_button(), self.add_button()
        self.save_page, self._offers_poster = self.add_button(), False
        self.save, self.open_file = self.add_button("primary"), self.add_button("primary")
        self._build()
        self._connect()

    def say(self, heading: str, lead: str, caption: str) -> None:
        """Set the words of the first step."""
        self.entitle(heading)
        self._lead.setText(lead)
        self._caption.setText(caption.upper())
        self._choices.setAccessibleName(caption)

    def offer_poster(self) -> None:
        """Let a poster be wanted instead."""
        self._offers_poster = True
        self.poster.show()

    @override
    def retranslate(self) -> None:
        self._fault.setText(self._trouble.say(Language.translate) if self._trouble is not None else "")
        self._fault.setVisible(self._trouble is not None)
        self._working.setText(self.tr("The file is being made. You can wait for it or stop it."))
        self._done.setText(self._say_done())
        self.progress.setAccessibleName(self.tr("Progress"))
        self.folder.setText(self.tr("Show in folder"))
        self.save.setText(self.tr("Save as …"))
        self.poster.setText(self.tr("Poster …"))
        self.poster.setToolTip(self.tr("The drawing on one large sheet, or on several sheets to put together."))
        self.save_page.setText(self.tr("Save as web page …"))
        self.save_page.setToolTip(self.tr("One file that every browser opens and reads aloud, for web and intranet."))
        self.open_file.setText(Language.translate("FileFormat", OPENING[format_of(self._path)]))
        self._say_close()

    @override
    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        super().done(result)

    def _build(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        for widgets in (
            (self._lead, self._caption, self._choices, self._fault),
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
        self.save.clicked.connect(lambda: self._ask_where(self.wanted()))
        self.save_page.clicked.connect(lambda: self._ask_where(FileFormat.PAGE))
        self.poster.clicked.connect(self.poster_wanted)
        self.open_file.clicked.connect(lambda: self._open(self._path))
        self.folder.clicked.connect(lambda: self._open(self._path.parent if self._path is not None else None))

    def begin(self) -> None:
        """Show the first step."""
        self._show_step(CHOOSING)

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.save.setVisible(step == CHOOSING)
        self.save_page.setVisible(step == CHOOSING and not self.wanted().is_table)
        self.poster.setVisible(step == CHOOSING and self._offers_poster)
        self.open_file.setVisible(step == DONE)
        self.folder.setVisible(step == DONE)
        first = {CHOOSING: self.save, WORKING: self.close_button, DONE: self.open_file}[step]
        first.setDefault(True)
        first.setFocus()
        self._say_close()

    def _say_close(self) -> None:
        words = {CHOOSING: self.tr("Cancel"), WORKING: self.tr("Stop"), DONE: self.tr("Close")}
        self.close_button.setText(words[self._steps.currentIndex()])

    def _say_done(self) -> str:
        file = self._path.name if self._path is not None else ""
        said = Language.translate("FileFormat", SAVED[format_of(self._path)]).format(file=file)
        return "\n\n".join((said, *self._doubts))

    def wanted(self) -> FileFormat:
        """What kind of file is saved; dialogs that offer others say which is chosen."""
        return FileFormat.PDF

    def template(self) -> Path | None:
        """The template that a Word file is made in."""
        return None

    def _ask_where(self, kind: FileFormat) -> None:
        title = Language.translate("FileFormat", SAVING[kind])
        kinds = Language.translate("FileFormat", KINDS[kind])
        path = ask_where_to_save(self, self._desk.settings, title, file_name(self._name(), kind), kinds)
        if path is not None:
            self._make(path)

    def _make(self, path: Path) -> None:
        self._trouble, self._doubts = None, ()
        self.progress.setValue(0)
        self._job = ReportJob(Order(self._what(), path, self._desk.language.code, self.template()), self)
        self._job.progressed.connect(lambda share: self.progress.setValue(round(share * 1000)))
        self._job.doubted.connect(self._doubt)
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

    def _doubt(self, doubts: tuple[str, ...]) -> None:
        self._doubts = doubts

    def _finish(self, path: Path) -> None:
        self._job = None
        self._path = path
        self.retranslate()
        self._show_step(DONE)

    def _fail(self, trouble: Trouble) -> None:
        self._job = None
        self._trouble = trouble
        self._show_step(CHOOSING)
        self.retranslate()

    def _open(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            self.accept()
