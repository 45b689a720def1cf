"""A goal as it read before and as it reads now, side by side; the new wording is written right here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.journey import Card
from desktop.windows.labels import breakable, label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, first_line, push, write_live


class RewritePair(QWidget):
    """What it was before stays as it was."""

    wanted = Signal()
    """Go to the goal on the plan."""

    def __init__(self, ground: Ground, key: str) -> None:
        super().__init__()
        self._board: BoardDocument = ground.board
        self.key = key
        self._before, self._after = label("kicker"), label("kicker")
        self.weak, self.field = label("body", wrap=True), LiveText("", 2)
        self.go = push("", self.wanted.emit, "quiet")
        self._build()
        write_live(ground, self.field, lambda words: self._board.write_card(key, "text", words))
        self.retranslate()

    def show_goal(self, goal: Card) -> None:
        """Show the newest words."""
        self.weak.setText(breakable(goal.aims.weak))
        self.field.show_text(goal.text)
        self.go.setAccessibleName(f"{self.go.text()}: {first_line(goal.text)}")

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        before, after = self.tr("Before"), self.tr("After")
        self._before.setText(before.upper())
        self._after.setText(after.upper())
        self.field.setAccessibleName(after)
        self.field.setPlaceholderText(self.tr("What does the citizen do then, how often, and by when?"))
        self.go.setText(self.tr("Go to the goal"))

    def _build(self) -> None:
        left, right = QFrame(), QFrame()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        sides = ((left, self._before, self.weak), (right, self._after, self.field))
        left.setProperty("role", "well")
        right.setProperty("role", "good")
        for column, (frame, caption, field) in enumerate(sides):
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(12, 8, 12, 12)
            inside.addWidget(caption)
            inside.addWidget(field)
            inside.addStretch(1)
            if frame is right:
                inside.addWidget(self.go)
            grid.addWidget(frame, 0, column)
            grid.setColumnStretch(column, 1)
