"""Printing the fallback plan: one page with the address of this laptop."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.fallback import FallbackPlan
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import FallbackOrder
from desktop.windows.sheet_preview import SheetPreview


class FallbackDialog(PdfDialog):
    """Shows the page before it is saved."""

    def __init__(self, desk: Desk, plan: FallbackPlan) -> None:
        self._plan = plan
        self.preview = SheetPreview()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        super().__init__(desk, choices, self._order, self._file)
        self.retranslate()
        self.preview.show_order(self._order(), desk.language.code)
        self.begin()

    @override
    def done(self, result: int) -> None:
        self.preview.stop()
        super().done(result)

    def _order(self) -> FallbackOrder:
        return FallbackOrder(self._plan)

    def _file(self) -> str:
        return self.tr("Fallback plan")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Fallback plan"),
            self.tr("For the facilitator's folder: your own hotspot, cables, and a USB stick, on one page of A4."),
            self.tr("Preview"),
        )
