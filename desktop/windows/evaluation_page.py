"""The evaluation of a day for the facilitator: hand this computer round, and see what all have said together."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.archive.answers import EVALUATION, evaluation_of, forget_answers
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.evaluation import LEAST, Outcome, load_questionnaire
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.windows.answer_way import AnswerWay, Host
from desktop.windows.desk import Desk
from desktop.windows.evaluation_bars import EvaluationBars
from desktop.windows.evaluation_window import EvaluationWindow
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar
from desktop.windows.question import Question

translate = Language.translate
WIDEST = 980
OFTEN = 1000
"""Milliseconds between two looks while the page is open: answers come from the tables' laptops, too."""


class EvaluationPage(QWidget):
    """Asks the library again and again while it is shown, and after each answer."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._session = desk, shelf, session
        self._questionnaire = load_questionnaire(resources())
        self.host: Host | None = None
        """Where the answers go that are given here, once the day is shared."""
        self.outcome: Outcome | None = None
        self.bar = PageBar(desk, shelf)
        self.begin, self.forget = QPushButton(), QPushButton()
        self.count, self._how = label("heading", wrap=True), label("muted", wrap=True)
        self.bars = EvaluationBars(desk.look, self._questionnaire, desk.language.code)
        self._scroll, self._again = QScrollArea(), QTimer(self, interval=OFTEN)
        self._build()
        self._connect()
        self._retranslate()

    def hand_round(self) -> EvaluationWindow:
        """Let one person after another answer on this computer."""
        way = AnswerWay(self._shelf, self._session.day.id, self._questionnaire, self.host)
        window = EvaluationWindow(self._desk, way, self._questionnaire)
        window.given.connect(self.refresh)
        window.showFullScreen()
        return window

    def refresh(self) -> None:
        """Ask what all have said together."""
        self._shelf.ask(partial(evaluation_of, day_id=self._session.day.id), self._show)

    def take_keys(self) -> None:
        self.begin.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.begin.setProperty("kind", "primary")
        self._desk.look.put(self.begin, "account-arrow-right-outline", Token.SURFACE)
        self.bar.add(self.forget, self.begin)
        body, inside = QWidget(), QWidget()
        body.setObjectName("clear")
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, WIDEST)
        middle, row = QVBoxLayout(inside), QHBoxLayout(body)
        middle.setContentsMargins(20, 18, 20, 24)
        middle.setSpacing(10)
        for widget in (self.count, self._how, self.bars):
            middle.addWidget(widget)
        middle.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 20)
        row.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._again.timeout.connect(self._look)
        self.begin.clicked.connect(lambda *_: self.hand_round())
        self.forget.clicked.connect(lambda *_: self._ask_to_forget())
        self._desk.look.changed.connect(self.bars.repaint_all)

    def _look(self) -> None:
        self._shelf.ask(partial(evaluation_of, day_id=self._session.day.id), self._take_news)

    def _take_news(self, outcome: Outcome) -> None:
        """Tell how many have answered; the bars wait for several more, or one would see what the last one said."""
        shown = self.outcome.sheets if self.outcome is not None else 0
        if shown <= outcome.sheets < shown + LEAST and not (outcome.may_show and shown < LEAST):
            self._say(outcome.sheets)
        else:
            self._show(outcome)

    def _show(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.bars.show_outcome(outcome, self._desk.language.code)
        self.forget.setVisible(outcome.sheets > 0)
        self._say(outcome.sheets)

    def _say(self, sheets: int) -> None:
        self.count.setText(translate("Evaluation", "Answers: {number}").format(number=sheets))
        if self.outcome is not None and self.outcome.may_show:
            how = translate("Evaluation", "Only what all have said together is shown.")
        else:
            how = translate("Evaluation", "Nothing is shown until {least} have answered, so that nobody is guessed at.")
        self._how.setText(how.format(least=LEAST))

    def _ask_to_forget(self) -> None:
        question = Question(
            self._desk.window,
            translate("Evaluation", "Delete all answers of this day?"),
            translate("Evaluation", "As after a rehearsal. They cannot be brought back."),
        )
        question.add_answer(translate("Evaluation", "Keep them"), lambda: None)
        question.add_answer(translate("Evaluation", "Delete the answers"), self._forget, "danger")
        question.open()

    def _forget(self) -> None:
        self._session.document.answers.forget(EVALUATION)
        day = self._session.day
        self._shelf.ask(partial(forget_answers, day_id=day.id, forgotten=day.forgotten), lambda _: self.refresh())

    def _retranslate(self) -> None:
        self.bar.show_title(translate("Survey", "Surveys"))
        self.begin.setText(translate("Evaluation", "Hand this computer round"))
        self.forget.setText(translate("Evaluation", "Delete the answers"))
        self._say(self.outcome.sheets if self.outcome is not None else 0)
