"""Writing the scale of one goal before anybody speaks of methods: that of the side panel, with more room."""

from desktop.coach.coach import Coach
from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_field import CardField
from desktop.windows.gas_section import GasSection
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import Ground, first_line
from desktop.windows.panel_memory import PanelMemory


class ScaleActivity(Activity):
    """For a goal of the plan; where there is none, one is written here first."""

    def __init__(self, exercise: Exercise, coach: Coach) -> None:
        self._ground: Ground | None = None
        self._coach = coach
        self._goals: dict[str, str] = {}
        self.choice, self._text = CalmChoice(), label("quote", wrap=True)
        self.first = CardField(lambda board, words: board.ladder.add(CardKind.GOAL, words))
        self.scale: GasSection | None = None
        super().__init__(exercise)
        for widget in (self.choice, self._text, self.first):
            self.body.addWidget(widget)
        self.choice.activated.connect(lambda _: self._show())

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        super().show_board(document)
        if document is None:
            return
        if self._ground is None or self._ground.board is not document:
            self._stand_on(document)
        self.first.show_board(document)
        goals = {goal.id: first_line(goal.text) for goal in document.board.plan.goals}
        if goals != self._goals:
            chosen, self._goals = self.choice.currentData(), goals
            self.choice.clear()
            for key, words in goals.items():
                self.choice.addItem(words, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self._show()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choice.setAccessibleName(self.tr("Which goal"))
        self.first.entitle(self.tr("Write a goal first"), self.tr("What is to be different, and how does one see it?"))

    def _stand_on(self, document: BoardDocument) -> None:
        if self.scale is not None:
            self.body.removeWidget(self.scale)
            self.scale.hide()
            self.scale.deleteLater()
        self._ground = Ground(document, JourneyKind.PLAN, PanelMemory())
        self.scale = GasSection(self._ground)
        self.scale.use_coach(self._coach)
        self.body.addWidget(self.scale)

    def _show(self) -> None:
        if self._ground is None or self.scale is None:
            return
        goal = self._ground.board.board.plan.cards.get(str(self.choice.currentData() or ""))
        writing = self.first.field is not None and self.first.field.hasFocus()
        self.first.setVisible(goal is None or writing)
        self.choice.setVisible(len(self._goals) > 1)
        self._text.setVisible(goal is not None)
        self.scale.setVisible(goal is not None)
        if goal is not None:
            if self._ground.about != goal.id and self._ground.visit is not None:
                self._ground.visit.end()
            self._ground.about = goal.id
            self._text.setText(breakable(goal.text))
            self.scale.show_card(goal)
