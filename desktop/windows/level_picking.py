"""Which sub-themes an exercise is about: a list to tick in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.model.assessed import LevelRow
from desktop.windows.labels import for_menu, label

AT_FIRST = 3
"""So many sub-themes are ticked to begin with: as many as one talks about in a quarter of an hour."""


class LevelPicking(QWidget):
    """What the exercise is about."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words, self.boxes = label("lead", wrap=True), dict[str, QCheckBox]()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._words)
        self._column.addStretch(1)

    @property
    def codes(self) -> list[str]:
        """The sub-themes that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def offer(self, rows: Sequence[LevelRow]) -> None:
        """Offer these; what is ticked stays so."""
        self._words.setText(
            self.tr(
                "Which sub-themes? Citizen, authority and provider each set the level now for themselves, without "
                "seeing the others’. Then all are shown together, and you talk about where you see it differently."
            )
        )
        for row in rows:
            if row.code not in self.boxes:
                box = self.boxes[row.code] = QCheckBox(for_menu(row.label))
                box.setChecked(len(self.boxes) <= AT_FIRST)
                box.toggled.connect(self.changed)
                self._column.insertWidget(self._column.count() - 1, box)
        gone = self.boxes.keys() - {row.code for row in rows}
        for code in gone:
            box = self.boxes.pop(code)
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
