"""The page on which one perspective chooses which level of a goal's scale it expects, unseen by the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.model.gas import STEPS, Gas
from desktop.model.sides import Side
from desktop.windows.gas_choice import LevelCard
from desktop.windows.gas_words import perspective_name
from desktop.windows.labels import label
from desktop.windows.panel_form import restyle


class GasChoosing(QWidget):
    """Holds the choice until it is kept; what was chosen before is never shown, for somebody else may sit here."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards = {level: LevelCard(level) for level in STEPS}
        self._group = QButtonGroup(self)
        self._chip, self._question = label("chip"), label("strong", wrap=True)
        self._unwritten = label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question)
        column.addWidget(self._unwritten)
        for level, card in self.cards.items():
            self._group.addButton(card)
            card.stepped.connect(lambda step, level=level: self._step(level, step))
            column.addWidget(card)
        column.addStretch(1)
        self._group.buttonClicked.connect(lambda *_: self.chosen.emit())

    @property
    def level(self) -> int | None:
        """What is chosen now."""
        return next((level for level, card in self.cards.items() if card.isChecked()), None)

    def begin(self, side: Side) -> None:
        """Let a perspective choose."""
        self._chip.setText(f"{side.letter} · {perspective_name(side)}")
        restyle(self._chip, "side", side.value)
        self._question.setText(self.tr("Which level do you honestly expect at the follow-up?"))
        self._unwritten.setText(self.tr("Not all five levels have words yet. Where they lack, their names stand."))
        self._group.setExclusive(False)
        for card in self.cards.values():
            card.setChecked(False)
        self._group.setExclusive(True)

    def show_scale(self, scale: Gas) -> None:
        """Show the words of the levels."""
        for level, card in self.cards.items():
            card.show_words(scale.at(level))
        self._unwritten.setVisible(not all(words.strip() for words in scale.words))

    def take_focus(self) -> None:
        """Let the keyboard begin in the middle, which says nothing."""
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, level: int, step: int) -> None:
        wanted = self.cards[max(min(STEPS), min(max(STEPS), level + step))]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        wanted.click()
