"""All goals of a plan with their scales beside each other, and the T-score beside them; never the number alone."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.gas import attainment
from desktop.model.journey import Board, Card
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.gas_scale_view import ScaleView
from desktop.windows.labels import breakable, for_tip, label
from desktop.windows.panel_form import first_line

GOAL, SCORE = 300, 260
"""Widths of a goal and of the T-score, in pixels."""


class GoalScale(QFrame):
    """One goal with its scale."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Card, Mapping[Side, int]] | None = None
        self._text, self._weight = label("strong", wrap=True), label("muted", wrap=True)
        self.scale = ScaleView(brief=True)
        self.go = QPushButton()
        self.setProperty("role", "card")
        hold(self, QWidget.setFixedWidth, GOAL)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self.scale)
        column.addWidget(self._weight)
        column.addStretch(1)
        column.addWidget(self.go)
        self.go.clicked.connect(self.wanted)

    def retranslate(self) -> None:
        """Say everything again when it is shown next."""
        self._shown = None

    def show_goal(self, board: Board, goal: Card) -> None:
        """Show the newest words; who expects what only where all may see it."""
        levels = board.expected.get(goal.id, {}) if goal.id in board.unveiled else {}
        if self._shown == (goal, levels):
            return
        self._shown, scale = (goal, levels), goal.aims.gas
        self._text.setText(breakable(goal.text.strip()) or self.tr("A goal without words yet"))
        self.scale.show_scale(scale, levels)
        said = [] if scale.is_begun else [self.tr("No scale is written yet.")]
        said += [self.tr("Not judged yet.")] if scale.is_begun and scale.score is None else []
        said += [self.tr("Weight {weight}").format(weight=scale.weight)] if scale.weight != 1 else []
        self._weight.setText(" ".join(said))
        self._weight.setVisible(bool(said))
        self.go.setText(self.tr("Write the scale") if not scale.is_begun else self.tr("Go to the goal"))
        self.go.setToolTip(for_tip(first_line(goal.text)))
        self.go.setAccessibleName(f"{self.go.text()}: {first_line(goal.text)}")


class ScoreCard(QFrame):
    """The T-score, of how many goals it is, and what it may not be used for."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self.number = label("kicker"), label("title")
        self.counted, self._meaning, self._warning = label("strong", wrap=True), label("muted", wrap=True), QFrame()
        self._limits = label("", wrap=True)
        self.setProperty("role", "card")
        hold(self, QWidget.setFixedWidth, SCORE, aside)
        self._warning.setProperty("role", "warning")
        inside = QVBoxLayout(self._warning)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._limits)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (self._head, self.number, self.counted, self._meaning, self._warning):
            column.addWidget(widget)
        column.addStretch(1)

    def show_goals(self, goals: tuple[Card, ...]) -> None:
        """Work the score out."""
        found = attainment(goal.aims.gas for goal in goals)
        self._head.setText(self.tr("T-score").upper())
        self.number.setText(found.shown)
        name = self.tr("T-score")
        self.number.setAccessibleName(f"{name}: {found.shown}")
        words = self.tr("{scored} of {all} goals judged")
        self.counted.setText(words.format(scored=found.scored, all=found.goals))
        self._meaning.setText(
            self.tr("50 means that the goals were reached as expected on the whole. Read it together with the goals.")
        )
        self._limits.setText(
            self.tr(
                "The score tells how far this citizen's own expectations were met. It must not be used to compare "
                "citizens, teams or municipalities."
            )
        )


class GasOverview(QWidget):
    """A face of the plan: follows the board shown."""

    card_wanted = Signal(object, str)
    """Go to a goal: its `JourneyKind` and its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._shown: tuple[object, ...] = ()
        self._board: Board | None = None
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self.goals: dict[str, GoalScale] = {}
        self.score, self._empty = ScoreCard(), label("lead", wrap=True)
        self._row, self._scroll = QHBoxLayout(), QScrollArea()
        self._build()
        self._retranslate()

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board; what is as it was stays untouched."""
        self._document = document
        board = self._board = document.board if document is not None else None
        goals = board.plan.goals if board is not None else ()
        now = (goals, board.expected, board.unveiled) if board is not None else ()
        if now == self._shown:
            return
        self._shown = now
        for key in self.goals.keys() - {goal.id for goal in goals}:
            gone = self.goals.pop(key)
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._fill()
        self.score.show_goals(goals)
        self.score.setVisible(bool(goals))
        self._scroll.setVisible(bool(goals))
        self._empty.setVisible(not goals)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("clear")
        inside.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 8)
        self._row.setSpacing(14)
        self._row.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inside)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._empty, 1)
        row.addWidget(self.score, 0, Qt.AlignmentFlag.AlignTop)

    def _fill(self) -> None:
        """Show the goals; of new ones one is made at a time, for each takes some milliseconds."""
        left = 1
        for index, goal in enumerate(self._board.plan.goals if self._board is not None else ()):
            if goal.id not in self.goals and not left:
                self._filling.start()
                return
            if goal.id not in self.goals:
                left -= 1
                self.goals[goal.id] = self._make(goal.id)
            if self._row.indexOf(self.goals[goal.id]) != index:
                self._row.insertWidget(index, self.goals[goal.id], 0, Qt.AlignmentFlag.AlignTop)
                self.goals[goal.id].show()  # a layout would do so later
            if self._board is not None:
                self.goals[goal.id].show_goal(self._board, goal)

    def _make(self, key: str) -> GoalScale:
        made = GoalScale()
        made.wanted.connect(lambda: self.card_wanted.emit(JourneyKind.PLAN, key))
        return made

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Goals and their scales"))
        self._empty.setText(self.tr("There are no goals yet. Each gets a scale of its own, and all are shown here."))
        self._shown = (None,)
        for goal in self.goals.values():
            goal.retranslate()
        self.show_board(self._document)
