"""Taking cases in: files are read one by one beside, shown as they were understood, and kept only when told so."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.archive.cases import one_case
from desktop.exchange.case_reading import Begun, CaseRead, CaseRefused, Finished, Reading, ReadingEvent
from desktop.exchange.case_sources import PastedSource, Wanted
from desktop.language import Language
from desktop.model.case import Case
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.import_found import Found, Standing, Verdict
from desktop.windows.import_list import ImportList
from desktop.windows.import_preview import ImportPreview
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar

LIST_WIDTH = 380
STATE_MS = 30
"""How long the words on how far it has come may lag behind: with two thousand files they take a while to count."""


class ImportPage(QWidget):
    """Nothing is in the library before the primary button is pressed; giving up leaves no trace."""

    finished = Signal(object)
    """The ids of the cases now in the library, as a tuple; empty when it was given up."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._reading: Reading | None = None
        self._waiting: list[tuple[Wanted, ...]] = []
        self._round = 0
        """Counts readings: what an earlier one still tells is not heard."""
        self._filling = 0
        """Counts how often the list was begun anew: what was asked about an earlier one is not written in this one."""
        self._total = 0
        self._stopped = False
        self._keeping = False
        self._rows: dict[str, int] = {}
        self.bar = PageBar(desk, shelf)
        self.progress = QProgressBar()
        self.list = ImportList(desk.look)
        self.preview = ImportPreview(desk)
        self._sum, self._reminder = label("muted", wrap=True), label("muted", wrap=True)
        self.stop, self.give_up, self.take, self.all = (QPushButton() for _ in range(4))
        self._soon = QTimer(self, interval=STATE_MS, singleShot=True)
        self._build()
        self._connect()
        self._retranslate()

    @property
    def reading(self) -> bool:
        """Whether files are still being read."""
        return self._reading is not None

    def start(self, paths: tuple[Path, ...]) -> None:
        """Begin with some files, folders and packs."""
        self._begin(paths)

    def start_pasted(self, text: str, html: str = "") -> None:
        """Begin with what lay on the clipboard."""
        self._begin((PastedSource(self.tr("Pasted text"), text, html),))

    def add(self, paths: tuple[Path, ...]) -> None:
        """Read some more, after those that are being read."""
        self._waiting.append(paths)
        if not self.reading:
            self._go_on()

    # Reading

    def _begin(self, wanted: tuple[Wanted, ...]) -> None:
        self._end()
        self._filling += 1
        self.list.begin()
        self._rows.clear()
        self._total = 0
        self._waiting.append(wanted)
        self._go_on()
        self.list.setFocus()

    def _end(self) -> None:
        """Read no more, and hear no more of what was being read."""
        self._round += 1
        self._waiting.clear()
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def _go_on(self) -> None:
        """Read what waits, if anything does."""
        self._stopped = False
        if self._waiting:
            self._reading = self._shelf.read_cases(self._waiting.pop(0), partial(self._hear, self._round))
        self._show_state()

    def _hear(self, number: int, event: ReadingEvent) -> None:
        if number != self._round:
            return
        match event:
            case Begun(total):
                self._total += total
                self._show_state()
            case CaseRead(source, read):
                self._add(Found(source, read))
            case CaseRefused(source, trouble):
                self._add(Found(source, trouble=trouble))
            case Finished():
                self._reading = None
                self._go_on()

    def _stop(self) -> None:
        self._end()
        self._stopped = True
        self._show_state()
        self.list.setFocus()

    def _add(self, found: Found) -> None:
        row = self.list.add(found)
        self._soon.start()
        if found.read is None:
            return
        case_id = found.read.case.id
        if case_id in self._rows:
            twin = self.list.all[self._rows[case_id]].read
            if twin is not None and replace(twin.case, source="") == replace(found.read.case, source=""):
                self.list.change(row, replace(found, standing=Standing.TWICE), take=False)
                return
        self._rows[case_id] = row
        known = partial(self._place, self._filling, row)
        self._shelf.ask(partial(one_case, case_id=case_id), known, lambda _: known(None))

    def _place(self, number: int, row: int, known: Case | None) -> None:
        """Say how a case stands to the library."""
        found = self.list.at(row) if number == self._filling else None
        if found is not None and found.read is not None:
            standing = Standing.UNCHANGED if known == found.read.case else Standing.CHANGED
            self.list.change(row, replace(found, standing=standing if known is not None else Standing.NEW))

    # Deciding

    def _keep(self) -> None:
        cases = [found.read.case for found in self.list.taken if found.read is not None]
        if cases and not self.reading and not self._keeping:
            self._keeping = True
            self._show_state()
            self._shelf.keep_cases(cases, self._kept, self._not_kept)

    def _kept(self, ids: tuple[str, ...]) -> None:
        self._keeping = False
        self._show_state()
        self.finished.emit(ids)

    def _not_kept(self, trouble: Trouble) -> None:
        self._keeping = False
        self._show_state()
        self._desk.notices.tell(lambda: trouble.say(Language.translate))

    def _leave(self) -> None:
        if not self._keeping:
            self._end()
            self.finished.emit(())

    def _take_all_or_none(self) -> None:
        self.list.tick_all(take=not self.list.taken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(pressed, QPushButton) and pressed.hasFocus():
                pressed.click()
            else:
                self._keep()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.list.say_again()

    # Building

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.take.setProperty("kind", "primary")
        self.all.setProperty("kind", "quiet")
        self.progress.setTextVisible(False)
        self.bar.add_field(self.progress)
        self.bar.add(self.stop, self.give_up, self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setContentsMargins(22, 20, 24, 20)
        row.setSpacing(18)
        left = QVBoxLayout()
        left.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._sum, 1)
        head.addWidget(self.all)
        left.addLayout(head)
        left.addWidget(self.list, 1)
        left.addWidget(self._reminder)
        files = QWidget()
        files.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        hold(files, QWidget.setMaximumWidth, LIST_WIDTH)
        sheet = QFrame()
        sheet.setProperty("role", "card")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.preview)
        row.addWidget(files, 2)
        row.addWidget(sheet, 3)
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda found: self.preview.show_found(found, waiting=self.reading))
        self.list.ticked.connect(self._soon.start)
        self._soon.timeout.connect(self._show_state)
        self.stop.clicked.connect(self._stop)
        self.give_up.clicked.connect(self._leave)
        self.take.clicked.connect(self._keep)
        self.all.clicked.connect(self._take_all_or_none)

    def _show_state(self) -> None:
        """Say how far the reading is and what would be taken."""
        done, taken = self.list.count(), len(self.list.taken)
        far = self.tr("{done} of {total}").format(done=done, total=self._total) if self._total else ""
        stopped = self.tr("stopped after {done} of {total}").format(done=done, total=self._total)
        self.bar.show_title(self.tr("Take in cases"), stopped if self._stopped else far if self.reading else "")
        self.progress.setRange(0, self._total)
        self.progress.setValue(done)
        self.progress.setVisible(self.reading)
        self.stop.setVisible(self.reading)
        self.take.setEnabled(bool(taken) and not self.reading and not self._keeping)
        self.take.setText(self.tr("Take in %n case(s)", "", taken))
        self.all.setText(self.tr("Take none") if taken else self.tr("Take all"))
        self.all.setVisible(done > 1)
        self._sum.setText(self._counted())
        if not done:
            self.preview.show_found(None, waiting=self.reading)

    def _counted(self) -> str:
        """Say how many files were understood, are to be checked, and were refused."""
        verdicts = [found.verdict for found in self.list.all]
        counts = ((verdict.words, verdicts.count(verdict)) for verdict in Verdict)
        return " · ".join(f"{words}: {count}" for words, count in counts if count)

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
        self.give_up.setText(self.tr("Cancel"))
        self.list.setAccessibleName(self.tr("Files"))
        self.preview.setAccessibleName(self.tr("How the file was understood"))
        self.progress.setAccessibleName(self.tr("Files read"))
        self._reminder.setText(
            self.tr("Before a case can be used in a theme day, somebody checks it for personal data.")
        )
        self._show_state()
