"""Setting a collaboration survey up: which work, which roles, which statements, from how many answers on it shows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import LEAST, SAFER, Survey
from desktop.model.survey_items import example_process
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.text_size import hold
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.live_line import LiveLine
from desktop.windows.segments import Segments
from desktop.windows.stay import Stay
from desktop.windows.stops import order_stops
from desktop.windows.survey_bands_card import SurveyBandsCard
from desktop.windows.survey_card import FormCard
from desktop.windows.survey_items_card import SurveyItemsCard
from desktop.windows.survey_roles import RoleRow, SurveyRoles

translate = Language.translate
WIDEST = 860


class SurveySetup(QScrollArea):
    """Every keystroke is kept at once. Once a round was opened it only shows, but for the words beside numbers."""

    load_wanted = Signal(object)
    """Ask other statements in this `Survey`, out of a file."""
    save_wanted = Signal(object)
    """Save the statements of this `Survey` as a file."""
    another_wanted = Signal()
    """Make another survey beside this one."""
    round_wanted = Signal(object)
    """Plan one more round of this `Survey`."""
    remove_wanted = Signal(object)
    """Take this `Survey` off the day."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._survey: Survey | None = None
        self._verbs = session.document.surveys
        self._stay = Stay(session.document)
        self.process, self.within = LiveLine(), QCheckBox()
        self.roles = SurveyRoles(desk.look, self._verbs, self._stay)
        self.least: Segments[int] = Segments((LEAST, SAFER))
        self.items, self.bands = SurveyItemsCard(), SurveyBandsCard()
        self._about, self._who = FormCard(self.process), FormCard(self.roles)
        self._hidden = FormCard(self.least, self.within)
        self.another, self.remove, self.more = QPushButton(), QPushButton(), QPushButton()
        self._inside, self._ordered = QWidget(), list[RoleRow]()
        self._lock_card, self.locked = QFrame(), label("", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def show_survey(self, survey: Survey) -> None:
        """Show a survey as it is now."""
        self._survey = survey
        locked = not self._verbs.may_change(survey.id)
        self._lock_card.setVisible(locked)
        self.process.show_text(survey.process)
        self.process.setReadOnly(locked)
        self.roles.show_survey(survey, self._session.people.people, locked=locked)
        self.items.show_survey(survey, locked=locked)
        self.least.choose(SAFER if survey.least >= SAFER else LEAST)
        self.least.setEnabled(not locked)
        with QSignalBlocker(self.within):
            self.within.setChecked(survey.within)
        self.within.setEnabled(not locked)
        self.bands.show_bands(survey.bands)
        if self._ordered != list(self.roles.rows.values()):
            self._ordered = list(self.roles.rows.values())
            order_stops(self._inside.layout())

    def take_keys(self) -> None:
        self.process.setFocus()

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
        body, inside = QWidget(), self._inside
        body.setObjectName("clear")
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, WIDEST)
        row, column, lock = QHBoxLayout(body), QVBoxLayout(inside), QHBoxLayout(self._lock_card)
        row.setContentsMargins(20, 16, 20, 24)
        row.addStretch(1)
        row.addWidget(inside, 20)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._lock_card.setProperty("role", "warning")
        lock.setContentsMargins(16, 10, 12, 10)
        lock.setSpacing(12)
        lock.addWidget(self.locked, 1)
        lock.addWidget(self.another)
        self.process.setProperty("kind", "")
        self.remove.setProperty("kind", "quiet")
        for card in (self._lock_card, self._about, self._who, self.items, self._hidden, self.bands):
            column.addWidget(card)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        column.addStretch(1)
        self.setWidget(body)

    def _connect(self) -> None:
        verbs = self._verbs
        self.process.written.connect(lambda words: self._do(lambda key: verbs.write_process(key, words)))
        self.process.entered.connect(self._stay.begin)
        self.process.left.connect(self._stay.end)
        self.least.chosen.connect(lambda least: self._do(lambda key: verbs.set_least(key, least)))
        self.within.toggled.connect(lambda on: self._do(lambda key: verbs.set_within(key, on=on)))
        self.items.chosen.connect(lambda items: self._do(lambda key: verbs.set_items(key, items)))
        self.bands.chosen.connect(lambda bands: self._do(lambda key: verbs.set_bands(key, bands)))
        self.items.load_wanted.connect(lambda: self.load_wanted.emit(self._survey))
        self.items.save_wanted.connect(lambda: self.save_wanted.emit(self._survey))
        self.another.clicked.connect(lambda *_: self.another_wanted.emit())
        self.more.clicked.connect(lambda *_: self.round_wanted.emit(self._survey))
        self.remove.clicked.connect(lambda *_: self.remove_wanted.emit(self._survey))

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self._say_cards()
        self.process.setAccessibleName(translate("Survey", "Which work is it about?"))
        example = example_process(resources())
        self.process.setPlaceholderText(translate("Survey", "Such as “{process}”").format(process=example))
        self.within.setText(translate("Survey", "Also ask how each role works together within itself"))
        self.least.say(
            {
                LEAST: translate("Survey", "At least {least} answers").format(least=LEAST),
                SAFER: translate("Survey", "At least {least}: safer").format(least=SAFER),
            }
        )
        self.locked.setText(
            translate(
                "Survey",
                "A round has been opened, so this stays as it is: what is compared must have been asked alike. Make "
                "another survey to ask something else.",
            )
        )
        self.another.setText(translate("Survey", "Another survey"))
        self.more.setText(translate("Survey", "One more round"))
        self.remove.setText(translate("Survey", "Delete this survey …"))
        self.roles.retranslate()
        self.items.retranslate()
        self.bands.retranslate(self._desk.language.code)

    def _say_cards(self) -> None:
        self._about.entitle(
            translate("Survey", "Which work is it about?"),
            translate("Survey", "Name one piece of work that all of you have a part in. All answers are about that."),
        )
        self._who.entitle(
            translate("Survey", "Who says something of whom?"),
            translate(
                "Survey",
                "Each role answers about each of the others. With five roles one sheet takes about three minutes. A "
                "role needs at least as many people as a field needs answers.",
            ),
        )
        self._hidden.entitle(
            translate("Survey", "So that nobody can be guessed at"),
            translate(
                "Survey",
                "A field with fewer answers is hidden everywhere: on screen, on paper and in files. With few people "
                "in a role, five are safer.",
            ),
        )

    def _do(self, what: Callable[[str], None]) -> None:
        if self._survey is not None:
            what(self._survey.id)
