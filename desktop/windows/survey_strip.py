"""What of a collaboration survey is looked at: its set-up, its rounds, or two of them; and which survey of several."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import Round, Survey
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import ShortLabel, for_menu
from desktop.windows.segments import Segments

translate = Language.translate


class View(Enum):
    """What is looked at of a survey."""

    SETUP = auto()
    BEFORE = auto()
    AFTER = auto()
    THIRD = auto()
    FOURTH = auto()
    COMPARE = auto()


ROUNDS = (View.BEFORE, View.AFTER, View.THIRD, View.FOURTH)
"""One for each round; of more than these the last are shown."""


class SurveyStrip(QWidget):
    """Says what was chosen; what is shown is the face's business."""

    view_chosen = Signal(object)
    """A `View`."""
    survey_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ids: list[str] = []
        self.views: Segments[View] = Segments(tuple(View))
        self.others, self._process = CalmChoice(), ShortLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 0)
        row.setSpacing(12)
        row.addWidget(self.views)
        row.addWidget(self._process, 1)
        row.addWidget(self.others, 1)
        self.views.chosen.connect(self.view_chosen)
        self.others.activated.connect(lambda at: self.survey_chosen.emit(self._ids[at]))
        self._retranslate()

    def offers(self, view: View, rounds: Sequence[Round]) -> bool:
        """Whether there is anything to look at."""
        return view not in self._missing(rounds)

    def show_survey(self, surveys: Sequence[Survey], survey: Survey, rounds: Sequence[Round], view: View) -> None:
        """Offer what there is of a survey, and the other ones."""
        self.views.withhold(*self._missing(rounds))
        names = dict(zip(ROUNDS, (for_menu(held.name or "…") for held in rounds), strict=False))
        others = {View.SETUP: translate("Survey", "Set-up"), View.COMPARE: translate("Survey", "Compare")}
        self.views.say({**dict.fromkeys(ROUNDS, ""), **names, **others})
        self.views.choose(view)
        self.others.setVisible(len(surveys) > 1)
        self._process.setVisible(len(surveys) == 1)
        self._process.setText(survey.process)
        self._ids = [each.id for each in surveys]
        called = [each.process.strip() or translate("Survey", "A survey without a name") for each in surveys]
        if called != [self.others.itemText(at) for at in range(self.others.count())]:
            self.others.clear()
            self.others.addItems(called)
        self.others.setCurrentIndex(self._ids.index(survey.id))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _missing(self, rounds: Sequence[Round]) -> tuple[View, ...]:
        closed = [held for held in rounds if held.shown is not None]
        compared = () if len(closed) > 1 else (View.COMPARE,)
        return (*ROUNDS[len(rounds) :], *compared)

    def _retranslate(self) -> None:
        self.views.setAccessibleName(translate("Survey", "What to look at"))
        self.others.setAccessibleName(translate("Survey", "Which survey"))
