"""The screens of the evaluation, one at a time: a statement with five large targets, the questions, the hand-over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.evaluation import BEST, WORST, Answer, Item, Questionnaire
from desktop.text_size import hold
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.panel_form import restyle

translate = Language.translate
WIDE = 860


class Statement(QWidget):
    """A statement to agree with, from 1 to 5."""

    said = Signal(int)

    def __init__(self, questionnaire: Questionnaire) -> None:
        super().__init__()
        self._ends = questionnaire
        self.item: Item | None = None
        self._words = label("stage", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.values = {value: QPushButton(str(value)) for value in range(WORST, BEST + 1)}
        self._worst, self._best = label("lead", questionnaire.worst), label("lead", questionnaire.best)
        column, row = QVBoxLayout(self), QGridLayout()
        row.setSpacing(14)
        for value, button in self.values.items():
            button.setCheckable(True)
            button.setProperty("kind", "answer")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda *_, value=value: self.said.emit(value))
            row.addWidget(button, 0, value - WORST)
            row.setColumnStretch(value - WORST, 1)
        row.addWidget(self._worst, 1, 0, 1, 2)
        row.addWidget(self._best, 1, BEST - 2, 1, 2, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addSpacing(36)
        column.addLayout(row)
        column.addStretch(2)

    def show_item(self, item: Item, value: int | None) -> None:
        """Show a statement, and what this person has said to it."""
        self.item = item
        self._words.setText(item.text)
        for each, button in self.values.items():
            button.setChecked(each == value)
            end = {WORST: self._ends.worst, BEST: self._ends.best}.get(each, "")
            button.setAccessibleName(", ".join(filter(None, (item.text, str(each), end))))


class Questions(QWidget):
    """Three things to say in own words; each may be left empty."""

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__()
        self.fields = {item.id: GuardedText(2) for item in items}
        self._help = label("lead", wrap=True)
        self.trouble = label("fault", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for item in items:
            column.addWidget(label("heading", item.text, wrap=True))
            column.addWidget(self.fields[item.id])
            self.fields[item.id].setAccessibleName(item.text)
            column.addSpacing(8)
        column.addWidget(self._help)
        column.addWidget(self.trouble)
        column.addStretch(2)
        self.trouble.hide()

    def answers(self) -> list[Answer]:
        """What was written."""
        for field in self.fields.values():
            field.settle()
        return [Answer(key, None, field.toPlainText()) for key, field in self.fields.items()]

    def empty(self) -> None:
        """Forget what was written."""
        for field in self.fields.values():
            field.show_afresh("")

    def retranslate(self) -> None:
        self._help.setText(translate("Evaluation", "You may leave a field empty. Do not write names."))
        self.trouble.setText(
            translate("Evaluation", "The answers could not be saved yet. Nothing is lost; press the button again.")
        )


class Between(QWidget):
    """Before the first person and between two: nothing of anybody's answers is left."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._words = label("stage", wrap=True), label("lead", wrap=True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addStretch(1)
        for words in (self._heading, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
            column.addSpacing(10)
        row.addStretch(1)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        restyle(self.begin, "fit", "touch")
        hold(self.begin, QWidget.setMinimumWidth, 260)
        row.addWidget(self.begin)
        row.addStretch(1)
        column.addSpacing(20)
        column.addLayout(row)
        column.addStretch(2)

    @property
    def heading(self) -> QLabel:
        return self._heading

    def show_after(self, *, thanks: bool) -> None:
        """Thank the person who has just answered, or welcome the first one."""
        heading = translate("Evaluation", "Thank you. Pass the computer on")
        if not thanks:
            heading = translate("Evaluation", "What did you get out of the day?")
        self._heading.setText(heading)
        self._words.setText(
            translate(
                "Evaluation",
                "The answers are anonymous: no name, no time and no order is kept. It takes two minutes.",
            )
        )
        self.begin.setText(translate("Evaluation", "Begin"))
