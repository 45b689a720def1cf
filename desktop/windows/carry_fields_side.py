"""The right side of the face *Overfør*: the fields of one system in order, made a few at a time."""

from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.icons import Look
from desktop.model.assessed import Assessed
from desktop.model.carry_fields import CarryField, CarryPlan, level_rows
from desktop.model.level_views import hidden_of
from desktop.model.vocabulary import Vocabulary
from desktop.windows.carry_field import CarryCard, Said
from desktop.windows.labels import breakable, label

SLICE = 0.008
"""Seconds that fields are made, or shown anew, before the window gets its turn."""


class CarryFields(QScrollArea):
    """Cards of another system take the place of those that are there."""

    copy_wanted = Signal(str)
    back_wanted = Signal()
    hid = Signal()
    overfull = Signal(int)

    def __init__(self, look: Look, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._look, self._vocabulary = look, vocabulary
        self._document: BoardDocument | None = None
        self._plan: CarryPlan | None = None
        self._locked = False
        self.cards: dict[str, CarryCard] = {}
        self._aimed = ""
        self._late: list[str] = []
        """Fields that do not show yet what the document says."""
        self._inside, self._soon = QWidget(), QTimer(self, interval=0)
        self._whole = QVBoxLayout(self._inside)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._body, self._column = QWidget(), QVBoxLayout()
        self._lay_body()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self._soon.timeout.connect(self._go_on)

    def show_fields(self, document: BoardDocument, plan: CarryPlan, *, locked: bool) -> None:
        """Show what stands in the fields of a system."""
        if document is not self._document or plan is not self._plan:
            self._begin(document, plan)
        self._locked = locked
        said = {key: self._said(card.place, document.board.assessed) for key, card in self.cards.items()}
        self._late = [key for key, card in self.cards.items() if card.said != said[key]]
        if len(self._late) == 1:
            self._show_late(self._late.pop(), document.board.assessed)
        elif self._late:
            self._soon.start()

    @property
    def settled(self) -> bool:
        """Whether all fields are there and show what the document says."""
        return not self._soon.isActive()

    def look_at(self, key: str) -> None:
        """Bring a field into sight and mark it, as soon as it is there."""
        self._aimed = key
        for each, card in self.cards.items():
            card.aim(aimed=each == key)
        # Once the cards have the heights of what they say now.
        QTimer.singleShot(0, self, self._bring)

    def go_to(self, key: str) -> None:
        """Give a field the keyboard."""
        self.look_at(key)
        card = self.cards.get(key)
        if card is not None:
            card.take_keys()

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        for card in self.cards.values():
            card.retranslate()

    def finish(self) -> None:
        """Tell what was held back, because something else is shown."""
        for card in self.cards.values():
            card.finish()

    def _begin(self, document: BoardDocument, plan: CarryPlan) -> None:
        self.finish()
        # All at once: taken out one by one, each card would be dressed again for standing alone.
        gone = self._body
        gone.hide()
        self._whole.removeWidget(gone)
        gone.deleteLater()
        self._lay_body()
        self.cards, self._late, self._aimed = {}, [], ""
        self._document, self._plan = document, plan
        self.verticalScrollBar().setValue(0)
        self._soon.start()

    def _lay_body(self) -> None:
        self._body, self._column = QWidget(), QVBoxLayout()
        self._body.setObjectName("clear")
        self._body.setLayout(self._column)
        self._column.setContentsMargins(10, 12, 20, 20)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._whole.addWidget(self._body)

    def _go_on(self) -> None:
        document, plan = self._document, self._plan
        end = perf_counter() + SLICE
        while document is not None and plan is not None and perf_counter() < end:
            if self._late:
                self._show_late(self._late.pop(0), document.board.assessed)
            elif len(self.cards) < len(plan.fields):
                self._make_next(document, plan)
            else:
                break
        if plan is None or (not self._late and len(self.cards) >= len(plan.fields)):
            self._soon.stop()
            if self._aimed:
                self.look_at(self._aimed)

    def _show_late(self, key: str, assessed: Assessed) -> None:
        self.cards[key].show_field(self._said(self.cards[key].place, assessed))

    def _make_next(self, document: BoardDocument, plan: CarryPlan) -> None:
        at = len(self.cards)
        place, before = plan.fields[at], plan.fields[at - 1].group if at else ""
        if place.group and place.group != before:
            self._column.insertWidget(self._column.count() - 1, label("heading", breakable(place.group), wrap=True))
        card = self.cards[place.key] = CarryCard(self._look, document, place, self._vocabulary)
        card.copy_wanted.connect(self.copy_wanted)
        card.back_wanted.connect(self.back_wanted)
        card.hid.connect(self.hid)
        card.overfull.connect(self.overfull)
        self._column.insertWidget(self._column.count() - 1, card)
        card.show_field(self._said(place, document.board.assessed))

    def _said(self, place: CarryField, assessed: Assessed) -> Said:
        own = assessed.fields.get((place.system.value, place.key), "")
        pieces = assessed.carried.of_field(place.system, place.key)
        # While views set a level each for themselves, the authority's is not set here for all to see.
        found = level_rows(assessed, place, self._vocabulary)
        rows = tuple(row for row in found if not hidden_of(assessed, row).going)
        return own, pieces, rows, self._locked

    def _bring(self) -> None:
        card = self.cards.get(self._aimed)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 60)
            if card.height() > self.viewport().height():
                self.verticalScrollBar().setValue(max(0, card.y() - 12))
