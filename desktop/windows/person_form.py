"""One participant, edited where they stand: what they are called, where they come from, and whom they sit with."""

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.model.people import PERSON_TEXTS, SEATED, Pair, Person, Together
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.group_errands import GroupErrands
from desktop.windows.labels import label
from desktop.windows.live_line import LiveLine
from desktop.windows.seating_words import side_name
from desktop.windows.stay import Stay


class PersonForm(QWidget):
    """Every keystroke is kept at once; nothing has to be filled in."""

    closed = Signal()

    def __init__(self, look: Look, errands: GroupErrands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._errands = look, errands
        self._person = ""
        self._stay = Stay(errands.session.people)
        self.back, self.remove, self.unseat = QPushButton(), QPushButton(), QPushButton()
        self.texts = {name: LiveLine() for name in PERSON_TEXTS}
        self.side, self.leader, self.away = CalmChoice(), QCheckBox(), QCheckBox()
        self.together, self.other, self.tie = CalmChoice(), CalmChoice(), QPushButton()
        self._captions = {name: label("kicker") for name in (*PERSON_TEXTS, "side", "pairs")}
        self._pairs = QVBoxLayout()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def person_id(self) -> str:
        return self._person

    def show_person(self, person_id: str) -> None:
        """Show somebody; what is being written about somebody else is ended."""
        if person_id != self._person:
            self._stay.end()
        self._person = person_id
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        person = self._errands.people.person(self._person)
        self.setEnabled(person is not None)
        if person is None:
            return
        for name, line in self.texts.items():
            line.show_text(getattr(person, name))
        self.texts["label"].setPlaceholderText(self._errands.names.of(person.id))
        self.side.setCurrentIndex(SEATED.index(person.side))
        for box, state in ((self.leader, person.is_leader), (self.away, person.away)):
            with QSignalBlocker(box):
                box.setChecked(state)
        self.unseat.setVisible(person.id in self._errands.tables.seats)
        self._show_pairs(person)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    # Building

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("clear")
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(scroll, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 4, 6, 6)
        column.setSpacing(4)
        self.side.addItems([""] * len(SEATED))
        self.back.setProperty("kind", "quiet")
        self._look.put(self.back, "arrow-left")
        self._look.put(self.remove, "account-remove-outline")
        fields: tuple[tuple[str, QWidget], ...] = (
            ("label", self.texts["label"]),
            ("side", self.side),
            ("unit", self.texts["unit"]),
            ("role", self.texts["role"]),
        )
        for name, field in fields:
            if isinstance(field, LiveLine):
                field.setProperty("kind", "")
            self._captions[name].setBuddy(field)
            column.addWidget(self._captions[name])
            column.addWidget(field)
            column.addSpacing(6)
        column.addWidget(self.leader)
        column.addWidget(self.away)
        column.addSpacing(6)
        self._build_pairs(column)
        column.addSpacing(10)
        column.addWidget(self.unseat)
        column.addWidget(self.remove)
        column.addStretch(1)

    def _build_pairs(self, column: QVBoxLayout) -> None:
        column.addWidget(self._captions["pairs"])
        column.addLayout(self._pairs)
        self.together.addItems([""] * len(Together))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.other, 1)
        row.addWidget(self.tie)
        column.addWidget(self.together)
        column.addLayout(row)

    def _connect(self) -> None:
        document = self._errands.session.people
        self.back.clicked.connect(self.closed)
        for name, line in self.texts.items():
            line.written.connect(partial(self._write, name))
            line.entered.connect(self._stay.begin)
            line.left.connect(self._stay.end)
        self.side.activated.connect(lambda at: self._errands.write(lambda: document.set_side(self._person, SEATED[at])))
        self.leader.toggled.connect(
            lambda on: self._errands.write(lambda: document.set_leader(self._person, leader=on))
        )
        self.away.toggled.connect(lambda on: self._errands.set_away(self._person, away=on))
        self.tie.clicked.connect(self._tie)
        self.unseat.clicked.connect(lambda: self._errands.seat(self._person, ""))
        self.remove.clicked.connect(self._remove)

    # Doing

    def _write(self, name: str, words: str) -> None:
        self._errands.session.people.write(self._person, name, words)

    def _tie(self) -> None:
        other = self.other.currentData()
        if other:
            self._errands.tie(self._person, other, tuple(Together)[self.together.currentIndex()])

    def _remove(self) -> None:
        person = self._person
        self.closed.emit()
        self._errands.remove([person])

    # Showing

    def _show_pairs(self, person: Person) -> None:
        names = self._errands.names
        while (item := self._pairs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        held = [pair for pair in self._errands.people.pairs if person.id in (pair.one, pair.other)]
        for pair in held:
            row = self._pair_row(person, pair)
            self._pairs.addWidget(row)
            row.show()  # the layout would do so later
        taken = {each for pair in held for each in (pair.one, pair.other)} | {person.id}
        chosen = self.other.currentData()
        self.other.clear()
        self.other.addItem(self.tr("Choose a participant"), "")
        for each in self._errands.people.people:
            if each.id not in taken:
                self.other.addItem(names.of(each.id), each.id)
        self.other.setCurrentIndex(max(0, self.other.findData(chosen)))

    def _pair_row(self, person: Person, pair: Pair) -> QWidget:
        other = pair.other if pair.one == person.id else pair.one
        must = pair.together is Together.MUST
        words = self.tr("Must sit with {name}") if must else self.tr("Must not sit with {name}")
        row, gone = QWidget(), QPushButton()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label("", words.format(name=self._errands.names.of(other)), wrap=True), 1)
        line.addWidget(gone)
        gone.setProperty("kind", "quiet")
        hold(gone, QWidget.setFixedWidth, 38, tall)
        self._look.put(gone, "close")
        gone.setAccessibleName(self.tr("This need not be so"))
        gone.setToolTip(self.tr("This need not be so"))
        gone.clicked.connect(partial(self._errands.tie, person.id, other, None))
        return row

    def _retranslate(self) -> None:
        words = {
            "label": self.tr("Name, initials or nothing"),
            "side": self.tr("Side"),
            "unit": self.tr("Workplace"),
            "role": self.tr("Role"),
            "pairs": self.tr("Sits with or apart from"),
        }
        for name, caption in self._captions.items():
            caption.setText(words[name].upper())
        for name, line in self.texts.items():
            line.setAccessibleName(words[name])
        self.side.setAccessibleName(words["side"])
        for at, side in enumerate(SEATED):
            self.side.setItemText(at, f"{side.letter}  {side_name(side)}")
        self.back.setText(self.tr("All participants"))
        self.leader.setText(self.tr("Leader at the workplace"))
        self.away.setText(self.tr("Has left, or did not come"))
        self.together.setItemText(0, self.tr("Must sit together with"))
        self.together.setItemText(1, self.tr("Must not sit together with"))
        self.together.setAccessibleName(words["pairs"])
        self.other.setAccessibleName(self.tr("Choose a participant"))
        self.tie.setText(self.tr("Add"))
        self.unseat.setText(self.tr("Take out of the group"))
        self.remove.setText(self.tr("Take off the list"))
