"""The second screen of taking part: what one is called, and whose side one sits for. Both are remembered."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.model.people import SEATED
from desktop.model.presence import LONGEST
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.seating_words import side_name
from desktop.windows.wrap import Wrap


class JoinWho(QWidget):
    """Two questions, neither of which has to be answered."""

    def __init__(self, name: str, side: Side | None) -> None:
        super().__init__()
        self._captions = (label("kicker"), label("kicker"))
        self.name, self._note = QLineEdit(name), label("muted", wrap=True)
        self.sides = {each: QPushButton() for each in SEATED}
        self._build()
        if side in self.sides:
            self.sides[side].setChecked(True)
        self._retranslate()

    @property
    def side(self) -> Side:
        """The side that was chosen."""
        return next((side for side, button in self.sides.items() if button.isChecked()), Side.OTHERS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.name.setMaxLength(LONGEST)
        hold(self.name, QLineEdit.setMinimumHeight, 44, tall)
        row, column, choice = Wrap(gap=8), QVBoxLayout(self), QButtonGroup(self)
        for button in self.sides.values():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("fit", "touch")
            choice.addButton(button)
            row.addWidget(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._captions[0])
        column.addWidget(self.name)
        column.addSpacing(10)
        column.addWidget(self._captions[1])
        column.addLayout(row)
        column.addWidget(self._note)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self._captions[0].setText(self.tr("What are you called?").upper())
        self._captions[1].setText(self.tr("Whose side do you sit for?").upper())
        self.name.setAccessibleName(self.tr("What are you called?"))
        self.name.setPlaceholderText(self.tr("First name, role or initials"))
        for side, button in self.sides.items():
            button.setText(f"{side.letter}  {side_name(side)}")
        self._note.setText(self.tr("The others in the room see your name and side while you take part."))
