"""Cases as PDF for the tables: handouts of two A4 pages, or A5 cards."""

from PySide6.QtWidgets import QComboBox

from desktop.model.case import Case
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import CaseOrder

HANDOUT, CARDS = range(2)


class PaperDialog(PdfDialog):
    """Asks whether it is to be handouts or cards."""

    def __init__(self, desk: Desk, cases: tuple[Case, ...]) -> None:
        self.choice = QComboBox()
        super().__init__(desk, self.choice, self._order, self._file)
        self._cases = cases
        self.choice.addItems(["", ""])
        self.retranslate()
        self.begin()

    def _order(self) -> CaseOrder:
        return CaseOrder(self._cases, cards=self.choice.currentIndex() == CARDS)

    def _file(self) -> str:
        return self._cases[0].title if len(self._cases) == 1 else self.tr("Cases")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Print cases"),
            self.tr("The largest type that fits, the citizen's own words set apart, and room for notes."),
            self.tr("How they are printed"),
        )
        self.choice.setItemText(HANDOUT, self.tr("Handout: two A4 pages for each case"))
        self.choice.setItemText(CARDS, self.tr("Case cards: A5, front and back"))
