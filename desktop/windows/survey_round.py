"""A round of a collaboration survey before it is closed: who has answered as numbers, and what can be done with it.

Nothing of what was said is here: while a round is open not even the facilitator sees a value.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language, long_date
from desktop.layout.palette import Token
from desktop.model.survey import Dimension, Round, RoundState, Survey
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.live_line import LiveLine
from desktop.windows.stay import Stay
from desktop.windows.survey_counts import SurveyCounts
from desktop.windows.survey_words import minutes_for

translate = Language.translate
WIDEST = 1080


class SurveyRound(QScrollArea):
    """Says what is wanted; doing it is the face's."""

    open_wanted = Signal(object)
    """Let people answer this `Round`."""
    close_wanted = Signal(object, int)
    """Close this `Round`, which so many have answered."""
    forget_wanted = Signal(object, int)
    """Delete what was answered in this `Round`, such as what came of a rehearsal; so many have answered."""
    drop_wanted = Signal(object)
    """Plan this `Round` no longer."""
    hand_round_wanted = Signal(object)
    """Hand this computer round, for this `Round`."""
    print_wanted = Signal(object, object)
    """Print questionnaires of this `Survey` for this `Round`."""
    type_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._survey: Survey | None = None
        self._round: Round | None = None
        self._sheets: Mapping[str, int] = {}
        self._known: Mapping[str, int] = {}
        self.open, self.shut, self.hand_round = QPushButton(), QPushButton(), QPushButton()
        self.type, self.print, self.setup, self.forget, self.drop = (QPushButton() for _ in range(5))
        self.name = LiveLine("strong")
        self._how, self._lack = label("body", wrap=True), label("fault", wrap=True)
        self._counts = SurveyCounts(desk.look)
        self._build()
        self._connect()

    def show_round(self, survey: Survey, held: Round, sheets: Mapping[str, int], known: Mapping[str, int]) -> None:
        """Show a round: how many of each role have answered, and how many there are, where that is known."""
        self._survey, self._round, self._sheets, self._known = survey, held, sheets, known
        self.retranslate()

    def take_keys(self) -> None:
        opened = self._round is not None and self._round.state is RoundState.OPEN
        (self.hand_round if opened else self.open).setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        body, inside = QWidget(), QWidget()
        body.setObjectName("clear")
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, WIDEST)
        outer, row = QHBoxLayout(body), QHBoxLayout(inside)
        outer.setContentsMargins(20, 18, 20, 24)
        outer.addStretch(1)
        outer.addWidget(inside, 20)
        outer.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._doing(), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._counts, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.forget, self.drop):
            button.setProperty("kind", "quiet")
            self._desk.look.put(button, "delete-outline")
            self._counts.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(body)
        for button in (self.open, self.hand_round):
            button.setProperty("kind", "primary")
            button.setProperty("fit", "touch")
        put = self._desk.look.put
        put(self.hand_round, "account-arrow-right-outline", Token.SURFACE)
        put(self.type, "keyboard-outline")
        put(self.print, "printer-outline")
        put(self.shut, "lock-outline")

    def _doing(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(12)
        for widget in (self.name, self._how, self._lack):
            column.addWidget(widget)
        for button in (self.open, self.setup, self.hand_round, self.type, self.print, self.shut):
            column.addWidget(button)
        return card

    def _connect(self) -> None:
        self.open.clicked.connect(lambda *_: self.open_wanted.emit(self._round))
        self.shut.clicked.connect(lambda *_: self.close_wanted.emit(self._round, sum(self._sheets.values())))
        self.hand_round.clicked.connect(lambda *_: self.hand_round_wanted.emit(self._round))
        self.forget.clicked.connect(lambda *_: self.forget_wanted.emit(self._round, sum(self._sheets.values())))
        self.drop.clicked.connect(lambda *_: self.drop_wanted.emit(self._round))
        self.type.clicked.connect(lambda *_: self.type_wanted.emit())
        self.print.clicked.connect(lambda *_: self.print_wanted.emit(self._survey, self._round))
        self.setup.clicked.connect(lambda *_: self.setup_wanted.emit())
        stay = Stay(self._session.document)
        self.name.entered.connect(stay.begin)
        self.name.left.connect(stay.end)
        self.name.written.connect(self._rename)

    def _rename(self, words: str) -> None:
        if self._round is not None:
            self._session.document.surveys.rename_round(self._round.id, words)

    def retranslate(self) -> None:
        """Say everything again."""
        survey, held = self._survey, self._round
        if survey is None or held is None:
            return
        opened, pressed = held.state is RoundState.OPEN, self.open.hasFocus()
        self.name.show_text(held.name)
        self.name.setAccessibleName(translate("Survey", "What the round is called"))
        self._say_how(survey, held)
        self.open.setText(translate("Survey", "Open the round"))
        self.setup.setText(translate("Survey", "Look at how it is set up"))
        self.hand_round.setText(translate("Survey", "Hand this computer round"))
        self.type.setText(translate("Survey", "Type in from paper"))
        self.print.setText(translate("Survey", "Questionnaires on paper …"))
        self.shut.setText(translate("Survey", "Close the round …"))
        self.forget.setText(translate("Survey", "Delete the answers …"))
        self.drop.setText(translate("Survey", "Take this round out of the plan"))
        for button, shown in (
            (self.open, not opened),
            (self.setup, not opened),
            (self.hand_round, opened),
            (self.type, opened),
            (self.shut, opened),
            (self.forget, opened and held.result is None and any(self._sheets.values())),
            (self.drop, not opened),
        ):
            button.setVisible(shown)
        if opened and pressed:
            self.hand_round.setFocus()
        lack = lacks_of(survey)
        self._lack.setText(lack)
        self._lack.setVisible(bool(lack) and not opened)
        self.open.setEnabled(not lack)
        self.print.setEnabled(not lack)
        self._counts.show_counts(survey, self._sheets, self._known)

    def _say_how(self, survey: Survey, held: Round) -> None:
        if held.state is RoundState.OPEN:
            words = translate(
                "Survey",
                "The round has been open since {date}. The groups answer on their own laptops under “Survey”, others "
                "here one after another, or on paper. Nothing of what is said is seen before you close it.",
            ).format(date=long_date(held.opened, self._desk.language.code))
            if held.result is not None:
                words = translate(
                    "Survey",
                    "The round is open again for those who are late, and nothing of it is shown meanwhile. When you "
                    "close it, they are counted, too, if enough have come that nobody's answer can be told.",
                )
        else:
            most = max((len(survey.about(role.id)) for role in survey.roles), default=0) * len(Dimension)
            words = translate(
                "Survey",
                "When you open the round, everybody can answer. One sheet takes about {minutes} minutes. The roles and "
                "the statements then stay as they are, in this round and the next.",
            ).format(minutes=minutes_for(most))
        self._how.setText(words)


def lacks_of(survey: Survey) -> str:
    """What a survey still lacks to be opened; empty where it lacks nothing."""
    if len(survey.roles) < 2:
        return translate("Survey", "It takes two roles at least. Add them under “Set-up”.")
    if not all(role.label.strip() for role in survey.roles):
        return translate("Survey", "A role has no name yet.")
    if len({" ".join(role.label.split()).casefold() for role in survey.roles}) < len(survey.roles):
        return translate("Survey", "Two roles are called the same.")
    if not survey.process.strip():
        return translate("Survey", "Say under “Set-up” which work it is about.")
    return ""
