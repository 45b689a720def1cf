"""The collaboration survey on a group's laptop: the way in for one after another, and later what all said together."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.agreement import Origin, Source
from desktop.model.survey import Round, Survey
from desktop.overriding import override
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.text_size import hold
from desktop.windows.answer_way import Host
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.page_bar import PageBar
from desktop.windows.survey_asking import hand_round
from desktop.windows.survey_results import SurveyResults
from desktop.windows.survey_window import SurveyWindow

WIDEST = 720
translate = Language.translate


class GroupSurvey(QWidget):
    """Counts how many have answered here since the round was opened; more is not known at a table."""

    agreement_wanted = Signal(object, QPoint)
    """Make an agreement out of this `Origin`, beside this spot of the screen."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session) -> None:
        super().__init__()
        self._desk, self._shelf, self._session = desk, shelf, session
        self._given: dict[str, int] = {}
        self._chosen = ""
        self.which = CalmChoice()
        self.host: Host | None = None
        """Where the answers go that are given here, once the day is shared."""
        self.bar = PageBar(desk, shelf)
        self.heading, self.how = label("heading", wrap=True), label("body", wrap=True)
        self.begin, self.count = QPushButton(), label("muted", wrap=True)
        self.results = SurveyResults(desk)
        self._faces = QStackedWidget()
        self._build()
        self.begin.clicked.connect(lambda *_: self.hand_round())
        self.which.activated.connect(self._choose)
        self.results.agreement_wanted.connect(self._agree)
        session.day_changed.connect(self._show)
        self._show()

    def hand_round(self) -> SurveyWindow | None:
        """Let one person after another answer on this laptop."""
        found = self._open
        window = hand_round(self._desk, self._shelf, self._session, found[1], self.host) if found is not None else None
        if found is not None and window is not None:
            window.given.connect(partial(self._count, found[1].id))
        return window

    def take_keys(self) -> None:
        (self.begin if self._open is not None else self.results).setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    @property
    def _open(self) -> tuple[Survey, Round] | None:
        """What is asked now, and in which round; of several, the one that was chosen here."""
        held = next((each for each in self._rounds if each.id == self._chosen), next(iter(self._rounds), None))
        return (held.asked, held) if held is not None and held.asked is not None else None

    @property
    def _told(self) -> Round | None:
        """The round that was closed last, which everybody may see."""
        closed = [each for each in reversed(self._session.day.rounds) if each.shown is not None]
        return max(closed, key=lambda each: (each.closed, each.order), default=None)

    @property
    def _rounds(self) -> tuple[Round, ...]:
        return self._session.day.open_rounds

    def _count(self, round_id: str, _role: str) -> None:
        self._given[round_id] = self._given.get(round_id, 0) + 1
        self._show()

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
        for widget in (self.which, self.heading, self.how):
            inside.addWidget(widget)
        inside.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.count)
        row.setContentsMargins(20, 20, 20, 20)
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        asking = QWidget()
        middle = QVBoxLayout(asking)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addLayout(row)
        middle.addStretch(1)
        for face in (asking, self.results):
            self._faces.addWidget(face)
        column.addWidget(self.bar)
        column.addWidget(self._faces, 1)

    def _agree(self, words: str, spot: QPoint) -> None:
        if self._told is not None:
            self.agreement_wanted.emit(Origin(Source.SURVEY, self._told.id, words=words), spot)

    def _choose(self, at: int) -> None:
        self._chosen = self._rounds[at].id if at < len(self._rounds) else ""
        self._show()

    def _offer(self) -> None:
        """Two surveys may be open at once."""
        processes = [each.asked.process if each.asked is not None else "" for each in self._rounds]
        if processes != [self.which.itemText(at) for at in range(self.which.count())]:
            self.which.clear()
            self.which.addItems(processes)
        self.which.setAccessibleName(translate("Survey", "Which survey do you answer?"))
        self.which.setVisible(len(processes) > 1)

    def _show(self, *_: object) -> None:
        self._offer()
        found, told = self._open, self._told
        self._faces.setCurrentIndex(int(found is None and told is not None))
        if found is None and told is not None:
            self.bar.show_title(translate("Survey", "Collaboration survey"), told.name)
            self.results.show_round(told, self._desk.language.code)
            return
        self.bar.show_title(translate("Survey", "Collaboration survey"), found[1].name if found is not None else "")
        self.begin.setText(translate("Survey", "Answer the survey"))
        self.begin.setVisible(found is not None)
        if found is None:
            self.heading.setText(translate("Survey", "No survey is open just now"))
            self.how.setText(
                translate("Survey", "The facilitator opens it when it is time; then you can answer here, each alone.")
            )
            self.count.hide()
            return
        survey, going = found
        self.which.setCurrentIndex([each.id for each in self._rounds].index(going.id))
        heading = translate("Survey", "How do we work together on “{process}”?").format(process=survey.process)
        self.heading.setText(breakable(heading))
        how = translate(
            "Survey",
            "Each answers alone, one after another, and passes the laptop on. Choose your own role, and say how well "
            "seven statements fit each of the others. Names are not asked for, and a field is only shown when at least "
            "{least} have answered it.",
        )
        self.how.setText(how.format(least=survey.least))
        given = self._given.get(going.id, 0)
        self.count.setText(translate("AtTheTable", "Answered here: {number}").format(number=given))
        self.count.setVisible(given > 0)
