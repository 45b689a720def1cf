"""Setting a collaboration survey up: which work, which roles, which statements, from how many answers on it shows."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language import Language
from desktop.model.survey import LEAST, SAFER, Dimension, Survey
from desktop.model.survey_items import example_process, load_items
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.text_size import hold
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.live_line import LiveLine
from desktop.windows.segments import Segments
from desktop.windows.stay import Stay
from desktop.windows.survey_roles import SurveyRoles

translate = Language.translate
WIDEST = 860


class SurveySetup(QScrollArea):
    """Every keystroke is kept at once. Once a round was opened it only shows."""

    items_wanted = Signal(object)
    """Ask other statements in this `Survey`, out of a file."""
    own_items_wanted = Signal(object)
    """Ask the statements of the program again in this `Survey`."""
    another_wanted = Signal()
    """Make another survey beside this one."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._survey: Survey | None = None
        self._shipped = load_items(resources())
        self._verbs = session.document.surveys
        self._stay = Stay(session.document)
        self.process = LiveLine()
        self.roles = SurveyRoles(desk.look, self._verbs, self._stay)
        self.load_items, self.reset_items = QPushButton(), QPushButton()
        self.least: Segments[int] = Segments((LEAST, SAFER))
        self.within = QCheckBox()
        self.locked, self.another = label("", wrap=True), QPushButton()
        self._lock_card = QFrame()
        self._heads = [label("heading", wrap=True) for _ in range(4)]
        self._helps = [label("muted", wrap=True) for _ in range(4)]
        self._statements = label("body", wrap=True)
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
        role = translate("Survey", "[role]")
        lines = [f"{at}.  {survey.items.statement(each, role)}" for at, each in enumerate(Dimension, 1)]
        self._statements.setText(breakable("\n".join(lines)))
        self.load_items.setVisible(not locked)
        self.reset_items.setVisible(not locked and survey.items.mark != self._shipped.mark)
        self.least.choose(SAFER if survey.least >= SAFER else LEAST)
        self.least.setEnabled(not locked)
        with QSignalBlocker(self.within):
            self.within.setChecked(survey.within)
        self.within.setEnabled(not locked)
        self._say()

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
        body, inside = QWidget(), QWidget()
        body.setObjectName("clear")
        inside.setObjectName("clear")
        hold(inside, QWidget.setMaximumWidth, WIDEST)
        row, column = QHBoxLayout(body), QVBoxLayout(inside)
        row.setContentsMargins(20, 16, 20, 24)
        row.addStretch(1)
        row.addWidget(inside, 20)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._lock_card.setProperty("role", "warning")
        lock = QHBoxLayout(self._lock_card)
        lock.setContentsMargins(16, 10, 12, 10)
        lock.setSpacing(12)
        lock.addWidget(self.locked, 1)
        lock.addWidget(self.another)
        self.process.setProperty("kind", "")
        files = QHBoxLayout()
        files.addWidget(self.load_items)
        files.addWidget(self.reset_items)
        files.addStretch(1)
        column.addWidget(self._lock_card)
        for at, parts in enumerate(
            ((self.process,), (self.roles,), (self._statements, files), (self.least, self.within))
        ):
            column.addWidget(self._card(at, parts))
        column.addStretch(1)
        self.setWidget(body)

    def _card(self, at: int, parts: tuple[QWidget | QLayout, ...]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(8)
        column.addWidget(self._heads[at])
        column.addWidget(self._helps[at])
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        return card

    def _connect(self) -> None:
        self.process.written.connect(lambda words: self._do(lambda key: self._verbs.write_process(key, words)))
        self.process.entered.connect(self._stay.begin)
        self.process.left.connect(self._stay.end)
        self.least.chosen.connect(lambda least: self._do(lambda key: self._verbs.set_least(key, least)))
        self.within.toggled.connect(lambda on: self._do(lambda key: self._verbs.set_within(key, on=on)))
        self.another.clicked.connect(lambda *_: self.another_wanted.emit())
        self.load_items.clicked.connect(lambda *_: self.items_wanted.emit(self._survey))
        self.reset_items.clicked.connect(lambda *_: self.own_items_wanted.emit(self._survey))

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        heads = (
            translate("Survey", "Which work is it about?"),
            translate("Survey", "Who says something of whom?"),
            translate("Survey", "The seven statements"),
            translate("Survey", "So that nobody can be guessed at"),
        )
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        self.process.setAccessibleName(heads[0])
        self.process.setPlaceholderText(
            translate("Survey", "Such as “{process}”").format(process=example_process(resources()))
        )
        self.load_items.setText(translate("Survey", "Statements from a file …"))
        self.reset_items.setText(translate("Survey", "Use the program's own again"))
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
        self.roles.retranslate()
        self._say()

    def _say(self) -> None:
        items = self._survey.items.name if self._survey is not None else ""
        helps = (
            translate("Survey", "Name one piece of work that all of you have a part in. All answers are about that."),
            translate(
                "Survey",
                "Each role answers about each of the others. With five roles one sheet takes about three minutes. A "
                "role needs at least as many people as a field needs answers.",
            ),
            translate(
                "Survey",
                "“{name}”. The same statements must be asked before and after. A municipality with a licence for other "
                "ones can load them from a file.",
            ).format(name=items),
            translate(
                "Survey",
                "A field with fewer answers is hidden everywhere: on screen, on paper and in files. With few people "
                "in a role, five are safer.",
            ),
        )
        for place, words in zip(self._helps, helps, strict=True):
            place.setText(breakable(words))

    def _do(self, what: object) -> None:
        if self._survey is not None and callable(what):
            what(self._survey.id)
