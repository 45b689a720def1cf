"""The page of the reports: one card for each reader at the left, and what was made, to look through, at the right."""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.archive.answers import evaluation_of
from desktop.language import Language
from desktop.model.day_record import DayRecord
from desktop.model.evaluation import Outcome, load_questionnaire
from desktop.model.plenum import Plenum
from desktop.model.reader import BY_GROUP, READER_NAMES, Reader
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import aside, hold
from desktop.trouble import Trouble
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.notices import Tone
from desktop.windows.page_bar import PageBar
from desktop.windows.panel_form import push
from desktop.windows.print_job import PrintJob, PrintOrder
from desktop.windows.reader_card import ReaderCard
from desktop.windows.report_desk import ReportDesk
from desktop.windows.report_job import Order, ReportJob
from desktop.windows.report_orders import ReaderOrder
from desktop.windows.sender_line import SenderLine, sender_of

LEFT = 400


class ReportsPage(QWidget):
    """A report is made into a folder of its own, looked at there, and made again for the file that is saved."""

    more_wanted = Signal()
    """Ask what else can be made of the day."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._folder: str | None = None
        self._made: dict[Reader, Path] = {}
        self._number = 0
        self._job: ReportJob | None = None
        self._printing: PrintJob | None = None
        self.reader: Reader | None = None
        self._asked, self._outcome = load_questionnaire(resources()), Outcome({}, {})
        self.bar = PageBar(desk, shelf)
        self.cards = {reader: ReaderCard(reader) for reader in Reader}
        self.group, self._whose = CalmChoice(), label()
        self.more = push("", self.more_wanted.emit)
        self.names = QCheckBox()
        self.sent_by, self._from = SenderLine(desk), label("kicker")
        self.desk = ReportDesk(desk)
        self._build()
        self._connect()
        self._retranslate()

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        self._stop()
        self.desk.view.stop()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def make(self, reader: Reader) -> None:
        """Make a reader's report and show it."""
        self._stop()
        self._number += 1
        path = self._place() / f"{reader}-{self._number}.pdf"
        self._run(reader, path, self.tr("The report is being made. You can stop it."), partial(self._show, reader))

    def record(self) -> DayRecord:
        """The day as it is now."""
        session = self._session
        return DayRecord(
            session.day,
            session.boards(),
            Plenum(session.room.wall, self._asked, self._outcome),
            session.room.agreements.listed,
            session.guideline.guideline,
            session.people.people,
            self.names.isChecked(),
            sender_of(self._desk.settings),
            self._desk.settings.lines,
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.shelf.ask(partial(evaluation_of, day_id=self._session.day.id), self._take_outcome)
        self._offer_groups()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._offer_groups()

    def _build(self) -> None:
        left, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(20, 16, 12, 20)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self._whose)
        row.addWidget(self.group, 1)
        column.addLayout(row)
        column.addWidget(self.names)
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self.more)
        column.addWidget(self._from)
        column.addWidget(self.sent_by)
        column.addStretch(1)
        left.setLayout(column)
        left.setObjectName("clear")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(left)
        area.viewport().setObjectName("clear")
        hold(area, QWidget.setFixedWidth, LEFT, aside)
        self._whose.setBuddy(self.group)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(area)
        below.addWidget(self.desk, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(below, 1)

    def _connect(self) -> None:
        self.setFocusProxy(self.cards[Reader.PARTICIPANT].make)
        for card in self.cards.values():
            card.wanted.connect(self.make)
        self.desk.stop_wanted.connect(self._stop_and_say)
        self.desk.save_wanted.connect(self._save)
        self.desk.print_wanted.connect(self._print)
        self.desk.view.turned.connect(self._count)
        self.desk.view.broke.connect(self.desk.show_nothing)
        self.sent_by.failed.connect(self._fail)

    def _retranslate(self) -> None:
        self.bar.show_title(self.tr("Reports"), self.tr("one for each reader"))
        self._whose.setText(self.tr("Which group"))
        self.group.setAccessibleName(self.tr("Which group"))
        self.names.setText(self.tr("Name the participants"))
        self.names.setToolTip(self.tr("Without it nobody is named in any report."))
        self.more.setText(self.tr("Other printouts …"))
        self._from.setText(self.tr("From").upper())

    def _offer_groups(self) -> None:
        chosen = self.group.currentData()
        self.group.clear()
        self.group.addItem(self.tr("All groups in turn"), "")
        for each in self._session.day.groups:
            self.group.addItem(each.name, each.id)
        self.group.setCurrentIndex(max(0, self.group.findData(chosen)))

    def _order(self, reader: Reader) -> ReaderOrder:
        return ReaderOrder(reader, self.record(), self.group.currentData() or "" if reader in BY_GROUP else "")

    def _run(self, reader: Reader, path: Path, words: str, then: object) -> None:
        job = self._job = ReportJob(Order(self._order(reader), path, self._desk.language.code), self)
        job.progressed.connect(self.desk.show_share)
        job.finished.connect(then)
        job.failed.connect(self._fail)
        self.desk.show_work(words)
        job.start()

    def _show(self, reader: Reader, path: Path) -> None:
        self._job = None
        old = self._made.get(reader)
        self._made[reader] = path
        self.reader = reader
        self.desk.show_report(path)
        if old is not None:
            old.unlink(missing_ok=True)

    def _count(self) -> None:
        if self.reader is not None and self.desk.view.count:
            self.cards[self.reader].show_pages(self.desk.view.count)

    def _save(self, ending: str) -> None:
        if self.reader is None:
            return
        kinds = "PDF (*.pdf)" if ending == ".pdf" else self.tr("Web page (*.html)")
        name = file_name(self._name(self.reader), ending)
        path = ask_where_to_save(self, self._desk.settings, self.tr("Save the report"), name, kinds)
        if path is not None:
            self._run(
                self.reader, path, self.tr("The file is being made. You can wait for it or stop it."), self._saved
            )

    def _name(self, reader: Reader) -> str:
        group = self._session.day.group(self.group.currentData() or "") if reader in BY_GROUP else None
        words = [self._session.day.title, Language.translate("Readers", READER_NAMES[reader])]
        return " ".join([*words, *([group.name] if group is not None else [])])

    def _saved(self, path: Path) -> None:
        self._job = None
        words = self.tr("The report is saved as {file}.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)
        self.desk.show_report(None)

    def _print(self) -> None:
        """Ask how, then let the platform ask where."""
        from desktop.windows.print_sheet import PrintSheet

        path = self._made.get(self.reader) if self.reader is not None else None
        if path is not None and self.desk.view.count:
            sheet = PrintSheet(self._desk, path, self.desk.view.count)
            sheet.ordered.connect(self.print_order)
            sheet.open()

    def print_order(self, order: PrintOrder, printer: QPrinter) -> None:
        """Print, beside the interface thread."""
        job = self._printing = PrintJob(order, printer)
        job.progressed.connect(self.desk.show_share)
        job.finished.connect(self._printed)
        job.failed.connect(self._fail)
        self.desk.show_work(self.tr("The report is on its way to the printer. You can stop it."))
        job.start()

    def _printed(self) -> None:
        self._printing = None
        self._desk.notices.tell(lambda: self.tr("The report is printed."), Tone.GOOD)
        self.desk.show_report(None)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        if self._printing is not None:
            self._printing.stop()
            self._printing = None

    def _stop_and_say(self) -> None:
        self._stop()
        self._go_back()

    def _go_back(self) -> None:
        """To the report that was shown before, where there was one."""
        if self.desk.view.count:
            self.desk.show_report(None)
        else:
            self.desk.show_nothing()

    def _fail(self, trouble: Trouble) -> None:
        self._job = self._printing = None
        self._desk.notices.tell(lambda: trouble.say(Language.translate), Tone.WARNING)
        self._go_back()

    def _take_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def _place(self) -> Path:
        """A folder that nobody else reads, for as long as the day is open."""
        if self._folder is None:
            self._folder = tempfile.mkdtemp(prefix="brobyg-")
        return Path(self._folder)
