"""Before and after: a weak text of an assessment is written anew by the group, with hints, and a better one shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from desktop.coach.assessed_text import TextRules
from desktop.coach.exercises import Exercise
from desktop.document.board import BoardDocument
from desktop.overriding import override
from desktop.windows.board_bar import Segment
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.case_editor_items import throw_away
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_hints import TextHints
from desktop.windows.labels import breakable, label
from desktop.windows.shared_field import SharedField

LINES = 7


class TextActivity(Activity):
    """What the group writes lies on its board, apart from its assessment; the better text waits until it is wanted."""

    def __init__(self, exercise: Exercise, texts: Sequence[Exercise], rules: TextRules) -> None:
        self._texts, self._rules = {each.id: each for each in texts}, rules
        self._chosen = next(iter(self._texts))
        self.choice = CalmChoice()
        self.field: SharedField | None = None
        self._before, self._after, self._example = label("kicker"), label("kicker"), label("kicker")
        self.weak, self._because = label("body", wrap=True), label("muted", wrap=True)
        self.better, self.show_better = label("body", wrap=True, selectable=True), Segment()
        self._left, self._right, self._shown = QFrame(), QFrame(), QFrame()
        self._written, self.hints = QVBoxLayout(), TextHints()
        super().__init__(exercise)
        self._build()
        self.show_questions(shown=False)

    @override
    def show_board(self, document: BoardDocument | None) -> None:
        before = self.document
        super().show_board(document)
        if document is not None and (self.field is None or document is not before):
            self._make_field(document)
        self._show()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.minutes.setText(self.tr("{minutes} minutes for each").format(minutes=self.exercise.minutes))
        self._before.setText(self.tr("Before").upper())
        self._after.setText(self.tr("After, in your words").upper())
        self._example.setText(self.tr("After, an example").upper())
        self.choice.setAccessibleName(self.tr("Which weak text"))
        self.show_better.setText(self.tr("Show a better text"))
        self.hints.retranslate()
        self._say_field()

    def _build(self) -> None:
        for card in self._texts.values():
            self.choice.addItem(card.title.partition(":")[2].strip().capitalize() or card.title, card.id)
        grid = QGridLayout()
        grid.setSpacing(10)
        sides = (
            (self._left, "well", (self._before, self.weak, self._because)),
            (self._shown, "good", (self._example, self.better)),
        )
        for frame, role, parts in sides:
            frame.setProperty("role", role)
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(14, 10, 14, 12)
            for part in parts:
                inside.addWidget(part)
            inside.addStretch(1)
        self._right.setProperty("role", "well")
        self._right.setLayout(self._written)
        self._written.setContentsMargins(14, 10, 14, 12)
        self._written.addWidget(self._after)
        grid.addWidget(self._left, 0, 0)
        grid.addWidget(self._right, 0, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.show_better.setCheckable(True)
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(grid)
        self.body.addWidget(self.hints)
        self.body.addWidget(self.show_better, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._shown)
        self.choice.activated.connect(self._choose)
        self.show_better.toggled.connect(lambda _: self._show())

    def _make_field(self, document: BoardDocument) -> None:
        if self.field is not None:
            self.field.finish()
            throw_away(self.field)
        self.field = SharedField(document, self._write, LINES)
        self.field.setProperty("kind", "")
        self._written.addWidget(self.field)
        self._written.addStretch(1)
        self.field.show()  # a layout would do so later
        self._say_field()

    def _say_field(self) -> None:
        if self.field is not None:
            self.field.setAccessibleName(self.tr("After, in your words"))
            self.field.setPlaceholderText(self.tr("What was seen, with which support, how often?"))

    def _choose(self, at: int) -> None:
        if self.field is not None:
            self.field.finish()
        self._chosen = str(self.choice.itemData(at))
        self.show_better.setChecked(False)
        if self.field is not None:
            self.field.show_afresh("")
        self._show()

    def _write(self, words: str) -> None:
        if self.document is not None:
            self.document.assessing.write_exercise(self._chosen, words)

    def _show(self) -> None:
        card = self._texts[self._chosen]
        self.weak.setText(breakable(f"“{card.weak}”"))
        self._because.setText(breakable(card.because))
        self.better.setText(breakable(card.better))
        self.instruct(card.instruction)
        written = self.document.board.assessed.exercises.get(self._chosen, "") if self.document is not None else ""
        if self.field is not None:
            self.field.show_text(written)
        self.hints.show_answers(self._rules.look(written), self._rules.vague(written))
        self._shown.setVisible(self.show_better.isChecked())
