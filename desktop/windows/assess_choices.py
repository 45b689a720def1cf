"""The small choices beside the text of a section: how much support, how often, how sure, and who says so."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.document.assessed import AssessedVerbs
from desktop.language import Language
from desktop.model.assessed import (
    CERTAINTY_NAMES,
    FREQUENCY_NAMES,
    SUPPORT_NAMES,
    Certainty,
    Frequency,
    Section,
    SectionPlan,
    Support,
)
from desktop.model.kinds import INFORMANT_NAMES, Informant
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import label

COLUMNS = 3
SORTS: Mapping[str, type[StrEnum]] = {
    "support": Support,
    "frequency": Frequency,
    "certainty": Certainty,
    "informant": Informant,
}
NAMES: Mapping[str, tuple[str, Mapping[Any, str]]] = {
    "support": ("Assessed", SUPPORT_NAMES),
    "frequency": ("Assessed", FREQUENCY_NAMES),
    "certainty": ("Assessed", CERTAINTY_NAMES),
    "informant": ("Kinds", INFORMANT_NAMES),
}


class AssessChoices(QWidget):
    """Each choice is one step for undo; what nobody has chosen stands open, but for who says so."""

    def __init__(self, verbs: AssessedVerbs, plan: SectionPlan) -> None:
        super().__init__()
        self._verbs, self._plan = verbs, plan
        names = [name for name in SORTS if plan.graded or name == "informant"]
        self.choices: dict[str, CalmChoice] = {name: CalmChoice() for name in names}
        self._captions: dict[str, QLabel] = {name: label("kicker") for name in names}
        self.foot = QHBoxLayout()
        """What stands beside the last choice."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for at, (name, choice) in enumerate(self.choices.items()):
            pair = QVBoxLayout()
            pair.setSpacing(4)
            choice.setMinimumWidth(60)
            pair.addWidget(self._captions[name])
            pair.addWidget(choice)
            grid.addLayout(pair, at // COLUMNS, at % COLUMNS)
            choice.activated.connect(partial(self._choose, name))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.addLayout(self.foot, grid.rowCount() - 1, 1, 1, COLUMNS - 1, Qt.AlignmentFlag.AlignBottom)
        self.retranslate()

    def show_section(self, section: Section, *, locked: bool) -> None:
        """Show what was chosen."""
        for name, choice in self.choices.items():
            value = getattr(section, name)
            if value is None and name == "informant":
                value = self._plan.informant
            choice.setCurrentIndex(max(0, choice.findData(value.value if value is not None else "")))
            choice.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        captions: Mapping[str, Callable[[], str]] = {
            "support": lambda: self.tr("Support"),
            "frequency": lambda: self.tr("How often"),
            "certainty": lambda: self.tr("How sure are we"),
            "informant": lambda: self.tr("Who says so"),
        }
        for name, choice in self.choices.items():
            self._captions[name].setText(captions[name]().upper())
            choice.setAccessibleName(captions[name]())
            held, (context, names) = choice.currentData(), NAMES[name]
            choice.clear()
            choice.addItem(self.tr("Not said"), "")
            for value, words in names.items():
                said = Language.translate(context, words)
                choice.addItem(said[:1].upper() + said[1:], value.value)
            choice.setCurrentIndex(max(0, choice.findData(held)))

    def _choose(self, name: str, at: int) -> None:
        value = self.choices[name].itemData(at)
        self._verbs.choose(self._plan.id, name, SORTS[name](value) if value else None)
