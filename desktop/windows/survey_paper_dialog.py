"""Printing questionnaires of a collaboration survey: one for each role, looked at before they are saved."""

from desktop.language import Language
from desktop.model.survey import Survey
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.preview_dialog import PreviewDialog
from desktop.windows.report_orders import SurveyPaperOrder

translate = Language.translate


class SurveyPaperDialog(PreviewDialog):
    """Shows the first questionnaire."""

    def __init__(self, desk: Desk, survey: Survey, round_name: str) -> None:
        self._survey, self._round = survey, round_name
        super().__init__(desk, self._order, self._file)

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
