"""The screens of the collaboration survey, one at a time: hand-over, own role, a statement, and handing in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import BEST, WORST, ItemSet, Survey, SurveyRole
from desktop.model.survey_draft import Asked
from desktop.model.survey_tags import LONGEST, SHORTEST, code_of
from desktop.text_size import factor, hold
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import breakable, for_menu, label
from desktop.windows.panel_form import restyle
from desktop.windows.survey_words import role_words
from desktop.windows.wrap import Wrap

translate = Language.translate
WIDE = 940
LARGE = 1.4
"""From this text size on a statement is set in smaller type, so that its five answers stay in sight."""


class HandOver(QWidget):
    """Before the first person and between two: nothing of anybody's answers is left."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self._words = label("stage", wrap=True), label("lead", wrap=True)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        self.begin.setProperty("fit", "touch")
        hold(self.begin, QWidget.setMinimumWidth, 260)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for words in (self.heading, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
            column.addSpacing(10)
        column.addSpacing(20)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_after(self, survey: Survey, minutes: int, *, thanks: bool) -> None:
        """Thank the person who has just answered, or welcome the first one."""
        heading = translate("Survey", "Thank you. Pass the computer on")
        if not thanks:
            heading = translate("Survey", "How do we work together on “{process}”?").format(process=survey.process)
        self.heading.setText(breakable(heading))
        restyle(self.heading, "role", "stage" if factor() < LARGE else "heading")
        words = translate(
            "Survey",
            "You answer alone and anonymously: no name, no time and no order is kept, and a field is only shown when "
            "at least {least} have answered it. It takes about {minutes} minutes.",
        )
        self._words.setText(words.format(least=survey.least, minutes=minutes))
        self.begin.setText(translate("Survey", "Begin"))


class OwnRole(QWidget):
    """Which of the roles somebody answers for; the number keys choose as well."""

    chosen = Signal(str)

    def __init__(self, survey: Survey) -> None:
        super().__init__()
        self._heading, self._words = label("stage", wrap=True), label("lead", wrap=True)
        self.buttons: dict[str, QPushButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column, roles = QVBoxLayout(self), QWidget()
        wrap = Wrap(roles, cell=270, gap=12, fit=True)
        for number, role in enumerate(survey.roles, 1):
            button = self.buttons[role.id] = QPushButton(for_menu(f"{number}   {role_words(role)}"))
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setProperty("fit", "touch")
            button.setAccessibleName(role_words(role))
            button.clicked.connect(lambda *_, key=role.id: self.chosen.emit(key))
            wrap.addWidget(button)
        column.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(20)
        column.addWidget(roles)
        column.addStretch(2)

    def show_own(self, own: str) -> None:
        """Show which role was chosen, if any."""
        for key, button in self.buttons.items():
            button.setChecked(key == own)

    def retranslate(self) -> None:
        self._heading.setText(translate("Survey", "Which role do you answer for?"))
        self.setAccessibleName(self._heading.text())
        restyle(self._heading, "role", "stage" if factor() < LARGE else "heading")
        self._words.setText(translate("Survey", "Choose the one that is nearest to your work."))


class AskedStatement(QWidget):
    """A statement about one role: five large targets with the scale's words, and one for who cannot say."""

    said = Signal(object)
    """A value from 1 to 5, or nothing where somebody does not know."""
    passed = Signal()
    """They do not work with this role at all."""

    def __init__(self, items: ItemSet) -> None:
        super().__init__()
        self._items = items
        self._role, self._lead = label("chip"), label("lead", wrap=True)
        self._role.setProperty("size", "large")
        self._words = label("stage", wrap=True)
        self.values = {value: QPushButton(str(value)) for value in range(WORST, BEST + 1)}
        self._scale = [label("muted", words, wrap=True) for words in items.scale]
        self.unknown, self.pass_over = QPushButton(), QPushButton()
        self._build()

    def show_statement(self, survey: Survey, own: str, asked: Asked, said: object) -> None:
        """Show a statement, and what this person has said to it; nothing said is `...`."""
        about, dimension = asked
        role = survey.role(about) or SurveyRole(about, "")
        words = self._items.statement(dimension, role.label)
        within = translate("Survey", "{role} (among yourselves)")
        self._role.setText(within.format(role=role_words(role)) if about == own else role_words(role))
        restyle(self._role, "side", role.side.value)
        scale = ", ".join(f"{value}: {step}" for value, step in enumerate(self._items.scale, WORST))
        self.setAccessibleName(f"{self._role.text()}. {words} {scale}, {self.unknown.text()}")
        self._lead.setText(breakable(self._items.lead_in(survey.process, role.label)))
        self._words.setText(breakable(words))
        restyle(self._words, "role", "stage" if factor() < LARGE else "heading")
        for value, button in self.values.items():
            button.setChecked(value == said)
            button.setAccessibleName(f"{words} {value}: {self._items.scale[value - WORST]}")
        self.unknown.setChecked(said is None)

    def retranslate(self) -> None:
        self.unknown.setText(for_menu(f"0   {self._items.unknown}"))
        self.pass_over.setText(translate("Survey", "We never work together: on to the next role"))

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a reader says its name; digits go on to the window
        column, row, head = QVBoxLayout(self), QGridLayout(), QHBoxLayout()
        head.addWidget(self._role)
        head.addStretch(1)
        head.addWidget(self.pass_over)
        row.setHorizontalSpacing(14)
        for value, button in self.values.items():
            button.setCheckable(True)
            button.setProperty("kind", "answer")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda *_, value=value: self.said.emit(value))
            row.addWidget(button, 0, value - WORST)
            row.setColumnStretch(value - WORST, 1)
            below = self._scale[value - WORST]
            below.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            row.addWidget(below, 1, value - WORST)
        self.unknown.setCheckable(True)
        self.unknown.setProperty("fit", "touch")
        self.unknown.clicked.connect(lambda *_: self.said.emit(None))
        self.pass_over.setProperty("kind", "quiet")
        self.pass_over.clicked.connect(self.passed)
        column.addLayout(head)
        column.addStretch(1)
        column.addWidget(self._lead)
        column.addSpacing(8)
        column.addWidget(self._words)
        column.addSpacing(28)
        column.addLayout(row)
        column.addSpacing(14)
        column.addWidget(self.unknown)
        column.addStretch(2)


class HandIn(QWidget):
    """The end of a sheet: how much was answered, and a code of one's own for who wants to be compared."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._counted = label("stage", wrap=True), label("lead", wrap=True)
        self._caption, self._help = label("strong", wrap=True), label("muted", wrap=True)
        self.code, self.trouble = QLineEdit(), label("fault", wrap=True)
        self._short = label("fault", wrap=True)
        guard_line(self.code)
        self.code.textChanged.connect(lambda words: self._short.setVisible(bool(words.strip()) and not code_of(words)))
        self.code.setMaxLength(LONGEST)
        hold(self.code, QWidget.setMaximumWidth, 320)
        self._caption.setBuddy(self.code)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for widget in (self._heading, self._counted):
            column.addWidget(widget)
        column.addSpacing(24)
        for part in (self._caption, self.code, self._short, self._help, self.trouble):
            column.addWidget(part)
        column.addStretch(2)
        self.trouble.hide()
        self._short.hide()

    def show_count(self, said: int, asked: int) -> None:
        """Tell how many statements were answered."""
        words = translate("Survey", "You have answered {said} of {asked} statements. The rest counts as “don't know”.")
        if said == asked:
            words = translate("Survey", "You have answered all {asked} statements.")
        self._counted.setText(words.format(said=said, asked=asked))

    def empty(self) -> None:
        """Forget what was written, also what could be undone."""
        self.code.setText("")  # unlike `clear`, which Ctrl+Z would take back for the next person to read
        self.trouble.hide()

    def retranslate(self) -> None:
        self._heading.setText(translate("Survey", "Nothing is handed in yet"))
        restyle(self._heading, "role", "stage" if factor() < LARGE else "heading")
        self._caption.setText(translate("Survey", "A code of your own (you may leave it out)"))
        self.code.setAccessibleName(self._caption.text())
        self._help.setText(
            translate(
                "Survey",
                "If you write the same code before and after, what you say can be compared with what you said. Make "
                "one up that only you know and can find again, such as the first two letters of your mother's name "
                "and the day she was born: “ka14”. The code itself is never kept, only a sign that cannot be turned "
                "back into it.",
            )
        )
        short = translate("Survey", "So short a code ties nothing together: it takes {letters} letters or digits.")
        self._short.setText(short.format(letters=SHORTEST))
        self.trouble.setText(
            translate("Survey", "The answers could not be saved yet. Nothing is lost; press the button again.")
        )
