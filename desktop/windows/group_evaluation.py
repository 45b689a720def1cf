"""The evaluation on a group's laptop: what it is, and the way in for one after another. Nobody's answers are here."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.evaluation import LEAST, load_questionnaire
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.windows.answer_way import AnswerWay, Host
from desktop.windows.desk import Desk
from desktop.windows.evaluation_window import EvaluationWindow
from desktop.windows.labels import label
from desktop.windows.page_bar import PageBar

WIDEST = 720
translate = Language.translate


class GroupEvaluation(QWidget):
    """Counts how many have answered here since the page was made; more is not known at a table."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session) -> None:
        super().__init__()
        self._desk, self._shelf, self._session = desk, shelf, session
        self._given = 0
        self._asked = load_questionnaire(resources())
        self.host: Host | None = None
        """Where the answers go that are given here, once the day is shared."""
        self.bar = PageBar(desk, shelf)
        self.heading, self.how = label("heading", wrap=True), label("body", wrap=True)
        self.begin, self.count = QPushButton(), label("muted", wrap=True)
        self._build()
        self.begin.clicked.connect(lambda *_: self.hand_round())
        self._retranslate()

    def hand_round(self) -> EvaluationWindow:
        """Let one person after another answer on this laptop."""
        way = AnswerWay(self._shelf, self._session.day.id, self._asked, self.host)
        window = EvaluationWindow(self._desk, way, self._asked)
        window.given.connect(self._count)
        window.showFullScreen()
        return window

    def take_keys(self) -> None:
        self.begin.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _count(self) -> None:
        self._given += 1
        self._retranslate()

    def _build(self) -> None:
        card, inside, row, column = QFrame(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        card.setProperty("role", "card")
        card.setLayout(inside)
        hold(card, QWidget.setMaximumWidth, WIDEST)
        inside.setContentsMargins(36, 28, 36, 32)
        inside.setSpacing(14)
        self.begin.setProperty("kind", "primary")
        self.begin.setProperty("fit", "touch")
        self._desk.look.put(self.begin, "account-arrow-right-outline", Token.SURFACE)
        for widget in (self.heading, self.how):
            inside.addWidget(widget)
        inside.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.count)
        row.setContentsMargins(20, 20, 20, 20)
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self.bar.show_title(translate("Evaluation", "Evaluation"))
        self.heading.setText(translate("AtTheTable", "What do you say of the day?"))
        self.how.setText(
            translate(
                "AtTheTable",
                "Each answers alone, one after another, and passes the laptop on. Names are not asked for, and nothing "
                "is shown until {least} have answered.",
            ).format(least=LEAST)
        )
        self.begin.setText(translate("AtTheTable", "Answer the evaluation"))
        self.count.setText(translate("AtTheTable", "Answered here: {number}").format(number=self._given))
        self.count.setVisible(self._given > 0)
