"""Tidying up: a weak goal, one of the eight or one's own, is written anew, and both wordings stay side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import Aims
from desktop.overriding import override
from desktop.windows.board_bar import Segment
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.exercise_activity import Activity
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import Ground, first_line, push
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.rewrite_pair import RewritePair

OWN = "own|"
"""Marks a goal of the group's own plan among what can be chosen."""


class TidyActivity(Activity):
    """What is begun goes onto the plan as a goal that remembers how it read before."""

    def __init__(self, exercise: Exercise, weak: Sequence[Exercise]) -> None:
        self._weak = {each.id: each for each in weak}
        self._ground: Ground | None = None
        self._offered: dict[str, str] = {}
        self.choice, self._frame, self._words = CalmChoice(), QFrame(), label("body", wrap=True)
        self.why, self._because = Segment(), label("", wrap=True)
        self._ask: QLabel = label("lead", wrap=True)
        self.begin = push("", self._begin, "primary")
        self.pair: RewritePair | None = None
        super().__init__(exercise)
        self._build()
        self.show_questions(shown=False)

    @property
    def chosen(self) -> str:
        """The id of the weak goal, or of a goal of the plan after `OWN`."""
        return str(self.choice.currentData() or "")

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        super().show_board(document)
        if document is None:
            return
        if self._ground is None or self._ground.board is not document:
            self._ground = Ground(document, JourneyKind.PLAN, PanelMemory())
            self._drop_pair()
        self._offer(document)
        self._show()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.minutes.setText(self.tr("{minutes} minutes for each").format(minutes=self.exercise.minutes))
        self.choice.setAccessibleName(self.tr("Which weak goal"))
        self.why.setText(self.tr("Why is it weak?"))
        if self.pair is not None:
            self.pair.retranslate()
        self.show_board(self.document)

    def _build(self) -> None:
        self._frame.setProperty("role", "well")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self._words)
        self.why.setCheckable(True)
        self.why.toggled.connect(lambda _: self._show())
        self.choice.activated.connect(self._choose)
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.choice)
        self.body.addWidget(self._frame)
        self.body.addWidget(self.why, 0, left)
        self.body.addWidget(self._because)
        self.body.addWidget(self._ask)
        self.body.addWidget(self.begin, 0, left)

    def _offer(self, document: BoardDocument) -> None:
        """Offer the weak goals, and those of the group's own plan that are not made of one of them."""
        weak = {each.weak for each in self._weak.values()}
        own = [goal for goal in document.board.plan.goals if goal.aims.weak not in weak]
        offered = {key: each.weak for key, each in self._weak.items()}
        for goal in own:
            if goal.text.strip() or goal.aims.weak.strip():
                words = first_line(goal.aims.weak or goal.text)
                offered[OWN + goal.id] = self.tr("Our own: {words}").format(words=words)
        if offered != self._offered:
            chosen, self._offered = self.chosen, offered
            self.choice.clear()
            for key, words in offered.items():
                self.choice.addItem(words, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def _goal(self) -> Card | None:
        """The goal on the plan that is written anew, if it has been begun."""
        if self.document is None:
            return None
        plan, chosen = self.document.board.plan, self.chosen
        if chosen.startswith(OWN):
            goal = plan.cards.get(chosen.removeprefix(OWN))
            return goal if goal is not None and goal.aims.weak.strip() else None
        weak = self._weak[chosen].weak if chosen in self._weak else ""
        return next((goal for goal in plan.goals if goal.aims.weak == weak), None) if weak else None

    def _show(self) -> None:
        goal, card = self._goal(), self._weak.get(self.chosen)
        self._show_pair(goal)
        self._frame.setVisible(goal is None)
        self._words.setText(breakable(self._now()))
        self.why.setVisible(card is not None)
        said = card is not None and self.why.isChecked()
        self._because.setText(card.because if card is not None else "")
        self._because.setVisible(said)
        self._ask.setText("\n".join(card.questions) if card is not None else "")
        self._ask.setVisible(card is not None)
        self.instruct((card or self.exercise).instruction)
        self.begin.setVisible(goal is None)
        own = self.chosen.startswith(OWN)
        self.begin.setText(self.tr("Write the goal anew") if own else self.tr("Put it on the plan and write it anew"))

    def _now(self) -> str:
        chosen = self.chosen
        if chosen in self._weak:
            return self._weak[chosen].weak
        goal = self.document.board.plan.cards.get(chosen.removeprefix(OWN)) if self.document is not None else None
        return goal.text if goal is not None else ""

    def _show_pair(self, goal: Card | None) -> None:
        if self.pair is not None and (goal is None or self.pair.key != goal.id):
            self._drop_pair()
        if goal is None or self._ground is None:
            return
        if self.pair is None:
            self.pair = RewritePair(self._ground, goal.id)
            self.pair.wanted.connect(partial(self.card_wanted.emit, JourneyKind.PLAN, goal.id))
            self.body.insertWidget(self.body.indexOf(self._frame), self.pair)
            self.pair.show()  # a layout would do so later, and a field that is not there yet takes no keyboard
        self.pair.show_goal(goal)

    def _drop_pair(self) -> None:
        if self.pair is not None:
            self.body.removeWidget(self.pair)
            self.pair.hide()
            self.pair.deleteLater()
            self.pair = None

    def _choose(self, _: int) -> None:
        self.why.setChecked(False)
        self._show()

    def _begin(self) -> None:
        if self.document is None:
            return
        chosen = self.chosen
        if chosen.startswith(OWN):
            self.document.ladder.aims.keep_as_weak(chosen.removeprefix(OWN))
        else:
            self.document.ladder.add(CardKind.GOAL, aims=Aims(weak=self._weak[chosen].weak))
        self.show_board(self.document)
        if self.pair is not None:
            self.pair.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pair.field.selectAll()
