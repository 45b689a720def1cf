"""The cards of sub-themes with their levels, one under the other; they are made one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.model.assessed import LevelRow
from desktop.model.case import Case
from desktop.model.code_system import CodeSystem
from desktop.model.journey import Card
from desktop.model.level_views import When
from desktop.model.vocabulary import Vocabulary
from desktop.windows.level_card import LevelCard

AT_ONCE = 1
"""So many cards are made at one time, for each takes most of a frame; the others follow one after the other."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The rows to show, of one code system of one board, and what a press on a bar sets."""

    document: BoardDocument
    rows: Sequence[LevelRow]
    system: CodeSystem
    case: Case | None
    goals: Sequence[Card]
    when: When


class LevelList(QWidget):
    """Follows what it is shown; a card of a row that is gone goes too."""

    blind_wanted = Signal()

    def __init__(self, look: Look, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._look, self._vocabulary, self._locked = look, vocabulary, False
        self._listed: Listed | None = None
        self.cards: dict[str, LevelCard] = {}
        """By the code of their sub-theme."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_rows(self, listed: Listed) -> None:
        """Show the newest reading of rows, in this order."""
        before, self._listed = self._listed, listed
        if before is not None and (before.document is not listed.document or before.system is not listed.system):
            self._keep(())
        self._show()

    def lock(self, *, locked: bool) -> None:
        """Let them be read only."""
        self._locked = locked
        for card in self.cards.values():
            card.lock(locked=locked)

    def retranslate(self) -> None:
        """Say all words in the language in use."""
        for card in self.cards.values():
            card.retranslate()
        self._show()

    def finish(self) -> None:
        """Tell what is held back, because something else is shown."""
        for card in self.cards.values():
            card.finish()

    def _show(self) -> None:
        listed = self._listed
        if listed is None:
            return
        self._keep([row.code for row in listed.rows])
        moved, made = False, 0
        for at, row in enumerate(listed.rows):
            made += row.code not in self.cards
            if made > AT_ONCE:
                self._later.start()
                break
            card = self.cards.get(row.code) or self._make(row, listed.document)
            card.set_active(listed.when)
            card.show_row(row, listed.system, listed.case, listed.goals)
            if self._column.indexOf(card) != at:
                moved = True
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()  # the layout would do so later
        if moved:
            self._order_stops(listed)

    def _order_stops(self, listed: Listed) -> None:
        """Let the Tab key go through the cards as they lie."""
        cards = (self.cards[row.code] for row in listed.rows if row.code in self.cards)
        for one, following in pairwise(stop for card in cards for stop in card.stops):
            QWidget.setTabOrder(one, following)

    def _make(self, row: LevelRow, document: BoardDocument) -> LevelCard:
        card = self.cards[row.code] = LevelCard(self._look, document, self._vocabulary)
        card.lock(locked=self._locked)
        card.blind_wanted.connect(self.blind_wanted)
        return card

    def _keep(self, codes: Sequence[str]) -> None:
        for code in self.cards.keys() - set(codes):
            card = self.cards.pop(code)
            card.finish()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
