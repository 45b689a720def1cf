"""Somebody who asks to be let in, with Yes and No."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.icons import Look
from desktop.model.link_state import Person
from desktop.overriding import override
from desktop.windows.invite_words import name_words
from desktop.windows.labels import label
from desktop.windows.side_badge import SideBadge


class WaitingRow(QFrame):
    """Tells the answer."""

    answered = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._person = Person("")
        self.setProperty("role", "warning")
        self.badge, self.words = SideBadge(look), label(wrap=True)
        self.yes, self.no = QPushButton(), QPushButton()
        self.yes.setProperty("kind", "primary")
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)

    def show_person(self, person: Person, group: str) -> None:
        """Show who asks, and the name of the group they want to sit in."""
        self._person, self._group = person, group
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        name = name_words(self._person)
        self.badge.show_side(self._person.side)
        asked = self.tr("{name} asks to come in to {group}.") if self._group else self.tr("{name} asks to come in.")
        self.words.setText(asked.format(name=name, group=self._group))
        self.words.setToolTip(self._person.address)
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
        self.yes.setAccessibleName(self.tr("Let {name} in").format(name=name))
        self.no.setAccessibleName(self.tr("Turn {name} away").format(name=name))
