"""The context menu of the goal plan: what can be done with what is picked."""

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.canvas.picks import CardPick, CardsPick, CellPick, Pick
from desktop.canvas.view import JourneyView
from desktop.canvas.walk import Way
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.windows.board_menu import BoardMenu


class PlanMenu(BoardMenu):
    """Made anew each time it is opened."""

    def __init__(self, view: JourneyView, pick: Pick, parent: QWidget) -> None:
        super().__init__(view, parent)
        match pick:
            case CardPick(key) if key in view.drawing.journey.cards:
                self._offer_card(view.drawing.journey.cards[key])
            case CardsPick(cards, _):
                self._offer_cards(len(cards))
            case CellPick():
                self.addAction(self.tr("Write here"), view.new_card, QKeySequence("N"))
                self.addAction(self.tr("Paste"), view.paste, QKeySequence.StandardKey.Paste)
            case _:
                self.addAction(self.tr("Fit"), view.fit)

    def _offer_card(self, card: Card) -> None:
        view = self._view
        self.addAction(self.tr("Write"), view.edit, QKeySequence("F2"))
        self.addAction(self.tr("New card below"), view.new_card, QKeySequence("N"))
        self.addAction(self.tr("Tie it to another card"), partial(view.connect_from, card.id), QKeySequence("L"))
        self._offer_agreement()
        if card.kind is CardKind.GOAL:
            self.addSeparator()
            self.addAction(self.tr("Move the goal left"), partial(view.carry, Way.LEFT), QKeySequence("Ctrl+Left"))
            self.addAction(self.tr("Move the goal right"), partial(view.carry, Way.RIGHT), QKeySequence("Ctrl+Right"))
        self.addSeparator()
        self._offer_clipboard()
        self.addSeparator()
        words = self.tr("Delete the goal with what belongs to it") if self._has_more(card) else self.tr("Delete card")
        self.addAction(words, view.remove, QKeySequence("Del"))

    def _has_more(self, card: Card) -> bool:
        document = self._view.document
        return document is not None and bool(document.ladder.hanging_on([card.id]))
