"""What all views have set in an exercise, with how far it lies apart and what to talk about."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.model.assessed import LevelRow
from desktop.model.code_system import Scale
from desktop.windows.labels import label
from desktop.windows.level_choosing import empty, titled
from desktop.windows.level_lanes import LevelLanes


class LevelTogether(QWidget):
    """Shows what it is given; whether it may be shown is decided by whoever shows it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lead, self._place = label("lead", wrap=True), QVBoxLayout()
        self._shown: tuple[LevelRow, ...] = ()
        self.lanes: dict[str, LevelLanes] = {}
        self._place.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addLayout(self._place)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[LevelRow], scale: Scale, words: Mapping[str, Sequence[str]]) -> None:
        """Show rows, each with what is said of it, by its code."""
        if tuple(rows) == self._shown:
            return
        self._shown, self.lanes = tuple(rows), {}
        empty(self._place)
        self._lead.setText(
            self.tr(
                "Begin where you are farthest apart. Nobody is right yet: tell what you have seen, and with which "
                "support. A text such as “works well” often describes the citizen with the provider’s support."
            )
        )
        for row in rows:
            lanes = self.lanes[row.code] = LevelLanes(self._look)
            lanes.show_row(row, scale)
            lanes.lock(locked=True)
            said = words.get(row.code, ())
            told = [label("strong" if at == 0 else "muted", text, wrap=True) for at, text in enumerate(said) if text]
            self._place.addWidget(titled(row.label, lanes, *told))
