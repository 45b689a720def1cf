"""What all exercises share: title, time, what to do and what to talk about; what each is done with is its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.model.case import Case
from desktop.windows.labels import label


class Activity(QFrame):
    """One exercise. The words on its card are Danish content; whoever shows it hands it the board and the case."""

    card_wanted = Signal(object, str)
    """Go to a card: its `JourneyKind` and its id."""

    def __init__(self, exercise: Exercise) -> None:
        super().__init__()
        self.exercise = exercise
        self.document: BoardDocument | None = None
        self.title, self.minutes = label("heading", exercise.title, wrap=True), label("chip")
        self._instruction, self._questions = label("body", exercise.instruction, wrap=True), label("lead", wrap=True)
        self.body = QVBoxLayout()
        self.setProperty("role", "card")
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.title, 1)
        top.addWidget(self.minutes)
        self.body.setSpacing(10)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._instruction)
        column.addLayout(self.body)
        column.addWidget(self._questions)
        column.addStretch(1)
        self._questions.setText("\n".join(f"–  {question}" for question in exercise.questions))
        self.retranslate()

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board."""
        self.document = document

    def use_case(self, case: Case | None) -> None:
        """Take in which case the group works on."""

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self.minutes.setText(self.tr("{minutes} minutes").format(minutes=self.exercise.minutes))

    def instruct(self, words: str) -> None:
        """Say what to do in other words."""
        self._instruction.setText(words)

    def show_questions(self, *, shown: bool) -> None:
        """Show what to talk about, or keep it for later."""
        self._questions.setVisible(shown)
