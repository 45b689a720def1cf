"""A report as PDF: of the whole day or one group, made beside the window, then opened or shown in its folder."""

from PySide6.QtWidgets import QComboBox

from desktop.overriding import override
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_job import DayOrder


class ReportDialog(PdfDialog):
    """Asks whether it is to be of the whole day or of a group."""

    def __init__(self, desk: Desk, session: Session, group: str = "") -> None:
        self.choice = QComboBox()
        super().__init__(desk, self.choice, self._order, self._file)
        self._session = session
        self.choice.addItem("", "")
        for each in session.day.groups:
            self.choice.addItem(each.name, each.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(group)))
        self.retranslate()
        self.begin()

    def _order(self) -> DayOrder:
        return DayOrder(self._session.day, self._session.boards(), self.choice.currentData())

    def _file(self) -> str:
        group = self._session.day.group(self.choice.currentData())
        return f"{self._session.day.title} {group.name}" if group is not None else self._session.day.title

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Report as PDF"),
            self.tr("A cover, the case, the journeys as drawings to hang on a wall, and the same journeys as text."),
            self.tr("What should be in it"),
        )
        self.choice.setItemText(0, self.tr("The whole day, all groups"))
