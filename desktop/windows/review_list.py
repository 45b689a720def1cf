"""What was found in a case, one row for each name or number; the one in hand is unfolded below its row."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.privacy import Answer, Keep, Subject
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.review_answer import AnswerCard
from desktop.windows.review_row import SubjectRow
from desktop.windows.review_work import Group, Work


class ReviewList(QScrollArea):
    """Says what is answered; the page takes it."""

    subject_chosen = Signal(object)
    """The `Subject` in hand."""
    answered = Signal(object)
    """Answers by subject, taken in one step."""
    taken_back = Signal(object)
    """The `Subject` whose answer is taken back."""
    proposal_wanted = Signal(object)
    """The `Subject` that another proposal is wanted for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None
        self._current = -1
        self.rows: list[SubjectRow] = []
        self.card = AnswerCard(desk)
        self.names = QPushButton()
        self._column = QVBoxLayout()
        self._build()
        self._connect()
        self._retranslate()

    def show_work(self, work: Work) -> None:
        """Show another case, with the first open finding in hand."""
        self._work, self._current = work, -1
        self._column.removeWidget(self.card)
        self.card.hide()
        rows, self.rows = self.rows, []  # first, or the focus walks through those that go
        for row in rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(group) for group in work.groups]
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
        self.refresh()
        if self.rows:
            first = next((at for at, group in enumerate(work.groups) if group in work.open), 0)
            self.choose(first)
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what has been answered by now."""
        if self._work is None:
            return
        for row in self.rows:
            row.show_answer(self._work.answers.get(row.found.subject))
        self.card.show_answer()
        self.names.setVisible(len(self._work.open_names) > 1)
        self.names.setText(self.tr("Keep all %n names: they are invented", "", len(self._work.open_names)))

    def choose(self, at: int) -> None:
        """Take a row in hand."""
        at = max(0, min(at, len(self.rows) - 1))
        if self._work is None or not self.rows or at == self._current:
            return
        if 0 <= self._current < len(self.rows):
            self.rows[self._current].setChecked(False)
        self._current = at
        self.rows[at].setChecked(True)
        self._column.removeWidget(self.card)
        self._column.insertWidget(at + 1, self.card)
        self.card.show_group(self._work, self.rows[at].found)
        self.card.show()
        self.subject_chosen.emit(self.rows[at].found.subject)
        QTimer.singleShot(0, self, self._bring_into_view)

    def take_keys(self) -> None:
        """Let the arrow keys walk here."""
        if self.rows:
            self.rows[max(0, self._current)].setFocus()

    def propose(self, subject: Subject, words: str, *, again: bool) -> None:
        """Put words forward if that finding is still in hand; `again` when somebody asked for others."""
        if self.card.group is not None and self.card.group.subject == subject:
            self.card.propose(words, again=again)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    def _row(self, group: Group) -> SubjectRow:
        row = SubjectRow(self._desk.look, group)
        row.chosen.connect(partial(self._choose_row, row))
        row.walked.connect(self._walk)
        row.letter_pressed.connect(self._press)
        return row

    def _choose_row(self, row: SubjectRow) -> None:
        if row in self.rows:
            self.choose(self.rows.index(row))

    def _walk(self, steps: int) -> None:
        self.choose(self._current + steps)
        self.take_keys()

    def _press(self, letter: str) -> None:
        self.card.press(letter)

    def _take(self, answer: Answer) -> None:
        """Take an answer, and go on to the next that is open."""
        if self._work is None or self._current < 0:
            return
        self.answered.emit({self.rows[self._current].found.subject: answer})
        after = [*range(self._current + 1, len(self.rows)), *range(self._current)]
        following = [at for at in after if self.rows[at].found.subject not in self._work.answers]
        if following:
            self.choose(following[0])
        self.take_keys()

    def _take_back(self) -> None:
        self.taken_back.emit(self.rows[self._current].found.subject)
        self.take_keys()

    def _keep_names(self) -> None:
        if self._work is not None:
            reason = self.tr("Invented name")
            self.answered.emit({group.subject: Keep(reason) for group in self._work.open_names})
            self.take_keys()

    def _ask_for_proposal(self) -> None:
        self.proposal_wanted.emit(self.rows[self._current].found.subject)

    def _bring_into_view(self) -> None:
        if 0 <= self._current < len(self.rows):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # or it is still as low as before
            self.ensureWidgetVisible(self.card, 0, 12)
            self.ensureWidgetVisible(self.rows[self._current], 0, 12)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.names, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.setSpacing(6)
        column.addLayout(self._column)
        column.addStretch(1)
        self.setWidget(body)
        self.names.hide()

    def _connect(self) -> None:
        self.card.answered.connect(self._take)
        self.card.taken_back.connect(self._take_back)
        self.card.proposal_wanted.connect(self._ask_for_proposal)
        self.names.clicked.connect(self._keep_names)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What was found"))


class NothingFound(QFrame):
    """Stands where the findings would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "good")
        self._nothing, self._look_on = label("heading", wrap=True), label("", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 16, 18, 18)
        inside.addWidget(self._nothing)
        inside.addWidget(self._look_on)
        self.hide()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._nothing.setText(self.tr("No personal data were found"))
        self._look_on.setText(
            self.tr("The program cannot find everything. Read the case, go through the checklist, and approve it.")
        )
