"""Typing in answers from paper: whose sheet it is, a digit for each statement, and the last sheet to be taken back."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import BEST, WORST, Dimension, Survey
from desktop.model.survey_draft import Draft, asked_of
from desktop.model.survey_tags import LONGEST
from desktop.overriding import override
from desktop.text_size import hold
from desktop.trouble import Trouble
from desktop.windows.entry_grid import EntryGrid
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import breakable, for_menu, label
from desktop.windows.survey_window import Give
from desktop.windows.survey_words import dimension_short, role_words
from desktop.windows.wrap import Wrap

translate = Language.translate
Finished = tuple[Draft, str]
"""A sheet with its code."""


class PaperEntry(QWidget):
    """A finished sheet waits until the next one is finished, and can be taken back so long; then it is handed in."""

    done = Signal()
    """Everything is handed in, and the paper put away."""
    given = Signal()

    def __init__(self, survey: Survey, give: Give) -> None:
        super().__init__()
        self._survey, self._give = survey, give
        self._draft = Draft()
        self._unsent: list[Finished] = []
        """The sheet finished last; before it those that the disk did not take."""
        self._handed = self._going = 0
        self.leaving = self._kept = False
        self._rows: list[str] = []
        self._scroll = QScrollArea()
        self.roles: dict[str, QPushButton] = {}
        self.grid, self.code = EntryGrid(WORST, BEST), QLineEdit()
        self.next, self.drop, self.take_back, self.finish = (QPushButton() for _ in range(4))
        self._whose, self._how, self._caption = label("heading", wrap=True), label("muted", wrap=True), label("kicker")
        self._stands = label("strong", wrap=True)
        self._state, self.trouble = label("strong", wrap=True), label("fault", wrap=True)
        self._build()
        self._connect()
        self._retranslate()
        self._begin_sheet()

    def take_keys(self) -> None:
        (self.grid if self._draft.role else self).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if not self._draft.role and 0 < number <= len(self._survey.roles):
            self.choose(self._survey.roles[number - 1].id)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        guard_line(self.code)
        self.code.setMaxLength(LONGEST)
        hold(self.code, QWidget.setMaximumWidth, 240)
        self._caption.setBuddy(self.code)
        self.next.setProperty("kind", "primary")
        card, below = QFrame(), QHBoxLayout()
        foot, inside, column = QHBoxLayout(), QVBoxLayout(card), QVBoxLayout(self)
        card.setProperty("role", "card")
        foot.setSpacing(10)
        for widget in (self._caption, self.code):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.drop)
        foot.addWidget(self.next)
        inside.setContentsMargins(22, 16, 22, 18)
        inside.setSpacing(10)
        for each in (self._whose, self._choices(), self._how):
            inside.addWidget(each)
        inside.addWidget(self.grid)
        inside.addWidget(self._stands)
        inside.addLayout(foot)
        inside.addStretch(1)
        inside.addWidget(self.trouble)
        below.addWidget(self._state, 1)
        below.addWidget(self.take_back)
        below.addWidget(self.finish)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(12)
        self._scroll.setWidget(card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("clear")
        column.addWidget(self._scroll, 1)
        column.addLayout(below)
        self.trouble.hide()

    def _choices(self) -> QWidget:
        roles = QWidget()
        wrap = Wrap(roles, gap=8, fit=True)
        for number, role in enumerate(self._survey.roles, 1):
            button = self.roles[role.id] = QPushButton(for_menu(f"{number}   {role_words(role)}"))
            button.setCheckable(True)
            button.setProperty("fit", "touch")
            button.setAccessibleName(role_words(role))
            button.clicked.connect(lambda *_, key=role.id: self.choose(key))
            wrap.addWidget(button)
        return roles

    def _connect(self) -> None:
        self.grid.typed.connect(self._say)
        self.grid.wiped.connect(self._wipe)
        self.grid.filled.connect(self.code.setFocus)
        self.grid.currentCellChanged.connect(lambda *_: self._say_statement())
        self.code.returnPressed.connect(self._finish_sheet)
        self.next.clicked.connect(lambda *_: self._finish_sheet())
        self.drop.clicked.connect(lambda *_: self._begin_sheet())
        self.take_back.clicked.connect(lambda *_: self._take_back())
        self.finish.clicked.connect(lambda *_: self.leave())

    def leave(self) -> None:
        """Hand in what waits, and what is in hand if anything stands in it, and be done."""
        self._finish_sheet()
        self.leaving = True
        self._hand_in()
        self._end_if_left()

    def keep(self) -> None:
        """Hand in what is finished, as this is about to be thrown away; what is half typed is still on paper."""
        self._kept = True
        for draft, code in self._unsent:
            self._give(draft.sheet(code), lambda: None, lambda _: None)
        self._unsent.clear()

    def choose(self, role: str) -> None:
        """Begin a sheet of this role."""
        if role != self._draft.role:
            self._draft = Draft(role)
        self._rows = list(dict.fromkeys(about for about, _ in asked_of(self._survey, role)))
        names = [role_words(each) for each in self._survey.about(role)]
        self.grid.begin(names, [f"{at}\n{dimension_short(each)}" for at, each in enumerate(Dimension, 1)])
        self._show()
        self.grid.setFocus()

    def _say(self, row: int, column: int, value: object) -> None:
        if value is None or isinstance(value, int):
            self._draft = self._draft.saying(self._rows[row], tuple(Dimension)[column], value)
            self._show()

    def _wipe(self, row: int, column: int) -> None:
        self._draft = self._draft.without(self._rows[row], tuple(Dimension)[column])
        self._show()

    def _finish_sheet(self) -> None:
        """Let this sheet wait, and hand in those that waited before it."""
        if self._draft.said:
            self._hand_in()
            self._unsent.append((self._draft, self.code.text()))
            self._begin_sheet()

    def _begin_sheet(self) -> None:
        self._draft = Draft()
        self.code.setText("")  # unlike `clear`, which Ctrl+Z would take back
        self._show()
        self.setFocus()

    def _take_back(self) -> None:
        """Go on with the sheet that was finished last."""
        if self._unsent:
            draft, code = self._unsent.pop()
            self.choose(draft.role)
            self._draft = draft
            self.code.setText(code)
            self._show()

    def _hand_in(self) -> None:
        """Hand in all that waits: one sheet, or more where the disk took none of them the last time."""
        wait, self._unsent = self._unsent, []
        for finished in wait:
            self._going += 1
            self._give(finished[0].sheet(finished[1]), self._sent, partial(self._not_sent, finished))

    def _sent(self) -> None:
        if self._kept:
            return  # by now there is nothing to show it with
        self._going -= 1
        self._handed += 1
        self.trouble.setVisible(bool(self._unsent) and self.trouble.isVisibleTo(self))
        self.given.emit()
        self._show()
        self._end_if_left()

    def _not_sent(self, finished: Finished, _trouble: Trouble) -> None:
        if self._kept:
            return
        self._going -= 1
        self.leaving = False
        self._unsent.insert(0, finished)
        self.trouble.show()
        self._show()

    def _end_if_left(self) -> None:
        if self.leaving and not self._going and not self._unsent:
            self.done.emit()

    def _show(self) -> None:
        chosen = bool(self._draft.role)
        for key, button in self.roles.items():
            button.setChecked(key == self._draft.role)
            button.setEnabled(key == self._draft.role or not self._draft.said)
        dimensions = tuple(Dimension)
        self.grid.show_values(
            {
                (self._rows.index(about), dimensions.index(each)): value
                for (about, each), value in self._draft.said.items()
            }
        )
        for widget in (self.grid, self.code, self._caption, self.next):
            widget.setEnabled(chosen)
        self.grid.setVisible(chosen)
        self._stands.setVisible(chosen)
        self.next.setEnabled(bool(self._draft.said))
        self.take_back.setVisible(bool(self._unsent) and not self._draft.role)
        self.drop.setVisible(bool(self._draft.said))
        words = translate("Survey", "Handed in from paper: {number}").format(number=self._handed)
        if self._unsent:
            role = self._survey.role(self._unsent[-1][0].role)
            last = translate("Survey", "The last sheet ({role}) is handed in with the next one.")
            last = last.format(role=role.label if role is not None else "…")
            words = f"{words} · {last}"
        self._state.setText(words)

    def _say_statement(self) -> None:
        """Say the statement that the next digit is for, with the number it has on paper."""
        row, column = self.grid.currentRow(), self.grid.currentColumn()
        about = self._survey.role(self._rows[row]) if 0 <= row < len(self._rows) else None
        dimensions = tuple(Dimension)
        if about is None or not 0 <= column < len(dimensions):
            self._stands.setText("")
            return
        words = self._survey.items.statement(dimensions[column], about.label)
        self.grid.bring_into(self._scroll)
        self._stands.setText(breakable(f"{row * len(dimensions) + column + 1}.  {words}"))

    def _retranslate(self) -> None:
        self._whose.setText(translate("Survey", "Whose sheet is it?"))
        self._how.setText(
            translate(
                "Survey",
                "Type 1 to 5 for each statement, and 0 for “don't know”. Each row is a role on the sheet. Backspace "
                "goes one back, Enter ends the sheet.",
            )
        )
        self._caption.setText(translate("Survey", "Own code").upper())
        self.code.setAccessibleName(translate("Survey", "Own code"))
        self.next.setText(translate("Survey", "Next sheet"))
        self.drop.setText(translate("Survey", "Throw this sheet away"))
        self.take_back.setText(translate("Survey", "Take the last sheet back"))
        self.finish.setText(translate("Survey", "Done with the paper"))
        self.trouble.setText(
            translate("Survey", "The answers could not be saved yet. Nothing is lost; press the button again.")
        )
        self._show()
