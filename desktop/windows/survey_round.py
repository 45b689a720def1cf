"""A round of a collaboration survey before it is closed: who has answered as numbers, and what can be done with it.

Nothing of what was said is here: while a round is open not even the facilitator sees a value.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.language import Language, long_date
from desktop.layout.palette import Token, ink_of
from desktop.model.survey import Round, RoundState, Survey, SurveyRole
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.survey_words import minutes_for, role_words

translate = Language.translate
WIDEST = 1080


class CountBar(QWidget):
    """How many of a role have answered; of how many, where that is known. The number stands beside it in words."""

    def __init__(self, look: Look, role: SurveyRole) -> None:
        super().__init__()
        self._look, self._role = look, role
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = max(0.0, min(1.0, share))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, tall(10, 0.4))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self._look.theme.color(Token.LINE))
        painter.drawRoundedRect(room, radius, radius)
        if self._share:
            painter.setBrush(self._look.theme.color(ink_of(self._role.side)))
            wide = max(2 * radius, room.width() * self._share)
            painter.drawRoundedRect(QRectF(0, 0, wide, room.height()), radius, radius)


class SurveyRound(QScrollArea):
    """Says what is wanted; doing it is the face's."""

    open_wanted = Signal(object)
    """Let people answer this `Round`."""
    close_wanted = Signal(object, int)
    """Close this `Round`, which so many have answered."""
    forget_wanted = Signal(object, int)
    """Delete what was answered in this `Round`, such as what came of a rehearsal; so many have answered."""
    hand_round_wanted = Signal(object)
    """Hand this computer round, for this `Round`."""
    print_wanted = Signal(object, object)
    """Print questionnaires of this `Survey` for this `Round`."""
    type_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._survey: Survey | None = None
        self._round: Round | None = None
        self._sheets: Mapping[str, int] = {}
        self._known: Mapping[str, int] = {}
        self.open, self.shut, self.hand_round = QPushButton(), QPushButton(), QPushButton()
        self.type, self.print, self.setup, self.forget = (QPushButton() for _ in range(4))
        self._head, self._how, self._lack = (
            label("heading", wrap=True),
            label("body", wrap=True),
            label("fault", wrap=True),
        )
        self._counted, self._few = label("heading", wrap=True), label("muted", wrap=True)
        self._rows, self._grid = QWidget(), QGridLayout()
        self._shown: tuple[str, ...] = ()
        self._bars: dict[str, CountBar] = {}
        self._numbers: dict[str, QLabel] = {}
        self._build()
        self._connect()

    def show_round(self, survey: Survey, held: Round, sheets: Mapping[str, int], known: Mapping[str, int]) -> None:
        """Show a round: how many of each role have answered, and how many there are, where that is known."""
        self._survey, self._round, self._sheets, self._known = survey, held, sheets, known
        self._make_rows(survey)
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
        row.addWidget(self._counting(), 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(body)
        for button in (self.open, self.hand_round):
            button.setProperty("kind", "primary")
            button.setProperty("fit", "touch")
        put = self._desk.look.put
        put(self.hand_round, "account-arrow-right-outline", Token.SURFACE)
        put(self.type, "keyboard-outline")
        put(self.print, "printer-outline")
        put(self.shut, "lock-outline")
        self.forget.setProperty("kind", "quiet")
        put(self.forget, "delete-outline")

    def _doing(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(12)
        for widget in (self._head, self._how, self._lack):
            column.addWidget(widget)
        for button in (self.open, self.setup, self.hand_round, self.type, self.print, self.shut):
            column.addWidget(button)
        return card

    def _counting(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(12)
        self._rows.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        for widget in (self._counted, self._rows, self._few):
            column.addWidget(widget)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _connect(self) -> None:
        self.open.clicked.connect(lambda *_: self.open_wanted.emit(self._round))
        self.shut.clicked.connect(lambda *_: self.close_wanted.emit(self._round, sum(self._sheets.values())))
        self.hand_round.clicked.connect(lambda *_: self.hand_round_wanted.emit(self._round))
        self.forget.clicked.connect(lambda *_: self.forget_wanted.emit(self._round, sum(self._sheets.values())))
        self.type.clicked.connect(lambda *_: self.type_wanted.emit())
        self.print.clicked.connect(lambda *_: self.print_wanted.emit(self._survey, self._round))
        self.setup.clicked.connect(lambda *_: self.setup_wanted.emit())
        self._desk.look.changed.connect(self._rows.update)

    def _make_rows(self, survey: Survey) -> None:
        wanted = tuple(f"{role.id}{role.label}{role.side}" for role in survey.roles)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._bars = {role.id: CountBar(self._desk.look, role) for role in survey.roles}
        self._numbers = {role.id: label("strong") for role in survey.roles}
        for at, role in enumerate(survey.roles):
            name = label("", role_words(role), wrap=True)
            hold(name, QWidget.setMinimumWidth, 130)
            for column, widget in enumerate((name, self._bars[role.id], self._numbers[role.id])):
                self._grid.addWidget(widget, at, column)
                widget.show()

    def retranslate(self) -> None:
        """Say everything again."""
        survey, held = self._survey, self._round
        if survey is None or held is None:
            return
        opened = held.state is RoundState.OPEN
        self._head.setText(breakable(held.name))
        self._say_how(survey, held)
        self.open.setText(translate("Survey", "Open the round"))
        self.setup.setText(translate("Survey", "Look at how it is set up"))
        self.hand_round.setText(translate("Survey", "Hand this computer round"))
        self.type.setText(translate("Survey", "Type in from paper"))
        self.print.setText(translate("Survey", "Questionnaires on paper …"))
        self.shut.setText(translate("Survey", "Close the round …"))
        self.forget.setText(translate("Survey", "Delete the answers …"))
        for button, shown in (
            (self.open, not opened),
            (self.setup, not opened),
            (self.hand_round, opened),
            (self.type, opened),
            (self.shut, opened),
            (self.forget, opened and held.result is None and any(self._sheets.values())),
        ):
            button.setVisible(shown)
        lack = lacks_of(survey)
        self._lack.setText(lack)
        self._lack.setVisible(bool(lack) and not opened)
        self.open.setEnabled(not lack)
        self.print.setEnabled(not lack)
        self._say_counts(survey)

    def _say_how(self, survey: Survey, held: Round) -> None:
        if held.state is RoundState.OPEN:
            words = translate(
                "Survey",
                "The round has been open since {date}. The groups answer on their own laptops under “Survey”, others "
                "here one after another, or on paper. Nothing of what is said is seen before you close it.",
            ).format(date=long_date(held.opened, self._desk.language.code))
        else:
            most = max((len(survey.about(role.id)) for role in survey.roles), default=0) * 7
            words = translate(
                "Survey",
                "When you open the round, everybody can answer. One sheet takes about {minutes} minutes. The roles and "
                "the statements then stay as they are, in this round and the next.",
            ).format(minutes=minutes_for(most))
        self._how.setText(words)

    def _say_counts(self, survey: Survey) -> None:
        given = sum(self._sheets.values())
        heading = translate("Survey", "Sheets: {number}").format(number=given)
        self._counted.setText(heading)
        for role in survey.roles:
            count, of = self._sheets.get(role.id, 0), self._known.get(role.id, 0)
            self._bars[role.id].show_share(count / of if of else 0.0)
            self._bars[role.id].setVisible(of > 0)
            words = translate("Survey", "{count} of {all}").format(count=count, all=of) if of else str(count)
            self._numbers[role.id].setText(words)
        few = translate(
            "Survey",
            "Only sheets are counted, never what they say. From fewer than {least} in a role nothing of that role's is "
            "shown.",
        )
        self._few.setText(few.format(least=survey.least))


def lacks_of(survey: Survey) -> str:
    """What a survey still lacks to be opened; empty where it lacks nothing."""
    if len(survey.roles) < 2:
        return translate("Survey", "It takes two roles at least. Add them under “Set-up”.")
    if not all(role.label.strip() for role in survey.roles):
        return translate("Survey", "A role has no name yet.")
    if not survey.process.strip():
        return translate("Survey", "Say under “Set-up” which work it is about.")
    return ""
