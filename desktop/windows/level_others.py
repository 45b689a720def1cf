"""The levels of other code systems than the one in view: they stay as they are, and a press leads there."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.assessed import Assessed
from desktop.model.code_system import Scale
from desktop.model.level_say import short_words
from desktop.model.level_views import OFFERED, hidden_of
from desktop.windows.case_editor_words import SYSTEMS
from desktop.windows.labels import label
from desktop.windows.row_button import RowButton


class LevelOthers(QWidget):
    """A line for each system that has levels; away where there are none."""

    system_wanted = Signal(str)

    def __init__(self, scales: Sequence[Scale]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._scales = scales
        self._head = label("kicker")
        self.buttons: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._head)

    def show_all_but(self, system: str, assessed: Assessed) -> None:
        """List what is set in other systems than this one."""
        self._head.setText(self.tr("Levels in other code systems, never converted").upper())
        told = dict(self._tell(system, assessed))
        self.setVisible(bool(told))
        if list(told.values()) == [button.accessibleName() for button in self.buttons]:
            return
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [RowButton(words) for words in told.values()]
        for name, button in zip(told, self.buttons, strict=True):
            button.clicked.connect(partial(self.system_wanted.emit, name))
            self._column.addWidget(button)

    def _tell(self, system: str, assessed: Assessed) -> Iterator[tuple[str, str]]:
        for name in OFFERED:
            rows = assessed.levels_of(name) if name != system else ()
            if rows:
                hidden = {row.code for row in rows if hidden_of(assessed, row).going}
                said = (row.label if row.code in hidden else short_words(row, self._scales) for row in rows)
                yield name, f"{Language.translate('CaseHelp', SYSTEMS[name])} · {' · '.join(said)}"
