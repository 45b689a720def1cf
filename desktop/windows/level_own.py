"""The citizen's own account beside a condition of FSIII: how it is done, and whether it is felt as a limitation."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.level_say import STRIKING_WORDS
from desktop.model.level_views import DOING_NAMES, MEANING_NAMES, Doing, Meaning, Own, Striking
from desktop.text_size import hold, px, tall
from desktop.theme import TARGET
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label
from desktop.windows.wrap import Wrap

ARROW = 56
"""Room beside the words of a choice, in pixels."""


class LevelOwn(QWidget):
    """Two choices on a line, and a word where the answer and the others' levels are worth talking about."""

    chosen = Signal(str, object)
    """What of it, `doing` or `meaning`, and which, or None."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._word = label("muted"), label("fault", wrap=True)
        self.doing, self.meaning = CalmChoice(), CalmChoice()
        hold(self._caption, QWidget.setFixedHeight, TARGET, tall)
        line = Wrap(gap=8)
        for choice in (self._caption, self.doing, self.meaning):
            line.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._word)
        for name, choice, kinds in (("doing", self.doing, tuple(Doing)), ("meaning", self.meaning, tuple(Meaning))):
            hold(choice, QWidget.setMinimumHeight, TARGET, tall)
            # Not by the choice's own data: Qt would give a plain string back.
            offered = (None, *kinds)
            choice.activated.connect(lambda at, name=name, offered=offered: self.chosen.emit(name, offered[at]))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key comes to, in order."""
        return self.doing, self.meaning

    def show_own(self, own: Own, found: Striking | None) -> None:
        """Show what the citizen says, and what is striking about it."""
        self._fill(self.doing, self.tr("How the citizen does it …"), DOING_NAMES.values())
        self._fill(self.meaning, self.tr("How the citizen finds it …"), MEANING_NAMES.values())
        self.doing.setCurrentIndex(0 if own.doing is None else 1 + list(Doing).index(own.doing))
        self.meaning.setCurrentIndex(0 if own.meaning is None else 1 + list(Meaning).index(own.meaning))
        self._caption.setText(self.tr("The citizen’s own account:"))
        self.doing.setAccessibleName(self.tr("How the citizen does it"))
        self.meaning.setAccessibleName(self.tr("How the citizen finds it"))
        self._word.setText(Language.translate("Levels", STRIKING_WORDS[found]) if found is not None else "")
        self._word.setVisible(found is not None)

    @staticmethod
    def _fill(choice: CalmChoice, nothing: str, names: Iterable[str]) -> None:
        texts = [nothing, *(Language.translate("Levels", name) for name in names)]
        if texts != [choice.itemText(at) for at in range(choice.count())]:
            choice.clear()
            choice.addItems(texts)
            room = max(map(choice.fontMetrics().horizontalAdvance, texts))
            choice.setMinimumWidth(room + px(ARROW))
