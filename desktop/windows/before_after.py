"""All goals of a plan that have been written anew, each beside how it read before: for the gallery, and for paper."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.rewrite_pair import RewritePair


class BeforeAfter(QFrame):
    """Follows the board shown."""

    card_wanted = Signal(object, str)
    """Go to a goal: its `JourneyKind` and its id."""
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document: BoardDocument | None = None
        self._ground: Ground | None = None
        self.pairs: dict[str, RewritePair] = {}
        self._title, self._lead, self.print = label("heading", wrap=True), label("body", wrap=True), QPushButton()
        self._rows = QVBoxLayout()
        self.setProperty("role", "card")
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._title, 1)
        top.addWidget(self.print)
        self._rows.setSpacing(12)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._lead)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.print.clicked.connect(self.print_wanted)
        self.retranslate()

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board."""
        self._document = document
        if document is None:
            return
        if self._ground is None or self._ground.board is not document:
            self._ground = Ground(document, JourneyKind.PLAN, PanelMemory())
            self._drop(list(self.pairs))
        goals = {goal.id: goal for goal in document.board.plan.goals if goal.aims.weak.strip()}
        self._drop([key for key in self.pairs if key not in goals])
        for index, (key, goal) in enumerate(goals.items()):
            if key not in self.pairs:
                self.pairs[key] = RewritePair(self._ground, key)
                self.pairs[key].wanted.connect(partial(self.card_wanted.emit, JourneyKind.PLAN, key))
            if self._rows.indexOf(self.pairs[key]) != index:
                self._rows.insertWidget(index, self.pairs[key])
                self.pairs[key].show()  # a layout would do so later
            self.pairs[key].show_goal(goal)
        self.print.setEnabled(bool(goals))
        self._say(len(goals))

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.setText(self.tr("Before and after"))
        self.print.setText(self.tr("Print"))
        for pair in self.pairs.values():
            pair.retranslate()
        self._say(len(self.pairs))

    def _say(self, goals: int) -> None:
        none = self.tr("No goal is written anew yet. Begin with “Ryd op”, or choose “Write the goal anew” at a goal.")
        said = self.tr("%n goal(s) written anew, for the gallery. What made the difference?", "", goals)
        self._lead.setText(said if goals else none)

    def _drop(self, keys: list[str]) -> None:
        for key in keys:
            pair = self.pairs.pop(key)
            self._rows.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
