"""A few choices side by side, of which one is chosen."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy

from desktop.windows.board_bar import Segment

T = TypeVar("T")


class Segments(QFrame, Generic[T]):
    """Says what was chosen; `choose` says nothing."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[T]) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.buttons: dict[T, Segment] = {}
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for each in choices:
            button = self.buttons[each] = Segment()
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.clicked.connect(lambda *_, each=each: self.chosen.emit(each))
            group.addButton(button)
            row.addWidget(button)

    def choose(self, choice: T) -> None:
        """Mark what is chosen."""
        self.buttons[choice].setChecked(True)
