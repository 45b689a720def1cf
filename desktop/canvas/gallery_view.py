"""A board of the gallery: to look at, to walk by keyboard from card to card, and never to write on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.comparing import ComparingView
from desktop.canvas.picks import CardPick, Pick
from desktop.canvas.walk import Way, step
from desktop.model.journey import Journey
from desktop.overriding import override
from desktop.theme import Theme

WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
MOST_STEPS = 400
"""Squares passed at most before the walk gives up: empty ones are no places to stop at."""


class GalleryView(ComparingView):
    """Arrows walk from card to card, past empty squares; the card stood on is told as `card_chosen`."""

    turned = Signal(int)
    """The next (1) or the last (-1) stretch is wanted: Page Down and Page Up."""
    agreement_wanted = Signal()
    """Make an agreement from the card stood on."""
    left = Signal()
    """Esc: nothing is stood on any more."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, family, parent)
        self._at = ""

    @property
    def card(self) -> str:
        """The card stood on, or nothing."""
        return self._at if self._at in self.drawing.journey.cards else ""

    def show_board(self, journey: Journey) -> None:
        """Show a journey; what is stood on stays, where it is still there."""
        self.show_compared(journey, {})
        self.stand_on(self.card)

    def stand_on(self, card: str, *, reveal: bool = False) -> None:
        """Mark a card without telling."""
        self._at = card
        self.mark(card, reveal=reveal)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(WAYS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.card:
            self.card_chosen.emit(self.card)
        elif key is Qt.Key.Key_A and self.card and not event.modifiers():
            self.card_chosen.emit(self.card)
            self.agreement_wanted.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_step(1 if key is Qt.Key.Key_Plus else -1)
        elif key is Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = next(self.drawing.journey.in_reading_order(), None)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and first is not None:
            self.stand_on(self.card or first.id, reveal=True)

    def _walk(self, way: Way) -> None:
        if not self.drawing.journey.cards:
            return
        pick: Pick = CardPick(self.card) if self.card else None
        for _ in range(MOST_STEPS):
            after = step(self.drawing, pick, way)
            if after == pick or after is None:
                break
            pick = after
            if isinstance(pick, CardPick):
                self.stand_on(pick.id, reveal=True)
                self.card_chosen.emit(pick.id)
                return
        if not self.card:
            first = next(self.drawing.journey.in_reading_order())
            self.stand_on(first.id, reveal=True)
            self.card_chosen.emit(first.id)
