"""What stands in place of the red thread while the plan has no cards: what it is, and how to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import label


class ThreadEmpty(QWidget):
    """Two sentences and two buttons."""

    wish_wanted = Signal()
    goal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._how = label("heading"), label("body", wrap=True)
        self.wish, self.goal = QPushButton(), QPushButton()
        self.wish.setProperty("kind", "primary")
        hold(self._how, QWidget.setFixedWidth, 560)
        self._how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setSpacing(14)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.wish)
        row.addWidget(self.goal)
        row.addStretch(1)
        column.addStretch(1)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QHBoxLayout()  # not by alignment: a layout gives words that wrap their height only in a row
        words.addStretch(1)
        words.addWidget(self._how)
        words.addStretch(1)
        column.addLayout(words)
        column.addLayout(row)
        column.addStretch(2)
        self.wish.clicked.connect(self.wish_wanted)
        self.goal.clicked.connect(self.goal_wanted)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("There is no red thread yet"))
        self._how.setText(
            self.tr(
                "It goes from the citizen's wish over purpose, goals and efforts to the steps of the journey, and "
                "shows where something is missing. Begin with the wish, or with a goal."
            )
        )
        self.wish.setText(self.tr("Write the first wish"))
        self.goal.setText(self.tr("Write the first goal"))
