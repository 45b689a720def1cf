"""One of the four headings of SEL § 141: what stands under it, and the button that copies it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.handleplan import TITLES, Heading
from desktop.model.journey import Card
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground
from desktop.windows.plan_heading_row import HeadingRow

AT_ONCE = 1
"""Fields made in one go; the rest come one moment after the other, from the top. Each takes two milliseconds."""


class HeadingBlock(QFrame):
    """Rows that stay keep their place and the keyboard."""

    copy_wanted = Signal(object)
    """Put what stands under this `Heading` on the clipboard."""
    card_wanted = Signal(str)

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self._heading = heading
        self._ground: Ground | None = None
        self._cards: Sequence[tuple[Card, str]] = ()
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._title, self._empty, self.copy = label("heading", wrap=True), label("muted", wrap=True), QPushButton()
        self.rows: dict[str, HeadingRow] = {}
        self._rows, self._below = QVBoxLayout(), QVBoxLayout()
        self._build()
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(heading))
        self._filling.timeout.connect(self._fill)

    def add(self, widget: QWidget, *, first: bool = False) -> None:
        """Put something under the rows."""
        self._below.insertWidget(0 if first else self._below.count(), widget)

    def show_cards(self, ground: Ground, cards: Sequence[tuple[Card, str]]) -> None:
        """Show these cards, each with what it is called here."""
        if ground is not self._ground:
            self._drop(set(self.rows))
        self._ground, self._cards = ground, cards
        self._drop(self.rows.keys() - {card.id for card, _ in cards})
        self._empty.setVisible(not cards and bool(self._empty.text()))
        self._fill()

    def write_in(self, key: str) -> None:
        """Let somebody write in the row of a card, if it is here."""
        while key not in self.rows and any(card.id == key for card, _ in self._cards):
            self._fill()
        if key in self.rows:
            self.rows[key].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self, number: int, empty: str) -> None:
        """Say the words in the language in use; the heading itself is the law's."""
        self._title.setText(f"{number}. {TITLES[self._heading]}")
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty) and not self._cards)
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy: {heading}").format(heading=TITLES[self._heading]))

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.copy.setProperty("kind", "quiet")
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._title, 1)
        top.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(18, 12, 12, 14)
        column.setSpacing(8)
        self._rows.setSpacing(6)
        self._below.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addLayout(self._below)

    def _fill(self) -> None:
        left = AT_ONCE
        for index, (card, name) in enumerate(self._cards):
            row = self.rows.get(card.id)
            if row is None and not left:
                self._filling.start()
                return
            if row is None:
                left -= 1
                row = self.rows[card.id] = self._make(card)
            if self._rows.indexOf(row) != index:
                self._rows.removeWidget(row)
                self._rows.insertWidget(index, row)
                row.show()  # a layout would do so later, and a field that is not there yet takes no keyboard
            row.show_card(card, name)

    def _make(self, card: Card) -> HeadingRow:
        assert self._ground is not None  # noqa: S101 - cards come with their ground
        row = HeadingRow(self._ground, card)
        row.wanted.connect(lambda: self.card_wanted.emit(card.id))
        return row

    def _drop(self, keys: set[str]) -> None:
        for key in keys:
            row = self.rows.pop(key)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
