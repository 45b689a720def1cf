"""A few choices side by side, of which one is chosen; a list to open where there is no room for all of them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.board_bar import Segment
from desktop.windows.calm_choice import CalmChoice

T = TypeVar("T")
LEAST = 130
"""The least width of the list, in pixels."""


class Segments(QWidget, Generic[T]):
    """Says what was chosen; `choose` says nothing."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[T]) -> None:
        super().__init__()
        self._all = self._choices = tuple(choices)
        self.buttons: dict[T, Segment] = {}
        self.list, self._frame = CalmChoice(), QFrame()
        self._frame.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        group, row, whole = QButtonGroup(self), QHBoxLayout(self._frame), QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        whole.addWidget(self.list)
        self.list.hide()
        for each in self._choices:
            button = self.buttons[each] = Segment()
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.clicked.connect(lambda *_, each=each: self.chosen.emit(each))
            group.addButton(button)
            row.addWidget(button)
        self.list.activated.connect(lambda at: self.chosen.emit(self._choices[at]))

    def choose(self, choice: T) -> None:
        """Mark what is chosen."""
        self.buttons[choice].setChecked(True)
        self._fill()

    def withhold(self, *choices: T) -> None:
        """Offer all choices but these."""
        self._choices = tuple(each for each in self._all if each not in choices)
        for each, button in self.buttons.items():
            button.setVisible(each in self._choices)
        self._fill()
        self.updateGeometry()

    def say(self, words: dict[T, str]) -> None:
        """Say what each choice is called."""
        for choice, text in words.items():
            self.buttons[choice].setText(text)
        self._fill()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._frame.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(LEAST), self._frame.sizeHint().width()), self._frame.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._frame.sizeHint().width()
        self._frame.setVisible(not narrow)
        self.list.setVisible(narrow)

    def _fill(self) -> None:
        """Let the list offer the same, but for what cannot be chosen now."""
        texts = [self.buttons[each].text() for each in self._choices]
        if texts != [self.list.itemText(at) for at in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(texts)
        at = next((at for at, each in enumerate(self._choices) if self.buttons[each].isChecked()), 0)
        self.list.setCurrentIndex(at)
