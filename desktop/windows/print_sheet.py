"""How a report is to be printed: how many pages on a sheet, on which paper; then the platform's own dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout

from desktop.model.n_up import COUNTS, sheets
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.print_job import PrintOrder
from desktop.windows.sheet import Sheet

PAPERS = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}


class PrintSheet(Sheet):
    """Both sides, colour and copies are the business of the platform's dialog."""

    ordered = Signal(object, object)
    """A `PrintOrder` and the `QPrinter` it is for."""

    def __init__(self, desk: Desk, path: Path, pages: int) -> None:
        super().__init__(desk.window, width=420)
        self._path, self._pages = path, pages
        self.on_sheet, self.paper = CalmChoice(), CalmChoice()
        self._names = label(), label()
        self._lead = label("lead", wrap=True)
        self.cancel, self.next = self.add_button(), self.add_button("primary")
        self._dialog: QPrintDialog | None = None
        self._build()
        self.cancel.clicked.connect(self.reject)
        self.next.clicked.connect(self._ask)
        self.on_sheet.currentIndexChanged.connect(lambda _: self._say_sheets())
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Print"))
        self._names[0].setText(self.tr("Pages on a sheet"))
        self._names[1].setText(self.tr("Paper"))
        self.on_sheet.setAccessibleName(self.tr("Pages on a sheet"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.cancel.setText(self.tr("Cancel"))
        self.next.setText(self.tr("Choose printer …"))
        self._say_sheets()

    def _build(self) -> None:
        for count in COUNTS:
            self.on_sheet.addItem(str(count), count)
        for name in PAPERS:
            self.paper.addItem(name, name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for at, (words, choice) in enumerate(zip(self._names, (self.on_sheet, self.paper), strict=True)):
            words.setBuddy(choice)
            grid.addWidget(words, at, 0)
            grid.addWidget(choice, at, 1)
        self.body.addWidget(self._lead)
        self.body.addLayout(grid)

    def _say_sheets(self) -> None:
        count = sheets(self._pages, int(self.on_sheet.currentData() or 1))
        said = self.tr("{pages} pages on {sheets} sides of paper.")
        self._lead.setText(said.format(pages=self._pages, sheets=count))

    def _ask(self) -> None:
        """Open the platform's dialog over this one."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(PAPERS[str(self.paper.currentData())]))
        printer.setFullPage(False)
        printer.setDocName(self._path.stem)
        dialog = self._dialog = QPrintDialog(printer, self)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        dialog.setMinMax(1, self._pages)
        dialog.accepted.connect(lambda: self._order(printer))
        QDialog.open(dialog)

    def _order(self, printer: QPrinter) -> None:
        first = max(1, printer.fromPage())
        last = min(self._pages, printer.toPage() or self._pages)
        copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
        pages = tuple(range(first - 1, last))
        self.ordered.emit(PrintOrder(self._path, pages, int(self.on_sheet.currentData()), copies), printer)
        self.accept()
