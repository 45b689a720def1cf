"""The context menu of the canvas: what can be done with what is picked."""

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.canvas.picks import CardPick, CardsPick, CellPick, LinkPick, Pick
from desktop.canvas.view import JourneyView
from desktop.language import Language
from desktop.model.kinds import CARD_NAMES, JOURNEY_CARDS, CardKind
from desktop.windows.board_menu import BoardMenu
from desktop.windows.plan_making import PlanMaking


class JourneyMenu(BoardMenu):
    """Made anew each time it is opened. `making` offers what a card can become in the goal plan, where there is one."""

    def __init__(self, view: JourneyView, pick: Pick, making: PlanMaking | None, parent: QWidget) -> None:
        super().__init__(view, parent)
        self._making = making
        match pick:
            case CardPick(key):
                self._offer_card(key)
            case CardsPick(cards, _):
                self._offer_cards(len(cards))
            case LinkPick():
                if making is not None:
                    self._offer_agreement()
                self.addAction(self.tr("Delete arrow"), view.remove, QKeySequence("Del"))
            case CellPick():
                self.addAction(self.tr("Paste"), view.paste, QKeySequence.StandardKey.Paste)
                self.addSeparator()
                for kind in JOURNEY_CARDS:
                    words = self.tr("New card: {kind}").format(kind=Language.translate("Kinds", CARD_NAMES[kind]))
                    self.addAction(words, partial(view.new_card, kind))
            case _:
                self.addAction(self.tr("Fit"), view.fit)

    def _offer_card(self, key: str) -> None:
        view = self._view
        self.addAction(self.tr("Write"), view.edit, QKeySequence("F2"))
        self.addAction(self.tr("New card below"), view.new_card, QKeySequence("N"))
        self.addAction(self.tr("Draw arrow from here"), partial(view.connect_from, key), QKeySequence("L"))
        if not view.drawing.is_plan:
            self.addAction(self.tr("Pictogram …"), view.ask_pictogram, QKeySequence("P"))
        kinds = self.addMenu(self.tr("Kind of card"))
        for kind in JOURNEY_CARDS:
            kinds.addAction(Language.translate("Kinds", CARD_NAMES[kind]), partial(self._set_kind, key, kind))
        self.addSeparator()
        if self._making is not None:
            self._offer_agreement()
            self._making.offer(self, key)
            self.addSeparator()
        self._offer_clipboard()
        self.addSeparator()
        self.addAction(self.tr("Delete card"), view.remove, QKeySequence("Del"))

    def _set_kind(self, card: str, kind: CardKind) -> None:
        if self._view.document is not None:
            self._view.document.change_kind(card, kind)
