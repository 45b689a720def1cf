"""What stands beside the levels of a sub-theme: its name and theme, what the case says, and what does not fit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.assessed import LevelRow
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem, Scale
from desktop.model.journey import Card
from desktop.model.level_say import MISFITS, short_words
from desktop.model.level_views import foreign, line_of, misfits
from desktop.model.level_words import levels_of
from desktop.windows.labels import breakable, label


class LevelTold(QWidget):
    """Lines of text; those that have nothing to say are not there."""

    def __init__(self, scales: Sequence[Scale]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._scales = scales
        self._name, self._theme = label("strong", wrap=True), label("muted", wrap=True)
        self._case, self._misfit, self._foreign = (label(role, wrap=True) for role in ("muted", "fault", "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for widget in (self._name, self._theme, self._case, self._misfit, self._foreign):
            column.addWidget(widget)
        column.addStretch(1)

    def show_row(self, row: LevelRow, system: CodeSystem, case: Case | None) -> None:
        """Show what is known of the row whatever its levels are."""
        found, line = system.find(row.code), line_of(case, row, system)
        theme = system.theme_of(found) if found is not None else None
        self._name.setText(breakable(row.label))
        say(self._theme, theme.label if theme is not None and theme.label != row.label else "")
        told = levels_of(line, Language.translate) if line is not None else ""
        say(self._case, self.tr("In the case: {levels}").format(levels=told) if told else "")

    def show_faults(self, row: LevelRow, scale: Scale, goals: Sequence[Card], *, hidden: bool) -> None:
        """Show what does not go together, unless its levels are being set blind."""
        kinds = () if hidden else misfits(row, scale, goals)
        say(self._misfit, "\n".join(Language.translate("Levels", MISFITS[each]) for each in kinds))
        others = short_words(row, self._scales) if foreign(row, scale) else ""
        words = self.tr("Set on another scale, and kept as it was: {levels}")
        say(self._foreign, words.format(levels=others) if others else "")


def say(where: QLabel, words: str) -> None:
    """Let a line say something, or be away."""
    where.setText(words)
    where.setVisible(bool(words))
