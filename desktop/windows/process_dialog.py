"""The process plan as PDF: the drawing and all of it in words, made beside the window."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.kinds import JOURNEY_NAMES, JourneyKind
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import ProcessOrder


class ProcessDialog(PdfDialog):
    """Asks whether with the lines of the service, and where to."""

    def __init__(self, desk: Desk, session: Session) -> None:
        self._about, self.lines = label("muted", wrap=True), QCheckBox()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self.lines)
        super().__init__(desk, choices, self._order, self._file)
        self._session = session
        self.lines.setChecked(desk.settings.lines)
        self.retranslate()
        self.begin()

    def _order(self) -> ProcessOrder:
        return ProcessOrder(self._session.day, self._session.process.board, self.lines.isChecked())

    def _file(self) -> str:
        name = Language.translate("Kinds", JOURNEY_NAMES[JourneyKind.PROCESS])
        return " ".join(filter(None, (self._session.day.title, name)))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Process plan as PDF"),
            self.tr("The plan as a drawing to hang on a wall, and the same as text: every step and every handover."),
            self.tr("What is in it"),
        )
        self.lines.setText(self.tr("With the lines of the service"))
        self._about.setText(self.tr("The drawing on A3, then tables on A4."))
