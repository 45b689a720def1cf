"""Sorting slips onto the rungs of the goal ladder, and then seeing where each belongs and why."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.coach.exercises import Exercise, Pile, Slip, SlipRung
from desktop.overriding import override
from desktop.windows.exercise_activity import Activity
from desktop.windows.exercise_pile import PileButton, SlipCard
from desktop.windows.labels import label
from desktop.windows.panel_form import push, restyle
from desktop.windows.wrap import Wrap

PILE = 250
"""Least width of a pile, in pixels: three are side by side where there is room."""


class SortActivity(Activity):
    """A deck of slips; what the group disagrees about goes to the bottom of it. Kept while the page is open."""

    def __init__(self, exercise: Exercise, piles: Sequence[Pile]) -> None:
        self.piles = {pile.rung: PileButton(pile, number) for number, pile in enumerate(piles, start=1)}
        self._titles = {pile.rung: pile.title for pile in piles}
        self._deck: list[Slip] = []
        self._laid: list[tuple[Slip, SlipRung]] = []
        self.left, self.slip = label("muted", wrap=True), SlipCard()
        self.aside, self.back = push("", self._put_aside), push("", self._take_back)
        self.answer, self.again = push("", self.show_answer, "primary"), push("", self.begin)
        self._table, self._answers = QWidget(), QWidget()
        self.rows: list[AnswerRow] = []
        super().__init__(exercise)
        self._build()
        self._connect_keys()
        self.begin()

    def begin(self) -> None:
        """Shuffle nothing: every table sorts the same deck, so that tables can compare."""
        self._deck, self._laid = _mixed(self.exercise.slips), []
        self._show_answers(shown=False)
        self._show()

    def put(self, rung: SlipRung) -> None:
        """Put the slip on top onto a pile."""
        if self._deck and not self._answers.isVisibleTo(self):
            self._laid.append((self._deck.pop(0), rung))
            self._show()

    def show_answer(self) -> None:
        """Show where the slips belong that are on a pile, and why."""
        column = self._answers.layout()
        for old in self.rows:
            if column is not None:
                column.removeWidget(old)
            old.deleteLater()
        self.rows = [AnswerRow(slip, self._titles[rung], self._titles[slip.rung]) for slip, rung in self._laid]
        for row in self.rows:
            if column is not None:
                column.addWidget(row)
        right = sum(row.agrees for row in self.rows)
        words = self.tr("{right} of {all} as in the answer. What matters is why.")
        self.left.setText(words.format(right=right, all=len(self.rows)))
        self._show_answers(shown=True)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.aside.setText(self.tr("We disagree: put it aside"))
        self.back.setText(self.tr("Take the last one back"))
        self.answer.setText(self.tr("Show the answer"))
        self.again.setText(self.tr("Begin again"))
        self._show()

    def _build(self) -> None:
        doing, table, answers = Wrap(gap=8), QVBoxLayout(self._table), QVBoxLayout(self._answers)
        heap = Wrap(cell=PILE, gap=8)
        for rung, pile in self.piles.items():
            heap.addWidget(pile)
            pile.clicked.connect(partial(self.put, rung))
            pile.dropped.connect(partial(self.put, rung))
        doing.addWidget(self.aside)
        doing.addWidget(self.back)
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(10)
        table.addWidget(self.slip)
        table.addLayout(heap)
        table.addLayout(doing)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(0)
        end = Wrap(gap=8)
        end.addWidget(self.answer)
        end.addWidget(self.again)
        for widget in (self.left, self._table, self._answers):
            self.body.addWidget(widget)
        self.body.addLayout(end)

    def _connect_keys(self) -> None:
        """The keys count wherever the focus is, as long as the slips are in sight."""
        keys = {str(number): partial(self.put, rung) for number, rung in enumerate(self.piles, start=1)}
        for key, do in {**keys, "0": self._put_aside, "Backspace": self._take_back}.items():
            QShortcut(QKeySequence(key), self._table).activated.connect(do)

    def _put_aside(self) -> None:
        if len(self._deck) > 1:
            self._deck.append(self._deck.pop(0))
            self._show()

    def _take_back(self) -> None:
        if self._laid:
            self._deck.insert(0, self._laid.pop()[0])
            self._show()

    def _show_answers(self, *, shown: bool) -> None:
        self._answers.setVisible(shown)
        self._table.setVisible(not shown)
        self.answer.setVisible(not shown)
        self.show_questions(shown=shown)

    def _show(self) -> None:
        if self._answers.isVisibleTo(self):
            return
        left = len(self._deck)
        said = self.tr("%n slip(s) left. Drag the slip, press a pile, or use the keys 1 to 6.", "", left)
        self.left.setText(said if left else self.tr("All slips lie on a pile."))
        self.slip.words.setText(self._deck[0].text if self._deck else "")
        self.slip.setVisible(bool(self._deck))
        for rung, pile in self.piles.items():
            pile.show_count(sum(1 for _, laid in self._laid if laid is rung))
        self.aside.setEnabled(left > 1)
        self.back.setEnabled(bool(self._laid))
        self.answer.setEnabled(bool(self._laid))
        restyle(self.answer, "kind", "primary" if not left else "")


class AnswerRow(QFrame):
    """A slip, where the group put it, where it belongs, and why."""

    def __init__(self, slip: Slip, laid: str, right: str) -> None:
        super().__init__()
        self.agrees = laid == right
        self.setProperty("role", "level")
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(12)
        words.setSpacing(2)
        said = right if self.agrees else self.tr("{right}, not {laid}").format(right=right, laid=laid.lower())
        words.addWidget(label("", slip.text, wrap=True))
        words.addWidget(label("muted", f"{said}: {slip.because}", wrap=True))
        row.addWidget(label("strong", "✓" if self.agrees else "→"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _mixed(slips: Sequence[Slip]) -> list[Slip]:
    """The slips in an order that gives nothing away, and that is the same at every table."""
    step = next(each for each in (5, 7, 3, 1) if len(slips) % each or len(slips) == 1 or each == 1)
    return [slips[at * step % len(slips)] for at in range(len(slips))]
