"""A card of the plan as a line under a heading of SEL § 141: what it is, and its words to be written in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.sides import SIDE_NAMES, Side
from desktop.text_size import aside, hold
from desktop.windows.labels import for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, first_line, push, restyle, write_live

NAME, STEP = 150, 22
"""Room for what a card is, and how far what belongs to a goal is moved in, in pixels."""


class HeadingRow(QWidget):
    """Written through the same verbs as on the canvas; a wish only where it was written."""

    wanted = Signal()
    """Go to the card on the canvas."""

    def __init__(self, ground: Ground, card: Card) -> None:
        super().__init__()
        self._board, self._key = ground.board, card.id
        self._name = label("muted")
        self.field = LiveText()
        self.field.setProperty("kind", "quote" if card.kind is CardKind.WISH else "")
        self.go = push("↗", self.wanted.emit, "quiet")
        self._shown: Card | None = None
        self._row = QHBoxLayout(self)
        self._build()
        write_live(ground, self.field, lambda words: self._board.write_card(self._key, "text", words))

    def show_card(self, card: Card, name: str) -> None:
        """Show the newest words of the card, and what it is called here."""
        self._row.setContentsMargins(0 if card.kind in TOP else STEP, 0, 0, 0)
        if name != self._name.text():
            self._name.setText(name)
            self.field.setAccessibleName(name)
            restyle(self._name, "role", "strong" if card.kind is CardKind.GOAL else "muted")
        if card is self._shown:
            return
        self._shown = card
        self.field.show_text(card.text)
        self.field.setReadOnly(not self._board.may_write(card.id))
        self.go.setAccessibleName(self.tr("Go to the card: {words}").format(words=first_line(card.text)))
        self.go.setToolTip(for_tip(self.tr("Show it on the plan")))

    def _build(self) -> None:
        hold(self._name, QWidget.setFixedWidth, NAME, aside)
        hold(self.go, QWidget.setFixedWidth, 40)
        self._row.setSpacing(8)
        self._row.addWidget(self._name)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)


TOP = (CardKind.WISH, CardKind.PURPOSE, CardKind.GOAL)
"""What belongs to nothing else."""


def row_name(card: Card, side: Side | None, number: int) -> str:
    """What a card is called under a heading; `number` counts goals and sub-goals."""
    if card.kind is CardKind.EFFORT and side is not None:
        return Language.translate("Sides", SIDE_NAMES[side])
    name = Language.translate("Kinds", CARD_NAMES[card.kind])
    return f"{name} {number}" if card.kind in (CardKind.GOAL, CardKind.SUB_GOAL) else name
