"""One kind of loose end: how many there are, what to talk about, and each of its cards with a way to it and a mend."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.loose_ends import LOOSE_END_NAMES, LOOSE_END_QUESTIONS, LooseEnd
from desktop.overriding import override
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import first_line
from desktop.windows.row_button import RowButton

FIRST = 8
"""How many cards are listed before the rest is asked for."""


class EndRow(QWidget):
    """One card."""

    wanted = Signal()
    """Go to it."""
    mend_wanted = Signal()
    looked_at = Signal(bool)
    """The mouse or the keyboard has come to it, or has left it."""

    def __init__(self, card: Card, *, mendable: bool) -> None:
        super().__init__()
        words = first_line(card.text)
        self.go, self.mend = RowButton(words), QPushButton(self.tr("Tie …"))
        self.go.setToolTip(for_tip(card.text))
        self.mend.setAccessibleName(self.tr("Tie: {card}").format(card=words))
        self.mend.setVisible(mendable)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.go, 1)
        row.addWidget(self.mend)
        self.go.clicked.connect(self.wanted)
        self.mend.clicked.connect(self.mend_wanted)
        for button in (self.go, self.mend):
            button.installEventFilter(self)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.looked_at.emit(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.looked_at.emit(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.looked_at.emit(event.type() == QEvent.Type.FocusIn)
        return False


class EndGroup(QFrame):
    """Follows the board; whoever tabs through the list is left in peace while nothing in it changes."""

    card_wanted = Signal(object)
    """Go to this `Card`."""
    mend_wanted = Signal(object, object)
    """Tie this `Card` to something; the button that was pressed."""
    looked_at = Signal(str)
    """The id of the card that the mouse or the keyboard is on; an empty string: none."""

    def __init__(self, end: LooseEnd) -> None:
        super().__init__()
        self._end, self._all = end, False
        self._shown: tuple[object, ...] = ()
        self._cards: tuple[Card, ...] = ()
        self._mendable = False
        self.rows: dict[str, EndRow] = {}
        self._name, self.count, self._question = label("strong", wrap=True), label("chip"), label("muted", wrap=True)
        self.more = QPushButton()
        self._list = QVBoxLayout()
        self._build()

    def show_cards(self, cards: Sequence[Card], *, mendable: bool) -> None:
        """List the cards that have such an end."""
        self._cards, self._mendable = tuple(cards), mendable
        self.setVisible(bool(cards))
        self._fill()

    def retranslate(self) -> None:
        self._name.setText(Language.translate("RedThread", LOOSE_END_NAMES[self._end]))
        self._question.setText(Language.translate("RedThread", LOOSE_END_QUESTIONS[self._end]))
        self._shown = ()
        self._fill()

    def _build(self) -> None:
        self.count.setProperty("side", "warning")
        self.more.setProperty("kind", "quiet")
        self.setAccessibleName(self._end)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._name, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._question)
        self._list.setSpacing(5)
        column.addLayout(self._list)
        column.addWidget(self.more)
        self.more.clicked.connect(self._show_all)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        shown = self._cards if self._all else self._cards[:FIRST]
        now = (tuple((card.id, card.text) for card in shown), self._mendable)
        self.count.setText(str(len(self._cards)))
        self.setAccessibleName(f"{self._name.text()}: {len(self._cards)}")
        self.more.setVisible(len(shown) < len(self._cards))
        self.more.setText(self.tr("Show %n more", "", len(self._cards) - len(shown)))
        if now == self._shown:
            return
        self._shown = now
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {card.id: self._row(card) for card in shown}

    def _row(self, card: Card) -> EndRow:
        row = EndRow(card, mendable=self._mendable)
        row.wanted.connect(lambda: self.card_wanted.emit(card))
        row.mend_wanted.connect(lambda: self.mend_wanted.emit(card, row.mend))
        row.looked_at.connect(lambda on: self.looked_at.emit(card.id if on else ""))
        self._list.addWidget(row)
        row.show()
        return row
