"""Printing something that there is nothing to choose about: its first page is seen before it is saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import FallbackOrder, SheetOrder, SurveyPaperOrder
from desktop.windows.sheet_preview import SheetPreview

Shown = SheetOrder | FallbackOrder | SurveyPaperOrder


class PreviewDialog(PdfDialog):
    """Those derived from it say in words what it is (`retranslate`), and show it once they can."""

    def __init__(self, desk: Desk, what: Callable[[], Shown], name: Callable[[], str]) -> None:
        self.preview = SheetPreview()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        super().__init__(desk, choices, what, name)
        self.retranslate()
        self.preview.show_order(what(), desk.language.code)
        self.begin()

    @override
    def done(self, result: int) -> None:
        self.preview.stop()
        super().done(result)
