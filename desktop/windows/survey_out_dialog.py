"""The results of collaboration surveys as PDF, Word, web page or spreadsheet, made beside the window."""

from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import Round
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import aside, hold
from desktop.windows.desk import Desk
from desktop.windows.file_format import FileFormat
from desktop.windows.labels import for_menu
from desktop.windows.pdf_dialog import CHOOSING, PdfDialog
from desktop.windows.report_orders import SurveyOrder
from desktop.windows.sender_line import sender_of

translate = Language.translate


class SurveyOutDialog(PdfDialog):
    """Asks which of the closed rounds, and where to."""

    def __init__(self, desk: Desk, session: Session, held: Round | None = None) -> None:
        self.choice, self.word, self.sheet = QComboBox(), QPushButton(), QPushButton()
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        super().__init__(desk, choices, self._order, self._file)
        self._session = session
        hold(self, QWidget.setMinimumWidth, 860, aside)
        self.choice.addItem("", "")
        for survey in session.day.surveys:
            for each in session.day.rounds_of(survey.id):
                if each.shown is not None:
                    words = " · ".join(filter(None, (each.name.strip() or "…", survey.process.strip())))
                    self.choice.addItem(for_menu(words), each.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(held.id if held is not None else "")))
        for button, kind in ((self.sheet, FileFormat.SHEET), (self.word, FileFormat.WORD)):
            button.setAutoDefault(False)
            self.foot.insertWidget(self.foot.indexOf(self.save), button)
            button.clicked.connect(lambda *_, kind=kind: self._ask_where(kind))
        self.retranslate()
        self.begin()

    def _order(self) -> SurveyOrder:
        return SurveyOrder(self._session.day, self.choice.currentData(), sender_of(self._desk.settings))

    def _file(self) -> str:
        held = self._session.day.round(self.choice.currentData())
        name = translate("Survey", "Collaboration survey")
        return " ".join(filter(None, (name, held.name.strip() if held is not None else "")))

    @override
    def _show_step(self, step: int) -> None:
        for button in (self.word, self.sheet):
            button.setVisible(step == CHOOSING)
        super()._show_step(step)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Survey", "Save the results"),
            translate(
                "Survey",
                "The role matrix, the network map, the dimensions, the largest differences, and what has changed since "
                "the round before. Only what is shown on this page is in it: what has too few answers is in no file.",
            ),
            translate("Survey", "Which round"),
        )
        self.choice.setItemText(0, translate("Survey", "The newest round of each survey"))
        self.choice.setAccessibleName(translate("Survey", "Which round"))
        self.sheet.setText(translate("Survey", "Save as spreadsheet …"))
        self.word.setText(translate("Survey", "Save as Word …"))
        self.save.setText(translate("Survey", "Save as PDF …"))
