"""What is measured on a day, for who runs it: how the sides work together, and what the room says of the day itself."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.answer_way import Host
from desktop.windows.desk import Desk
from desktop.windows.evaluation_page import EvaluationPage
from desktop.windows.page_bar import PageBar
from desktop.windows.segments import Segments
from desktop.windows.survey_face import SurveyFace

translate = Language.translate


class Face(Enum):
    SURVEY = auto()
    EVALUATION = auto()


class SurveyPage(QWidget):
    """Two faces, each with a bar of its own in which one goes to the other."""

    history_changed = Signal()
    agreement_wanted = Signal(object, QPoint)
    """Make an agreement out of this `Origin`, beside this spot of the screen."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session) -> None:
        super().__init__()
        self.survey = SurveyFace(desk, shelf, session)
        self.evaluation = EvaluationPage(desk, shelf, session)
        self._faces, self._choices = QStackedWidget(), {face: Segments(tuple(Face)) for face in Face}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._faces)
        self._add(Face.SURVEY, self.survey, self.survey.bar)
        self._add(Face.EVALUATION, self.evaluation, self.evaluation.bar)
        self.survey.agreement_wanted.connect(self.agreement_wanted)
        self._retranslate()

    def send_to(self, host: Host | None) -> None:
        """Let the answers that are given here go to whoever hosts the day."""
        self.survey.errands.host = host
        self.evaluation.host = host

    def show_survey(self, round_id: str = "") -> None:
        """Show how the sides work together, and what one round says where it is named."""
        self._show(Face.SURVEY)
        self.survey.show_round(round_id)

    def show_evaluation(self) -> None:
        """Show what the room says of the day."""
        self._show(Face.EVALUATION)

    def leave(self) -> None:
        """Let go of everything before the day is left."""
        self.survey.leave()

    def take_keys(self) -> None:
        (self.survey if self._faces.currentWidget() is self.survey else self.evaluation).take_keys()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self, face: Face, widget: QWidget, bar: PageBar) -> None:
        choice = self._choices[face]
        choice.choose(face)
        choice.chosen.connect(self._show)
        bar.add_field(choice)
        self._faces.addWidget(widget)

    def _show(self, face: Face) -> None:
        self._faces.setCurrentWidget(self.survey if face is Face.SURVEY else self.evaluation)
        for own, choice in self._choices.items():
            choice.choose(own)
        self.take_keys()

    def _retranslate(self) -> None:
        for choice in self._choices.values():
            choice.say(
                {
                    Face.SURVEY: translate("Survey", "Collaboration survey"),
                    Face.EVALUATION: translate("Evaluation", "Evaluation"),
                }
            )
        for own, choice in self._choices.items():
            choice.choose(own)
        for bar in (self.survey.bar, self.evaluation.bar):
            bar.show_title(translate("Survey", "Surveys"))
