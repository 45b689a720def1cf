"""Printing questionnaires of a collaboration survey: one for each role, looked at before they are saved."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import Survey
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.report_orders import SurveyPaperOrder
from desktop.windows.sheet_preview import SheetPreview

translate = Language.translate


class SurveyPaperDialog(PdfDialog):
    """Shows the first questionnaire."""

    def __init__(self, desk: Desk, survey: Survey, round_name: str) -> None:
        self._survey, self._round = survey, round_name
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

    def _order(self) -> SurveyPaperOrder:
        return SurveyPaperOrder(self._survey, self._round)

    def _file(self) -> str:
        return translate("Survey", "Questionnaires {name}").format(name=self._round)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Survey", "Questionnaires on paper"),
            translate(
                "Survey",
                "A questionnaire for each role, on A4. Copy as many as you need, and type them in under the round "
                "afterwards; the statements are numbered alike.",
            ),
            translate("Survey", "Preview"),
        )
