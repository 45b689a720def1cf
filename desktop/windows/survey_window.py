"""The collaboration survey on a shared laptop: one person after another answers alone, over the whole screen."""

from collections.abc import Callable
from types import EllipsisType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.language import Language
from desktop.model.survey import Sheet, Survey
from desktop.model.survey_draft import asked_of
from desktop.model.survey_walk import OWN_ROLE, Walk
from desktop.overriding import override
from desktop.text_size import hold
from desktop.trouble import Trouble
from desktop.windows.answer_way import Done, Failed
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.survey_steps import WIDE, AskedStatement, HandIn, HandOver, OwnRole
from desktop.windows.survey_words import minutes_for

translate = Language.translate
Key = Qt.Key
SCROLLING = (Key.Key_Up, Key.Key_Down)
UNSAID: EllipsisType = ...
Give = Callable[[Sheet, Done, Failed], None]
"""Hands one person's sheet in."""


class SurveyWindow(QWidget):
    """Holds one person's answers until they are handed in, and then forgets them; what others said is never here."""

    given = Signal(str)
    """One person more has answered, for the role with this id, and it is on disk."""

    def __init__(self, desk: Desk, survey: Survey, give: Give) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self._survey, self._give = survey, give
        self._walk = Walk(survey)
        self._sending = self._closed = self._last = False
        self.hand_over, self.own = HandOver(), OwnRole(survey)
        self.statement, self.hand_in = AskedStatement(survey.items), HandIn()
        self.back, self.on, self.end = QPushButton(), QPushButton(), QPushButton()
        self._place, self._bar = label("muted"), QProgressBar()
        self._faces, self._scroll = QStackedWidget(), QScrollArea()
        self._build()
        self._connect()
        self._retranslate()

    def end_round(self) -> None:
        """The round is closed: who has begun may hand in, and nobody begins after them."""
        if not (self._last or self._closed):
            self._last = True
            self.hand_over.begin.hide()
            if not self._walk.begun:
                self.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        focused, enter = QApplication.focusWidget(), key in (Key.Key_Return, Key.Key_Enter)
        if event.isAutoRepeat():
            return  # a key that is held is one press
        if Key.Key_0 <= key <= Key.Key_9 and not isinstance(focused, QLineEdit):
            self._press(key - Key.Key_0)
        elif enter and isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        elif key is Key.Key_Escape and not self._walk.begun:
            self.close()
        elif enter or key in (Key.Key_Right, Key.Key_PageDown):
            self._go_on()
        elif key in (Key.Key_Left, Key.Key_PageUp, Key.Key_Backspace):
            self._go(-1)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The room that scrolls would keep the keys that go from one statement to the next.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in SCROLLING:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @override
    def closeEvent(self, event: object) -> None:
        self._closed = True

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("middle")
        inside, foot = QWidget(), QHBoxLayout()
        inside.setObjectName("clear")
        middle, row = QVBoxLayout(self), QHBoxLayout(inside)
        middle.setContentsMargins(40, 22, 40, 22)
        for face in (self.hand_over, self.own, self.statement, self.hand_in):
            self._faces.addWidget(face)
        hold(self._faces, QWidget.setMaximumWidth, WIDE)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._faces, 20)
        row.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("clear")
        self._scroll.installEventFilter(self)
        self._bar.setTextVisible(False)
        middle.addWidget(self._bar)
        middle.addWidget(self._scroll, 1)
        foot.setSpacing(12)
        for button in (self.back, self.on):
            button.setProperty("fit", "touch")
            hold(button, QWidget.setMinimumWidth, 150)
        self.on.setProperty("kind", "primary")
        self.end.setProperty("kind", "quiet")
        foot.addWidget(self.end)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self._place)
        foot.addStretch(1)
        foot.addWidget(self.on)
        middle.addLayout(foot)

    def _connect(self) -> None:
        self.hand_over.begin.clicked.connect(lambda *_: self._go(1))
        self.own.chosen.connect(self._choose)
        self.statement.said.connect(self._say)
        self.statement.passed.connect(lambda: self._move(self._walk.passing_over()))
        self.back.clicked.connect(lambda *_: self._go(-1))
        self.on.clicked.connect(lambda *_: self._go_on())
        self.end.clicked.connect(lambda *_: self._end())

    def _press(self, number: int) -> None:
        roles = self._survey.roles
        if self._walk.at == OWN_ROLE and 0 < number <= len(roles):
            self._choose(roles[number - 1].id)
        elif self._walk.statement is not None and number == 0:
            self._say(None)
        elif self._walk.statement is not None and number in self.statement.values:
            self._say(number)

    def _choose(self, role: str) -> None:
        self._move(self._walk.choosing(role))

    def _say(self, value: object) -> None:
        if value is None or isinstance(value, int):
            self._move(self._walk.saying(value))

    def _go_on(self) -> None:
        if self._walk.is_over:
            self._send()
        else:
            self._go(1)

    def _go(self, by: int) -> None:
        self._move(self._walk.going(by))

    def _move(self, walk: Walk) -> None:
        """Be at another step; while a sheet is being handed in nobody moves, and after the last one nobody begins."""
        if not self._sending and (self._walk.begun or not self._last):
            self._walk = walk
            if not walk.begun:
                self._forget()
            self._show(thanks=False)

    def _end(self) -> None:
        """End the survey here, or put one begun sheet away."""
        if self._walk.begun:
            self._move(Walk(self._survey))
        else:
            self.close()

    def _forget(self) -> None:
        """Nothing of one person's answers is there when the next one begins."""
        self._walk = Walk(self._survey)
        self.hand_in.empty()
        self.on.setEnabled(True)

    def _show(self, *, thanks: bool) -> None:
        walk = self._walk
        if not walk.begun:
            most = max((len(asked_of(self._survey, role.id)) for role in self._survey.roles), default=0)
            self.hand_over.show_after(self._survey, minutes_for(most), thanks=thanks)
            self._face(self.hand_over, self.end if self._last else self.hand_over.begin)
        elif walk.at == OWN_ROLE:
            self.own.show_own(walk.draft.role)
            self._face(self.own, self.own)
        elif walk.statement is not None:
            said = walk.draft.said.get(walk.statement, UNSAID)
            self.statement.show_statement(self._survey, walk.draft.role, walk.statement, said)
            self._face(self.statement, self.statement)
        else:
            self.hand_in.show_count(walk.draft.answered, len(walk.asked))
            self._face(self.hand_in, self.hand_in.code)
        self._show_foot()

    def _face(self, face: QWidget, focus: QWidget) -> None:
        self._faces.setCurrentWidget(face)
        self._scroll.verticalScrollBar().setValue(0)
        focus.setFocus()

    def _show_foot(self) -> None:
        walk, asking, number = self._walk, self._walk.statement is not None, len(self._walk.asked)
        self.back.setVisible(walk.begun)
        self.on.setVisible(walk.begun and bool(walk.draft.role))
        skips = asking and walk.statement not in walk.draft.said
        on = translate("Survey", "Skip") if skips else translate("Survey", "On")
        self.on.setText(translate("Survey", "Hand in my answers") if walk.is_over else on)
        begun, ended = translate("Survey", "Throw away what I said"), translate("Survey", "End here")
        self.end.setText(begun if walk.begun else ended)
        self._bar.setVisible(asking)
        self._bar.setRange(0, max(1, number))
        self._bar.setValue(max(0, walk.at))
        place = translate("Survey", "Statement {number} of {all}").format(number=walk.at + 1, all=number)
        self._place.setText(place if asking else "")

    def _send(self) -> None:
        if self._sending:
            return
        self._sending = True
        self.on.setEnabled(False)
        self._give(self._walk.draft.sheet(self.hand_in.code.text()), self._sent, self._not_sent)

    def _sent(self) -> None:
        """It is on disk: forget it here, and hand the computer over."""
        if self._closed:
            return  # by now there is nothing to say it with
        self._sending = False
        self.given.emit(self._walk.draft.role)
        self._forget()
        self._show(thanks=True)

    def _not_sent(self, _trouble: Trouble) -> None:
        if not self._closed:
            self._sending = False
            self.on.setEnabled(True)
            self.hand_in.trouble.show()

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Survey", "Collaboration survey"))
        self.back.setText(translate("Survey", "Back"))
        for face in (self.own, self.statement, self.hand_in):
            face.retranslate()
        self._show(thanks=False)
