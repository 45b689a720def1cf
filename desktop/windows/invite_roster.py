"""The card that tells who is here: those who wait first, then everybody by name, each with what one can do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.model.day import Day
from desktop.model.link_state import Person, PersonState, Roster
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.invite_words import name_words
from desktop.windows.labels import label
from desktop.windows.question import Question
from desktop.windows.roster_row import RosterRow
from desktop.windows.waiting_row import WaitingRow

ORDER = (PersonState.HERE, PersonState.AWAY, PersonState.OUT)


class InviteRoster(QFrame):
    """Shows a roster; rows that stay keep the keyboard."""

    answered = Signal(str, bool)
    """Who asked to come in, and whether they may."""
    ask_first_wanted = Signal(bool)
    group_wanted = Signal(str, str)
    """Who, and the group they are to sit in."""
    deputy_wanted = Signal(str, bool)
    out_wanted = Signal(str)
    off_wanted = Signal(str)

    def __init__(self, desk: Desk, day: Callable[[], Day]) -> None:
        super().__init__()
        self._desk, self._day = desk, day
        self._roster = Roster()
        self.setProperty("role", "card")
        self._heading, self.count = label("heading"), label("chip")
        self.ask_first, self._nobody = QCheckBox(), label("lead", wrap=True)
        self.waiting: dict[str, WaitingRow] = {}
        self.rows: dict[str, RosterRow] = {}
        self._waiting_column, self._column = QVBoxLayout(), QVBoxLayout()
        self._build()
        self.ask_first.clicked.connect(self.ask_first_wanted)
        self.show_roster(self._roster)

    @property
    def roster(self) -> Roster:
        return self._roster

    def show_roster(self, roster: Roster) -> None:
        """Show who is here now."""
        self._roster = roster
        self.ask_first.setChecked(roster.ask_first)
        self._fill_waiting(roster.of(PersonState.WAITING))
        shown = [person for state in ORDER for person in roster.of(state)]
        self._fill_rows(shown)
        self._nobody.setVisible(not [person for person in shown if not person.own] and not self.waiting)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill_waiting(self, people: tuple[Person, ...]) -> None:
        for who in self.waiting.keys() - {person.who for person in people}:
            _drop(self.waiting.pop(who))
        for person in people:
            if person.who not in self.waiting:
                row = self.waiting[person.who] = WaitingRow(self._desk.look)
                row.answered.connect(partial(self.answered.emit, person.who))
                self._waiting_column.addWidget(row)
                row.show()
            group = self._day().group(person.group)
            self.waiting[person.who].show_person(person, group.name if group is not None else "")

    def _fill_rows(self, people: list[Person]) -> None:
        for who in self.rows.keys() - {person.who for person in people}:
            _drop(self.rows.pop(who))
        for at, person in enumerate(people):
            if person.who not in self.rows:
                self.rows[person.who] = self._row(person.who)
            row = self.rows[person.who]
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
                row.show()
            row.show_person(person)

    def _row(self, who: str) -> RosterRow:
        row = RosterRow(self._desk.look, self._day)
        row.group_wanted.connect(partial(self.group_wanted.emit, who))
        row.deputy_wanted.connect(partial(self.deputy_wanted.emit, who))
        row.out_wanted.connect(lambda: self._ask_out(row.person))
        row.off_wanted.connect(lambda: self._ask_off(row.person))
        return row

    def _ask_out(self, person: Person) -> None:
        question = Question(
            self._desk.window,
            self.tr("Put {name} out?").format(name=name_words(person)),
            self.tr("The laptop keeps what it has, but can send nothing more and cannot come back by itself."),
        )
        question.add_answer(self.tr("Put out"), partial(self.out_wanted.emit, person.who), "danger")
        question.add_answer(self.tr("Let them stay"), lambda: None, "primary").setFocus()
        question.open()

    def _ask_off(self, person: Person) -> None:
        question = Question(
            self._desk.window,
            self.tr("Take {name} off the list?").format(name=name_words(person)),
            self.tr("If the laptop is used again after all, it comes in with the words."),
        )
        question.add_answer(self.tr("Take off the list"), partial(self.off_wanted.emit, person.who), "primary")
        question.add_answer(self.tr("Leave it there"), lambda: None).setFocus()
        question.open()

    def _build(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 16, 0, 6)
        column.setSpacing(6)
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.ask_first)
        column.addLayout(head)
        scroll, body = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("clear")
        body.setObjectName("clear")
        scroll.setWidget(body)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(20, 2, 12, 12)
        inside.setSpacing(6)
        self._waiting_column.setSpacing(6)
        self._column.setSpacing(2)
        inside.addLayout(self._waiting_column)
        inside.addWidget(self._nobody)
        inside.addLayout(self._column)
        inside.addStretch(1)
        column.addWidget(scroll, 1)

    def _retranslate(self) -> None:
        here = len(self._roster.of(PersonState.HERE))
        self._heading.setText(self.tr("Who is here"))
        self.count.setText(self.tr("%n laptop(s)", "", here))
        self.ask_first.setText(self.tr("Ask me first"))
        self.ask_first.setToolTip(self.tr("Whoever knows the words waits until you say yes."))
        self._nobody.setText(self.tr("Nobody else is here yet. They come when they have written the code."))


def _drop(row: QWidget) -> None:
    row.hide()
    row.deleteLater()
