"""Changing glasses: the authority writes a sub-goal and the provider a goal, both on the plan."""

from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_field import CardField
from desktop.windows.labels import label
from desktop.windows.panel_form import first_line


class SwapActivity(Activity):
    """The sub-goal is for one of the goals there are; without one, for the goal the provider writes."""

    def __init__(self, exercise: Exercise) -> None:
        self.choice, self._for = CalmChoice(), label("muted", wrap=True)
        self.goal = CardField(lambda board, words: board.ladder.add(CardKind.GOAL, words))
        self.step = CardField(self._make_step)
        self._goals: dict[str, str] = {}
        super().__init__(exercise)
        for widget in (self.goal, self._for, self.choice, self.step):
            self.body.addWidget(widget)
        for field in (self.goal, self.step):
            field.wanted.connect(lambda key: self.card_wanted.emit(JourneyKind.PLAN, key))

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        super().show_board(document)
        if document is None:
            return
        self.goal.show_board(document)
        self.step.show_board(document)
        goals = {goal.id: first_line(goal.text) for goal in document.board.plan.goals}
        if goals != self._goals:
            chosen = self.choice.currentData()
            self._goals = goals
            self.choice.clear()
            for key, words in goals.items():
                self.choice.addItem(words, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setEnabled(bool(goals))
        step = document.board.plan.cards.get(self.step.key)
        if step is not None:
            self.choice.setCurrentIndex(self.choice.findData(step.place.phase))
        self.step.setEnabled(bool(goals))
        self._say_for()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.goal.entitle(
            self.tr("L · The provider writes a goal"), self.tr("What is to be different for the citizen, and by when?")
        )
        self.step.entitle(self.tr("M · The authority writes a sub-goal"), self.tr("What is the next small step?"))
        self.choice.setAccessibleName(self.tr("Which goal the sub-goal is for"))
        self._say_for()

    def _say_for(self) -> None:
        none = self.tr("The sub-goal needs a goal: let the provider begin.")
        self._for.setText(self.tr("Which goal the sub-goal is for") if self._goals else none)

    def _make_step(self, board: BoardDocument, words: str) -> str:
        return board.ladder.add(CardKind.SUB_GOAL, words, self.choice.currentData() or "")
